import type { ReadSpeaker, Speaker } from "./find-quotes.ts";
import type { Named } from "./known-names.ts";
import { CARRIED, JOINING, ROLE_HEADS, SAYING } from "./korean-speech.ts";
import { namesWithin } from "./names-within.ts";
import type { Quoted } from "./quote-marks.ts";

/**
 * The speaker of a quoted stretch in Korean: the subject (은/는/이/가, 에 따르면) before it in its sentence, or between it and
 * its verb (`"…"고 ○○○ 대표는 말했다`), or the sender of a headed line (`○○○ 대표 "…"`).
 */
export const koreanSpeaker: ReadSpeaker = (text, quoted, names) => {
  const before = clauseBefore(text, quoted.start - 1);
  const after = text.slice(quoted.end + 1, quoted.end + 1 + AFTER);
  const joined = JOINING.exec(after);
  const length = quoted.end - quoted.start;
  if (!joined) return unjoined(text, quoted, before, after, names);
  const verb = VERB.exec(after.slice(joined[0].length));
  // "…"는 지적: what follows 는 or 란 is a noun; it is speech only beside a verb of saying and with a sentence inside.
  const noun = /^\s?(?:이?라는|는|이?란|이?라 )/.test(joined[0]);
  const bare = /^\s?(?:며|면서|이?라며|이?라면서)/.test(joined[0]);
  if (!verb && !bare) return undefined;
  if (
    noun &&
    (length < 12 ||
      !/^[^."“”]{0,40}?(?:말|입장|뜻|설명|지적|소감|글|답|주장|의견|반응|평가|메시지|목소리)/.test(
        after.slice(joined[0].length),
      ))
  )
    return undefined;
  if (length < 4 && !/고$/.test(joined[0])) return undefined;
  const between = verb ? after.slice(joined[0].length, joined[0].length + verb[0].length) : "";
  const inside = subjectIn(text, quoted.end + 1 + joined[0].length, between, names);
  return (
    inside ??
    subjectIn(text, quoted.start - 1 - before.length, before, names) ??
    (CARRIED.test(before) || before.trim() === "" || between ? "carried" : roleless(before))
  );
};

const AFTER = 120;
const BEFORE = 160;
const VERB = new RegExp(`^[^."“”「」\\n]{0,60}?(?:${SAYING})`);
const SENTENCE_END = /[다요죠음함임까][.!?]["”']?\s|[.!?]\s(?=[가-힣A-Z"“])|\n/g;

/** What stands before a quote in its own sentence, other quotes left out. */
function clauseBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - BEFORE), end);
  let start = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(window); match; match = SENTENCE_END.exec(window))
    start = match.index + match[0].length;
  return window.slice(start);
}

/** A line such as `○○○ 대표 "…"` or `"…" (○○○ 대표)` without a verb. */
function unjoined(
  text: string,
  quoted: Quoted,
  before: string,
  after: string,
  names: readonly Named[],
): Speaker | undefined {
  if (quoted.end - quoted.start < 10) return undefined;
  // ○○○ 대표는 말했다. "…"
  const told = new RegExp(`(?:${SAYING})[가-힣]*[.:]?\\s*$`).test(before);
  const previous = before.trim() === "" ? sentenceBefore(text, quoted.start - 1 - before.length) : undefined;
  if (previous && new RegExp(`(?:${SAYING})[가-힣]*$`).test(previous.clause))
    return (
      subjectIn(text, previous.start, previous.clause, names) ?? (CARRIED.test(previous.clause) ? "carried" : undefined)
    );
  if (told || /[:：]\s*$/.test(before))
    return (
      subjectIn(text, quoted.start - 1 - before.length, before, names) ?? (CARRIED.test(before) ? "carried" : undefined)
    );
  if (/^\s?(?:\n|$)/.test(after) && sentence(text, quoted) && SUBJECT.test(before))
    return subjectIn(text, quoted.start - 1 - before.length, before, names);
  return undefined;
}

/** The sentence that ends right before `end`, without its full stop. */
function sentenceBefore(text: string, end: number): { start: number; clause: string } {
  let stop = end;
  while (stop > 0 && end - stop < 5 && /[\s.:]/.test(text[stop - 1]!)) stop--;
  const clause = clauseBefore(text, stop);
  return { start: stop - clause.length, clause };
}

function sentence(text: string, { start, end }: Quoted): boolean {
  return /[다요죠까][.!?]?$/.test(text.slice(start, end));
}

const PARTICLE = "(?:은|는|이|가|도|께서|께서는|측은|측이)";
const SUBJECT = new RegExp(`${PARTICLE}(?=[\\s,(]|$)|에 따르면|에 의하면`);
const ROLE = new RegExp(
  `((?:[가-힣A-Za-z0-9·&’'-]+\\s){0,5}?[가-힣A-Za-z0-9·&]*(?:${ROLE_HEADS})(?:\\s?[A-Z](?=씨))?(?:\\s씨)?|(?:[가-힣]+\\s){0,2}[가-힣]{1,3}\\(\\d{1,2}[^)]{0,6}\\)\\s?씨)(?:\\([^)]{1,20}\\))?(?:${PARTICLE}(?=[\\s,(]|$)|에 따르면|에 의하면)`,
  "g",
);

/** The subject of a clause that starts at `offset`: the name whose words end in a subject's particle, or a role. */
function subjectIn(text: string, offset: number, clause: string, names: readonly Named[]): Speaker | undefined {
  if (clause.trim() === "") return undefined;
  const inside = namesWithin(names, offset, offset + clause.length);
  for (const name of inside.toReversed()) {
    if (!name.person) continue;
    // The words up to the particle are titles: 김하늘 대표는, 알렉스 플랫 DA 데이비슨 수석 분석가는.
    const tail = text.slice(name.end, Math.min(offset + clause.length, name.end + 45));
    if (TAIL.test(tail)) return { name };
  }
  ROLE.lastIndex = 0;
  let role: string | undefined;
  for (let match = ROLE.exec(clause); match; match = ROLE.exec(clause)) role = match[1];
  if (role) return POINTING.test(cleanRole(role)) ? "carried" : { role: cleanRole(role) };
  for (const name of inside.toReversed()) {
    const tail = text.slice(name.end, Math.min(offset + clause.length, name.end + 20));
    if (/^(?:\s?\([^)]{1,20}\))?(?:\s?측)?(?:은|는|이|가|도)(?=[\s,]|$)|^(?:에 따르면|에 의하면)/.test(tail))
      return { name };
  }
  const person = inside.findLast((name) => name.person);
  return person && /^[^은는이가]{0,30}$/.test(text.slice(person.end, offset + clause.length).trim())
    ? { name: person }
    : undefined;
}

const TAIL = new RegExp(
  `^(?:\\s?\\([^)]{1,30}\\))?(?:\\s?[가-힣A-Za-z·&.]+(?:\\s[가-힣A-Za-z·&.]+){0,5})?(?:\\s?\\([^)]{1,30}\\))?${PARTICLE}(?=[\\s,(]|$)`,
);

/** 이 관계자 is the one who spoke before. */
const POINTING = /^(?:이|그|해당|같은) /;

/** Adverbs and times before a role are no part of it: 이날 국내 업계의 한 관계자. */
function cleanRole(role: string): string {
  return role
    .replace(
      /^(?:(?:이에 대해|이와 관련해?|이날|앞서|또|또한|그러나|하지만|한편|반면|이어|이에|그는|특히|다만|그러면서|\d{1,2}일)\s)+/,
      "",
    )
    .trim();
}

/** A verb of saying whose subject is nowhere: told by the speaker before, where one was. */
function roleless(before: string): Speaker | undefined {
  return /^\s*(?:이어|또|또한|그러면서|아울러|특히|다만|하지만|그러나|이에|그리고|앞서|이에 대해|그러자|끝으로|마지막으로|계속해서|이와 함께)/.test(
    before,
  )
    ? "carried"
    : undefined;
}
