const LENGTH = 200;

/** The beginning of a text on one line, at most 200 UTF-16 units, cut between words and marked with an ellipsis where it goes on. */
export function excerpt(articleBody: string): string {
  const line = articleBody
    .slice(0, LENGTH * 8)
    .replace(DIRECTIONS, "")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LENGTH && articleBody.length <= LENGTH * 8) return line;
  let end = Math.min(LENGTH - 1, line.length);
  // Not inside a surrogate pair, nor between a letter and the marks that belong to it.
  while (end > 0 && /\p{Cs}|\p{M}|\u200d/u.test(line.charAt(end)) && !isHighSurrogate(line, end)) end--;
  const space = line.lastIndexOf(" ", end);
  if (space > end - 40 && space > 0) end = space;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** Embeddings, overrides and isolates: in a list they would turn what stands beside them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
