/** A moment of a run: articles that were ready, memory of the whole process, its processor time so far. */
export type Sample = { atMs: number; ready: number; rssMb: number; cpuMs: number };

export type Course = {
  /** Articles a second, and processor time an article, over a stretch of the run. */
  early: { from: number; perSecond: number; cpuMs: number };
  late: { from: number; perSecond: number; cpuMs: number };
  /** Memory after the first tenth of the articles, at the end, and at most. */
  memory: { afterTenthMb: number; endMb: number; mostMb: number; growth: number };
};

/**
 * Whether a run got slower or larger: a tenth of the articles from `from` on (2,000 stored; or the second tenth of a shorter run)
 * beside the last tenth, and the memory of the twentieth after the first tenth beside that of the last one, as medians.
 */
export function course(samples: readonly Sample[], articles: number): Course {
  const tenth = articles / 10;
  const from = Math.min(2_000, tenth);
  const early = stretch(samples, from, from + tenth);
  const late = stretch(samples, articles - tenth, articles);
  const afterTenthMb = median(rssBetween(samples, tenth, 1.5 * tenth));
  const endMb = median(rssBetween(samples, 9.5 * tenth, articles));
  return {
    early: { from, ...early },
    late: { from: articles - tenth, ...late },
    memory: {
      afterTenthMb,
      endMb,
      mostMb: Math.max(...samples.map(({ rssMb }) => rssMb)),
      growth: endMb / afterTenthMb,
    },
  };
}

function stretch(samples: readonly Sample[], from: number, to: number): { perSecond: number; cpuMs: number } {
  const first = at(samples, from);
  const last = at(samples, to);
  const articles = last.ready - first.ready;
  return {
    perSecond: articles / ((last.atMs - first.atMs) / 1_000),
    cpuMs: (last.cpuMs - first.cpuMs) / articles,
  };
}

const at = (samples: readonly Sample[], ready: number): Sample =>
  samples.find((sample) => sample.ready >= ready) ?? samples.at(-1)!;

function rssBetween(samples: readonly Sample[], from: number, to: number): number[] {
  const within = samples.filter(({ ready }) => ready >= from && ready <= to);
  return (within.length > 0 ? within : [at(samples, to)]).map(({ rssMb }) => rssMb);
}

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The smallest value that is not below the share `p` of all (nearest rank). NaN where there is none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}
