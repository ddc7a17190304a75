import type { Candidate } from "./candidate.ts";

/** Stretches of days with a name of their own: 하루 만에, 사흘간, 일주일, 반년. */
export function koreanDayCounts(text: string): Candidate[] {
  const found: Candidate[] = [];
  COUNT.lastIndex = 0;
  for (let match = COUNT.exec(text); match; match = COUNT.exec(text)) {
    const duration = DURATIONS.get(match[1]!)!;
    found.push({ start: match.index, end: match.index + match[0].length, type: "DURATION", normalized: { duration } });
  }
  return found;
}

const DURATIONS = new Map([
  ["하루", "P1D"],
  ["이틀", "P2D"],
  ["사흘", "P3D"],
  ["나흘", "P4D"],
  ["닷새", "P5D"],
  ["엿새", "P6D"],
  ["이레", "P7D"],
  ["여드레", "P8D"],
  ["아흐레", "P9D"],
  ["열흘", "P10D"],
  ["보름", "P15D"],
  ["일주일", "P1W"],
  ["반년", "P6M"],
  ["한나절", "PT12H"],
  ["반나절", "PT6H"],
]);
/** 하루빨리, 하루아침, 보름달 and a day that is told by name (하루 전) are none. */
const COUNT = new RegExp(
  `(?<![가-힣])(${[...DURATIONS.keys()].join("|")})(?:간(?![가-힣]{2})|\\s?만에|\\s?만(?=[이으인 ]))?(?!빨리|아침|나[가-힣]|달|살이|하루|\\s?전(?![체부국]))`,
  "g",
);
