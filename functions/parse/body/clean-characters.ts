/** Whether there is nothing to read in a text. */
export function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return false;
  }
  return true;
}

/** Control, zero-width and soft characters go; any run of white space becomes one space. */
export function collapse(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return "";
  let spaced = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (
      code > 0x20 &&
      (code < 0x7f || (code > 0xad && code < 0x2000) || (code > 0x200f && code < 0x2028) || code > 0x3000)
    ) {
      if (code >= 0xfeff) return squeeze(text);
      spaced = false;
    } else if (code !== 0x20 || spaced) return squeeze(text);
    else spaced = true;
  }
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function squeeze(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** The same, but lines stay apart, as in preformatted text. */
export function cleanLines(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/(?<![^\S\n])[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffc]/g;
