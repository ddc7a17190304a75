import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import type { Item } from "../../../bench/fuzz/aws-limits.ts";
import { type Handlers, openHandlers } from "../../../bench/fuzz/run-handlers.ts";
import { articleId } from "../../../functions/article/article-id.ts";
import { canonicalUrl } from "../../../functions/article/canonical-url.ts";

/** A request as the web saw it; `head` is all of it. */
export type Asked = { host: string; path: string; head: string };
/** The bytes of an answer, or whatever a hostile server does with the connection. */
export type Answer = string | Uint8Array | ((socket: Socket, asked: Asked) => void);

export type HostileWorld = Handlers & {
  asked: Asked[];
  /** Hosts and paths that answer; `/robots.txt` is 404 where it does not. */
  answers: Map<string, Answer>;
  /** Connections that were opened to the web. */
  connections(): number;
  /** Drops one message, and lets all four functions work until nothing is left to do at once. */
  run(message: unknown): Promise<void>;
  /** Lets all pauses pass, and the functions go on with what is left. */
  goOn(): Promise<void>;
  state(url: string): Item | undefined;
  claim(url: string): Item | undefined;
  stop(): Promise<void>;
};

/** The functions over AWS in memory, and a small web on loopback that does as it is told. */
export async function openHostileWorld(): Promise<HostileWorld> {
  const asked: Asked[] = [];
  const answers = new Map<string, Answer>();
  let connections = 0;
  /** Tokens whose time has not come. */
  let left: string[] = [];
  const server = createServer((socket) => {
    connections++;
    let head = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      const request = { head, path: /^GET (\S+)/.exec(head)?.[1] ?? "", host: /^host: (\S+)/im.exec(head)?.[1] ?? "" };
      head = "";
      asked.push(request);
      const answer = answers.get(`${request.host}${request.path}`) ?? NOT_FOUND;
      if (typeof answer === "function") answer(socket, request);
      else socket.end(answer);
    });
  });
  const port = await listen(server);
  const handlers = await openHandlers(
    { pace: { delayMs: 0, waitInsideLeaseMs: 10_000 }, revisitsMs: [3_600_000], limits: { fetchMs: 5_000 } },
    port,
  );
  const { aws, invoke } = handlers;
  const find = (table: string, sk: string, url: string) => {
    const canonical = canonicalUrl(url);
    if (canonical.outcome === "rejected") throw new Error(`${url}: ${canonical.detail}`);
    const id = articleId(canonical.url);
    return aws.items(table).find((item) => item.sk === sk && (item.pk as string).endsWith(`#${id}`));
  };
  return {
    ...handlers,
    asked,
    answers,
    connections: () => connections,
    state: (url) => find("articles", "STATE", url),
    claim: (url) => find("frontier", "CLAIM", url),
    async run(message) {
      await work({ intake: [typeof message === "string" ? message : JSON.stringify(message)] });
    },
    async goOn() {
      for (const item of aws.items("frontier")) if (item.sk === "HOST") item.nextAt = 0;
      await work({ crawl: left.splice(0) });
    },
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };

  async function work(begin: Partial<Record<Stage, string[]>>): Promise<void> {
    const waiting: Record<Stage, string[]> = { intake: [], crawl: [], parse: [], tag: [], ...begin };
    for (let round = 0; round < 8; round++) {
      for (const stage of STAGES) {
        const bodies = waiting[stage].splice(0);
        for (let from = 0; from < bodies.length; from += 10) {
          const { failed } = await invoke(stage, bodies.slice(from, from + 10));
          if (failed.length > 0) throw new Error(`${stage} failed: ${failed}`);
        }
        for (const queue of STAGES) waiting[queue].push(...aws.taken(queue));
      }
    }
    left = waiting.crawl;
    if (aws.refusals.length > 0) throw new Error(aws.refusals.join("; "));
  }
}

const STAGES = ["intake", "crawl", "parse", "tag"] as const;
type Stage = (typeof STAGES)[number];

/** An answer with a body. */
export function answer(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Uint8Array {
  const bytes = Buffer.from(body as string);
  const lines = {
    "content-type": "text/html; charset=utf-8",
    "content-length": String(bytes.length),
    connection: "close",
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Fine\r\n${head.join("")}\r\n`, "latin1"), bytes]);
}

const NOT_FOUND = answer("<h1>Not found</h1>", {}, 404);

/** An article that reads as one. */
export function articleOf(headline = "The bridge at the mill was built of oak", more = ""): string {
  const sentence =
    "The bridge at the old mill was built of oak by two carpenters, and it burnt down in the spring of 1901. ";
  return `<!doctype html><html lang="en"><title>${headline}</title>${more}<body><article><h1>${headline}</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</article></body></html>`;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  return (server.address() as AddressInfo).port;
}
