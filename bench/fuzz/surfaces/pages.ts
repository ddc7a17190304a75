import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleId } from "../../../functions/article/article-id.ts";
import { canonicalUrl } from "../../../functions/article/canonical-url.ts";
import { FAILURE_REASONS } from "../../../functions/article/status.ts";
import { type LargeStore, readPacked } from "../../../functions/aws/packed-items.ts";
import { writeWarc } from "../../../functions/crawl/warc.ts";
import { writeParseMessage } from "../../../functions/parse/parse-message.ts";
import { pick, type Random } from "../../in-process/seeded.ts";
import { writeArticle } from "../../in-process/write-article.ts";
import type { Item } from "../aws-limits.ts";
import { type FuzzCase, jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";
import { lookAtRecord } from "../look-at-record.ts";
import { mutateBytes } from "../mutate-bytes.ts";
import { mutateText } from "../mutate-text.ts";
import { PAGE_PIECES } from "../pieces.ts";
import type { Handlers } from "../run-handlers.ts";

type Facts = { url: string; contentType: string; hints?: { headline?: string; datePublished?: string } };

/** Pages, through the handlers of parse and tag: each gives a whole record, or a state with a reason of the closed list. */
export function pages({ aws, large, invoke }: Handlers): Surface {
  return {
    draw(random) {
      const source = sourceOf(random);
      const mutated = mutateText(random, source, PAGE_PIECES);
      let bytes: Uint8Array = encode(random, mutated);
      if (random() < 0.3) bytes = mutateBytes(random, bytes);
      return { parts: { page: bytes, facts: jsonPart(factsOf(random)) } };
    },

    async check(fuzzCase) {
      aws.clear();
      const { url, contentType, hints } = jsonOf<Facts>(fuzzCase, "facts");
      const canonical = canonicalUrl(url);
      if (canonical.outcome === "rejected") return [`${url} is no URL: the case is wrong`];
      const id = articleId(canonical.url);
      aws.objects.set("raw/a", warcOf(fuzzCase, url, contentType));
      const fetchedAt = "2026-01-13T09:00:00.000Z";
      const message = {
        id,
        url,
        requestedUrl: url,
        source: "fuzz",
        rawKey: "raw/a",
        fetchedAt,
        ...(hints ? { hints } : {}),
      };
      const parsed = await invoke("parse", [writeParseMessage(message)]);
      const wrong = parsed.failed.map((why) => `parse failed: ${why}`);
      const tagged = await invoke("tag", aws.taken("tag"));
      wrong.push(...tagged.failed.map((why) => `tag failed: ${why}`), ...aws.refusals);
      if (wrong.length > 0) return wrong;

      const items = aws.items("articles");
      const states = items.filter(({ sk }) => sk === "STATE");
      const state = states.find(({ status }) => status === "failed") ?? states.find(({ articleId: alias }) => !alias);
      if (state?.status === "failed") {
        return FAILURE_REASONS.includes(state.reason as never) ? [] : [`failed with the reason ${state.reason}`];
      }
      if (state?.status !== "ready") return [`the state is ${state?.status}`];
      wrong.push(...(await lookAtRecord(items, large)));
      const markup = !contentType.startsWith("text/plain") && markupIn(await textOfBody(items, large), fuzzCase);
      if (markup) wrong.push(`markup in the body: ${markup}`);
      return wrong;
    },
  };
}

async function textOfBody(items: readonly Item[], large: LargeStore): Promise<string> {
  const body = items.find(({ sk }) => sk === "BODY");
  return body ? (await readPacked<{ articleBody: string }>(body, large)).articleBody : "";
}

/** A tag in the text of a page that nowhere writes about tags, as `&lt;p&gt;` or in a script's strings. */
function markupIn(text: string, fuzzCase: FuzzCase): string | undefined {
  const tag = TAGS.exec(text)?.[0];
  return tag !== undefined && !WRITES_ABOUT_TAGS.test(Buffer.from(fuzzCase.parts.page!).toString("latin1"))
    ? tag
    : undefined;
}

const TAGS =
  /<\/?(?:p|div|span|script|style|a|br|img|table|td|li|article|section|iframe|template)(?:\s[a-z-]+=[^<>\n]*)?\/?>/i;
const WRITES_ABOUT_TAGS = /&lt|&#0*60\b|&#x0*3c\b|&amp|u003c|ld\+json|__next|plaintext|textarea|<title|<xmp|\0/i;

const FOLDER = join(import.meta.dirname, "../../../tests/pages");
const SOURCES = readdirSync(FOLDER)
  .sort()
  .map((name) => readFileSync(join(FOLDER, name, "source.html")).toString("utf8"));

function sourceOf(random: Random): string {
  const kind = random();
  if (kind < 0.7) return pick(random, SOURCES);
  if (kind < 0.8) return "";
  return writeArticle({ seed: Math.floor(random() * 1e9), url: "http://a.test/1", textBytes: 2_000, htmlBytes: 8_000 });
}

/** Mostly UTF-8; sometimes what servers send otherwise, whatever they call it. */
function encode(random: Random, text: string): Uint8Array {
  const kind = random();
  if (kind < 0.8) return Buffer.from(text, "utf8");
  if (kind < 0.87) return Buffer.from(text, "latin1");
  if (kind < 0.94) return Buffer.from(`${random() < 0.5 ? "\ufeff" : ""}${text}`, "utf16le");
  return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, "utf8")]);
}

function factsOf(random: Random): Facts {
  const charset = pick(random, ["", "", "; charset=utf-8", "; charset=utf-8", `; charset=${pick(random, CHARSETS)}`]);
  return {
    url: pick(random, URLS),
    contentType: `${pick(random, ["text/html", "text/html", "text/html", "application/xhtml+xml", "text/plain", "text/xml", ""])}${charset}`,
    ...(random() < 0.1
      ? {
          hints: {
            headline: mutateText(random, "A bridge was built", PAGE_PIECES).slice(0, 1_000),
            datePublished: pick(random, DATES),
          },
        }
      : {}),
  };
}

const CHARSETS = [
  "euc-kr",
  "cp949",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "gb18030",
  "big5",
  "windows-1251",
  "utf-16",
  "utf-7",
  "replacement",
  "x-user-defined",
  "iso-8859-1",
  "none",
];
const URLS = [
  "http://news.test/2026/01/13/a-story",
  "https://www.news.test/a?id=1&utm_source=x",
  "http://뉴스.test/기사/1",
  "https://a.b.co.kr.test/%EA%B0%80?x=%00",
  "http://news.test/9999/99/99/x",
];
const DATES = ["2026-01-13T09:00:00+09:00", "2026-01-13", "", "+275760-09-13T00:00:00Z", "1e9", "0000-01-01", "Tue"];

function warcOf({ parts }: FuzzCase, url: string, contentType: string): Uint8Array {
  return writeWarc({
    url,
    fetchedAt: new Date("2026-01-13T09:00:00Z"),
    requestHead: "GET / HTTP/1.1\r\n\r\n",
    responseHead: `HTTP/1.1 200 OK\r\n${contentType ? `content-type: ${contentType}\r\n` : ""}\r\n`,
    wireBody: parts.page!,
  });
}
