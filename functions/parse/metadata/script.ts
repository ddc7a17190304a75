export type Script =
  | "latin"
  | "hangul"
  | "kana"
  | "han"
  | "cyrillic"
  | "greek"
  | "hebrew"
  | "arabic"
  | "thai"
  | "devanagari"
  | "bengali"
  | "tamil"
  | "telugu"
  | "armenian"
  | "georgian"
  | "none";

/** Ranges of UTF-16 code units; Han with a share of kana counts as Japanese. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, "latin"],
  [0x370, 0x3ff, "greek"],
  [0x400, 0x52f, "cyrillic"],
  [0x531, 0x58f, "armenian"],
  [0x5d0, 0x5ea, "hebrew"],
  [0x620, 0x6ff, "arabic"],
  [0x904, 0x97f, "devanagari"],
  [0x985, 0x9fe, "bengali"],
  [0xb85, 0xbff, "tamil"],
  [0xc05, 0xc7f, "telugu"],
  [0xe01, 0xe5b, "thai"],
  [0x10a0, 0x10ff, "georgian"],
  [0x1e00, 0x1eff, "latin"],
  [0x3041, 0x30ff, "kana"],
  [0x3400, 0x9fff, "han"],
  [0xac00, 0xd7a3, "hangul"],
];

/** The script that most of a text's letters belong to; CJK letters count double, as each says more than a Latin one. */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let i = 0; i < text.length && i < 3000; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    for (const [from, to, script] of RANGES) {
      if (code < from) break;
      if (code <= to) {
        counts.set(script, (counts.get(script) ?? 0) + (code >= 0x3041 ? 2 : 1));
        letters++;
        break;
      }
    }
  }
  if (letters < 20) return "none";
  const kana = counts.get("kana") ?? 0;
  const han = counts.get("han") ?? 0;
  if (kana > 0 && kana * 6 > han) counts.set("kana", kana + han).delete("han");
  let best: Script = "none";
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best;
}
