import type { NameType } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { KINDS, LONGEST_ENDING, NAME_ENDINGS } from "./korean-name-endings.ts";
import { NOT_A_NAME } from "./korean-name-words.ts";
import { type Word, wordsOf } from "./korean-words.ts";
import { NOT_NAMES } from "./not-names.ts";
import { isParticles } from "./particles.ts";

/**
 * Names that Korean text shows by their form: endings (`새벽증권`, `강남경찰서`, `가을빛영화제`, `○○특별법`), what a cue word
 * introduces (`스타트업 블루스택`, `영화 '소금길'`), titles in brackets, and Latin names in Hangul text.
 */
export function findKoreanForms(text: string, names: readonly Candidate[]): Candidate[] {
  const words = wordsOf(text);
  const found: Candidate[] = [];
  const byEnd = new Map(names.map((name) => [name.end, name]));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const ended = byEnding(word, text);
    if (ended !== null) found.push(widenToQuote(widen(ended, words, at, byEnd, text), text));
    found.push(...byCue(word, words[at + 1], text));
  }
  found.push(...bracketed(text), ...quotedByCue(text));
  return found;
}

/** The name in a word by its ending, without particles. */
function byEnding(word: Word, text: string): Candidate | null {
  const letters = word.text;
  if (!/[가-힣]/.test(letters)) return null;
  for (let cut = letters.length; cut > 1 && cut >= letters.length - 9; cut--) {
    const name = letters.slice(0, cut);
    if (cut < letters.length && !isParticles(name[cut - 1] as string, letters.slice(cut))) continue;
    if (name.endsWith("보") && letters[cut] === "다") continue;
    const type = endingOf(name);
    if (type === null) continue;
    return {
      start: word.start,
      end: word.start + cut,
      text: text.slice(word.start, word.start + cut),
      type,
      confidence: 0.72,
      layer: "form",
    };
  }
  return null;
}

function endingOf(name: string): NameType | null {
  if (KINDS.has(name) || NOT_A_NAME.has(name)) return null;
  for (let length = Math.min(LONGEST_ENDING, name.length - 1); length > 0; length--) {
    const ending = NAME_ENDINGS.get(name.slice(-length));
    if (ending === undefined) continue;
    const stem = name.slice(0, -length);
    if (stem.length < ending.shortest || KINDS.has(stem)) return null;
    return ending.type;
  }
  return null;
}

/** `서울 강남경찰서`, `제12회 해오름 영화제`: a place or an edition before the word belongs to the name. */
function widen(
  name: Candidate,
  words: readonly Word[],
  at: number,
  byEnd: ReadonlyMap<number, Candidate>,
  text: string,
): Candidate {
  const before = words[at - 1];
  if (before === undefined || before.end !== before.stop || !before.spaced) return name;
  const place = byEnd.get(before.end);
  if (place === undefined || !(place.type === "LOCATION" ? LOCAL_BODIES : COMMITTEES).test(name.text)) return name;
  if (place.type !== "LOCATION" && !/(?:국회|의회|한국은행|한은|[가-힣]당)$/.test(place.text)) return name;
  return { ...name, start: place.start, text: text.slice(place.start, name.end) };
}

/** `'제6회 달빛 인문축제'`: in quotation marks, all words but the edition are the name of an event, law or body. */
function widenToQuote(name: Candidate, text: string): Candidate {
  if (!/['’]/.test(text[name.end] ?? "")) return name;
  const before = /['‘](?:제 ?\d{1,3}회 ?)?((?:[가-힣A-Za-z0-9·]{1,12} ){1,4})$/.exec(
    text.slice(Math.max(0, name.start - 44), name.start),
  );
  if (before === null) return name;
  const start = name.start - (before[1] as string).length;
  return { ...name, start, text: text.slice(start, name.end) };
}

const LOCAL_BODIES =
  /(?:경찰서|소방서|경찰청|교육지원청|보건소|세무서|지구대|파출소|소방본부|해양경찰서|초등학교|중학교|고등학교|영화제|축제|비엔날레|박람회|마라톤)$/;

/** Bodies of a parliament or a bank that carry its name when it stands before them. */
const COMMITTEES = /(?:위원회|특위|소위|예결위|법사위|정무위|과방위)$/;

/** Cue words whose next word is a name, and of what type. */
const CUES: Record<string, NameType> = {
  스타트업: "ORG",
  기업: "ORG",
  업체: "ORG",
  회사: "ORG",
  제조사: "ORG",
  운용사: "ORG",
  개발사: "ORG",
  자회사: "ORG",
  계열사: "ORG",
  로펌: "ORG",
  법무법인: "ORG",
  밴드: "ORG",
  걸그룹: "ORG",
  보이그룹: "ORG",
  그룹: "ORG",
  시민단체: "ORG",
  조사업체: "ORG",
  신용평가사: "ORG",
  태풍: "EVENT",
  허리케인: "EVENT",
};

/** `스타트업 블루스택이`: the word behind a cue, when it is no common word. */
function byCue(cue: Word, word: Word | undefined, text: string): Candidate[] {
  const type = CUES[cue.text];
  if (type === undefined || word === undefined || cue.end !== cue.stop || !cue.spaced) return [];
  if (word.start - cue.end > 2) return [];
  for (let cut = word.text.length; cut > 1; cut--) {
    const name = word.text.slice(0, cut);
    if (cut < word.text.length && !isParticles(name[cut - 1] as string, word.text.slice(cut))) continue;
    if (cut === word.text.length && /[은는이가을를의로]$/.test(name) && cut > 2) continue;
    if (!isUnusual(name)) return [];
    const end = word.start + cut;
    const whole = type === "EVENT" ? cue.start : word.start;
    const quoted = text[word.start - 1] === "'" || text[word.start - 1] === "‘";
    const start = quoted ? word.start : whole;
    return [{ start, end, text: text.slice(start, end), type, confidence: 0.6, layer: "cue" }];
  }
  return [];
}

/** Whether a word is no word of everyday language: Latin with a capital, or Hangul as transliterations and coinages have. */
function isUnusual(name: string): boolean {
  if (NOT_A_NAME.has(name) || KINDS.has(name) || NOT_NAMES.has(name)) return false;
  if (/^[A-Z][A-Za-z0-9&.-]+$/.test(name)) return true;
  return /^[가-힣A-Za-z0-9&]{2,12}$/.test(name) && FOREIGN_SYLLABLE.test(name);
}

/** Syllables that Sino-Korean and native words rarely have. */
const FOREIGN_SYLLABLE =
  /[가-힣]*[갤갭갯겟게겔고골곤괌굿그글긱깃껌나네넥넷노놈누뉴느니닉닌닐닝다더덕덴델도돌돕두듀드디딕딜딥딩라락란람랩랭러럭런럴럼레렉렌렐려로록론롤롬루룩룬룸류르리릭린릴림립링마막맥맨머먼메멕멘멜모몬무뮤므미믹민밀바박반발밥배백밴버번범베벡벤벨보복볼봇부북불뷰브블비빅빈빌빙사산샌샐샘서선섀세섹센셀셋셰소솔쇼수쉬쉘슈스슨슬슘스시식신실심싱아악안알암애액앤앨앱야어언얼에엑엔엘엠엡엣오옥온올옵와왓우울워원월웨웹위윈윌유윤으은을이익인일잇자잭저전제젠젤조존주쥬지직진질집차찬채챗처천체첸첼초추치칙친칠카칸칼캄캐캔캡커컨컬컴컵케켄켈켓코콘콜콤쿠쿨퀀퀄큐크클키킨킬킴킹타탁탄탈태택탠탬터턴털테텍텐텔템토톡톤톰투툰툴튜트티틱틴틸팀팅파팍판팔패팩팬팰퍼펀펄페펙펜펠포폰폴푸풀퓨프플피픽핀필핑하한할함해핵허헌헤헨헬호혼홀홈후훅휴흐히힐]{2}(?:[스트크프드브르그츠즈니미비디티키피리시]|[텍텔텐닉릭틱믹닝링싱팅팩랩웨큐봇톡뷰넷젠])[가-힣A-Za-z0-9]*$|(?:텍|텔|스택|랩스|소프트|테크|봇|넷|웨어|큐브|플로우|페이|모빌|바이오)$/;

/** 《…》 and 〈…〉 hold titles; <…> holds titles or papers' names. */
function bracketed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/[《〈『「]([^《》〈〉『』「」\n]{1,40})[》〉』」]/g)) {
    const start = match.index + 1;
    const inner = match[1] as string;
    found.push({ start, end: start + inner.length, text: inner, type: "WORK", confidence: 0.75, layer: "form" });
  }
  return found;
}

/** Cue words before quotation marks: what is inside is a name of this type. */
const QUOTED: [RegExp, NameType][] = [
  [
    /(?:영화|드라마|소설|소설집|시집|책|저서|앨범|노래|신곡|곡|뮤지컬|연극|오페라|예능|프로그램|다큐멘터리|다큐|웹툰|만화|애니메이션|시리즈|그림|작품|동화|에세이|자서전|회고록|산문집|장편|단편|희곡|발레|데뷔작|신작|유작|법률|시트콤|타이틀곡|싱글)$/,
    "WORK",
  ],
  [
    /(?:신차|차량|세단|스마트폰|휴대폰|앱|애플리케이션|서비스|모델|AI|인공지능|챗봇|위성|탐사선|발사체|로켓|로봇|플랫폼|게임|신약|백신|치료제|반도체|칩|SUV|전기차|드론|전투기|미사일|프로그램명|브랜드|메신저|소프트웨어|운영체제|제품|신제품)$/,
    "PRODUCT",
  ],
  [/(?:축제|행사|대회|전시|전시회|박람회|영화제|콘서트|공연|페스티벌|기획전|특별전|개인전|포럼)$/, "EVENT"],
  [/(?:스타트업|업체|기업|단체|시민단체|밴드|걸그룹|보이그룹|회사|극단)$/, "ORG"],
];

function quotedByCue(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/(?<=[가-힣A-Za-z)] ?)['‘<]([^'‘’<>\n]{1,30})['’>]/g)) {
    const before = text.slice(Math.max(0, match.index - 9), match.index).trimEnd();
    const cue = QUOTED.find(([pattern]) => pattern.test(before));
    if (cue === undefined) {
      if (/^[A-Z]{1,4}-?\d{1,3}[A-Za-z]?$/.test(match[1] as string)) found.push(quoted(match, "PRODUCT", 0.75));
      continue;
    }
    found.push(quoted(match, cue[1], 0.75));
  }
  return found;
}

function quoted(match: RegExpExecArray, type: NameType, confidence: number): Candidate {
  const start = match.index + 1;
  const text = match[1] as string;
  return { start, end: start + text.length, text, type, confidence, layer: "form" };
}
