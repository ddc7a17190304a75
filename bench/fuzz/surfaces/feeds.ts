import { gzipSync } from "node:zlib";
import { articleId } from "../../../functions/article/article-id.ts";
import { canonicalUrl } from "../../../functions/article/canonical-url.ts";
import type { PageResponse } from "../../../functions/crawl/fetch-result.ts";
import { parseRobots } from "../../../functions/crawl/robots.ts";
import { settleDiscovery } from "../../../functions/crawl/settle-discovery.ts";
import type { Claim, Drop, DropKind } from "../../../functions/frontier/claim.ts";
import { dueKey, readDueKey } from "../../../functions/frontier/due.ts";
import { readIntakeMessage, writeDrops } from "../../../functions/intake/intake-message.ts";
import { frontPageOf, newsSitemapOf, rssOf } from "../../../lib/local/newsroom/list-articles.ts";
import { SITES } from "../../../lib/local/newsroom/sites.ts";
import { pick, type Random } from "../../in-process/seeded.ts";
import { refusalOfMessage } from "../aws-limits.ts";
import { jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";
import { encodeBody, mutateBytes } from "../mutate-bytes.ts";
import { mutateText } from "../mutate-text.ts";
import { FEED_PIECES, ROBOTS_PIECES } from "../pieces.ts";

type Facts = { kind: DropKind; contentType: string };
const FEED_URL = "http://news.test/feed";
const NOW = Date.UTC(2026, 0, 13, 9);
const MOST_ITEMS = 1_000;

/** Feeds, sitemaps and front pages, through their discovery: what is sent on is what intake takes, and no more than may be. */
export const feeds: Surface = {
  draw(random) {
    const { kind, text } = sourceOf(random);
    let bytes: Uint8Array = Buffer.from(mutateText(random, text, FEED_PIECES), random() < 0.9 ? "utf8" : "latin1");
    if (random() < 0.3) bytes = mutateBytes(random, bytes);
    if (kind === "sitemap" && random() < 0.3)
      bytes = random() < 0.5 ? gzipSync(bytes) : encodeBody(random, bytes).bytes;
    return {
      parts: {
        feed: bytes,
        robots: Buffer.from(
          random() < 0.2 ? mutateText(random, "Sitemap: http://news.test/s.xml\n", ROBOTS_PIECES) : "",
        ),
        facts: jsonPart({ kind, contentType: pick(random, TYPES) } satisfies Facts),
      },
    };
  },

  async check(fuzzCase) {
    const { kind, contentType } = jsonOf<Facts>(fuzzCase, "facts");
    const response = responseOf(fuzzCase.parts.feed!, contentType);
    const drops: Drop[] = [];
    const until = NOW + 1_000;
    const robots = {
      origin: "http://news.test",
      rule: "obey" as const,
      until,
      failures: 0,
      robots: parseRobots(fuzzCase.parts.robots!),
    };
    const { claim, entry } = claimOf(kind);
    const settled = await settleDiscovery(claim, entry, { outcome: "feed", response }, robots, {
      getClaim: async () => claim,
      putClaim: async () => true,
      putDue: async () => {},
      dropDue: async () => {},
      getCursor: async () => undefined,
      getRobots: async () => undefined,
      putCursor: async () => {},
      sendDrops: async (all) => void drops.push(...all),
      hash: (url) => url,
      discovery: { hops: 4, feedItems: MOST_ITEMS, pollMinMs: 600_000, pollMaxMs: 86_400_000 },
      now: () => NOW,
    });
    if (settled.outcome === "failed") {
      if (drops.length > 0) return ["it failed, and sent something on"];
      return settled.detail === "" ? ["it failed without a word"] : [];
    }
    return lookAtDrops(drops);
  },
};

function lookAtDrops(drops: Drop[]): string[] {
  const wrong: string[] = [];
  if (drops.length > MOST_ITEMS) wrong.push(`${drops.length} drops`);
  for (let from = 0; from < drops.length; from += 50) {
    const body = writeDrops(drops.slice(from, from + 50));
    const refusal = refusalOfMessage(body);
    if (refusal) wrong.push(`SQS: ${refusal}`);
    const { rejects, drops: read } = readIntakeMessage(body);
    for (const { input, detail } of rejects) wrong.push(`intake rejects ${input.slice(0, 200)}: ${detail}`);
    if (read.length + rejects.length !== Math.min(50, drops.length - from)) wrong.push("intake reads another number");
  }
  for (const { input, hints } of drops) {
    if (!/^https?:\/\//i.test(input)) wrong.push(`it sent ${input.slice(0, 100)} on`);
    if (hints?.headline !== undefined && !hints.headline.isWellFormed()) wrong.push("half a character in a headline");
  }
  return [...new Set(wrong)].slice(0, 10);
}

function sourceOf(random: Random): { kind: DropKind; text: string } {
  const site = pick(random, SITES);
  switch (Math.floor(random() * 8)) {
    case 0:
    case 1:
      return { kind: "feed", text: rssOf(site) };
    case 2:
      return { kind: "feed", text: ATOM };
    case 3:
      return { kind: "feed", text: random() < 0.5 ? JSON_FEED : RDF };
    case 4:
    case 5:
      return { kind: "sitemap", text: newsSitemapOf(site) };
    case 6:
      return {
        kind: "sitemap",
        text: pick(random, [SITEMAP_INDEX, rssOf(site), "http://news.test/1\nhttp://news.test/2\n"]),
      };
    default:
      return { kind: random() < 0.7 ? "site" : "feed", text: frontPageOf(site) };
  }
}

const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko" xml:base="http://news.test/b/">
<title type="html">푸른 &lt;b&gt;일보&lt;/b&gt;</title><link rel="self" href="atom.xml"/><updated>2026-01-13T09:00:00+09:00</updated>
<entry><title>다리가 놓였다</title><link rel="alternate" href="../1"/><id>tag:news.test,2026:1</id><published>2026-01-13T08:00:00Z</published>
<author><name>김하나</name><email>a@news.test</email></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>글</p></div></content></entry>
<entry><title>둘째</title><link href="http://news.test/2"/><updated>2026-01-12T08:00:00Z</updated><summary type="html"><![CDATA[<p>요약</p>]]></summary></entry></feed>`;
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://news.test/"><title>港新聞</title><link>http://news.test/</link></channel>
<item rdf:about="http://news.test/1"><title>橋</title><link>http://news.test/1</link><dc:date>2026-01-13T09:00:00+09:00</dc:date><dc:creator>汐見</dc:creator></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Blue Gazette",
  home_page_url: "http://news.test/",
  items: [1, 2, 3].map((id) => ({
    id,
    url: `http://news.test/${id}`,
    title: `Story ${id}`,
    content_html: "<p>x</p>",
    date_published: "2026-01-13T09:00:00Z",
    authors: [{ name: "A" }],
  })),
});
const SITEMAP_INDEX = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>http://news.test/s1.xml.gz</loc><lastmod>2026-01-13</lastmod></sitemap><sitemap><loc>${FEED_URL}</loc></sitemap>
<sitemap><loc>http://other.test/s.xml</loc></sitemap></sitemapindex>`;
const TYPES = [
  "application/rss+xml",
  "application/atom+xml; charset=utf-8",
  "text/xml; charset=euc-kr",
  "application/json",
  "text/html",
  "application/gzip",
  "",
];

function claimOf(kind: DropKind) {
  const canonical = canonicalUrl(FEED_URL);
  if (canonical.outcome === "rejected") throw new Error(FEED_URL);
  const id = articleId(canonical.url);
  const key = dueKey(2, NOW - 1_000, id);
  const claim: Claim = {
    id,
    url: canonical.url,
    fetchUrl: FEED_URL,
    requestedUrl: FEED_URL,
    paceKey: "news.test",
    kind,
    priority: 2,
    source: "fuzz",
    hop: 0,
    status: "enqueued",
    dueKey: key,
    first: true,
    attempts: 0,
    revisits: 0,
    revision: 1,
  };
  return { claim, entry: { ...readDueKey(key), key, first: true } };
}

function responseOf(body: Uint8Array, contentType: string): PageResponse {
  return {
    outcome: "response",
    url: FEED_URL,
    fetchedAt: new Date(NOW),
    status: 200,
    headers: contentType ? { "content-type": contentType } : {},
    requestHead: "",
    responseHead: "",
    protocol: "http/1.1",
    timing: { totalMs: 1 },
    wireBody: body,
    body,
    sha256: "0",
  };
}
