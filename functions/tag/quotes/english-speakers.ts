import { ROLE_NOUNS, SAYING_VERBS } from "./english-speech.ts";
import type { ReadSpeaker, Speaker } from "./find-quotes.ts";
import type { Named } from "./known-names.ts";
import { namesWithin } from "./names-within.ts";

/**
 * The speaker of a quoted stretch in English: after it (`"…," said X`, `"…," X told Z`), or before it (`X said: "…"`,
 * `X, the chief of Y, told Z that "…"`, `According to X, "…"`). A verb of saying must stand beside the marks or the sentence.
 */
export const englishSpeaker: ReadSpeaker = (text, quoted, names) => {
  const long = quoted.end - quoted.start >= LEAST;
  const punctuated = /[,.!?—–-]$/.test(text.slice(quoted.start, quoted.end));
  if (!long && !punctuated) return undefined;
  const afterAt = quoted.end + (quoted.open ? 0 : 1);
  const after = quoted.open ? "" : clauseAfter(text, afterAt);
  const later = attributed(text, afterAt, after, names, AFTER_VERB);
  if (later) return later;
  const before = clauseBefore(text, quoted.start - 1);
  const said = BEFORE_VERB.exec(before);
  if (said)
    return (
      subject(text, quoted.start - 1 - before.length, before, said.index, names) ??
      (PRONOUN.test(before.slice(0, said.index + 1)) ? "carried" : undefined)
    );
  // A stretch of its own after `he said,` or in its own sentence right after a quote goes on.
  if (
    /[.!?]$/.test(text.slice(quoted.start, quoted.end)) &&
    before.trim() === "" &&
    after.trim() === "" &&
    continues(text, quoted.start - 1)
  )
    return "carried";
  return undefined;
};

/** Shorter stretches without a comma or full stop inside are titles and scare quotes. */
const LEAST = 18;
const AFTER = 160;
const BEFORE = 200;
const VERBS = `(?:${SAYING_VERBS})`;
const AFTER_VERB = new RegExp(`\\b${VERBS}\\b`, "i");
const BEFORE_VERB = new RegExp(`\\b${VERBS}\\b(?![^"“]*[.!?]\\s)[^"“.!?]{0,90}$`, "i");
const PRONOUN = /(?:^|[\s,(“”"])(?:he|she|they)\b/i;

/** From the closing mark to the end of the sentence or the next mark. */
function clauseAfter(text: string, at: number): string {
  const window = text.slice(at, at + AFTER);
  const end = /["“”\n]|[.!?](?=\s+["“A-Z]|\s*$)/.exec(
    window.replace(
      /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Jr|Sr|U\.S|[A-Z])\.(?=\s)/g,
      (dot) => `${dot.slice(0, -1)}_`,
    ),
  );
  return end ? window.slice(0, end.index) : window;
}

function clauseBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - BEFORE), end);
  const masked = window.replace(
    /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|Jr|Sr|U\.S|[A-Z])\.(?=\s)/g,
    (dot) => `${dot.slice(0, -1)}_`,
  );
  let start = 0;
  const boundary = /["”\n]|[.!?]["”]?\s+(?=[A-Z"“]|$)/g;
  for (let match = boundary.exec(masked); match; match = boundary.exec(masked)) start = match.index + match[0].length;
  return window.slice(start);
}

/** `said X`, `X said`, `he told reporters`: who speaks in the clause after a quote. */
function attributed(
  text: string,
  offset: number,
  clause: string,
  names: readonly Named[],
  verb: RegExp,
): Speaker | undefined {
  if (clause.length > 0 && !/^[\s,—–-]/.test(clause)) return undefined;
  const match = verb.exec(clause);
  if (!match || match.index > 90) return undefined;
  const beforeVerb = clause.slice(0, match.index);
  const verbEnd = match.index + match[0].length;
  if (/\b(?:that|which|and|but|as|when|while)\b/i.test(beforeVerb) && !/^[\s,]*as\b/i.test(beforeVerb))
    return undefined;
  if (
    beforeVerb
      .trim()
      .replace(/^[,—–-]/, "")
      .trim() === ""
  ) {
    return inverted(text, offset, clause, verbEnd, names);
  }
  return subject(text, offset, clause, match.index, names) ?? (PRONOUN.test(beforeVerb) ? "carried" : undefined);
}

/** said X, the chief of Y: the first name after the verb, or the role there. */
function inverted(
  text: string,
  offset: number,
  clause: string,
  at: number,
  names: readonly Named[],
): Speaker | undefined {
  const rest = clause.slice(at);
  if (/^\s(?:he|she|they)\b/i.test(rest)) return "carried";
  const inside = namesWithin(names, offset + at, offset + clause.length);
  const person = inside.find((name) => name.person);
  const role = ROLE_AFTER.exec(rest);
  if (person && (!role || person.start - offset - at < 60) && !/[.;]/.test(text.slice(offset + at, person.start)))
    return { name: person };
  if (role) return { role: role[1]!.trim() };
  return inside[0] && inside[0].start - offset - at < 12 ? { name: inside[0] } : undefined;
}

const DETERMINED = `(?:(?:a|an|the|one|another|two|his|her|their|its|senior|local)\\s)`;
const ROLE_AFTER = new RegExp(
  `^\\s(${DETERMINED}(?:[\\w'’-]+\\s){0,5}?(?:${ROLE_NOUNS})(?:\\s(?:for|at|of|from|with|in)\\s(?:the\\s)?[\\w'’-]+(?:\\s[A-Z][\\w'’-]+)*)?)`,
  "i",
);
const ROLE_BEFORE = new RegExp(
  `(${DETERMINED}(?:[\\w'’-]+\\s){0,5}?(?:${ROLE_NOUNS})(?:\\s(?:for|at|of|from|with|in)\\s(?:the\\s)?[\\w'’-]+(?:\\s[A-Z][\\w'’-]+)*)?)(?:,[^,]{0,60},)?\\s*$`,
  "i",
);

/** The subject of a verb at `verb` in a clause: the last name before it that is not in an apposition, or the role there. */
function subject(
  text: string,
  offset: number,
  clause: string,
  verb: number,
  names: readonly Named[],
): Speaker | undefined {
  const head = clause.slice(0, verb);
  if (/\baccording to\s*$/i.test(clause.slice(verb, verb + 13)) || /^according to/i.test(clause.slice(verb))) {
    const inside = namesWithin(names, offset + verb, offset + clause.length);
    const found = inside.find((name) => name.person) ?? inside[0];
    if (found) return { name: found };
    const role = ROLE_AFTER.exec(clause.slice(verb + "according to".length));
    return role ? { role: role[1]!.trim() } : undefined;
  }
  if (/(?:^|[\s,(])(?:he|she|they)(?:\s(?:also|then|later|had|has))?\s*$/i.test(head)) return "carried";
  const inside = namesWithin(names, offset, offset + verb);
  // "Dele Okafor, the chief of Norvik, told": the person at the clause's head, whatever organisations stand between.
  const person = inside.findLast((name) => name.person);
  if (person) return { name: person };
  const role = ROLE_BEFORE.exec(head);
  if (role) return { role: role[1]!.trim() };
  const body = inside.at(-1);
  return body && /^[\s\w'’,()-]{0,30}$/.test(text.slice(body.end, offset + verb)) ? { name: body } : undefined;
}

/** Right after a closing mark and at most a short attribution's end: "…," he said. "…" */
function continues(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 120), at);
  return (
    new RegExp(`["”][^"“”\\n]{0,90}\\b${VERBS}\\b[^"“”\\n]{0,60}[.,]\\s*$`, "i").test(window) || /["”]\s*$/.test(window)
  );
}
