import { styleText } from "node:util";
import stringWidth from "string-width";

/** Colours only where there is a terminal that wants them (`NO_COLOR`, `FORCE_COLOR` count, as Node has it). */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export type TableOptions = {
  /** Columns of the terminal. */
  width?: number;
  /** Titles of columns that are never cut: half an id is none. */
  whole?: readonly string[];
};

/**
 * Rows under a header, columns aligned by what characters take on a screen (two cells for 한 and 漢); the widest columns
 * give way to the terminal. Where even that is not enough, each row becomes a few lines.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width = terminalWidth(), whole = [] }: TableOptions = {},
): string {
  const widths = fittingWidths(header, rows, width, whole);
  if (widths === undefined) return rows.map((row) => stacked(row, width)).join("\n\n");
  const line = (row: readonly string[]) =>
    row.map((cell, column) => fitWidth(cell, widths[column]!, column === header.length - 1)).join("  ");
  return [paint("bold", line(header)), ...rows.map(line)].join("\n");
}

const NARROWEST = 8;

function fittingWidths(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  whole: readonly string[],
): number[] | undefined {
  const widths = header.map((title, column) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(oneLine(row[column] ?? "")))),
  );
  let over = widths.reduce((sum, each) => sum + each, 2 * (header.length - 1)) - width;
  while (over > 0) {
    const cuttable = widths.map((each, column) => (whole.includes(header[column]!) ? 0 : each));
    const widest = Math.max(...cuttable);
    if (widest <= NARROWEST) return undefined;
    widths[cuttable.indexOf(widest)]!--;
    over--;
  }
  return widths;
}

function stacked(row: readonly string[], width: number): string {
  return row
    .filter((cell) => cell !== "")
    .map((cell) => fitWidth(cell, width, true))
    .join("\n");
}

/** Columns of the terminal; where there is none, what `COLUMNS` says. */
export function terminalWidth(): number {
  const said = Number(process.env.COLUMNS);
  return process.stdout.columns || (Number.isInteger(said) && said > 0 ? said : 120);
}

/** Cuts or pads a text to a width on the screen. */
export function fitWidth(text: string, width: number, last = false): string {
  const plain = oneLine(text);
  const taken = stringWidth(plain);
  if (taken <= width) return last ? plain : plain + " ".repeat(width - taken);
  let cut = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(plain)) {
    const wide = stringWidth(segment);
    // The last cell is for the ellipsis.
    if (used + wide > width - 1) break;
    cut += segment;
    used += wide;
  }
  return `${cut}…${last ? "" : " ".repeat(Math.max(0, width - used - 1))}`;
}

/** Breaks lines at spaces, and a word that is longer than a line (a Japanese sentence is one) between its characters. */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let at = "";
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = stringWidth(word);
    if (at !== "" && used + 1 + wide > width) {
      lines.push(at);
      [at, used] = ["", 0];
    }
    const glue = at === "" ? "" : " ";
    if (wide <= width) {
      at += glue + word;
      used += glue.length + wide;
      continue;
    }
    for (const { segment } of GRAPHEMES.segment(word)) {
      const cell = stringWidth(segment);
      if (used + cell > width) {
        lines.push(at);
        [at, used] = ["", 0];
      }
      at += segment;
      used += cell;
    }
  }
  return [...lines, at].join("\n");
}

/** Line breaks and tabs would break a row, and control characters the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\x00-\x1f\x7f-\x9f]+/g, " ");
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
