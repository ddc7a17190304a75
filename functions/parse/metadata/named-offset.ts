import type { DateStamp } from "./date-stamp.ts";

/** Minutes east of UTC of `Z`, `+0900`, `GMT+09:00`, `UTC`, `EST`; undefined where the text states none. */
export function readOffset(text: string, at: DateStamp): number | undefined {
  const numeric = /^\s*(?:GMT|UTC|Z)?\s*([+\u2212-])\s?(\d{2}):?(\d{2})?\b/i.exec(text);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return numeric[1] === "+" ? minutes : -minutes;
  }
  const name = /^\s*\(?([A-Za-z]{1,5})\b/.exec(text);
  return name === null ? undefined : namedOffset(name[1]!.toUpperCase(), at);
}

/** Minutes east of UTC by the abbreviations that news pages print. Ambiguous ones (IST, and CST outside America) that mislead are left out. */
const OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  EAT: 180,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  KST: 540,
  JST: 540,
  AWST: 480,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Abbreviations that mean standard or summer time, as the season has it. */
const SEASONAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

/** Minutes east of UTC of a time zone's abbreviation on a day; undefined where it is unknown. */
function namedOffset(name: string, at: DateStamp): number | undefined {
  const fixed = OFFSETS[name];
  if (fixed !== undefined) return fixed;
  const seasonal = SEASONAL[name];
  return seasonal === undefined ? undefined : seasonal + (isAmericanSummer(at) ? 60 : 0);
}

/** Second Sunday of March to first Sunday of November (Energy Policy Act of 2005); the exact hour does not matter here. */
function isAmericanSummer({ year, month, day }: DateStamp): boolean {
  if (month !== 3 && month !== 11) return month > 3 && month < 11;
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const firstSunday = firstWeekday === 0 ? 1 : 8 - firstWeekday;
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}
