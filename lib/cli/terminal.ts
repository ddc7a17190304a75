import { styleText } from "node:util";
import stringWidth from "string-width";

/** Colours only where there is a terminal that wants them (`NO_COLOR`, `FORCE_COLOR` count, as Node has it). */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Rows under a header, columns aligned by what characters take on a screen; the widest columns give way to the terminal. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width = terminalWidth(),
): string {
  const widths = header.map((title, column) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  const gaps = 2 * (header.length - 1);
  while (widths.reduce((sum, w) => sum + w, gaps) > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 8) break;
    widths[widest]!--;
  }
  const line = (row: readonly string[]) =>
    row.map((cell, column) => fitWidth(cell, widths[column]!, column === header.length - 1)).join("  ");
  return [paint("bold", line(header)), ...rows.map(line)].join("\n");
}

export function terminalWidth(): number {
  return process.stdout.columns ?? 120;
}

/** Cuts or pads a text to a width on the screen. */
export function fitWidth(text: string, width: number, last = false): string {
  const plain = text.replace(/\s+/g, " ");
  const taken = stringWidth(plain);
  if (taken <= width) return last ? plain : plain + " ".repeat(width - taken);
  let cut = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(plain)) {
    const wide = stringWidth(segment);
    if (used + wide > width - 1) break;
    cut += segment;
    used += wide;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - used - 1))}`;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
