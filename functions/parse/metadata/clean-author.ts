import { AGENCY, BYLINE_LEADS, DEGREES, KOREAN_ROLES, ORGANISATION, ROLES, TITLES } from "./name-words.ts";
import { decodeEntities } from "./plain-text.ts";

/**
 * Turns one byline or author field into names: "By Jane Roe and Dr. John Doe, Staff Writers" → Jane Roe, John Doe;
 * "(서울=○○통신) 홍길동·김철수 기자 = " → 홍길동, 김철수. E-mail, titles, roles and dates go; agencies go where a
 * person signs beside them. An empty list where nothing looks like a name.
 */
export function cleanAuthor(raw: string): string[] {
  let text = decodeEntities(raw)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/https?:\/\/\S+|\bwww\.\S+/gi, "\n")
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "\n")
    .replace(/(^|\s)@\w+/g, "\n")
    .trim();
  if (text === "" || text.length > 600) return [];
  if (/[가-힣]/.test(text)) text = koreanNames(text);
  text = withoutLead(text);
  const names: string[] = [];
  for (const part of text.split(SPLIT)) {
    for (const piece of splitMiddleDots(part)) {
      const name = cleanName(piece);
      if (name !== "" && looksLikeName(name) && !names.some((one) => fold(one) === fold(name))) names.push(name);
    }
  }
  return withoutAgencies(names).slice(0, 20);
}

const SPLIT =
  /\s*(?:[\n;|•►▶]|,\s|\s&\s|\s\/\s|\s+[-–—]\s+|\s(?:and|und|et|with|for|och|og|oraz|a také|ve)\s|(?<=\p{L}{2})\s(?:y|e|i|en)\s(?=\p{Lu})|、|，|／|(?<=[가-힣])[·∙ㆍ,/](?=[가-힣])|，)\s*/giu;

function splitMiddleDots(part: string): string[] {
  // Between Chinese or Korean names a dot separates; inside a katakana name it joins.
  return /^[\p{sc=Han}]{2,5}(?:\s?[・·]\s?[\p{sc=Han}]{2,5})+$/u.test(part) ? part.split(/[・·]/) : [part];
}

/** Cuts agencies' datelines, roles and desks from a Korean byline, leaving names with separators. */
function koreanNames(text: string): string {
  let rest = text
    .replace(/\(\s*[가-힣A-Za-z·,\s]{1,30}=\s*[가-힣A-Za-z0-9]{2,20}\s*\)/g, " ")
    .replace(/[[【]\s*[가-힣A-Za-z0-9]{2,15}(?:=|\s)([^\]】]{0,60})[\]】]/g, "$1")
    .replace(/^[\s/=]*[가-힣A-Za-z·,]{1,12}\s?=\s?(?=[가-힣])/g, "")
    .replace(/\s*=\s*$/g, "")
    .replace(/외\s*\d+\s*(?:명|인)/g, " ");
  const signed = [...rest.matchAll(SIGNED)];
  if (signed.length > 0) {
    rest = signed.map((match) => match[1]!).join(";");
    return rest.replace(/\s*[·∙ㆍ,/]\s*/g, ";");
  }
  return rest;
}

const SIGNED = new RegExp(
  `(?<![가-힣])([가-힣]{2,4}(?:\\s?[·∙ㆍ,/]\\s?[가-힣]{2,4}){0,5})\\s*(?:[가-힣A-Za-z]{1,6}\\s)?(?:[가-힣]{0,4})?(?:${KOREAN_ROLES})(?![가-힣])`,
  "g",
);

const LEADS = new RegExp(
  `^[\\s:/•·-]*(?:${BYLINE_LEADS.toSorted((a, b) => b.length - a.length)
    .map(escapeRegex)
    .join("|")})(?:\\s*[:：=/]\\s*|[\\s/]+|$)`,
  "iu",
);

function withoutLead(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const lead = LEADS.exec(rest);
    if (lead === null) break;
    const next = rest.slice(lead[0].length).trim();
    // "De", "Di", "Von" open names as well: only the byline of a name with a first name in front loses them.
    if (/^\s*(?:de|di|von|av|af|da|e)\s+$/i.test(lead[0]) && next.split(/\s+/).length < 2) break;
    rest = next;
  }
  return rest;
}

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);
const TITLE_SET: ReadonlySet<string> = new Set(TITLES);
const DEGREE_SET: ReadonlySet<string> = new Set(DEGREES);

function cleanName(raw: string): string {
  let name = withoutLead(raw.replace(/\s+/g, " ").trim());
  name = name
    .replace(/\s*[([（【].*$/u, "")
    .replace(/^["'“”‘’«»*.:,=/\s–—-]+|["“”«»*:,=/\s–—|-]+$/gu, "")
    .replace(/\s*(?:氏|さん)$/u, "")
    .trim();
  if (/[가-힣]/.test(name)) name = name.replace(new RegExp(`\\s*(?:${KOREAN_ROLES})$`), "").trim();
  if (/\p{sc=Han}/u.test(name)) name = name.replace(/\s*(?:記者|编辑|特派員|論説委員|記者会)$/u, "").trim();
  let words = name.split(" ");
  while (words.length > 1 && TITLE_SET.has(words[0]!.toLowerCase())) words = words.slice(1);
  while (words.length > 1 && DEGREE_SET.has(words[words.length - 1]!.toLowerCase().replace(/,$/, "")))
    words = words.slice(0, -1);
  name = words.join(" ").replace(/,$/, "");
  const lower = name.toLowerCase();
  if (ROLE_SET.has(lower) || DEGREE_SET.has(lower) || TITLE_SET.has(lower)) return "";
  // "Jane Roe Staff Writer": a role right behind the name.
  for (let cut = 1; cut <= 3 && words.length - cut >= 2; cut++) {
    if (ROLE_SET.has(words.slice(-cut).join(" ").toLowerCase())) {
      name = words.slice(0, -cut).join(" ");
    }
  }
  return name;
}

function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false;
  if (/\d{2}|[<>{}\\^=?!]|\.(?:jpe?g|png|php|html?)\b/i.test(name)) return false;
  if (!/\p{L}{2}|\p{sc=Han}/u.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 7) return false;
  if (/^\p{Ll}/u.test(name) && words.length > 3 && !ORGANISATION.test(name)) return false;
  return !NOT_A_NAME.test(name);
}

const NOT_A_NAME =
  /^(?:updated?|published|posted|on|at|in|follow|share|save|more|comments?|subscribe|sign (?:in|up)|read|view|see|all|am|pm|min(?:ute)?s?(?: read)?|unknown|null|undefined|none|n\/a|anonymous|guest|the|a|twitter|facebook|email|e-mail|linkedin|instagram|website|photo(?:s|graphs)?(?: by)?|image|video|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|.* min read|.* ago|more (?:from|by|articles?|stories).*|(?:see|view) (?:all|more|full).*|read (?:full|more|time).*|about .*|last updated.*|contact .*|구독|공유|댓글|입력|수정|기사|다른 기사.*|.*구독하기)$/iu;

/** Agencies, desks and sites are dropped where a person signs as well. */
function withoutAgencies(names: string[]): string[] {
  const people = names.filter((name) => !isOrganisation(name));
  return people.length > 0 && people.length < names.length ? people : names;
}

/** Whether a name is that of an agency, a desk or a site rather than of a person. */
export function isOrganisation(name: string): boolean {
  return AGENCY.test(name) || ORGANISATION.test(name) || /\.(?:com|org|net|de|uk|kr|jp|is|fr|io)$/i.test(name);
}

/** A name folded for comparison. */
export function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.\s]+/g, " ")
    .trim();
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
