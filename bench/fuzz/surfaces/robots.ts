import { robotsCache } from "../../../functions/aws/robots-cache.ts";
import { consultRobots } from "../../../functions/crawl/consult-robots.ts";
import type { FetchResult } from "../../../functions/crawl/fetch-result.ts";
import { paceDelay } from "../../../functions/crawl/pace.ts";
import { parseRetryAfter } from "../../../functions/crawl/retry-after.ts";
import { crawlDelay, isAllowed, parseRobots, sitemaps } from "../../../functions/crawl/robots.ts";
import { pick } from "../../in-process/seeded.ts";
import type { Item } from "../aws-limits.ts";
import { refusalOfItem } from "../aws-limits.ts";
import { jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";
import { mutateBytes } from "../mutate-bytes.ts";
import { mutateText } from "../mutate-text.ts";
import { ROBOTS_PIECES } from "../pieces.ts";

type Facts = { status: number; retryAfter: string; path: string };
const NOW = Date.UTC(2026, 0, 13, 9);
const DAY_MS = 86_400_000;
const TOKEN = "Newsprint";

/** robots.txt files and the headers beside them: each allows or forbids, the same after it was stored, and asks a pause that ends. */
export const robots: Surface = {
  draw(random) {
    let bytes: Uint8Array = Buffer.from(
      mutateText(random, SOURCE, ROBOTS_PIECES, 600_000),
      random() < 0.9 ? "utf8" : "latin1",
    );
    if (random() < 0.3) bytes = mutateBytes(random, bytes);
    const facts: Facts = {
      status: pick(random, [200, 200, 200, 200, 204, 301, 401, 403, 404, 429, 500, 503, 599]),
      retryAfter: mutateText(random, pick(random, RETRY_AFTER), RETRY_AFTER).slice(0, 5_000),
      path: encodeURI(
        mutateText(random, "/a/b?c=d", ["가", "%zz", "%EA%B0%80", "*", "$", "//", ";"]).toWellFormed(),
      ).slice(0, 3_000),
    };
    return { parts: { "robots.txt": bytes, facts: jsonPart(facts) } };
  },

  async check(fuzzCase) {
    const { status, retryAfter, path } = jsonOf<Facts>(fuzzCase, "facts");
    const wrong: string[] = [];
    const retryAfterMs = parseRetryAfter(retryAfter, new Date(NOW));
    if (retryAfterMs !== undefined && !(retryAfterMs >= 1_000 && retryAfterMs <= DAY_MS))
      wrong.push(`Retry-After is ${retryAfterMs} ms`);
    const parsed = parseRobots(fuzzCase.parts["robots.txt"]!);
    const asked = crawlDelay(parsed, TOKEN);
    if (asked !== undefined && !(asked >= 0)) wrong.push(`the crawl-delay is ${asked}`);
    const delay = paceDelay({
      baseDelayMs: 5_000,
      crawlDelayMs: asked && asked * 1_000,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      consecutiveThrottles: status === 429 ? 3 : 0,
    });
    if (!(delay >= 5_000 && delay <= DAY_MS)) wrong.push(`the pause is ${delay} ms`);
    for (const url of sitemaps(parsed))
      if (!/^https?:/i.test(url)) wrong.push(`it names the sitemap ${url.slice(0, 80)}`);

    const { record } = await consultRobots(
      "http://news.test",
      TOKEN,
      undefined,
      { fetch: async () => answerOf(status, fuzzCase.parts["robots.txt"]!, retryAfterMs) },
      { deadlineMs: 1_000, now: () => NOW },
    );
    if (!(record.until >= NOW && record.until <= NOW + DAY_MS)) wrong.push(`it holds until ${record.until}`);
    const stored = await stow(record);
    if ("refusal" in stored) return [...wrong, stored.refusal];
    if (record.rule !== "obey" || !record.robots) return wrong;
    const url = `http://news.test${path.startsWith("/") ? "" : "/"}${path}`;
    const allowed = isAllowed(parsed, TOKEN, url);
    // A file too large to be kept whole may forbid more than it says, and never less.
    if (!allowed && isAllowed(stored.record.robots!, TOKEN, url)) wrong.push(`stored, it allows ${url.slice(0, 200)}`);
    if ((crawlDelay(stored.record.robots!, TOKEN) ?? 0) < (asked ?? 0)) wrong.push("stored, it asks a shorter pause");
    return wrong;
  },
};

/** The record as it comes back from the table, by the store itself. */
async function stow(record: Parameters<ReturnType<typeof robotsCache>["put"]>[0]) {
  let item: Item | undefined;
  const tables = {
    send: async (command: { input: { Item?: Item } }) => {
      if (!command.input.Item) return { Item: item };
      item = structuredClone(command.input.Item);
      return {};
    },
  };
  const cache = robotsCache({ tables } as never, "frontier");
  await cache.put(record);
  const refusal = refusalOfItem(item!);
  return refusal ? { refusal: `DynamoDB: ${refusal}` } : { record: (await cache.get(record.origin))! };
}

const SOURCE = `# A newspaper
User-agent: *
Disallow: /members/
Disallow: /*?print=
Allow: /members/free$
Crawl-delay: 2

User-agent: Newsprint
User-agent: OtherBot
Disallow: /private
Allow: /

Sitemap: http://news.test/sitemap.xml
Content-Signal: search=yes, ai-train=no
`;
const RETRY_AFTER = [
  "120",
  "-5",
  "99999999",
  "0",
  "1.5",
  "Fri, 31 Dec 9999 23:59:59 GMT",
  "Sunday, 06-Nov-94 08:49:37 GMT",
  "Sun Nov  6 08:49:37 1994",
  "soon",
  "1e400",
  "٣",
];

function answerOf(status: number, body: Uint8Array, retryAfterMs: number | undefined): FetchResult {
  const exchange = {
    url: "http://news.test/robots.txt",
    fetchedAt: new Date(NOW),
    status,
    headers: { "cache-control": "max-age=99999999999" },
    requestHead: "",
    responseHead: "",
    protocol: "http/1.1" as const,
    timing: { totalMs: 1 },
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  return { ...exchange, outcome: "response", wireBody: body, body, sha256: "0" };
}
