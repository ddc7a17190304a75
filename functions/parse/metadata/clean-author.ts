import {
  AGENCY,
  BYLINE_LEADS,
  DEGREES,
  KOREAN_ROLES,
  ORGANISATION,
  ROLE_BEGINNING,
  ROLE_ENDING,
  ROLES,
  TITLES,
} from "./name-words.ts";
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
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "\n")
    .replace(/(^|\s)@\w+/g, "\n")
    .trim();
  if (text === "" || text.length > 600) return [];
  if (/[가-힣]/.test(text)) text = koreanNames(text);
  text = text.replace(PHOTOGRAPHED, "\n");
  text = withoutLead(text);
  const names: string[] = [];
  for (const part of text.split(SPLIT)) {
    for (const piece of splitMiddleDots(part)) {
      // "By Jane Roe, in Paris": a place, and what follows it is no name either.
      if (names.length > 0 && /^(?:in|at|for|aus|à|en)\s/i.test(piece)) return withoutAgencies(names);
      // Letters of a degree behind the comma: "Jane Roe, CFP®".
      if (names.length > 0 && /^[A-Z][A-Z.]{1,6}[®™]?$/.test(piece.trim()) && !AGENCY.test(piece.trim())) continue;
      const role = ROLE_ENDING.test(piece.trim());
      if (role && (names.length > 0 || ROLE_BEGINNING.test(piece.trim()))) continue;
      const name = cleanName(piece);
      if (name !== "" && looksLikeName(name) && !names.some((one) => fold(one) === fold(name))) names.push(name);
    }
  }
  return withoutAgencies(names).slice(0, 20);
}

/** `写真・○○○○`: who took the pictures, unless the same person wrote (`文・写真 ○○○○`). */
const PHOTOGRAPHED =
  /(?<![文・と]\s?)(?:写真|撮影|イラスト|図版|編集|構成)\s?[・/／＝=:：]\s?(?!文)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{2,10}/gu;

const SPLIT =
  /\s*(?:[\n;|•►▶]|,\s|\s&\s|\s\/\s|\s+[-–—]\s+|\s(?:and|und|et|with|for|och|og|oraz|a také|ve)\s|(?<=\p{L}{2})\s(?:y|e|i|en)\s(?=\p{Lu})|、|，|／|(?<=[가-힣])[·∙ㆍ,/](?=[가-힣])|，)\s*/giu;

function splitMiddleDots(part: string): string[] {
  // Between Chinese or Korean names a dot separates; inside a katakana name it joins.
  return /^[\p{sc=Han}]{2,5}(?:\s?[・·]\s?[\p{sc=Han}]{2,5})+$/u.test(part) ? part.split(/[・·]/) : [part];
}

/** Cuts agencies' datelines, roles, desks and those who took the pictures from a Korean byline, leaving names with separators. */
function koreanNames(text: string): string {
  const rest = text
    .replace(/\(\s*[가-힣A-Za-z·,\s]{1,30}=\s*[가-힣A-Za-z0-9]{2,20}\s*\)/g, " ")
    .replace(/[[【]\s*[가-힣A-Za-z0-9]{2,15}(?:=|\s)([^\]】]{0,60})[\]】]/g, "$1")
    .replace(/^[\s/=]*[가-힣A-Za-z·,]{1,12}\s?=\s?(?=[가-힣])/g, "")
    .replace(/\s*=\s*$/g, "")
    .replace(/외\s*\d+\s*(?:명|인)/g, " ")
    .replace(
      /[가-힣]{2,4}\s?(?:기자|특파원)의?\s?(?:구독|다른\s?기사|최신\s?기사|기사\s?(?:더|모아)|페이지|프로필|팔로우|채널|응원)[^\n]*/g,
      " ",
    );
  const written = rest.replace(PICTURED, ";");
  const signed = [...written.matchAll(SIGNED)];
  if (signed.length > 0) return signed.map((match) => match[1]!.replace(/\s*[·∙ㆍ,/]\s*/g, ";")).join(";");
  return written;
}

/** `사진 ○○○ 기자`, `영상=○○○`: who took, drew or edited, unless the same person wrote (`글·사진 ○○○`). */
const PICTURED = new RegExp(
  `(?<!(?:글|취재|기사)\\s?[·∙ㆍ,/&]\\s?)(?<![가-힣])(?:사진|영상|촬영|그래픽|편집|영상편집|삽화|일러스트|디자인|교열|감수)\\s?[=:]?\\s?[가-힣]{2,4}(?:\\s?[·∙ㆍ,]\\s?[가-힣]{2,4}){0,3}\\s?(?:[가-힣]{1,6}\\s)?(?:${KOREAN_ROLES}|디자이너)(?![가-힣])`,
  "g",
);

/** Names with a role behind them; between the two may stand a desk, or for correspondents a place. */
const SIGNED = new RegExp(
  `(?<![가-힣])([가-힣]{2,4}(?:\\s?[·∙ㆍ,/]\\s?[가-힣]{2,4}){0,5})\\s*(?:(?:(?:[가-힣A-Za-z]{0,8}(?:부|팀|국|실|센터|본부|데스크|전문|선임|수석|인턴|객원|온라인|디지털|뉴스|닷컴|주재|신문|일보|방송)\\s)?[가-힣]{0,4}(?:${KOREAN_ROLES}))|(?:[가-힣]{1,6}\\s)(?:특파원|통신원))(?![가-힣])`,
  "g",
);

const LEADS = new RegExp(
  `^[\\s:/•·-]*(?:${BYLINE_LEADS.toSorted((a, b) => b.length - a.length)
    .map(escapeRegex)
    .join("|")})(?:\\s*[:：=/／・]\\s*|[\\s/]+|$)`,
  "iu",
);

function withoutLead(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const lead = LEADS.exec(rest);
    if (lead === null) break;
    const next = rest.slice(lead[0].length).trim();
    // "De", "Di", "Von" open names as well: only the byline of a name with a first name in front loses them.
    const bare = /^\s*(?:de|di|von|av|af|da|e)\s+$/i.test(lead[0]) && !/^\p{Ll}/u.test(next);
    if (bare && next.split(/\s+/).length < 2 && !isOrganisation(next)) break;
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
  // "Jane Roe Staff Writer", "Jane Roe The Associated Press", "Jane Roe in Paris": a role, an agency, a place right behind the name.
  for (let cut = 1; cut <= 4 && words.length - cut >= 2; cut++) {
    const tail = words.slice(-cut).join(" ");
    const head = words.slice(0, -cut).join(" ");
    if ((ROLE_SET.has(tail.toLowerCase()) || AGENCY.test(tail) || /^in \p{Lu}/u.test(tail)) && !isOrganisation(head))
      name = head;
  }
  return name;
}

function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false;
  if (/\d/.test(name) && (!ORGANISATION.test(name) || MONTH_DAY.test(name) || /\d{5}/.test(name))) return false;
  if (/[<>{}\\^=?!]|\.(?:jpe?g|png|php|html?)\b/i.test(name)) return false;
  if (!/\p{L}{2}|\p{sc=Han}/u.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 7) return false;
  if (/^\p{Ll}/u.test(name) && words.length > 3 && !ORGANISATION.test(name)) return false;
  return !NOT_A_NAME.test(name);
}

const MONTH_DAY = /^\p{L}{3,9}\.?\s\d{1,2}$/u;

const NOT_A_NAME =
  /^(?:updated?|published|posted|on|at|in|follow|share|save|more|comments?|subscribe|sign (?:in|up)|read|view|see|all|am|pm|min(?:ute)?s?(?: read)?|unknown|null|undefined|none|n\/a|anonymous|guest|the|a|twitter|facebook|email|e-mail|linkedin|instagram|website|photo(?:s|graphs)?(?: by)?|image|video|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|.* min read|.* ago|more (?:from|by|articles?|stories).*|(?:see|view) (?:all|more|full).*|read (?:full|more|time).*|about .*|sponsored|advertisement|contributions? (?:from|by).*|with|no author|uncategorized|stand|last updated.*|contact .*|구독|공유|댓글|입력|수정|기사|다른 기사.*|.*구독하기)$/iu;

/** Agencies, desks and sites are dropped where a person signs as well. */
function withoutAgencies(names: string[]): string[] {
  const people = names.filter((name) => !isOrganisation(name));
  return people.length > 0 && people.length < names.length ? people : names;
}

/**
 * Whether a name has the form of a person's: two to five capitalised words, particles between them; or two to four
 * characters of Han or Hangul; or a foreign name in kana.
 */
export function isPersonShaped(name: string): boolean {
  if (isOrganisation(name)) return false;
  return PERSON.test(name);
}

const PERSON =
  /^(?:\p{Lu}[\p{L}.'’ʼ-]*(?:\s(?:\p{Lu}[\p{L}.'’ʼ-]*|["“(]\p{Lu}[\p{L}.]*["”)]|de|da|das|do|dos|du|del|della|di|la|le|van|von|der|den|ter|ten|zu|und|el|al|bin|ibn|af|av|y|e)){1,4}|[\p{sc=Han}々]{2,5}|[\p{sc=Hangul}]{2,4}|[\p{sc=Han}]{1,4}[\s　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4}|[\p{sc=Katakana}ー]{2,}(?:[・=＝\s][\p{sc=Katakana}ー]{2,}){1,3}|[\p{sc=Arabic}]{2,}(?:\s[\p{sc=Arabic}]{2,}){1,4}|[\p{sc=Hebrew}'"]{2,}(?:\s[\p{sc=Hebrew}'"-]{2,}){1,3}|[\p{sc=Devanagari}]{2,}(?:\s[\p{sc=Devanagari}]{2,}){1,3}|[\p{sc=Thai}]{2,}\s[\p{sc=Thai}]{2,})$/u;

/** The names that have a person's form, where any has; what stands beside them in a byline are buttons, rubrics, places. */
export function peopleAmong(names: string[]): string[] {
  const people = names.filter(isPersonShaped);
  if (people.length === 0) return names;
  const mixed = people.filter((name) => name !== name.toUpperCase() || name === name.toLowerCase());
  return mixed.length > 0 ? mixed : people;
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
