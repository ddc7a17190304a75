/** Years in words: nineteen eighty-six, seventeen hundred thirty-three, two thousand and fifteen. */

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TIES = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const UNDER_HUNDRED = `(?:(?:${TIES.join("|")})(?:[\\s-](?:${ONES.join("|")})(?![a-z]))?|(?:${TEENS.join("|")})(?![a-z]))`;

/** Pattern source, with the group `yw`. A round thousand alone is no year: two thousand of anything. */
export const SPELLED_YEAR = `(?<yw>(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\s(?:hundred\\s(?:and\\s)?)?${UNDER_HUNDRED}|two\\sthousand\\s(?:and\\s)?(?:${UNDER_HUNDRED}|(?:${ONES.join("|")})(?![a-z])))(?![a-z])`;

/** The year that words which `SPELLED_YEAR` matched stand for. */
export function spelledYear(words: string): number {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const century = parts[0] === "two" ? 20 : under(parts[0] as string);
  return parts
    .slice(1)
    .filter((word) => word !== "hundred" && word !== "thousand" && word !== "and")
    .reduce((year, word) => year + under(word), century * 100);
}

function under(word: string): number {
  if (TIES.includes(word)) return 20 + 10 * TIES.indexOf(word);
  return TEENS.includes(word) ? 10 + TEENS.indexOf(word) : 1 + ONES.indexOf(word);
}
