import { afterAll, beforeAll, beforeEach, it } from "vitest";
import type { Item } from "../../../bench/fuzz/aws-limits.ts";
import { type HostileWorld, openHostileWorld } from "./hostile-world.ts";

/** The world of a test file, opened before its cases and cleared before each. */
export let world: HostileWorld;

beforeAll(async () => {
  world = await openHostileWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.aws.clear();
  world.asked.length = 0;
  world.answers.clear();
});

/** A case of the list, by its number there. */
export function hostile(id: string, name: string, prove: () => Promise<void>): void {
  it(`${id} ${name}`, prove, 240_000);
}

export const articleItem = (): Item | undefined => world.aws.items("articles").find(({ sk }) => sk === "ARTICLE");
/** A claim of each URL that was taken in. */
export const drops = (): Item[] => world.aws.items("frontier").filter(({ sk }) => sk === "CLAIM");
