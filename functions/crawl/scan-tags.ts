/** A start tag that was found in HTML text: its name in lower case, its attributes with names in lower case. */
export type ScannedTag = { name: string; attributes: Readonly<Record<string, string | undefined>> };

/** How far into a page it is looked: what concerns machines stands in the head. */
export const SCANNED_CHARACTERS = 64 * 1024;

/** Elements whose content is text to a browser, so that tags in it are none. */
const RAW_TEXT = new Set(["script", "style", "title", "textarea", "template", "noscript", "iframe", "xmp", "noembed"]);

/**
 * Finds start tags of the given names in the beginning of HTML, without building a tree. Comments and the
 * text of scripts and styles are passed over. Broken markup yields fewer tags, never an error. Linear time.
 */
export function scanTags(html: string, names: readonly string[], characters = SCANNED_CHARACTERS): ScannedTag[] {
  const text = html.slice(0, characters);
  const found: ScannedTag[] = [];
  let at = text.indexOf("<");
  while (at >= 0) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      // An open comment swallows the rest, as in a browser.
      if (end < 0) return found;
      at = text.indexOf("<", end + 3);
      continue;
    }
    const name = nameAt(text, at + 1);
    let next = at + 1;
    if (names.includes(name)) {
      const { attributes, end } = attributesAt(text, at + 1 + name.length);
      found.push({ name, attributes });
      next = end;
    } else if (RAW_TEXT.has(name)) {
      const close = closingTag(name);
      close.lastIndex = next;
      if (!close.test(text)) return found;
      next = close.lastIndex;
    }
    at = text.indexOf("<", next);
  }
  return found;
}

function closingTag(name: string): RegExp {
  return new RegExp(`</${name}`, "gi");
}

function nameAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 20 && isNameCharacter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function isNameCharacter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

const NAME = /[\s/]*([^\s=>/"'<][^\s=>/]*)/y;
const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)?)/y;

/** Reads attributes up to the end of the tag. */
function attributesAt(text: string, start: number): { attributes: Record<string, string>; end: number } {
  const attributes: Record<string, string> = {};
  let at = start;
  for (;;) {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1]?.toLowerCase();
    if (name === undefined) break;
    at = NAME.lastIndex;
    VALUE.lastIndex = at;
    const value = VALUE.exec(text);
    if (value !== null) at = VALUE.lastIndex;
    // As in HTML, the first of two attributes of one name counts.
    if (!Object.hasOwn(attributes, name)) attributes[name] = value?.[1] ?? value?.[2] ?? value?.[3] ?? "";
  }
  return { attributes, end: at };
}
