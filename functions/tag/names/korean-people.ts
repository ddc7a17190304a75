import type { Candidate } from "./candidate.ts";
import {
  DOUBLE_SURNAMES,
  FOREIGN_GIVEN,
  NOT_A_NAME,
  PLAIN_SURNAMES,
  ROLE_MODIFIERS,
  ROLES,
  ROLES_BEFORE,
  SURNAMES,
  UNSURE_SURNAMES,
} from "./korean-name-words.ts";
import { type Word, wordsOf } from "./korean-words.ts";
import { isParticles } from "./particles.ts";

/**
 * People in Korean text, by what stands beside them: roles behind (`김민수 대표`, `이재용 삼성전자 회장`, `김 의원`, `박씨`), roles
 * before (`가수 김민수`), an age (`김모(33)씨`), or a transliterated given name (`마이클 스미스`). The span is the name alone.
 */
export function findKoreanPeople(text: string, names: readonly Candidate[]): Candidate[] {
  const words = wordsOf(text);
  const known = new Map(names.map((name) => [name.start, name]));
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (isRole(word) && word.open) found.push(...beforeRole(words, at, known));
    if (ROLES_BEFORE.has(word.text) && word.end === word.stop) found.push(...afterRole(words[at + 1]));
    found.push(...withSuffix(word, text), ...foreignName(words, at, known));
  }
  found.push(...withAge(text));
  return found;
}

/** Whether a word is a role, with particles or none, alone or with 전/신임 closed up (`전대표`). */
function isRole(word: Word): boolean {
  return roleIn(word.text) || COMPOUND_ROLE.test(word.text);
}

/** Roles closed up with what they are of: `문화유산과장`, `원내수석부대표`, `예보분석관이`. */
const COMPOUND_ROLE =
  /^[가-힣A-Z]{1,8}(?:과장|국장|실장|팀장|부장|처장|청장|원장|소장|센터장|본부장|단장|위원장|회장|이사장|사장|총장|학장|관장|서장|대표|위원|의원|감독|코치|연구원|연구위원|교수|변호사|기자|보좌관|비서관|분석관|조정관|심의관|담당관|총재|수석|특보|대변인|기획관|정책관|전문위원|장관|차관|시장|지사|군수|구청장)(?:은|는|이|가|을|를|의|도|과|와|에게|께서|으로|로)?$/;

function roleIn(text: string): boolean {
  if (ROLES.has(text)) return true;
  for (let length = Math.min(6, text.length - 1); length > 0; length--) {
    if (!ROLES.has(text.slice(0, length))) continue;
    if (isParticles(text[length - 1] as string, text.slice(length))) return true;
  }
  return false;
}

/** The person before a role, past modifiers (`수석`) and an affiliation (`삼성전자`, `DA 데이비슨`, `서울대 경제학과`). */
function beforeRole(words: readonly Word[], role: number, known: ReadonlyMap<number, Candidate>): Candidate[] {
  let at = role - 1;
  while (at >= 0 && ROLE_MODIFIERS.has(wordAt(words, at).text) && joined(words, at)) at--;
  if (at < 0 || !joined(words, at)) return [];
  const direct = wordAt(words, at);
  if (isMasked(direct.text)) return [{ ...person(direct, 0.85), end: direct.end - 1, text: direct.text.slice(0, 1) }];
  if (isFullName(direct.text)) return [person(direct, 0.85)];
  if (isSurname(direct.text, at === role - 1))
    return [
      {
        ...person(direct, UNSURE_SURNAMES.has(direct.text) ? 0.5 : 0.75),
        ...(UNSURE_SURNAMES.has(direct.text) ? { weak: true as const } : {}),
      },
    ];
  const pair = wordAt(words, at - 1);
  if (at > 0 && joined(words, at - 1) && isForeignPair(pair.text, direct.text)) return [span(pair, direct, 0.8)];
  if (INFLECTED.test(direct.text) && !covers(known, direct)) return [];
  return behindAffiliation(words, at, known);
}

/** `김모 씨`: a surname whose given name the paper keeps to itself. */
function isMasked(text: string): boolean {
  return text.length === 2 && text[1] === "모" && SURNAMES.has(text[0] as string);
}

/** The name before an affiliation of up to four words that all stand without particles. */
function behindAffiliation(words: readonly Word[], from: number, known: ReadonlyMap<number, Candidate>): Candidate[] {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    if (!joined(words, at)) return [];
    const word = wordAt(words, at);
    if (
      isFullName(word.text) &&
      !/[은는을를의에]$/.test(word.text) &&
      word.text.length >= 3 &&
      !known.has(word.start)
    ) {
      return [person(word, 0.8), ...affiliation(words, at + 1, from, known)];
    }
    const before = wordAt(words, at - 1);
    if (at > 0 && joined(words, at - 1) && isForeignPair(before.text, word.text)) return [span(before, word, 0.8)];
    if (INFLECTED.test(word.text) && !covers(known, word)) return [];
  }
  return [];
}

/** Endings of particles and of verbs before a noun: what ends so is no part of an affiliation. */
const INFLECTED = /[가-힣](?:은|는|을|를|의|에|에서|된|한|할|던|와|과|로|으로|도|며|고)$/;

function covers(known: ReadonlyMap<number, Candidate>, word: Word): boolean {
  const name = known.get(word.start);
  return name !== undefined && name.end >= word.end;
}

/** The first word between a name and a role is whom the person works for, where it is no department. */
function affiliation(
  words: readonly Word[],
  first: number,
  last: number,
  known: ReadonlyMap<number, Candidate>,
): Candidate[] {
  const word = wordAt(words, first);
  if (first > last || known.has(word.start) || NOT_A_NAME.has(word.text) || ROLE_MODIFIERS.has(word.text)) return [];
  if (!/^[가-힣A-Za-z0-9&]{2,12}$/.test(word.text) || DEPARTMENT.test(word.text) || roleIn(word.text)) return [];
  return [{ ...person(word, 0.65), type: "ORG" }];
}

const DEPARTMENT = /(?:과|학과|학부|팀|부|실|국|내과|외과|담당|부문|사업부|연구실|지역|분야)$/;

/** `가수 김민수`: only full names, since much else follows these words. */
function afterRole(word: Word | undefined): Candidate[] {
  if (word === undefined) return [];
  for (const length of [3, 4]) {
    const name = word.text.slice(0, length);
    if (word.text.length < length || !isFullName(name)) continue;
    if (isParticles(name[name.length - 1] as string, word.text.slice(length))) {
      return [{ ...person(word, 0.75), end: word.start + length, text: name }];
    }
  }
  return [];
}

/** `박씨는`, `김민수씨`, `A씨`, `김모씨`. */
function withSuffix(word: Word, text: string): Candidate[] {
  const match = /^([가-힣]{1,4}|[A-Z])씨(.*)$/.exec(text.slice(word.start, word.stop));
  if (match === null) return [];
  const name = match[1] as string;
  const rest = (match[2] as string).replace(/[^가-힣].*$/, "");
  if (!isParticles("씨", rest)) return [];
  const bare = isMasked(name) ? (name[0] as string) : name;
  if (!/^[A-Z]$/.test(bare) && !SURNAMES.has(bare) && !isFullName(bare)) return [];
  return [{ ...person(word, 0.85), end: word.start + bare.length, text: bare }];
}

/** A name with an age or a birth year in parentheses: `김민수(33·서울)`, `김모(33)씨`. */
function withAge(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /(?<![가-힣])([가-힣]{2,4})\((?:\d{1,2}|19\d\d|20\d\d)(?:세|살)?(?:[·,]\s?[가-힣A-Za-z ]{1,15})?\)/g,
  )) {
    const whole = match[1] as string;
    const name = isMasked(whole) ? (whole[0] as string) : whole;
    if (name.length > 1 && !isFullName(name)) continue;
    if (name.length === 1 && !SURNAMES.has(name)) continue;
    found.push({
      start: match.index,
      end: match.index + name.length,
      text: name,
      type: "PERSON",
      confidence: 0.85,
      layer: "title",
    });
  }
  return found;
}

/** A given name from elsewhere and the family name behind it, without a role: `마이클 스미스는`. */
function foreignName(words: readonly Word[], at: number, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const given = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (given.text.length < 2 || !FOREIGN_GIVEN.has(given.text) || at + 1 >= words.length || !joined(words, at))
    return [];
  if (known.has(given.start) || known.has(next.start)) return [];
  for (let length = next.text.length; length > 1; length--) {
    const family = next.text.slice(0, length);
    if (length < next.text.length && !isParticles(family[length - 1] as string, next.text.slice(length))) continue;
    if (length === next.text.length && length > 2 && /[은는이가을를의]$/.test(family)) continue;
    if (!isForeignFamily(family)) return [];
    return [{ ...span(given, next, 0.7), end: next.start + length, text: `${given.text} ${family}`, layer: "form" }];
  }
  return [];
}

function isFullName(text: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(text) || NOT_A_NAME.has(text) || ROLES.has(text)) return false;
  if (DOUBLE_SURNAMES.has(text.slice(0, 2)) && text.length >= 3) return true;
  if (!SURNAMES.has(text[0] as string) || SELDOM_SURNAME.test(text)) return false;
  if (text.length === 4) return false;
  if (text.length === 2) return PLAIN_SURNAMES.has(text[0] as string) && GIVEN_SINGLE.test(text[1] as string);
  return !NOT_A_NAME.has(text.slice(0, 2)) && GIVEN_LAST.test(text[2] as string);
}

/** Surnames of a few hundred people each, whose syllables begin thousands of nouns (간이식, 상반기, 동영상). */
const SELDOM_SURNAME = /^[간상시단음두감동온호범형경]/;

/** Syllables that end given names of two; particles and the endings of common nouns are not among them. */
const GIVEN_LAST =
  /[가강건걸겸경계곤관광교구국권규근금기길나남내녀노니다단담대덕도돈동두라락란람래량려련렬령로록론룡루륜률리린림마만명모목무문미민박방배백범법변별병보복봉부빈사산삼상새서석선설섭성세소솔송수숙순술슬승식신실심아안애양억언여연열염엽영예오옥온완용우욱운웅원월위유육윤율으은을음응의이익인일임자작장재전정제조종주준중지진찬창채천철청초춘충치친탁탄태택통평표필하학한함해헌혁현형혜호홍화환황회효후훈훤희흠흥힘]/;
const GIVEN_SINGLE =
  /[건결겸경관광규균근기단담대동란란률린림만명민범별병복봉빈산상석설섭성솔송수숙순승식신안애언연열영예옥온완용욱운웅원윤율은인일정종주준진찬창채천철청춘탁태택표필학해헌혁현형혜호홍환황효훈휘희흠]/;

function isSurname(text: string, adjacent: boolean): boolean {
  return (
    adjacent &&
    (text.length === 1 ? SURNAMES.has(text) : DOUBLE_SURNAMES.has(text)) &&
    (PLAIN_SURNAMES.has(text) || text === "이" || text === "전")
  );
}

function isForeignPair(given: string, family: string): boolean {
  return FOREIGN_GIVEN.has(given) && isForeignFamily(family);
}

function isForeignFamily(text: string): boolean {
  return /^[가-힣]{1,6}$/.test(text) && !ROLES.has(text) && !NOT_A_NAME.has(text) && !ROLE_MODIFIERS.has(text);
}

/** Whether nothing but a space stands between a word and the next, and the word has no particle of its own. */
function joined(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return word.end === word.stop && word.spaced;
}

const NOTHING: Word = { start: 0, end: 0, stop: 1, text: "", open: false, spaced: false };
function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? NOTHING;
}

function person(word: Word, confidence: number): Candidate {
  return { start: word.start, end: word.end, text: word.text, type: "PERSON", confidence, layer: "title" };
}

function span(first: Word, last: Word, confidence: number): Candidate {
  return { ...person(first, confidence), end: last.end, text: `${first.text} ${last.text}` };
}
