import type { Cell } from "./flat-row.ts";

/**
 * One line of CSV as RFC 4180 has it: CRLF, quotes doubled, a field quoted only where it must be. A value is written as
 * it is, also where a spreadsheet would take it for a formula: import it as text.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: Cell): string {
  if (cell === undefined) return "";
  // Half a surrogate pair has no UTF-8.
  const text = String(cell).toWellFormed();
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
