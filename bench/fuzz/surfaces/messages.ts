import type { CanonicalUrl } from "../../../functions/article/article.ts";
import { articleId } from "../../../functions/article/article-id.ts";
import { writeWarc } from "../../../functions/crawl/warc.ts";
import { pick, type Random } from "../../in-process/seeded.ts";
import { refusalOfMessage } from "../aws-limits.ts";
import { jsonOf, jsonPart, type Surface, textOf } from "../fuzz-case.ts";
import { mutateBytes } from "../mutate-bytes.ts";
import { mutateText } from "../mutate-text.ts";
import type { FunctionName, Handlers } from "../run-handlers.ts";

type Facts = { stage: Exclude<FunctionName, "give-up"> };
const ID = articleId("http://news.test/1" as CanonicalUrl);
const AT = "2026-01-13T09:00:00.000Z";

/**
 * Messages of every queue, through the handlers: intake takes or records whatever it is given; what the other stages cannot
 * read comes back to the queue, and ends with give-up, which takes whatever it is given.
 */
export function messages({ aws, invoke }: Handlers): Surface {
  return {
    draw(random) {
      const stage = pick(random, ["intake", "intake", "intake", "crawl", "parse", "tag"] as const);
      let body = mutateMessage(random, pick(random, SOURCES[stage]));
      if (refusalOfMessage(body))
        body = body.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "?") || "?";
      return { parts: { message: Buffer.from(body), facts: jsonPart({ stage } satisfies Facts) } };
    },

    async check(fuzzCase) {
      aws.clear();
      const { stage } = jsonOf<Facts>(fuzzCase, "facts");
      const body = textOf(fuzzCase, "message");
      const wrong: string[] = [];
      const taken = await invoke(stage, [body]);
      wrong.push(...aws.refusals.map((why) => `${stage}: ${why}`));
      if (stage === "intake") {
        wrong.push(...taken.failed.map((why) => `intake failed: ${why}`));
        // A long list goes round once more, in pieces.
        const again = await invoke("intake", aws.taken("intake"));
        wrong.push(...again.failed.map((why) => `intake failed on a piece: ${why}`));
        const kept = aws.items("frontier").filter(({ pk }) => /^(?:URL|REJECT)#/.test(pk as string));
        if (wrong.length === 0 && kept.length === 0) wrong.push("intake took it, and nothing is left of it");
        return wrong;
      }
      aws.refusals.length = 0;
      const ended = await invoke("give-up", [body], stage);
      wrong.push(
        ...ended.failed.map((why) => `give-up failed: ${why}`),
        ...aws.refusals.map((why) => `give-up: ${why}`),
      );
      if (!aws.items("frontier").some(({ pk }) => pk === `DEAD#${stage}`)) wrong.push("the dead letter was not kept");
      return wrong;
    },
  };
}

/** As text, as bytes, or as JSON in which one value is another. */
function mutateMessage(random: Random, source: string): string {
  const kind = random();
  if (kind < 0.35) return mutateText(random, source, PIECES).toWellFormed().slice(0, 300_000);
  if (kind < 0.5) return Buffer.from(mutateBytes(random, Buffer.from(source))).toString("utf8");
  try {
    const value: unknown = JSON.parse(source);
    return JSON.stringify(kind < 0.9 ? replaceOne(random, value) : [value, replaceOne(random, value)]) ?? "undefined";
  } catch {
    return mutateText(random, source, PIECES).toWellFormed();
  }
}

function replaceOne(random: Random, value: unknown): unknown {
  if (typeof value !== "object" || value === null || random() < 0.2) return pick(random, VALUES);
  const copy = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names.length === 0 || random() < 0.1 ? pick(random, NAMES) : pick(random, names);
  if (random() < 0.15) delete copy[name];
  else if (random() < 0.3)
    Object.defineProperty(copy, name, { value: replaceOne(random, copy[name]), enumerable: true, configurable: true });
  else Object.defineProperty(copy, name, { value: pick(random, VALUES), enumerable: true, configurable: true });
  return copy;
}

const NAMES = ["__proto__", "constructor", "toString", "v", "extra", ""];
const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  1.5,
  "",
  " ",
  "0",
  "http://127.0.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "file:///etc/passwd",
  "http://news.test:99999/",
  `http://news.test/${"a".repeat(9_000)}`,
  "http://аррӏе.com/",
  "http://news.test/%00%ff",
  "a".repeat(3_000),
  [],
  {},
  [[[[]]]],
  { a: { b: { c: {} } } },
  ["http://news.test/2", 1],
  "\u0000\u001b[31m\r\nx",
  "\ud83d",
  AT,
  "2026-13-45T99:99:99Z",
];
const PIECES = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\u0000",
  "\\ud800",
  "\n",
  "http://news.test/3\n",
  '{"url":',
  "[".repeat(2_000),
  "null",
  "1e999",
];

const WARC = Buffer.from(
  writeWarc({
    url: "http://news.test/1",
    fetchedAt: new Date(AT),
    requestHead: "GET / HTTP/1.1\r\n\r\n",
    responseHead: "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n",
    wireBody: Buffer.from(
      `<title>A</title><article><p>${"A bridge was built of oak near the mill. ".repeat(20)}</article>`,
    ),
  }),
).toString("base64");

const SOURCES: Record<Facts["stage"], string[]> = {
  intake: [
    "http://news.test/1",
    "http://news.test/1\r\nhttp://news.test/2\n\n",
    JSON.stringify([
      "http://news.test/1",
      { url: "http://news.test/2", kind: "feed", priority: 0, recrawl: true, source: "me" },
    ]),
    JSON.stringify({ urls: ["http://news.test/1"] }),
    JSON.stringify({
      url: "http://news.test/1",
      v: 1,
      hop: 3,
      hints: { headline: "A", datePublished: AT },
      redirectedFrom: [ID],
      redirects: 2,
    }),
    JSON.stringify(Array.from({ length: 250 }, (_, at) => `http://n${at % 7}.test/${at}`)),
  ],
  crawl: [JSON.stringify({ v: 1, host: "news.test", generation: 1, at: Date.parse(AT) })],
  parse: [
    JSON.stringify({
      v: 1,
      id: ID,
      url: "http://news.test/1",
      requestedUrl: "http://news.test/1",
      source: "x",
      warc: WARC,
      fetchedAt: AT,
      signals: { robots: ["all"] },
      redirectedFrom: [ID],
    }),
    JSON.stringify({
      v: 1,
      id: ID,
      url: "http://news.test/1",
      requestedUrl: "http://news.test/1",
      source: "x",
      rawKey: "raw/none",
      fetchedAt: AT,
    }),
  ],
  tag: [JSON.stringify({ v: 1, id: ID, contentHash: "0".repeat(64) })],
};
