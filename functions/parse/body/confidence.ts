import table from "./confidence-points.json" with { type: "json" };

/**
 * F1 that texts really had, by the F1 that their judgements promised, rising: fitted by training/extraction/fit-confidence.ts
 * on pages of sites that the judge had not seen. Between the points it is interpolated.
 */
export type ConfidencePoints = readonly (readonly [promised: number, had: number])[];

const SHIPPED = table.points as unknown as ConfidencePoints;

/** Text as short as this, in units, is a teaser, a caption or a notice more often than an article. */
const SHORT = 300;

/** The F1, 0 to 1, that a text may be expected to have, from what its judgements promise and from its length in units. */
export function calibrate(promised: number, units: number, points: ConfidencePoints = SHIPPED): number {
  const [lowest, low] = points[0]!;
  let value = promised <= lowest ? low : points.at(-1)![1];
  for (let at = 1; at < points.length; at++) {
    const [from, had] = points[at - 1]!;
    const [to, next] = points[at]!;
    if (promised < from || promised > to) continue;
    value = had + ((promised - from) / Math.max(1e-9, to - from)) * (next - had);
    break;
  }
  const shortness = units < SHORT ? 0.5 + (0.5 * Math.max(0, units)) / SHORT : 1;
  return Math.round(Math.max(0, Math.min(1, value * shortness)) * 1000) / 1000;
}
