import type { Candidate } from "./candidate.ts";

/**
 * A Korean or Japanese address is one place: `서울 강남구 역삼동`, `전남 신안`, `東京都渋谷区`. Joins region and parts that stand side
 * by side; the entity is the smallest part that is known.
 */
export function joinAddresses(text: string, names: readonly Candidate[]): Candidate[] {
  const places = names.filter((name) => name.type === "LOCATION" && name.layer === "alias");
  const byStart = new Map<number, Candidate>();
  for (const place of places) {
    const known = byStart.get(place.start);
    if (known === undefined || known.end < place.end) byStart.set(place.start, place);
  }
  const found: Candidate[] = [];
  let reached = 0;
  for (const first of places) {
    if (first.start < reached || !isRegion(first)) continue;
    const joined = joinFrom(text, first, byStart);
    if (joined === null) continue;
    found.push(joined);
    reached = joined.end;
  }
  return found;
}

/** A Korean region (a province, city or district) or a Japanese prefecture or city in Japanese text. */
function isRegion(place: Candidate): boolean {
  return place.entities?.some((id) => REGION.test(id)) === true || /[都道府県市]$/.test(place.text);
}

const REGION = /^loc:kr-[a-z]+(?:-[a-z]+)?$/;
const NEXT_PLACE = /^loc:kr-[a-z]+-[a-z]+$|^loc:[a-z]+(?:-dong)?$/;
/** Parts of an address that no table lists: 역삼동, 테헤란로 152, 하회길 3-1, 본동리. */
const PART =
  /^ (?![가-힣]*(?:고속도로|순환로|간선도로))([가-힣]{1,6}(?:동|읍|면|리|가|로|길|번길|대로)(?: ?\d{1,4}(?:-\d{1,3})?(?:번지|번길)?)?|[가-힣]{1,4}[구군시])(?=[^가-힣]|에서|에|의|을|를|로|은|는|이|가|과|와|$)/;
const JAPANESE_PART = /^([\u4e00-\u9fffァ-ヶのヶ]{1,6}?(?:市|区|町|村|郡)|[\u4e00-\u9fff]{1,5}\d?丁目)/;

function joinFrom(text: string, first: Candidate, byStart: ReadonlyMap<number, Candidate>): Candidate | null {
  let end = first.end;
  let last = first;
  for (let parts = 0; parts < 5; parts++) {
    const next = text[end] === " " ? byStart.get(end + 1) : byStart.get(end);
    if (next !== undefined && next.end > end && isPart(next)) {
      end = next.end;
      last = next;
      continue;
    }
    const rest = text.slice(end, end + 24);
    const part = PART.exec(rest) ?? (/[都道府県市区]$/.test(text.slice(0, end)) ? JAPANESE_PART.exec(rest) : null);
    if (part === null) break;
    // After a province any further part counts; after a city only what is smaller.
    end += part[0].startsWith(" ") ? 1 + (part[1] as string).length : (part[1] as string).length;
  }
  if (end === first.end) return null;
  const joined: Candidate = {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    type: "LOCATION",
    confidence: 0.92,
    layer: "address",
  };
  if (last.entities !== undefined && last.end === end) joined.entities = last.entities;
  return joined;
}

function isPart(place: Candidate): boolean {
  return (
    place.entities?.some((id) => NEXT_PLACE.test(id)) === true &&
    !/(?:공항|역|경기장|야구장|센터|대교|고속도로|광장|공원|산|강|해|항)$/.test(place.text)
  );
}
