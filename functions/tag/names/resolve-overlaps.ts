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
  const claims: Claim[] = [
    ...candidates.map((name): Claim => ({ span: name, rank: rankOfName(name) + bonusOf(name, candidates), name })),
    ...values.map((value): Claim => ({ span: value, rank: 50 + length(value) / 100, value })),
  ];
  claims.sort((a, b) => b.rank - a.rank || a.span.start - b.span.start || b.span.end - a.span.end);
  const taken = new TakenSpans();
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

type Claim = { span: Span; rank: number; name?: Candidate; value?: ValueSpan };

/** Trust by layer, over and under a value's 50; a longer name gets a little more than a shorter one. */
const TRUST = [95, 90, 80, 70, 70, 68, 66, 40, 38];

function rankOfName(name: Candidate): number {
  const trust = TRUST[LAYERS.indexOf(name.layer)] as number;
  return trust + Math.min(length(name), 40) / 4 - (name.weak ? 10 : 0);
}

/** A name by its form that has a curated name inside (`Boston Symphony Orchestra`) is the maximal name. */
function bonusOf(name: Candidate, candidates: readonly Candidate[]): number {
  if (name.layer !== "form" && name.layer !== "title") return 0;
  return candidates.some((other) => other.layer === "alias" && contains(name, other)) ? 10 : 0;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && length(outer) > length(inner);
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Disjoint spans of one text, kept in order; `take` refuses what overlaps. */
class TakenSpans {
  readonly #spans: Span[] = [];

  take(span: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).start < span.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#spans[low - 1];
    const after = this.#spans[low];
    if ((before !== undefined && before.end > span.start) || (after !== undefined && after.start < span.end))
      return false;
    this.#spans.splice(low, 0, span);
    return true;
  }
}
