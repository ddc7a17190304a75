import type { Span, ValueSpan } from "../../article/mention.ts";
import { type Candidate, LAYERS } from "./candidate.ts";

/**
 * Names and values of one text without overlaps. A sure name beats a value inside it (a versioned product, a year in
 * an event's name); otherwise a value beats a name that it cuts. Among names the longer reading wins where the layers are
 * of like trust, else the more trusted layer.
 */
export function resolveOverlaps(
  candidates: readonly Candidate[],
  values: readonly ValueSpan[],
): { names: Candidate[]; values: ValueSpan[] } {
  const curated = candidates.filter((name) => name.layer === "alias").sort((a, b) => a.start - b.start);
  const claims: Claim[] = [
    ...candidates
      .filter(isNameLength)
      .map((name): Claim => ({ span: name, rank: rankOfName(name) + bonusOf(name, curated), name })),
    ...values.map((value): Claim => ({ span: value, rank: 50 + length(value) / 100, value })),
  ];
  claims.sort((a, b) => b.rank - a.rank || a.span.start - b.span.start || b.span.end - a.span.end);
  const taken = new TakenSpans(claims.reduce((size, { span }) => Math.max(size, span.end), 0));
  const names: Candidate[] = [];
  const kept: ValueSpan[] = [];
  for (const claim of claims) {
    if (!taken.take(claim.span)) continue;
    if (claim.name !== undefined) names.push(claim.name);
    else if (claim.value !== undefined) kept.push(claim.value);
  }
  names.sort((a, b) => a.start - b.start);
  kept.sort((a, b) => a.start - b.start);
  return { names, values: kept };
}

/** The longest names (of laws, of committees with their parents) have some 150 characters; what is longer is a run-on text. */
const LONGEST_NAME = 200;

const isNameLength = (name: Candidate): boolean => length(name) <= LONGEST_NAME;

type Claim = { span: Span; rank: number; name?: Candidate; value?: ValueSpan };

/** Trust by layer, over and under a value's 50; a longer name gets a little more than a shorter one. */
const TRUST = [95, 90, 80, 70, 70, 68, 66, 40, 38];

function rankOfName(name: Candidate): number {
  const trust = TRUST[LAYERS.indexOf(name.layer)] as number;
  return trust + Math.min(length(name), 40) / 4 - (name.weak ? 10 : 0);
}

/** A name by its form that has a curated name inside (`Boston Symphony Orchestra`) is the maximal name. */
function bonusOf(name: Candidate, curated: readonly Candidate[]): number {
  if (name.layer === "document" && name.type === "EVENT" && name.text.includes(" ")) return 3;
  if (name.layer !== "form" && name.layer !== "title") return 0;
  for (let at = firstFrom(curated, name.start); at < curated.length; at++) {
    const other = curated[at] as Candidate;
    if (other.start >= name.end) return 0;
    if (contains(name, other)) return 10;
  }
  return 0;
}

/** The first of spans in order that starts at or after an offset. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && length(outer) > length(inner);
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Disjoint spans of one text: a mark for each of its letters, so that any number of claims stays linear. */
class TakenSpans {
  readonly #taken: Uint8Array;

  constructor(size: number) {
    this.#taken = new Uint8Array(size);
  }

  take({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return false;
    this.#taken.fill(1, start, end);
    return start < end;
  }
}
