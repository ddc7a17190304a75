import { isAscii, isUtf8 } from "node:buffer";
import { TextDecoder as LegacyDecoder } from "@exodus/bytes/encoding.js";
import { getBOMEncoding, labelToName } from "@exodus/bytes/encoding-lite.js";
import sniffEncoding from "html-encoding-sniffer";
import { detectCharset } from "./charset/detect-charset.ts";
import { encodingOf } from "./charset/encoding-labels.ts";
import { undoDoubleEncoding } from "./charset/undo-double-encoding.ts";

export type DecodedPage = {
  text: string;
  /** WHATWG name of the encoding that was used: `UTF-8`, `EUC-KR`, `windows-1252`, … */
  encoding: string;
  source: "bom" | "header" | "meta" | "content" | "default";
  /** How many U+FFFD the decoder had to put in. */
  replacements: number;
  /** The encoding that the page declared, where its bytes are not in it. */
  lied?: string;
};

/**
 * Decodes a page: byte order mark, then the Content-Type header, then what the page says of itself (WHATWG HTML,
 * "determining the character encoding"), then its content; a declaration that the bytes contradict is overruled. What was
 * encoded twice is put right.
 *
 * @param bytes the body with its content codings undone.
 * @param contentType the Content-Type header, or null.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const mark = getBOMEncoding(bytes);
  if (mark !== null) return decoded(bytes, labelToName(mark) ?? "UTF-8", "bom");

  const declared = declaration(bytes, contentType);
  if (isAscii(bytes) && !bytes.includes(ESCAPE) && !bytes.includes(0)) {
    return asciiPage(bytes, declared);
  }
  if (isUtf8(bytes) && !bytes.includes(ESCAPE) && !bytes.includes(0)) {
    if (declared === undefined) return decoded(bytes, "UTF-8", "content");
    if (declared.encoding === "UTF-8") return decoded(bytes, "UTF-8", declared.source);
    if (!isMultiByte(declared.encoding) || utf8Sequences(bytes).convincing) {
      return { ...decoded(bytes, "UTF-8", "content"), lied: declared.encoding };
    }
    return decoded(bytes, declared.encoding, declared.source);
  }
  if (declared === undefined) return undeclaredPage(bytes);
  return checkedPage(bytes, declared);
}

type Declared = { encoding: string; source: "header" | "meta" };

const ESCAPE = 0x1b;

/** Any declaration is right about ASCII, but for UTF-16 and the encodings that the standard replaces. */
function asciiPage(bytes: Uint8Array, declared: Declared | undefined): DecodedPage {
  if (declared === undefined) return decoded(bytes, "windows-1252", "default");
  if (!declared.encoding.startsWith("UTF-16") && declared.encoding !== "replacement") {
    return { text: asciiText(bytes), encoding: declared.encoding, source: declared.source, replacements: 0 };
  }
  return { ...decoded(bytes, "UTF-8", "content"), lied: declared.encoding };
}

/** Bytes that are not UTF-8 and that nothing is said of. */
function undeclaredPage(bytes: Uint8Array): DecodedPage {
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return decoded(bytes, wide, "content");
  if (utf8Sequences(bytes).mostly) return decoded(bytes, "UTF-8", "content");
  const detected = detectCharset(bytes);
  return detected === undefined
    ? decoded(bytes, "windows-1252", "default")
    : decoded(bytes, detected.encoding, "content");
}

/** Bytes that are not valid UTF-8, with a declaration that may be wrong. */
function checkedPage(bytes: Uint8Array, declared: Declared): DecodedPage {
  if (declared.encoding === "replacement") return { ...undeclaredPage(bytes), lied: declared.encoding };
  const asDeclared = decoded(bytes, declared.encoding, declared.source);
  if (!isDoubtful(bytes, declared.encoding, asDeclared)) return asDeclared;

  const overruled = (page: DecodedPage): DecodedPage => ({ ...page, lied: declared.encoding });
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined && wide !== declared.encoding) return overruled(decoded(bytes, wide, "content"));
  if (declared.encoding !== "UTF-8" && utf8Sequences(bytes).mostly)
    return overruled(decoded(bytes, "UTF-8", "content"));
  const detected = detectCharset(bytes);
  if (detected === undefined || detected.encoding === declared.encoding) return asDeclared;
  // A Western declaration never fails to decode, so only a clear case for another script overrules it.
  const needed = declared.encoding === "windows-1252" ? 0.7 : 0.5;
  if (detected.score < needed) return asDeclared;
  const asDetected = decoded(bytes, detected.encoding, "content");
  return asDetected.replacements < asDeclared.replacements || declared.encoding === "windows-1252"
    ? overruled(asDetected)
    : asDeclared;
}

/** Whether a declaration deserves a second look. Cheap: most pages end here. */
function isDoubtful(bytes: Uint8Array, encoding: string, page: DecodedPage): boolean {
  if (encoding === "UTF-8") return !utf8Sequences(bytes).mostly;
  // What servers declare by default, whatever they serve.
  if (encoding === "windows-1252") return true;
  return page.replacements > 3 + page.text.length / 200;
}

/** What the header, else the page itself, says of the encoding. */
function declaration(bytes: Uint8Array, contentType: string | null): Declared | undefined {
  const fromHeader = contentType === null ? null : labelIn(contentType);
  if (fromHeader !== null) return { encoding: fromHeader, source: "header" };

  const sniffed = sniff(bytes, contentType);
  if (sniffed !== undefined) return { encoding: sniffed, source: "meta" };
  return undefined;
}

const LABEL = /charset\s*=\s*["']?\s*([^\s"';,<>]{1,40})/i;

function labelIn(text: string): string | null {
  const label = LABEL.exec(text.slice(0, 1000))?.[1];
  return label === undefined ? null : encodingOf(label);
}

/** No encoding of this name exists: the sniffer hands it back where it found none. */
const NONE = "none";
/** Browsers look at the first 1,024 bytes, and reload when a declaration comes later; so far we look for those. */
const LATE_DECLARATION = 64 * 1024;

function sniff(bytes: Uint8Array, contentType: string | null): string | undefined {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isXml = /[/+]xml$/.test(type) || (type === "" && startsWithXml(bytes));
  if (isXml) {
    const found = sniffEncoding(bytes, { xml: true, defaultEncoding: NONE });
    if (found !== NONE) return found;
    return aliasIn(bytes, XML_LABEL);
  }
  if (type.startsWith("text/plain")) return undefined;
  const found = sniffEncoding(bytes, { defaultEncoding: NONE });
  if (found !== NONE) return found;
  const alias = aliasIn(bytes.subarray(0, 1024), META_LABEL);
  if (alias !== undefined) return alias;
  const late = sniffEncoding(bytes.subarray(0, LATE_DECLARATION), {
    defaultEncoding: NONE,
    maxPrescanBytes: LATE_DECLARATION,
  });
  return late === NONE ? aliasIn(bytes.subarray(0, LATE_DECLARATION), META_LABEL) : late;
}

const XML_LABEL = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/gi;
const META_LABEL = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([^\s"';,<>/]{1,40})/gi;

/** Labels that the sniffer does not know and we do. */
function aliasIn(bytes: Uint8Array, pattern: RegExp): string | undefined {
  for (const [, label] of asciiText(bytes.subarray(0, LATE_DECLARATION)).matchAll(pattern)) {
    if (label !== undefined && labelToName(label.toLowerCase()) === null) {
      const encoding = encodingOf(label);
      if (encoding !== null) return encoding;
    }
  }
  return undefined;
}

function startsWithXml(bytes: Uint8Array): boolean {
  return bytes[0] === 0x3c && bytes[1] === 0x3f && bytes[2] === 0x78;
}

/** Zeros at every other place are ASCII in UTF-16. */
function utf16WithoutMark(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  const end = Math.min(bytes.length, 1024) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > end / 5 && even === 0) return "UTF-16LE";
  return even > end / 5 && odd === 0 ? "UTF-16BE" : undefined;
}

/**
 * How much of the bytes beyond ASCII is UTF-8. `mostly`: sound sequences by far outnumber broken bytes, as in a page that
 * was cut or holds a foreign snippet. `convincing`: what chance makes of two-byte text in another encoding it is not.
 */
function utf8Sequences(bytes: Uint8Array): { mostly: boolean; convincing: boolean } {
  let pairs = 0;
  let longer = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let trail = 1;
    while (trail < length && (bytes[i + trail]! & 0xc0) === 0x80) trail++;
    if (length === 0) broken++;
    // A sequence that the end cuts off is not broken.
    else if (trail < length) broken += i + trail < bytes.length ? 1 : 0;
    else if (length === 2) pairs++;
    else longer++;
    i += trail - 1;
  }
  const sound = pairs + longer;
  return { mostly: sound > 10 * broken || (sound > 0 && broken === 1), convincing: longer > 0 || pairs > 4 };
}

function isMultiByte(encoding: string): boolean {
  return /^(?:EUC|Shift|GB|Big5|gb|ISO-2022)/.test(encoding);
}

function decoded(bytes: Uint8Array, encoding: string, source: DecodedPage["source"]): DecodedPage {
  if (encoding === "UTF-8") {
    const text = new TextDecoder("utf-8").decode(bytes);
    const replacements = isUtf8(bytes) ? 0 : countReplacements(text);
    return { text: undoDoubleEncoding(text), encoding, source, replacements };
  }
  const text = new LegacyDecoder(encoding).decode(bytes);
  return { text, encoding, source, replacements: countReplacements(text) };
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
