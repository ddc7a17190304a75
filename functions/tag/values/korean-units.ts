import { KOREAN_CURRENCIES } from "./currencies.ts";
import { KOREAN_COUNTED_NOUNS, KOREAN_COUNTERS, NOT_COUNTER, NOT_ONE, TIGHT_COUNTERS } from "./korean-counters.ts";
import { isHangul } from "./korean-numbers.ts";
import { CLOSE_SYMBOLS, KOREAN_MEASURES, UNIT_SYMBOLS } from "./measure-units.ts";
import type { NumberToken } from "./number-token.ts";
import { unitTable } from "./unit-table.ts";

/** What a unit makes of a number. */
export type Meaning =
  | { type: "MONEY"; code: string; factor: number }
  | { type: "PERCENT"; points: boolean }
  | { type: "DURATION"; designator: string; factor: number }
  | { type: "QUANTITY"; unit: string };
/** A unit behind a number, and where it ends. */
export type Unit = { end: number; word: string; means: Meaning };

/** The unit after a number, if it is one there. */
export function readUnit(text: string, number: NumberToken): Unit | undefined {
  let at = number.end;
  if (text[at] === "여") at++;
  const spaced = text[at] === " " || text[at] === "\u00a0";
  if (spaced) at++;
  const tight = !spaced;
  for (const [word, means] of UNITS.at(text, at)) {
    const end = at + word.length;
    if (fits(text, number, word, means, end, tight)) return { end, word, means };
  }
  if (number.form === "native" && number.value >= 2 && spaced) {
    const noun = /^[가-힣]{1,4}/.exec(text.slice(at, at + 4))?.[0] ?? "";
    for (let length = noun.length; length > 0; length--) {
      const word = noun.slice(0, length);
      const next = text.slice(at + length, at + length + 3);
      if (KOREAN_COUNTED_NOUNS.has(word) && (length > 1 || !/^[가-힣]/.test(next) || PARTICLES.test(next))) {
        return { end: at + length, word, means: { type: "QUANTITY", unit: word } };
      }
    }
  }
  return undefined;
}

function fits(text: string, number: NumberToken, word: string, means: Meaning, end: number, tight: boolean): boolean {
  const after = text.slice(end, end + 6);
  if (/^[A-Za-z]/.test(word) && (/^[A-Za-z0-9]/.test(after) || (CLOSE_SYMBOLS.has(word) && !tight))) return false;
  if (NOT_COUNTER.get(word)?.test(after)) return false;
  if (means.type === "QUANTITY" && /^[가-힣]$/.test(word) && /^[가-힣]/.test(after) && !PARTICLES.test(after))
    return false;
  // 제3회, 1번째: ordinals are not quantities.
  if (
    means.type === "QUANTITY" &&
    (text[number.start - 1] === "제" || text.slice(number.start - 2, number.start) === "제 ")
  )
    return false;
  if (/^\s?(?:번째|째\s?(?:로|번))/.test(text.slice(number.end, number.end + 4))) return false;
  switch (means.type) {
    case "MONEY":
      if (word === "파운드" && WEIGHT.test(text.slice(Math.max(0, number.start - 20), end + 10))) return false;
      if (NOT_MONEY.test(after) && word === "원") return false;
      if (word === "엔" && /^(?:진|터|비|씨|딩|지)/.test(after)) return false;
      if (word === "불" && /^(?:[가-힣]{2}|안|만)/.test(after) && !/^(?:에|을|의|로)/.test(after)) return false;
      if (number.form === "native") return false;
      return number.form !== "words" || spelledMoney(number, word);
    case "PERCENT":
      if (word === "프로" && /^(?:그|젝|야|듀|필|모|토|축|농|배|골|세|스|포|선|리|게|바|구|팀|[A-Za-z])/.test(after))
        return false;
      return number.form !== "native";
    case "DURATION":
      return fitsDuration(text, number, word, end, tight);
    case "QUANTITY":
      return fitsQuantity(text, number, word, tight);
  }
}

/** What may stand right behind a counter of one syllable; 세 부담 and 한 병영 are other words. */
const PARTICLES =
  /^(?:이|가|은|는|을|를|의|에|도|와|과|로|으로|만|씩|당|꼴|부터|까지|쯤|여|정도|가량|이상|이하|미만|입|인|밖|보다|마다|째|짜리|대|급|중|뿐|간|등|들|나|내외|안팎|남짓|하|뒤|후|전|넘|동안|어치|분|치|한테|께|랑|요|라|란|든|였|더|까|다|반|차|라며|조차|이며|쯤|씨|생|형|석|용)/;
/** What 대 counts; elsewhere 10대 to 90대 are ages. */
const MACHINES =
  /차|버스|트럭|대수|장비|드론|기$|헬기|전투기|컴퓨터|서버|택시|카메라|CCTV|로봇|폰|TV|노트북|선박|호기|설비|열차|자전거|오토바이|피아노|에어컨|냉장고|단말|PC/;

/** 사원, 구원, 조원 are words: a spelled amount needs a 십, 백, 천 or 만, or a foreign currency. */
function spelledMoney(number: NumberToken, word: string): boolean {
  return word.length === 1 || word === "유로" ? number.value >= 10 : true;
}

function fitsQuantity(text: string, number: NumberToken, word: string, tight: boolean): boolean {
  if (number.form === "words") {
    // 일명, 이명, 사대, 오기: only what a long spelled number or an unmistakable unit makes sure.
    return (
      (number.value >= 11 && number.scale > 1 && !tight) ||
      (number.value >= 100 && /^(?:명|개|건|곳|마리|가구|여명)$/.test(word) && number.end - number.start >= 2) ||
      (KOREAN_MEASURES.has(word) && word.length > 1 && number.end - number.start + word.length > 2)
    );
  }
  if (number.form === "native") {
    const length = number.end - number.start;
    if (KOREAN_MEASURES.has(word) && word.length === 1) return false;
    if (
      number.value === 1 &&
      NOT_ONE.has(word) &&
      (tight || /^(?:분|대|점|쪽|편|단|자|조|구|정|기|두|무|호|알|부|모|동)$/.test(word))
    )
      return false;
    if (tight && length === 1 && !TIGHT_COUNTERS.has(word)) return false;
    if (/^(?:인|회|점|위안|호|무|단|두|구|세|패|실|여명|단지|매)$/.test(word)) return false;
    return !/^\s?(?:번째|번 째|째)/.test(text.slice(number.end, number.end + 4));
  }
  if (/^(?:두|무|알|실|단|호|조)$/.test(word)) return false;
  if (word === "주" && number.value <= 60) return false;
  if (word === "부" && number.value < 100) return false;
  const age = word === "대" && number.value % 10 === 0 && number.value >= 10 && number.value <= 90;
  if (age && !MACHINES.test(text.slice(Math.max(0, number.start - 14), number.start))) return false;
  if (word === "세" && number.value > 130) return false;
  if (word === "대" && !tight && number.form === "digits" && /^\s?\d/.test(text.slice(number.end + 2, number.end + 4)))
    return false;
  if (word === "자" || word === "정" || word === "모")
    return tight && number.value > 1 && !isHangul(text.charCodeAt(number.end + 1));
  return true;
}

function fitsDuration(text: string, number: NumberToken, word: string, end: number, tight: boolean): boolean {
  const after = text.slice(end, end + 4);
  const spelled = number.form === "words";
  if (word === "일" || word === "주") {
    if (number.form === "native") return word === "주" && number.value > 1;
    if (word === "일" && spelled) return number.value > 1 && /^(?:간|동안)/.test(after);
    // 13일 is a date; 13일간, 13일 만에 a stretch of time.
    if (word === "일")
      return (
        number.value > 31 ||
        /^(?:간(?![접])|째|동안|\s만(?:에|이)|만에|\s?동안|\s연속|\s이내|\s내|\s?이상|\s?넘|치(?![가-힣]))/.test(after)
      );
    if (spelled && !/^(?:간|\s?동안|\s?만|\s?전|\s?뒤)/.test(after)) return false;
    return (
      number.value <= 104 &&
      !/^(?:식|당|[\s]?(?:주주|기준))/.test(after) &&
      !/^(?:의|민|도|택|목|말|제|가(?!\s)|장)/.test(after)
    );
  }
  if (word === "년") {
    if (number.form === "native") return false;
    if (spelled && text.slice(number.start, end) === "일년")
      return !/^[가-힣]/.test(after) || /^(?:에|간|이|을|중|만|동)/.test(after);
    if (spelled)
      return number.end - number.start === 1
        ? /^(?:간|동안|\s?만)/.test(after) || (number.value > 1 && !/^[가-힣]/.test(after) && tight)
        : number.value < 200;
    return (
      !/^(?:대|도|생|식|차|산)/.test(after) &&
      !(
        number.value >= 1000 &&
        number.value < 2200 &&
        Number.isInteger(number.value) &&
        !/^(?:간|\s?만에|\s?동안)/.test(after)
      )
    );
  }
  if (word === "해")
    return number.form === "native" && !tight && !/^[가-힣]/.test(after.replace(/^(?:동안|를|에|만|가|의)/, ""));
  if (word === "달") return number.form === "native" && !/^(?:러|라|성|리|력|걀|콤)/.test(after);
  if (word === "분")
    return (
      number.form !== "native" &&
      !(spelled && number.value < 10) &&
      !/^(?:기|의|야|석|쟁|당|류|양|할|산|리|율)/.test(after)
    );
  if (word === "초")
    return number.form !== "native" && !spelled && !/^(?:반|등|기|과|대|록|콜|청|점|봉|여름|겨울)(?!에|의)/.test(after);
  if (word === "분기" || word === "학기") return /^\s?(?:연속|만에|동안|째)/.test(after) && !spelled;
  if (word === "세기")
    return (number.form === "native" || number.value < 10) && /^\s?(?:만에|동안|가|에 걸)/.test(after);
  if (word === "시간")
    return !/^(?:대|표|당|여행)/.test(after) && (number.form !== "words" || number.value >= 10 || !tight);
  if (word === "개월" || word === "주일") return !(spelled && number.value > 100);
  return true;
}

const DURATIONS: [string, string, number][] = [
  ["년", "Y", 1],
  ["해", "Y", 1],
  ["개월", "M", 1],
  ["개년", "Y", 1],
  ["달", "M", 1],
  ["주일", "W", 1],
  ["주", "W", 1],
  ["일", "D", 1],
  ["시간", "TH", 1],
  ["분", "TM", 1],
  ["초", "TS", 1],
  ["세기", "Y", 100],
  ["분기", "M", 3],
  ["학기", "M", 6],
];
const UNITS = unitTable<Meaning>([
  ...[...KOREAN_CURRENCIES].map(([word, means]): [string, Meaning] => [word, { type: "MONEY", ...means }]),
  ...DURATIONS.map(([word, designator, factor]): [string, Meaning] => [word, { type: "DURATION", designator, factor }]),
  ...[...KOREAN_COUNTERS].map((word): [string, Meaning] => [word, { type: "QUANTITY", unit: word }]),
  ...[...UNIT_SYMBOLS].map((word): [string, Meaning] => [word, { type: "QUANTITY", unit: word }]),
  ...[...KOREAN_MEASURES].map(([word, unit]): [string, Meaning] => [word, { type: "QUANTITY", unit }]),
  ...["%", "％", "퍼센트", "퍼센티지", "프로", "퍼센트", "pct"].map((word): [string, Meaning] => [
    word,
    { type: "PERCENT", points: false },
  ]),
  ...["%포인트", "% 포인트", "%p", "%P", "％포인트", "퍼센트포인트", "퍼센트 포인트", "%p(포인트)"].map(
    (word): [string, Meaning] => [word, { type: "PERCENT", points: true }],
  ),
]);
/** What 파운드 is a weight beside. */
const WEIGHT = /무게|빼[기고]|뺐|뺀|중량|체중|감량|몸|kg|킬로그램|바벨|온스|밀가루|설탕/;
/** What 원 only begins: 원칙, 원소, 원형. */
const NOT_MONEY =
  /^(?:칙|소(?![득])|리(?![가-힣]*에)|형|고(?![는])|자력|인|천|산|본|정(?!도)|장|점|격|주(?!\s)|활|전|만큼|로원)/;
