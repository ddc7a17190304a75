/** A value that some part of the page offers for a field. */
export type Candidate<T = string> = { source: string; value: T };

/** Where a field came from, for people: the winner, and what lost against it. */
export type FieldReport = { source: string; value: string; lost: { source: string; value: string }[] };

/** Tells the winner of a field and the other candidates, shortened; undefined where nothing was on offer. */
export function reportField(winner: Candidate | null, all: readonly Candidate[]): FieldReport | undefined {
  if (winner === null && all.length === 0) return undefined;
  const { source, value } = winner ?? { source: "none", value: "" };
  const lost = all
    .filter((one) => one !== winner && !(one.source === source && one.value === value))
    .slice(0, MOST_LOST)
    .map((one) => ({ source: one.source, value: one.value.slice(0, LONGEST_VALUE) }));
  return { source, value: value.slice(0, LONGEST_VALUE), lost };
}

const MOST_LOST = 12;
const LONGEST_VALUE = 200;
