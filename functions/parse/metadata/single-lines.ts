/**
 * The same value with every string in it as a line that can be shown and logged as it is: no control characters, none that
 * turn the direction of the text around it, no halves of characters. Bodies keep their direction marks; titles, names and
 * captions stand beside other people's words.
 */
export function singleLines<T>(value: T): T {
  if (typeof value === "string") return singleLine(value) as T;
  if (Array.isArray(value)) return value.map(singleLines) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, singleLines(inner)])) as T;
}

function singleLine(text: string): string {
  if (!HARMFUL.test(text)) return text.toWellFormed();
  return text.toWellFormed().replace(BREAKS, " ").replace(HARMFUL_ALL, "").trim();
}

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** C0, DEL, C1, line and paragraph separators; embeddings, overrides and isolates (Unicode TR 36, bidirectional spoofing). */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const HARMFUL_ALL = new RegExp(HARMFUL, "g");
