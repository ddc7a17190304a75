/** Scores of the metadata benchmark, as the corpus defines them: exact and loose, for title, authors and date. */
export type Score = { exact: boolean; loose: boolean };

/** Exact: equal after NFKC, case and space folding. Loose: word F1 of .8 or more. */
export function scoreTitle(ours: string, truth: string): Score {
  const exact = fold(ours) === fold(truth);
  return { exact, loose: exact || wordF1(ours, truth) >= 0.8 };
}

/** Exact: the same set of names. Loose: every true name found. */
export function scoreAuthors(ours: readonly string[], truth: readonly string[]): Score {
  const found = new Set(ours.map(fold));
  const wanted = new Set(truth.map(fold));
  const all = [...wanted].every((name) => found.has(name));
  return { exact: all && found.size === wanted.size, loose: all };
}

/** Exact: the same day, as written or as moments in UTC. Loose: within one day. */
export function scoreDate(ours: string | undefined, truth: string): Score {
  if (ours === undefined) return { exact: false, loose: false };
  const sameText = ours.slice(0, 10) === truth.slice(0, 10);
  const left = utcDay(ours);
  const right = utcDay(truth.replace(" ", "T"));
  const sameMoment = hasOffset(ours) && hasOffset(truth) && left === right;
  const apart = Math.abs(Date.parse(ours.slice(0, 10)) - Date.parse(truth.slice(0, 10))) / 86_400_000;
  return { exact: sameText || sameMoment, loose: sameText || sameMoment || apart <= 1 };
}

function hasOffset(date: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(date) && date.length > 10;
}

function utcDay(date: string): string {
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? "" : new Date(instant).toISOString().slice(0, 10);
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function wordF1(a: string, b: string): number {
  const left = fold(a).match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = fold(b).match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at >= 0) {
      common++;
      rest.splice(at, 1);
    }
  }
  return left.length + right.length === 0 ? 1 : (2 * common) / (left.length + right.length);
}
