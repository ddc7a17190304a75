import { labelToName } from "@exodus/bytes/encoding-lite.js";

/**
 * The encoding that a charset label means (WHATWG names: `EUC-KR`, `windows-1252`, `UTF-8`), or null.
 * Labels that the Encoding Standard leaves out and servers still send are understood too.
 */
export function encodingOf(label: string): string | null {
  const plain = label.trim().toLowerCase();
  const known = labelToName(plain);
  if (known !== null) return known;
  const alias = ALIASES.get(plain) ?? ALIASES.get(plain.replace(/[-_ ]/g, ""));
  return alias ?? null;
}

/** Names that Windows, Java, Python, MySQL and old servers use for encodings of the standard. */
const ALIASES = new Map([
  ["cp949", "EUC-KR"],
  ["ms949", "EUC-KR"],
  ["uhc", "EUC-KR"],
  ["xwindows949", "EUC-KR"],
  ["xms949", "EUC-KR"],
  ["xeuckr", "EUC-KR"],
  ["euckr", "EUC-KR"],
  ["ksc5601", "EUC-KR"],
  ["ksx1001", "EUC-KR"],
  ["cp932", "Shift_JIS"],
  ["ms932", "Shift_JIS"],
  ["windows932", "Shift_JIS"],
  ["eucjis", "EUC-JP"],
  ["eucjp", "EUC-JP"],
  ["cp936", "GBK"],
  ["ms936", "GBK"],
  ["windows936", "GBK"],
  ["euccn", "GBK"],
  ["xeuccn", "GBK"],
  ["cp950", "Big5"],
  ["ms950", "Big5"],
  ["windows950", "Big5"],
  ["utf8mb4", "UTF-8"],
  ["utf8mb3", "UTF-8"],
  ["utf8n", "UTF-8"],
  ["utf8", "UTF-8"],
  ["cp65001", "UTF-8"],
  ["latin", "windows-1252"],
  ["latin1", "windows-1252"],
  ["iso88591", "windows-1252"],
  ["iso885915", "ISO-8859-15"],
  ["win1250", "windows-1250"],
  ["win1251", "windows-1251"],
  ["win1252", "windows-1252"],
  ["windows1250", "windows-1250"],
  ["windows1251", "windows-1251"],
  ["windows1252", "windows-1252"],
  ["windows1254", "windows-1254"],
  ["ansi", "windows-1252"],
  ["tis620", "windows-874"],
]);
