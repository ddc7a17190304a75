/**
 * A linear chain over BIOES labels of some types. Label 0 is O; of type t, B is 1 + 4t, I 2 + 4t, E 3 + 4t, S 4 + 4t.
 * What ends a name (E or S) and what begins one (B or S) share their transition weights, so that a step costs
 * (types + 1)^2 and not (4 types + 1)^2, and no path can break a name.
 */
export type Chain = {
  types: readonly string[];
  /** From what ended before (0 = nothing, 1 + t = a name of type t) to what begins: (types + 1)^2 weights. */
  between: Float32Array;
  /** Within a name of type t: B to I, B to E, I to I, I to E, at 4t. */
  within: Float32Array;
};

export function newChain(types: readonly string[]): Chain {
  return { types, between: new Float32Array((types.length + 1) ** 2), within: new Float32Array(4 * types.length) };
}

export function labelCount(chain: Chain): number {
  return 1 + 4 * chain.types.length;
}

/** Scores of labels: row i starts at `i * width + first`. */
export type Scores = { values: Float32Array; width: number; first: number; length: number };
