/**
 * Scores of the metadata benchmark: for title, authors and date as the corpus defines them, exact and loose; for the
 * others as said below.
 */
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

/** Exact: the same address but for scheme, query and scaling. Loose: the same file, or a picture's number in common. */
export function scoreImage(ours: string | undefined, truth: string): Score {
  if (ours === undefined) return { exact: false, loose: false };
  const left = addressParts(ours);
  const right = addressParts(truth);
  const exact = left.join("/") === right.join("/");
  const telling = new Set(
    right.flatMap((part) => part.match(/[\p{L}\d_-]{8,}/gu) ?? []).filter((part) => /\d{3}/.test(part)),
  );
  const shared = left.some((part) => (part.match(/[\p{L}\d_-]{8,}/gu) ?? []).some((token) => telling.has(token)));
  return { exact, loose: exact || shared || (left.at(-1) === right.at(-1) && (left.at(-1) ?? "").length > 6) };
}

/** The host and path of an address; of one inside another (an image proxy), the inner one's. */
function addressParts(address: string): string[] {
  const inner = /https?[:%].*?(https?[:%].*)$/i.exec(address)?.[1];
  const plain = decodeURIComponent((inner ?? address).replace(/%(?![0-9a-f]{2})/gi, "%25"));
  return plain
    .replace(/^https?:\/\//i, "")
    .split(/[?#]/, 1)[0]!
    .split("/")
    .map((part) => part.toLowerCase());
}

/** Exact: the same set. Loose: every true keyword found. */
export function scoreKeywords(ours: readonly string[], truth: readonly string[]): Score {
  return scoreAuthors(ours, truth);
}

/**
 * Whether a publisher's name is the one that the page's id names (`fundus-de-BerlinerZeitung-V1`): letters alone, equal,
 * or loosely one inside the other. Names in other scripts than Latin cannot be judged so.
 */
export function scorePublisher(ours: string, id: string): Score | null {
  if (/[^\u0000-\u024f\u2010-\u2020]/.test(ours)) return null;
  const truth = letters(id.split("-")[2] ?? "");
  const name = letters(ours);
  const exact = name === truth || `the${name}` === truth || name === `the${truth}`;
  return { exact, loose: exact || name.includes(truth) || truth.includes(name) };
}

function letters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
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
