import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import type { Feed, FeedAuthor, FeedItem } from "../../functions/crawl/feeds/feed.ts";
import { readFeed } from "../../functions/crawl/feeds/read-feed.ts";
import { readFeedDate } from "../../functions/crawl/feeds/read-feed-date.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

const FILE = "cases/feeds.json";

describe.skipIf(!hasShared(FILE))(`feed suites (skipped without shared ${FILE})`, () => {
  const { cases, dates } = hasShared(FILE) ? readSharedJson<Suites>(FILE) : { cases: [], dates: [] };

  it("reads at least 80% of the cases whose fields a news pipeline keeps", () => {
    const core = cases.filter((item) => item.core);
    const wrong = core.filter((item) => !holds(item));
    expect(core.length).toBeGreaterThan(500);
    expect(1 - wrong.length / core.length, listed(wrong)).toBeGreaterThanOrEqual(0.8);
  });

  it("reads at least 80% of those that are not about which markup is safe", () => {
    const core = cases.filter((item) => item.core && item.area !== "wellformed/sanitize");
    const wrong = core.filter((item) => !holds(item));
    expect(core.length).toBeGreaterThan(200);
    expect(1 - wrong.length / core.length, listed(wrong)).toBeGreaterThanOrEqual(0.8);
  });

  it("ends every file in a feed or a reason", () => {
    for (const item of cases) {
      const read = readCase(item);
      if (read.outcome === "not_a_feed") expect(read.reason).not.toBe("");
      else expect(Array.isArray(read.feed.items)).toBe(true);
    }
  });

  it("reads dates as the suites do", () => {
    const wrong = dates.filter(({ in: text, utc }) => toUtc(readFeedDate(text)) !== utc);
    expect(wrong).toEqual([]);
  });
});

function holds(item: Case): boolean {
  const read = readCase(item);
  if (read.outcome === "not_a_feed") return false;
  const model = inTheirWords(read.feed);
  return item.checks.every(({ path, ...expected }) => {
    const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], model);
    return "len" in expected ? (value as unknown[] | undefined)?.length === expected.len : value === expected.eq;
  });
}

function readCase(item: Case) {
  const bytes = "v" in item ? Buffer.from(item.v) : Buffer.from(item.b64, "base64");
  const headers = Object.fromEntries(
    Object.entries(item.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  // The suite's files are served from this address, and a Content-Location header is their base.
  const served = `http://127.0.0.1:8097/${item.file}`;
  return readFeed(bytes, headers["content-type"] ?? null, new URL(headers["content-location"] ?? "", served).href);
}

/** The suite is written for feedparser's model: its names for our fields. */
function inTheirWords(feed: Feed) {
  return {
    feed: { ...common(feed), link: feed.url, description: feed.description ?? "", subtitle: feed.description },
    entries: feed.items.map((item) => ({
      ...common(item),
      link: item.url,
      summary: item.summary ?? item.content ?? "",
      description: item.summary ?? item.content ?? "",
      content: item.content === undefined ? [] : [{ value: item.content }],
      enclosures: item.enclosures.map(({ url, type }) => ({ href: url, type })),
    })),
  };
}

function common(of: Omit<Feed, "items"> | FeedItem) {
  const author = of.authors[0];
  return {
    title: of.titleMarkup ?? of.title ?? "",
    id: of.id,
    language: of.language,
    author: author === undefined ? undefined : authorLine(author),
    author_detail: author,
    tags: of.categories.map((term) => ({ term })),
    published: of.published,
    updated: of.updated,
    published_parsed: toUtc(of.published),
    // Dublin Core's one date is an update in their model and the publication in ours.
    updated_parsed: toUtc(of.updated ?? of.published),
  };
}

function authorLine({ name, email }: FeedAuthor): string | undefined {
  return name !== undefined && email !== undefined ? `${name} (${email})` : (name ?? email);
}

function toUtc(date: string | undefined): string | null {
  if (date === undefined) return null;
  return new Date(date)
    .toISOString()
    .replace(".000Z", "Z")
    .replace(/^0+(?=\d\d-)/, "");
}

function listed(wrong: Case[]): string {
  return `${wrong.length} wrong: ${wrong.map(({ file }) => file).join(" ")}`;
}

type Check = { path: (string | number)[] } & ({ eq: unknown } | { len: number });
type Case = { file: string; area: string; core: boolean; checks: Check[]; headers?: Record<string, string> } & (
  | { v: string }
  | { b64: string }
);
type Suites = { cases: Case[]; dates: { in: string; utc: string | null }[] };
