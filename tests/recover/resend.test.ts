import { describe, expect, it } from "vitest";
import type { ArticleId, ArticleState } from "../../functions/article/article.ts";
import type { Status } from "../../functions/article/status.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { resend } from "../../functions/recover/resend.ts";

const ID = "a" as ArticleId;
const QUEUED_AT = "2026-01-13T00:00:00.000Z";

const RAW_KEY = "raw/a/1";

async function resent(status: Status, claim?: Partial<Claim>, contentHash?: string, rawKey?: string) {
  const calls: unknown[][] = [];
  const port =
    (name: string) =>
    async (...args: unknown[]) =>
      void calls.push([name, ...args]);
  const done = await resend({ id: ID, status, queuedAt: QUEUED_AT } as ArticleState, {
    getArticle: async (id) =>
      contentHash === undefined ? undefined : { id, contentHash, fetchedAt: QUEUED_AT, ...(rawKey ? { rawKey } : {}) },
    getClaim: async (id) => claim && ({ id, fetchUrl: "http://news.example/a", ...claim } as Claim),
    rawKey: (id, fetchedAt, sha256) => `${id} ${fetchedAt} ${sha256}`,
    sendParse: port("parse"),
    sendTag: port("tag"),
    failed: port("failed"),
    alias: port("alias"),
  });
  return { done, calls };
}

describe("work that has been on its way for too long", () => {
  it("goes to tag again where it was parsed", async () => {
    expect(await resent("parsed", undefined, "hash")).toEqual({
      done: true,
      calls: [["tag", { id: ID, contentHash: "hash" }]],
    });
    expect(await resent("parsed")).toEqual({ done: false, calls: [] });
  });

  it.each<Status>(["fetched", "queued"])(
    "goes to parse again where it was fetched, its state being %s",
    async (status) => {
      const claim = { status: "fetched", contentSha256: "sha", fetchedAt: QUEUED_AT } as const;
      const { done, calls } = await resent(status, claim);
      expect(done).toBe(true);
      expect(calls).toMatchObject([["parse", { id: ID, rawKey: `a ${QUEUED_AT} sha`, fetchedAt: QUEUED_AT }]]);
    },
  );

  it("goes to parse again where a first record was made, and to tag where its page was not to be kept", async () => {
    const claim = { status: "fetched", contentSha256: "sha", fetchedAt: QUEUED_AT } as const;
    expect((await resent("queued", claim, "hash", RAW_KEY)).calls).toMatchObject([["parse", { id: ID }]]);
    expect((await resent("queued", claim, "hash")).calls).toEqual([["tag", { id: ID, contentHash: "hash" }]]);
    const later = { ...claim, fetchedAt: "2026-01-14T00:00:00.000Z" };
    expect((await resent("fetched", later, "hash")).calls).toMatchObject([["parse", { id: ID }]]);
  });

  it("ends as the frontier says that it ended", async () => {
    const failed = await resent("queued", { status: "failed", reason: "gone", failedAt: "2026-01-14T00:00:00.000Z" });
    const version = { fetchedAt: "2026-01-14T00:00:00.000Z", extractor: "", tagger: "" };
    expect(failed.calls).toMatchObject([["failed", { id: ID }, version, "gone"]]);
    const redirected = await resent("queued", { status: "redirected", redirectedTo: "b" as ArticleId });
    expect(redirected.calls).toMatchObject([["alias", { id: ID }, "b"]]);
  });

  it.each<Claim["status"] | undefined>(["pending", "enqueued", undefined])(
    "is left to the frontier where its claim is %s",
    async (status) => {
      expect(await resent("queued", status && { status })).toEqual({ done: false, calls: [] });
    },
  );
});
