import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../functions/article/article.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { type Sweep, sweepRawPages, UNCLAIMED_AFTER_MS } from "../../functions/recover/sweep-raw-pages.ts";

const NOW = 1_800_000_000_000;
const OLD = NOW - UNCLAIMED_AFTER_MS - 1;

type World = {
  /** Raw pages by key, with the time they were stored; a key is `id/fetchedAt-sha`. */
  raw: Record<string, number>;
  claims?: Record<string, Partial<Claim>>;
  aliases?: Record<string, string>;
  articles?: Record<string, { rawKey: string; revised?: boolean }>;
  sweep?: Sweep;
  perListing?: number;
};

async function swept({ raw, claims = {}, aliases = {}, articles = {}, sweep, perListing = 1_000 }: World) {
  const left = new Map(Object.entries(raw));
  let cursor = sweep;
  const run = () =>
    sweepRawPages({
      getSweep: async () => cursor,
      putSweep: async (next) => {
        cursor = next;
      },
      listRaw: async (after = "") => {
        const keys = [...left.keys()].filter((key) => key > after).sort();
        const pages = keys
          .slice(0, perListing)
          .map((key) => ({ key, id: key.split("/")[0] as ArticleId, storedAt: left.get(key)! }));
        return keys.length > perListing ? { pages, next: pages.at(-1)!.key } : { pages };
      },
      deleteRaw: async (key) => void left.delete(key),
      rawKey: (id, fetchedAt, sha256) => `${id}/${fetchedAt}-${sha256}`,
      getClaim: async (id) => claims[id] as Claim | undefined,
      getState: async (id) => (aliases[id] ? { articleId: aliases[id] as ArticleId } : {}),
      getArticle: async (id) => (articles[id] ? { id, rawKey: articles[id].rawKey } : undefined),
      hasRevisions: async (id) => articles[id]?.revised === true,
      now: () => NOW,
    });
  const done = await run();
  return { done, left: () => [...left.keys()], cursor: () => cursor, run };
}

const claim = (fetchedAt: string): Partial<Claim> => ({ fetchedAt, contentSha256: "sha" });

describe("the sweep of the raw pages", () => {
  it("removes what a crawl left that died before its claim, and keeps what the claim names", async () => {
    const { done, left } = await swept({ raw: { "a/1-sha": OLD, "a/2-sha": OLD }, claims: { a: claim("2") } });
    expect(done).toEqual({ looked: 2, removed: 1 });
    expect(left()).toEqual(["a/2-sha"]);
  });

  it("removes what belongs to no URL at all", async () => {
    expect((await swept({ raw: { "a/1-sha": OLD } })).left()).toEqual([]);
  });

  it("keeps the page that a record was made of, under its own URL or another", async () => {
    const articles = { b: { rawKey: "a/1-sha" } };
    const raw = { "a/1-sha": OLD, "a/2-sha": OLD };
    const { left } = await swept({ raw, claims: { a: claim("2") }, aliases: { a: "b" }, articles });
    expect(left()).toEqual(["a/1-sha", "a/2-sha"]);
  });

  it("keeps every page of a record with a history", async () => {
    const articles = { a: { rawKey: "a/2-sha", revised: true } };
    expect((await swept({ raw: { "a/1-sha": OLD, "a/2-sha": OLD }, articles })).left()).toHaveLength(2);
  });

  it("leaves alone what somebody may still have in hand", async () => {
    expect((await swept({ raw: { "a/1-sha": OLD + 1 } })).left()).toEqual(["a/1-sha"]);
  });

  it("goes on where it was, a listing at a time, and begins anew at the end", async () => {
    const raw = { "a/1-sha": OLD, "b/1-sha": OLD, "c/1-sha": OLD };
    const claims = { a: claim("1"), b: claim("1"), c: claim("1") };
    const first = await swept({ raw, claims, perListing: 2 });
    expect(first.cursor()).toEqual({ after: "b/1-sha", nextAt: NOW + 600_000 });
    expect(await first.run()).toEqual({ looked: 0, removed: 0 });
    const second = await swept({ raw, claims, perListing: 2, sweep: { after: "b/1-sha", nextAt: NOW } });
    expect(second.done).toEqual({ looked: 1, removed: 0 });
    expect(second.cursor()).toEqual({ nextAt: NOW + 600_000 });
  });
});
