import type { Script } from "./script.ts";

/** Letters that only one language of a script writes; the first language listed is taken where none is found. */
const TELLING: Partial<Record<Script, readonly (readonly [string, RegExp])[]>> = {
  cyrillic: [
    ["ru", /[ыэё]/gi],
    ["uk", /[їєґ]/gi],
    ["be", /ў/gi],
    ["sr", /[ђћџ]/gi],
    ["mk", /[ѓќѕ]/gi],
    ["kk", /[әғқңұһ]/gi],
    ["bg", /(?<=[бвгджзклмнпрстфхцчшщ])ъ(?=[бвгджзклмнпрстфхцчшщ])/gi],
  ],
  arabic: [
    ["ar", /[ةىأإ]/g],
    ["ur", /[ٹڈڑںے]/g],
    ["fa", /[پچژگ]/g],
  ],
  devanagari: [
    ["hi", /(?:है|में|और|नहीं)/g],
    ["mr", /(?:आहे|आणि|ळ)/g],
    ["ne", /(?:छन्|गरेको|भएको|छ।)/g],
  ],
  hebrew: [["he", /[א-ת]/g]],
};

/** The language that a text's letters tell where several languages share its script; null where the script has no rule here. */
export function languageByLetters(script: Script, text: string): string | null {
  const rules = TELLING[script];
  if (rules === undefined) return null;
  let best = rules[0]![0];
  let most = 0;
  for (const [language, letters] of rules) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
