import type { Outline } from "./outline.ts";

/**
 * Adds to the chosen blocks the rows that are missing of a table of which at least half is chosen: a header row is
 * short and reads like nothing, and a table without it tells nothing.
 */
export function completeTables({ blocks, boxes }: Outline, chosen: Uint8Array): Uint8Array {
  const rows = new Map<number, number[]>();
  for (const [at, block] of blocks.entries()) {
    if (!block.row) continue;
    let table = block.box;
    while (table >= 0 && boxes[table]?.tag !== "table") table = boxes[table]?.parent ?? -1;
    if (table < 0) continue;
    const others = rows.get(table);
    if (others) others.push(at);
    else rows.set(table, [at]);
  }
  const all = chosen.slice();
  for (const ofTable of rows.values()) {
    const taken = ofTable.filter((at) => chosen[at]).length;
    if (taken >= ofTable.length / 2) for (const at of ofTable) all[at] = 1;
  }
  return all;
}
