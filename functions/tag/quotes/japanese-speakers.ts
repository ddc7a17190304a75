import type { ReadSpeaker, Speaker } from "./find-quotes.ts";
import type { Named } from "./known-names.ts";
import { namesWithin } from "./names-within.ts";

/** The speaker of a 「…」 in Japanese: it must be followed by と and a verb of saying; the subject (は, が, によると) stands before it or between. */
export const japaneseSpeaker: ReadSpeaker = (text, quoted, names) => {
  const after = text.slice(quoted.end + 1, quoted.end + 61);
  const said = SAID.exec(after);
  if (!said || quoted.end - quoted.start < 3) return undefined;
  const before = clauseBefore(text, quoted.start - 1);
  const between = said[1] ?? "";
  return (
    subjectIn(text, quoted.end + 2, between, names) ??
    subjectIn(text, quoted.start - 1 - before.length, before, names) ??
    (/(?:彼|彼女|同氏|同社|同関係者)[はも]/.test(before) ||
    /^(?:また|さらに|その上で|続けて|そして)?[、\s]*$/.test(before)
      ? "carried"
      : undefined)
  );
};

const VERBS =
  "述べ|話し|話す|語っ|語る|言っ|いう|説明|強調|指摘|コメント|発表|答え|訴え|明らかに|主張|批判|投稿|呼びかけ|振り返|期待|反論|謝罪|しており|している|した|している|して、|した。|表明|強調|書き込|つづっ|綴っ|明かし|断言|警告|予測|分析|憤っ|喜ん|喜び|意気込|力を込め|打ち明け|証言|否定|釈明|求め";
const SAID = new RegExp(`^(?:など)?と(?:も|の)?([^。「」\\n]{0,30}?)(?:${VERBS})`);

function clauseBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - 120), end);
  const start = Math.max(window.lastIndexOf("。"), window.lastIndexOf("\n"), window.lastIndexOf("」"));
  return window.slice(start + 1);
}

const ROLE =
  /((?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]+の){0,3}[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]*(?:関係者|担当者|広報担当|報道官|幹部|社長|会長|代表|首相|大臣|知事|市長|町長|議員|教授|監督|選手|研究員|アナリスト|専門家|弁護士|女性|男性|住民|店主|店長|長官|局長|部長|課長|委員長|総裁|大統領|官房長官|記者|医師|校長|理事長|所長|団長|主将|母親|父親))(?:（[^）]{1,20}）)?(?:は|が|も|によると|によれば)/gu;

function subjectIn(text: string, offset: number, clause: string, names: readonly Named[]): Speaker | undefined {
  if (clause === "") return undefined;
  const inside = namesWithin(names, offset, offset + clause.length);
  for (const name of inside.toReversed()) {
    const tail = text.slice(name.end, Math.min(offset + clause.length, name.end + 24));
    const titled =
      /^(?:[\p{Script=Han}\p{Script=Katakana}ー・さん氏]{0,12})(?:（[^）]{1,20}）)?(?:さん|氏)?(?:は|が|も|によると)/u.test(
        tail,
      );
    if (name.person && titled) return { name };
  }
  ROLE.lastIndex = 0;
  let role: string | undefined;
  for (let match = ROLE.exec(clause); match; match = ROLE.exec(clause)) role = match[1];
  if (role) return { role };
  const body = inside.findLast((name) => /^(?:は|が|も|によると)/.test(text.slice(name.end, name.end + 4)));
  return body ? { name: body } : undefined;
}
