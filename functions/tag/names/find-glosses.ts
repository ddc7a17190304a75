import type { Candidate } from "./candidate.ts";

/**
 * Second names that the text defines: `딥마인드(DeepMind)`, `한국은행(이하 한은)`, `Rugby Football Union (RFU)`. A gloss of
 * a name is a name of the same type and entity; a gloss of anything else (`전문가 혼합(MoE)`) is none.
 */
export function findGlosses(text: string, names: readonly Candidate[]): Candidate[] {
  const byEnd = new Map<number, Candidate>();
  for (const name of names) {
    const known = byEnd.get(name.end);
    if (known === undefined || known.end - known.start < name.end - name.start) byEnd.set(name.end, name);
  }
  const byStart = Map.groupBy(names, (name) => name.start);
  const found: Candidate[] = [];
  for (const match of text.matchAll(GLOSS)) {
    const open = match.index;
    const name = byEnd.get(open) ?? byEnd.get(open - 1);
    if (name === undefined) continue;
    const inner = match[1] as string;
    if (!isName(inner) || !isGlossOf(inner, name.text, match[0].startsWith("이하", 1))) continue;
    const start = open + match[0].indexOf(inner);
    const end = start + inner.length;
    if (byStart.get(start)?.some((other) => isAnother(other, name))) continue;
    const gloss: Candidate = {
      start,
      end,
      type: name.type,
      text: inner,
      confidence: name.confidence,
      layer: "gloss",
      sameAs: name.text,
    };
    if (name.entities !== undefined) gloss.entities = name.entities;
    found.push(gloss);
  }
  return found;
}

/** A parenthesis of up to 60 characters without digits and commas, with 이하 before or quotation marks around its text. */
const GLOSS = /[(（](?:이하|약칭|옛|구|以下、?|hereafter|or|formerly)?[ '‘“"]*([^()（）\d,'’”"·%]{1,60}?)['’”"]*[)）]/g;

/** Latin with a capital letter, or Hangul or Kana without spaces around. */
function isName(inner: string): boolean {
  if (inner.trim() !== inner || inner === "") return false;
  if (/^[A-Za-zÀ-ɏ]/.test(inner)) return /^[A-ZÀ-Ý]/.test(inner) || /[a-z][A-Z]/.test(inner);
  return /^[가-힣 ]{2,12}$/.test(inner) || /^[ァ-ヶー・\u4e00-\u9fff]{2,20}$/.test(inner);
}

/**
 * Whether a text in parentheses says the name before it in another way: another script, or letters of the same name.
 * `Nadal (Spain)` and `김민수(서울)` do not.
 */
function isGlossOf(inner: string, name: string, said: boolean): boolean {
  const sameScript = /[가-힣]/.test(inner) ? /[가-힣]/.test(name) : /^[A-Z]/.test(inner) && /^[A-Z]/.test(name);
  return said || !sameScript || isShortFor(inner.toLowerCase(), name.toLowerCase());
}

/** `한은` for `한국은행`: the letters come in order from the longer name, the first from its first. */
function isShortFor(short: string, long: string): boolean {
  if (short[0] !== long[0] || short.length >= long.length) return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether a curated name in the parentheses is another entity than the name before them. */
function isAnother(other: Candidate, name: Candidate): boolean {
  return other.entities !== undefined && !other.entities.some((id) => name.entities?.includes(id));
}
