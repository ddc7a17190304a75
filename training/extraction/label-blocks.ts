import { isMostlyCjk, tokensOf } from "../../bench/extraction/score-shingles.ts";

/** For each block: how much of it the truth holds (0 to 1), and whether that can be told. */
export type Labels = { label: Float32Array; known: Uint8Array; tokens: Int32Array; covered: number };

const SIZE = 4;
/** A block with fewer tokens is only believed between its neighbours. */
const ANCHOR = 8;

/**
 * Aligns a page's blocks with its true text. Longer blocks are found by their 4-grams, and the heaviest chain of blocks
 * that stand in the truth in page order is right; another copy of the same words is wrong (a pull-quote, a second
 * rendering); short blocks are right where the truth has them between their neighbours in the chain.
 */
export function labelBlocks(texts: string[], truth: string): Labels {
  const byCharacter = isMostlyCjk(truth);
  const expected = tokensOf(truth.toLowerCase(), byCharacter);
  const positions = positionsOf(expected);
  const blocks = texts.map((text) => tokensOf(text.toLowerCase(), byCharacter));
  const label = new Float32Array(texts.length);
  const known = new Uint8Array(texts.length).fill(1);
  const tokens = Int32Array.from(blocks, (block) => block.length);
  const found = blocks.map((block) => (block.length >= ANCHOR ? match(block, positions) : undefined));
  const chain = heaviestChain(found, blocks);
  const used = new Uint8Array(expected.length);
  for (const at of chain) {
    const { share, start, end } = found[at]!;
    label[at] = share;
    used.fill(1, start, Math.min(end, expected.length));
  }
  const inChain = new Set(chain);
  found.forEach((one, at) => {
    if (!one || inChain.has(at) || one.share < 0.5) return;
    let free = 0;
    for (let position = one.start; position < Math.min(one.end, expected.length); position++)
      if (!used[position]) free++;
    if (free > 0.5 * (one.end - one.start)) known[at] = 0;
  });
  labelShort(blocks, expected, found, chain, label, used);
  let covered = 0;
  for (const one of used) covered += one;
  return { label, known, tokens, covered: covered / Math.max(1, expected.length) };
}

type Found = { share: number; start: number; end: number };

function positionsOf(tokens: string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let at = 0; at + SIZE <= tokens.length; at++) {
    const key = tokens.slice(at, at + SIZE).join(" ");
    const list = positions.get(key);
    if (list) list.push(at);
    else positions.set(key, [at]);
  }
  return positions;
}

function match(block: string[], positions: Map<string, number[]>): Found | undefined {
  const covered = new Uint8Array(block.length);
  const starts: number[] = [];
  for (let at = 0; at + SIZE <= block.length; at++) {
    const list = positions.get(block.slice(at, at + SIZE).join(" "));
    if (!list) continue;
    covered.fill(1, at, at + SIZE);
    if (list.length === 1) starts.push(list[0]! - at);
    else if (list.length < 4) starts.push(...list.map((position) => position - at));
  }
  const share = covered.reduce((sum, one) => sum + one, 0) / block.length;
  if (share === 0 || starts.length === 0) return undefined;
  starts.sort((a, b) => a - b);
  const start = Math.max(0, starts[starts.length >> 1]!);
  return { share, start, end: start + block.length };
}

/** Weighted longest chain of increasing positions; a little overlap is let through. */
function heaviestChain(found: (Found | undefined)[], blocks: string[][]): number[] {
  const candidates: number[] = [];
  found.forEach((one, at) => {
    if (one && one.share >= 0.3) candidates.push(at);
  });
  const weight = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  let last = -1;
  for (let i = 0; i < candidates.length; i++) {
    const one = found[candidates[i]!]!;
    const own = one.share * blocks[candidates[i]!]!.length;
    weight[i] = own;
    for (let j = Math.max(0, i - 600); j < i; j++) {
      const other = found[candidates[j]!]!;
      if (other.end <= one.start + 3 && other.start < one.start && weight[j]! + own > weight[i]!) {
        weight[i] = weight[j]! + own;
        before[i] = j;
      }
    }
    if (last < 0 || weight[i]! > weight[last]!) last = i;
  }
  const chain: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) chain.push(candidates[at]!);
  return chain.reverse();
}

function labelShort(
  blocks: string[][],
  expected: string[],
  found: (Found | undefined)[],
  chain: number[],
  label: Float32Array,
  used: Uint8Array,
): void {
  let next = 0;
  let from = 0;
  for (let at = 0; at < blocks.length; at++) {
    if (chain[next] === at) {
      from = found[at]!.end;
      next++;
      continue;
    }
    const block = blocks[at]!;
    if (block.length === 0 || block.length >= ANCHOR) continue;
    if (next === 0 && chain.length > 0 && at < chain[0]! - 15) continue;
    const to = next < chain.length ? found[chain[next]!]!.start : expected.length;
    for (let start = Math.max(0, from - 2); start + block.length <= Math.min(expected.length, to + 3); start++) {
      if (used[start] || !block.every((token, offset) => expected[start + offset] === token)) continue;
      label[at] = 1;
      used.fill(1, start, start + block.length);
      from = start + block.length;
      break;
    }
  }
}
