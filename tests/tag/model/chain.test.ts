import { describe, expect, it } from "vitest";
import { bestPath, PathMemory } from "../../../functions/tag/model/best-path.ts";
import { type Chain, labelCount, newChain } from "../../../functions/tag/model/chain.ts";
import { Expectations } from "../../../functions/tag/model/expectations.ts";
import { Random } from "../../../training/random.ts";

const TYPES = ["A", "B"];

/** A chain and scores from seeded noise, and the score of every labelling that does not break a name. */
function example(seed: number, length: number) {
  const random = new Random(seed);
  const noise = () => (random.next() / 2 ** 32) * 4 - 2;
  const chain = newChain(TYPES);
  chain.between.forEach((_, i) => {
    chain.between[i] = noise();
  });
  chain.within.forEach((_, i) => {
    chain.within[i] = noise();
  });
  const width = labelCount(chain);
  const values = Float32Array.from({ length: width * length }, noise);
  const paths: { labels: number[]; score: number }[] = [];
  const extend = (labels: number[], score: number) => {
    const i = labels.length;
    if (i === length) {
      if (i === 0 || mayEnd(labels[i - 1]!)) paths.push({ labels, score });
      return;
    }
    for (let label = 0; label < width; label++) {
      const step = transition(chain, labels[i - 1], label);
      if (step !== null) extend([...labels, label], score + step + values[i * width + label]!);
    }
  };
  extend([], 0);
  return { chain, width, scores: { values, width, first: 0, length }, paths };
}

function mayEnd(label: number): boolean {
  return label === 0 || (label - 1) % 4 >= 2;
}

function transition(chain: Chain, from: number | undefined, to: number): number | null {
  const kind = to === 0 ? 3 : (to - 1) % 4;
  const type = to === 0 ? 0 : ((to - 1) >> 2) + 1;
  const inside = from !== undefined && !mayEnd(from);
  if (kind === 0 || kind === 3) {
    if (inside) return null;
    const ended = from === undefined || from === 0 ? 0 : ((from - 1) >> 2) + 1;
    return chain.between[ended * (chain.types.length + 1) + type]!;
  }
  if (!inside || (from - 1) >> 2 !== type - 1) return null;
  return chain.within[4 * (type - 1) + ((from - 1) % 4 === 0 ? 0 : 2) + (kind === 1 ? 0 : 1)]!;
}

describe("the chain of labels", () => {
  it.each([1, 2, 3, 4, 5, 6])("finds the path that scores highest among all (%i positions)", (length) => {
    for (let seed = 1; seed <= 20; seed++) {
      const { chain, scores, paths } = example(seed * 7919, length);
      const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
      const labels = new Uint8Array(length);
      bestPath(chain, scores, labels, new PathMemory());
      expect([...labels]).toEqual(best.labels);
    }
  });

  it("gives each label the share of all paths that go through it", () => {
    const length = 4;
    const { chain, width, scores, paths } = example(99, length);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const expected = new Float64Array(length * width);
    for (const { labels, score } of paths)
      for (const [i, label] of labels.entries()) expected[i * width + label]! += Math.exp(score) / total;
    const expectations = new Expectations();
    expectations.take(chain, scores);
    expect(expectations.run(chain, length)).toBe(true);
    for (let k = 0; k < expected.length; k++) expect(expectations.marginals[k]).toBeCloseTo(expected[k]!, 6);
  });

  it("counts transitions as often as the paths make them", () => {
    const length = 3;
    const { chain, scores, paths } = example(7, length);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const between = new Float64Array(chain.between.length);
    const within = new Float64Array(chain.within.length);
    const expectations = new Expectations();
    expectations.take(chain, scores);
    expectations.run(chain, length, { between, within, sign: 1 });
    let begun = 0;
    for (const { labels, score } of paths) {
      const starts = labels.filter((label) => label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3).length;
      begun += (starts * Math.exp(score)) / total;
    }
    expect(between.reduce((a, b) => a + b)).toBeCloseTo(begun, 6);
    expect(between.reduce((a, b) => a + b) + within.reduce((a, b) => a + b)).toBeCloseTo(length, 6);
  });

  it("says that nothing is possible where every label is forbidden", () => {
    const { chain, scores, width } = example(3, 3);
    const expectations = new Expectations();
    expectations.take(chain, scores);
    expectations.potentials.fill(0, width, 2 * width);
    expect(expectations.run(chain, 3)).toBe(false);
  });

  it("takes no positions", () => {
    const chain = newChain(TYPES);
    const labels = new Uint8Array(0);
    bestPath(chain, { values: new Float32Array(0), width: 9, first: 0, length: 0 }, labels, new PathMemory());
    expect(labels).toHaveLength(0);
  });
});
