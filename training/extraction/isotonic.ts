/** A promise and what came of it. */
export type Outcome = { promised: number; had: number };
export type Step = { promised: number; had: number; count: number };

/**
 * The rising steps that lie nearest to the outcomes (pool adjacent violators, Ayer et al. 1955), over bins of at least
 * `least` outcomes so that no step stands on a few pages. Each step is at the mean promise of its bin.
 */
export function fitRising(outcomes: readonly Outcome[], least: number): Step[] {
  const sorted = outcomes.toSorted((a, b) => a.promised - b.promised);
  const steps: Step[] = [];
  for (let at = 0; at < sorted.length; at += least) {
    const end = at + 2 * least > sorted.length ? sorted.length : at + least;
    steps.push(stepOf(sorted.slice(at, end)));
    for (;;) {
      const last = steps.at(-1)!;
      const before = steps.at(-2);
      if (!before || before.had < last.had) break;
      steps.splice(-2, 2, merge(before, last));
    }
    if (end === sorted.length) break;
  }
  return steps;
}

function stepOf(outcomes: readonly Outcome[]): Step {
  const count = outcomes.length;
  const mean = (of: (one: Outcome) => number) => outcomes.reduce((sum, one) => sum + of(one), 0) / count;
  return { promised: mean((one) => one.promised), had: mean((one) => one.had), count };
}

function merge(a: Step, b: Step): Step {
  const count = a.count + b.count;
  return {
    promised: (a.promised * a.count + b.promised * b.count) / count,
    had: (a.had * a.count + b.had * b.count) / count,
    count,
  };
}
