/**
 * Object keys as file names, one to one: a file for an object, a folder for each level that ends in a slash.
 * Letters, digits, `_`, `-` and inner dots stay as they are; all else is %XX of UTF-8, so no key can climb out of its
 * bucket. Folder names never hold a dot and file names always do (`%.` is added where the key has none), so the keys
 * `a` and `a/b` can live side by side. Pieces of more than 200 characters go on in a folder that ends in `%`.
 * A case-insensitive disk cannot hold two keys that differ in case alone.
 */
export function keyToPath(key: string): string[] {
  const segments = key.split("/");
  const last = segments.pop()!;
  const path = segments.flatMap((segment) => cut(encode(segment).replaceAll(".", "%2E") || "%-"));
  const file = encode(last) || "%_";
  const pieces = file.length > PIECE ? cut(file.replaceAll(".", "%2E")) : [file];
  const name = pieces.pop()!;
  path.push(...pieces, name.includes(".") ? name : `${name}%.`);
  return path;
}

/** The part of a key that a folder (`ends` with `/` unless it is a piece) or a file stands for. */
export function nameToKey(name: string, isFolder: boolean): string {
  if (!isFolder) return decode(name.replace(/%\.$/, ""));
  return name.endsWith("%") ? decode(name.slice(0, -1)) : `${decode(name)}/`;
}

function encode(segment: string): string {
  return segment.toWellFormed().replace(/[^A-Za-z0-9_.-]|^\.+/gu, (character) => {
    let text = "";
    for (const byte of Buffer.from(character)) text += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    return text;
  });
}

function decode(name: string): string {
  return name === "%-" || name === "%_" ? "" : decodeURIComponent(name);
}

const PIECE = 200;

function cut(name: string): string[] {
  const pieces: string[] = [];
  let rest = name;
  while (rest.length > PIECE) {
    // Never within the %XX of one character: each piece must decode by itself.
    const end = characterStart(rest, PIECE);
    pieces.push(`${rest.slice(0, end)}%`);
    rest = rest.slice(end);
  }
  pieces.push(rest);
  return pieces;
}

/** The last place at or before `end` where a character of an encoded name begins. */
function characterStart(name: string, end: number): number {
  let at = 0;
  while (at < end) {
    const next = at + characterLength(name, at);
    if (next > end) return at;
    at = next;
  }
  return end;
}

function characterLength(name: string, at: number): number {
  if (name[at] !== "%" || name[at + 1] === "-" || name[at + 1] === "_") return 1;
  const lead = Number.parseInt(name.slice(at + 1, at + 3), 16);
  return 3 * (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
}
