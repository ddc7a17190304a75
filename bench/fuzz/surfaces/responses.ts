import { type AddressInfo, createServer, type Server } from "node:net";
import { FAILURE_REASONS } from "../../../functions/article/status.ts";
import { pick, type Random } from "../../in-process/seeded.ts";
import { writeArticle } from "../../in-process/write-article.ts";
import { jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";
import { lookAtRecord } from "../look-at-record.ts";
import { encodeBody, mutateBytes } from "../mutate-bytes.ts";
import { mutateText } from "../mutate-text.ts";
import { HEAD_PIECES, PAGE_PIECES, ROBOTS_PIECES } from "../pieces.ts";
import type { Handlers } from "../run-handlers.ts";

type Facts = { host: string; kind: "article" | "feed" | "sitemap" | "site" };

/** What answers on loopback: `robots` to a request for robots.txt, `page` to all others, whatever bytes they are. */
export async function startAnswers(): Promise<{ port: number; answers: Map<string, Uint8Array> }> {
  const answers = new Map<string, Uint8Array>();
  const server = createServer((socket) => {
    let head = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      socket.end(answers.get(head.startsWith("GET /robots.txt ") ? "robots" : "page") ?? "");
    });
  });
  const port = await listen(server);
  server.unref();
  return { port, answers };
}

/**
 * Whatever bytes a server answers with, over a socket and through all four functions: the URL has an end, or is due again.
 * What asks for more than a page (redirects, retries, feeds) is not followed further.
 */
export function responses(handlers: Handlers, answers: Map<string, Uint8Array>): Surface {
  return {
    draw(random) {
      const facts: Facts = {
        host: `h${Math.floor(random() * 1e9)}.test`,
        kind: pick(random, ["article", "article", "article", "feed", "sitemap", "site"]),
      };
      return { parts: { page: pageOf(random), robots: robotsOf(random), facts: jsonPart(facts) } };
    },

    async check(fuzzCase) {
      const { host, kind } = jsonOf<Facts>(fuzzCase, "facts");
      answers.set("page", fuzzCase.parts.page!).set("robots", fuzzCase.parts.robots!);
      return crawl(handlers, `http://${host}/story/1`, kind);
    },
  };
}

async function crawl({ aws, large, invoke }: Handlers, url: string, kind: string): Promise<string[]> {
  aws.clear();
  const wrong: string[] = [];
  const run = async (name: "intake" | "crawl" | "parse" | "tag", bodies: string[]) => {
    if (bodies.length === 0) return;
    wrong.push(...(await invoke(name, bodies)).failed.map((why) => `${name} failed: ${why}`));
    wrong.push(...aws.refusals.splice(0).map((why) => `${name}: ${why}`));
  };
  await run("intake", [JSON.stringify({ url, kind })]);
  await run("crawl", aws.taken("crawl"));
  await run("parse", aws.taken("parse"));
  await run("tag", aws.taken("tag"));
  if (wrong.length > 0) return wrong;

  const claim = aws.items("frontier").find(({ sk, requestedUrl }) => sk === "CLAIM" && requestedUrl === url);
  const state = aws.items("articles").find(({ sk, requestedUrl }) => sk === "STATE" && requestedUrl === url);
  if (!claim) return ["there is no claim"];
  const due = aws.items("frontier").some(({ sk }) => sk === claim.dueKey);
  if (claim.dueKey !== undefined && !due) wrong.push("its claim points at an entry that is not there");
  if (kind !== "article") return wrong;
  if (state?.status === "failed" && !FAILURE_REASONS.includes(state.reason as never))
    wrong.push(`failed: ${state.reason}`);
  if (state?.status === "queued" && !due) wrong.push("it is queued, and not due");
  if (state?.status === "fetched" || state?.status === "parsed") wrong.push(`it stays ${state.status}`);
  if (!state) wrong.push("it has no state");
  if (aws.items("articles").some(({ sk }) => sk === "ARTICLE"))
    wrong.push(...(await lookAtRecord(aws.items("articles"), large)));
  return wrong;
}

function pageOf(random: Random): Uint8Array {
  const html = writeArticle({
    seed: Math.floor(random() * 1e9),
    url: "http://a.test/1",
    textBytes: 1_200,
    htmlBytes: 5_000,
  });
  const text = random() < 0.3 ? mutateText(random, html, PAGE_PIECES) : html;
  const { encoding, bytes } = encodeBody(random, Buffer.from(text));
  const status = pick(random, [200, 200, 200, 200, 200, 201, 204, 206, 301, 302, 304, 403, 404, 410, 429, 500, 503]);
  return answer(random, status, "text/html; charset=utf-8", bytes, encoding);
}

function robotsOf(random: Random): Uint8Array {
  if (random() < 0.8) return answer(random, 404, "text/plain", Buffer.from(""), undefined, false);
  const text = Buffer.from(mutateText(random, "User-agent: *\nAllow: /\n", ROBOTS_PIECES));
  return answer(
    random,
    pick(random, [200, 200, 200, 302, 403, 429, 503]),
    "text/plain",
    text,
    undefined,
    random() < 0.5,
  );
}

function answer(
  random: Random,
  status: number,
  type: string,
  body: Uint8Array,
  encoding?: string,
  mutated = true,
): Uint8Array {
  let head = `HTTP/1.1 ${status} Fine\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n`;
  if (status >= 300 && status < 400) head += "location: http://moved.test/2\r\n";
  if (encoding !== undefined) head += `content-encoding: ${encoding}\r\n`;
  if (mutated) {
    for (let count = Math.floor(random() * 3); count > 0; count--) head += pick(random, HEAD_PIECES);
    if (random() < 0.2) head = mutateText(random, head, HEAD_PIECES);
  }
  const whole = Buffer.concat([Buffer.from(`${head}\r\n`, "latin1"), body]);
  return mutated && random() < 0.1 ? mutateBytes(random, whole) : whole;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  return (server.address() as AddressInfo).port;
}
