import { describe, expect, it } from "vitest";
import { settleVisit } from "../../functions/crawl/settle-visit.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { claimed, idOf, NOW, SETTLE, settling } from "./crawl-visit.ts";

async function redirect(
  from: string,
  location: string,
  more: Partial<Claim> = {},
  known: [string, Partial<Claim>][] = [],
) {
  const world = settling();
  for (const [url, claim] of known) claimed(world.frontier, url, claim);
  world.frontier.due.clear();
  const { claim, entry } = claimed(world.frontier, from, more);
  const settled = await settleVisit(claim, entry, { outcome: "redirected", location }, undefined, SETTLE, world.ports);
  return { ...world, settled, after: world.frontier.claims.get(claim.id)! };
}

describe("a redirect", () => {
  it("to another URL drops that URL, and becomes another name of it", async () => {
    const hints = { headline: "A headline" };
    const { settled, drops, aliases, after, frontier } = await redirect(
      "http://news.example/a",
      "http://other.example/b",
      { hints },
    );
    expect(settled).toEqual({ outcome: "redirected" });
    const [a, b] = [idOf("http://news.example/a"), idOf("http://other.example/b")];
    expect(drops).toMatchObject([
      { input: "http://other.example/b", redirectedFrom: [a], redirects: 1, hints, recrawl: false },
    ]);
    expect(aliases).toEqual(new Map([[a, b]]));
    expect(after).toMatchObject({ status: "redirected", redirectedTo: b });
    expect([...frontier.due]).toEqual([]);
  });

  it("in a chain carries all names on", async () => {
    const [a, b, c] = ["a", "b", "c"].map((page) => idOf(`http://news.example/${page}`));
    const { drops, aliases } = await redirect("http://news.example/b", "http://news.example/c", {
      redirectedFrom: [a!],
      redirects: 1,
    });
    expect(drops).toMatchObject([{ redirectedFrom: [a, b], redirects: 2 }]);
    expect(aliases).toEqual(
      new Map([
        [a, c],
        [b, c],
      ]),
    );
  });

  it("to another spelling goes on under the same claim, at once", async () => {
    const { drops, aliases, after, frontier } = await redirect("http://news.example/a", "https://news.example/a");
    expect([drops, [...aliases]]).toEqual([[], []]);
    expect(after).toMatchObject({ status: "enqueued", fetchUrl: "https://news.example/a", redirects: 1, first: true });
    expect(frontier.standing()).toMatchObject([{ dueAt: NOW }]);
  });

  it("that keeps changing the spelling ends", async () => {
    const { after } = await redirect("http://news.example/a", "https://news.example/a", { redirects: 5 });
    expect(after).toMatchObject({ status: "failed", reason: "too_many_redirects" });
  });

  it("that goes on and on ends", async () => {
    const { after, drops } = await redirect("http://news.example/a", "http://news.example/f", { redirects: 5 });
    expect(after).toMatchObject({ status: "failed", reason: "too_many_redirects" });
    expect(drops).toEqual([]);
  });

  it("back to where the chain began ends in a circle", async () => {
    const more = { redirectedFrom: [idOf("http://news.example/a")], redirects: 1 };
    const { after } = await redirect("http://news.example/b", "http://news.example/a", more);
    expect(after).toMatchObject({ status: "failed", reason: "too_many_redirects" });
  });

  it("to a URL that is known to lead back ends in a circle, though both were dropped by themselves", async () => {
    const toC = { status: "redirected" as const, redirectedTo: idOf("http://news.example/c") };
    const toB = { status: "redirected" as const, redirectedTo: idOf("http://news.example/b") };
    const { after } = await redirect("http://news.example/b", "http://news.example/a", {}, [
      ["http://news.example/a", toC],
      ["http://news.example/c", toB],
    ]);
    expect(after).toMatchObject({ status: "failed", reason: "too_many_redirects" });
  });

  it("to a URL that is known and has a page becomes another name of it", async () => {
    const target = "http://news.example/known";
    const { aliases, after } = await redirect("http://news.example/a", target, {}, [[target, { status: "fetched" }]]);
    expect([...aliases.values()]).toEqual([idOf(target)]);
    expect(after).toMatchObject({ status: "redirected", redirectedTo: idOf(target) });
  });

  it.each([
    ["http://consent.example/?to=x", "consent_wall"],
    ["http://news.example/captcha", "bot_block"],
  ])("to %s ends as %s", async (location, reason) => {
    const { after, drops } = await redirect("http://news.example/a", location);
    expect(after).toMatchObject({ status: "failed", reason });
    expect(drops).toEqual([]);
  });

  it("of a feed leaves the articles alone", async () => {
    const { aliases, drops } = await redirect("http://news.example/rss", "http://feeds.example/x", { kind: "feed" });
    expect([...aliases]).toEqual([]);
    expect(drops).toMatchObject([{ kind: "feed" }]);
  });
});
