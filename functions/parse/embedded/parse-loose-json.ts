/** Deeper nesting than any page needs; JSON.parse itself recurses, so it must not see more. */
const MAX_DEPTH = 500;

/**
 * The value of a text that means to be JSON, or undefined. What pages get wrong is mended: a wrapping comment or CDATA
 * section, a byte order mark, a semicolon at the end, raw control characters in strings, commas before a bracket,
 * wrong escapes, HTML entities in place of quotation marks.
 */
export function parseLooseJson(text: string): unknown {
  const trimmed = unwrap(text);
  if (trimmed === "" || nestsTooDeep(trimmed)) return undefined;
  return tryParse(trimmed) ?? tryParse(mend(trimmed)) ?? tryParse(mend(trimmed.replaceAll("&quot;", '"')));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unwrap(text: string): string {
  let inner = text.trim().replace(/^\uFEFF/, "");
  inner = inner.replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, "");
  inner = inner.replace(/(?:\/\/|\/\*|(?<!\s))\s*(?:-->|\]\]>)\s*(?:\*\/)?$/, "");
  return inner.trim().replace(/;$/, "");
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth--;
    }
  }
  return false;
}

/** One pass over the characters that knows only whether it stands in a string. */
function mend(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x22) {
        inString = false;
      } else if (code === 0x5c) {
        const escaped = text[at + 1] ?? "";
        if ('"\\/bfnrtu'.includes(escaped)) {
          at++;
        } else {
          parts.push(text.slice(start, at), "\\\\");
          start = at + 1;
        }
      } else if (code < 0x20) {
        parts.push(text.slice(start, at), code === 0x0a ? "\\n" : " ");
        start = at + 1;
      }
    } else if (code === 0x22) {
      inString = true;
    } else if (code === 0x2c && /^\s{0,200}[\]}]/.test(text.slice(at + 1, at + 202))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.join("");
}
