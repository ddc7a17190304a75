import { entityTable } from "../entities/entity-table.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Korean names that stand side by side and are one: a country and a place in it (`헝가리 데브레첸`), a city and its venue
 * (`울산 문수축구경기장`), a sponsor or a year and a league (`하나은행 K리그1 2026`).
 */
export function joinKoreanNames(text: string, names: readonly Candidate[]): Candidate[] {
  const byStart = new Map<number, Candidate>();
  for (const name of names) {
    const known = byStart.get(name.start);
    // A place that is a word, too (파리), is the place behind its country.
    if (name.weak && name.type !== "LOCATION") continue;
    if (known === undefined || known.end < name.end) byStart.set(name.start, name);
  }
  const joined: Candidate[] = [];
  for (const first of names) {
    if (first.weak) continue;
    if (first.type === "EVENT") {
      const whole = withYears(text, first, first.start);
      if (whole !== null) joined.push(whole);
      continue;
    }
    if (text[first.end] !== " ") continue;
    if (first.type === "ORG") {
      const hall = HALL.exec(text.slice(first.end, first.end + 12));
      if (hall !== null) joined.push(named(text, first.start, first.end + (hall[1] as string).length, "LOCATION"));
    }
    const next = byStart.get(first.end + 1);
    if (next === undefined) continue;
    if (isOnePlace(first, next) || isNamedVenue(first, next)) {
      joined.push(join(text, first.start, next, next.end));
    } else if (first.type === "ORG" && next.type === "EVENT" && LEAGUE.test(next.text)) {
      joined.push(withYears(text, next, first.start) ?? join(text, first.start, next, next.end));
    }
  }
  return joined;
}

/** `아디다스 아레나`, `하나은행 월드컵경기장`: a firm's name before a venue. */
function isNamedVenue(first: Candidate, next: Candidate): boolean {
  return first.type === "ORG" && next.type === "LOCATION" && !next.entities && VENUE.test(next.text);
}

function isOnePlace(first: Candidate, next: Candidate): boolean {
  if (first.type !== "LOCATION" || next.type !== "LOCATION") return false;
  const country = isOf(first, (entity) => entity.iso !== undefined);
  if (country) return !FACILITY.test(next.text) && !isOf(next, (entity) => entity.iso !== undefined);
  return CITY.test(first.entities?.[0] ?? "") && VENUE.test(next.text) && !/ /.test(next.text);
}

/** What is called after a firm and is no name alone: `아디다스 아레나`. */
const HALL =
  /^( (?:아레나|스타디움|필드|파크|볼파크|파빌리온|홀|돔))(?:[^가-힣]|에서|에|의|을|를|은|는|이|가|과|와|로|$)/;

function named(text: string, start: number, end: number, type: Candidate["type"]): Candidate {
  return { start, end, text: text.slice(start, end), type, confidence: 0.75, layer: "address" };
}

function isOf(name: Candidate, check: (entity: { iso?: string }) => boolean): boolean {
  const id = name.layer === "alias" ? name.entities?.[0] : undefined;
  const entity = id === undefined ? undefined : entityTable().byId.get(id);
  return entity !== undefined && check(entity);
}

const CITY = /^loc:kr-[a-z]+(?:-[a-z]+)?$/;
const VENUE = /(?:경기장|운동장|체육관|야구장|축구장|야구돔|스타디움|문화회관|예술회관|아트센터|의료원|터미널)$/;
/** What keeps a name of its own behind a country's. */
const FACILITY =
  /(?:공항|역|경기장|운동장|체육관|야구장|스타디움|센터|대교|다리|고속도로|광장|공원|산|산맥|강|해|만|해협|반도|섬|제도|호|운하|궁|사원|성당|박물관|미술관|호텔|병원|기지|국경|대사관|영사관|공장)$/;
const LEAGUE = /(?:리그\d?|컵|오픈|챔피언십|선수권|선수권대회|대회|클래식|마라톤|K리그\d?|V리그|그랑프리)$/;
const YEARS = /^ (?:19|20)\d\d(?:[-~]\d{2,4})?(?![\d년.])/;

/** A year right behind or before a league or a cup is part of its name, where no 년 makes it a date. */
function withYears(text: string, event: Candidate, from: number): Candidate | null {
  if (!LEAGUE.test(event.text)) return null;
  const behind = YEARS.exec(text.slice(event.end, event.end + 12))?.[0] ?? "";
  const before = /(?<![\d])(?:19|20)\d\d(?:[-~]\d{2,4})? $/.exec(text.slice(Math.max(0, from - 11), from))?.[0] ?? "";
  if (behind === "" && before === "") return null;
  return join(text, from - before.length, event, event.end + behind.length);
}

function join(text: string, start: number, last: Candidate, end: number): Candidate {
  const whole: Candidate = {
    start,
    end,
    text: text.slice(start, end),
    type: last.type,
    confidence: Math.max(0.7, last.confidence),
    layer: "address",
  };
  if (last.entities !== undefined) whole.entities = last.entities;
  return whole;
}
