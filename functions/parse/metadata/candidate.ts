/** A value that some part of the page offers for a field. */
export type Candidate<T = string> = { source: string; value: T };

/** Where a field came from, for people: the winner, and what lost against it. */
export type FieldReport = { source: string; value: string; lost: { source: string; value: string }[] };

/** Tells the winner of a field and the other candidates, each value once, shortened. */
export function reportField(winner: Candidate, all: readonly Candidate[]): FieldReport {
  const lost = all
    .filter((one) => one !== winner && !(one.source === winner.source && one.value === winner.value))
    .slice(0, 12)
    .map(({ source, value }) => ({ source, value: value.slice(0, 200) }));
  return { source: winner.source, value: winner.value.slice(0, 200), lost };
}
