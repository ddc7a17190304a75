import type { TypedSpan } from "./annotated-text.ts";
import type { LabelledText } from "./encode-texts.ts";

/**
 * Reconstructed labels without the errors that the reconstruction makes again and again, as sentences that people
 * labelled show them. It reads a surname in any word that begins like one (하지만, 이 영화, 최고): a thousand people who are
 * none. It passes a third of the surnames by that stand before 씨, 모 or a role, all of which people label. And it has
 * words for names that people never label so (총 as a weapon, 드라마 as a work).
 */
export function mendReconstruction(
  reconstructed: readonly LabelledText[],
  labelled: readonly LabelledText[],
): LabelledText[] {
  const never = neverLabelled(labelled, reconstructed);
  return reconstructed.map((sentence) => {
    const heads = sentence.heads.map((spans, head) => {
      const person = PERSON_OF_HEAD[head]!;
      const believed = spans.filter(
        (span) => !isLoneSyllable(sentence.text, span, person) && !never[head]!(sentence.text, span),
      );
      return [...believed, ...missedSurnames(sentence.text, believed, person)].sort((a, b) => a.start - b.start);
    });
    return { ...sentence, heads };
  });
}

/** What a person is called in the labels of each head. */
const PERSON_OF_HEAD = ["PERSON", "PS"];

const ROLE =
  "(?:전 |신임 )?(?:의원|후보|대표|사장|부사장|장관|차관|대통령|감독|코치|선수|투수|교수|회장|부회장|시장|팀장|기자|앵커|위원장|위원|총리|부장|검사|판사|변호사|원장|총장|지사|청장|실장|국장|소장|비서관|수석|작가|시인|셰프|할머니|할아버지|목사|신부|주교|대사|의장|이사장|이사|대변인|연구원|당선인|총재|상무|전무|교육감|아나운서|의사|간호사|경위|경사|경장|순경|병장|중사|일병|대위|대령)";
const ENDED = "(?:[가는은를의와과도에이]|께|측|로|[^가-힣]|$)";
/** What only follows people. */
const PERSON_BEHIND = new RegExp(`^(?: ?씨${ENDED}| ?모 ?(?:씨|군|양|\\()| ${ROLE}${ENDED})`);
/**
 * Syllables that are surnames: a list apart from that of the rules, which may grow without another model. 모 is none here,
 * since it stands for a given name (이 모 씨).
 */
const SURNAMES = new Set(
  "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제탁국어은편용예봉사부경복태목형피두감음빈동온호범좌팽승간상시갈단",
);
/** Surnames that are words of their own before a role: 전 대표 is a former one. */
const NO_SURNAMES = new Set("전 한 현 은 두 본 각 총 주 고 신".split(" "));
const SPEAKS_OF_PERSON = new RegExp(`^(?: ?(?:씨|모|군|양|옹|선생|여사|[(（·])| (?:[가-힣]{1,6} ?)?${ROLE})`);

/** A single syllable as a person where nothing beside it speaks of one. */
function isLoneSyllable(text: string, { start, end, type }: TypedSpan, person: string): boolean {
  if (type !== person || end - start !== 1 || !/[가-힣]/.test(text[start]!)) return false;
  return !SPEAKS_OF_PERSON.test(text.slice(end, end + 20));
}

function missedSurnames(text: string, spans: readonly TypedSpan[], person: string): TypedSpan[] {
  const found: TypedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!SURNAMES.has(text[at]!) || (at > 0 && /[가-힣A-Za-z0-9]/.test(text[at - 1]!))) continue;
    const behind = PERSON_BEHIND.exec(text.slice(at + 1, at + 16))?.[0];
    if (behind === undefined || (NO_SURNAMES.has(text[at]!) && /^ [^씨모]/.test(behind))) continue;
    if (spans.some(({ start, end }) => start <= at && end > at)) continue;
    found.push({ start: at, end: at + 1, type: person });
  }
  return found;
}

/** How often people's labels must have left a word alone, and in what share of cases the reconstruction labels it. */
const OFTEN = 10;
const SHARE = 0.05;

/** For each head, whether a span is, or lies in, one word that people never labelled so and the reconstruction often does. */
function neverLabelled(labelled: readonly LabelledText[], reconstructed: readonly LabelledText[]) {
  return PERSON_OF_HEAD.map((_, head) => {
    const people = countLabels(labelled, head);
    const rebuilt = countLabels(reconstructed, head);
    return (text: string, span: TypedSpan) => {
      const [word, more] = wordsIn(text, span.start, span.end);
      if (word === undefined || more !== undefined) return false;
      if ((people.words.get(word) ?? 0) < OFTEN || people.labels.has(`${word} ${span.type}`)) return false;
      return rebuilt.labels.get(`${word} ${span.type}`)! >= SHARE * rebuilt.words.get(word)!;
    };
  });
}

/** How often each word stands in the texts, and how often it is, or is part of, a span of each type. */
function countLabels(texts: readonly LabelledText[], head: number) {
  const words = new Map<string, number>();
  const labels = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text, heads } of texts) {
    for (const word of wordsIn(text, 0, text.length)) count(words, word);
    for (const { start, end, type } of heads[head]!)
      for (const word of wordsIn(text, start, end)) count(labels, `${word} ${type}`);
  }
  return { words, labels };
}

/** The whole words that a stretch touches, all digits alike: 최 in 최고 touches 최고. */
function wordsIn(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  WORD.lastIndex = text.lastIndexOf(" ", start - 1) + 1;
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    if (match.index + match[0].length > start) words.push(match[0].replace(/\d/g, "0"));
  }
  return words;
}

const WORD = /[가-힣A-Za-z0-9]+/g;
