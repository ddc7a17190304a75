/**
 * F1 that pages really had, by the F1 that the judgements promised: means over pages of sites not trained on
 * (training/extraction prints the table). Between the points it is interpolated.
 */
const POINTS: readonly (readonly [promised: number, had: number])[] = [
  [0, 0],
  [0.3, 0.3],
  [0.6, 0.6],
  [0.8, 0.8],
  [0.9, 0.87],
  [0.96, 0.93],
  [1, 0.985],
];

/** Text as short as this is a teaser, a caption or a notice more often than an article. */
const SHORT = 300;

/** The F1 that a text may be expected to have, from what its judgements promise and from its length in units. */
export function calibrate(promised: number, units: number): number {
  let value = 0;
  for (let at = 1; at < POINTS.length; at++) {
    const [from, low] = POINTS[at - 1]!;
    const [to, high] = POINTS[at]!;
    if (promised < from) continue;
    value = low + ((Math.min(promised, to) - from) / (to - from)) * (high - low);
  }
  const shortness = units < SHORT ? 0.5 + (0.5 * units) / SHORT : 1;
  return Math.round(value * shortness * 1000) / 1000;
}
