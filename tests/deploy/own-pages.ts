import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type OwnPages = { connectTo: string; stop(): Promise<void> };

/** Pages that the sample newsroom has none of: by what a function must do for them. */
export const LONG = "http://long-reads.test/2026/whole-book";
export const NOT_TO_BE_KEPT = "http://long-reads.test/2026/not-to-be-kept";
export const NEVER_ANSWERS = "http://long-reads.test/2026/never-answers";

/** Serves these pages on 127.0.0.1. The long one is another at the second look. */
export async function serveOwnPages(): Promise<OwnPages> {
  let looks = 0;
  const server = createServer(({ url }, response) => {
    if (url === "/robots.txt") return response.writeHead(404).end();
    if (url === "/2026/never-answers") return;
    const body = url === "/2026/whole-book" ? longPage(looks++) : unkeptPage();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    connectTo: `long-reads.test:80:127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A text beyond what is kept in an item of DynamoDB, even packed: it lies in S3. */
function longPage(looks: number): string {
  return page(
    "A walk along the old harbour wall",
    paragraphs(1_500 + looks).map((text, at) => `${text} ${noise(at)}`),
  );
}

/** Letters that no packing makes much shorter. */
const noise = (at: number): string => createHash("sha512").update(String(at)).digest("hex");

/** Its opt-out stands further down than crawl looks, by bytes: only parse sees it. */
function unkeptPage(): string {
  const late = `<script>/* ${"바".repeat(30_000)} */</script><meta name="robots" content="noarchive">`;
  return page("What the tide left behind", paragraphs(8), late);
}

function page(headline: string, text: string[], late = ""): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta property="article:published_time" content="2026-01-20T09:00:00+00:00">${late}</head>
<body><main><article><h1>${headline}</h1>
${text.map((each) => `<p>${each}</p>`).join("\n")}</article></main></body></html>`;
}

/** Words and numbers of their own in each paragraph, so that packing leaves much of them. */
function paragraphs(count: number): string[] {
  const next = seeded();
  const word = () => Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join("");
  const words = (many: number) => Array.from({ length: many }, word).join(" ");
  return Array.from(
    { length: count },
    () =>
      `The keeper of ${words(4)} paid $${next() % 90_000} on ${(next() % 28) + 1} January 2026 for ${words(5)}. ` +
      `It was ${next() % 5_000} kilometres to ${words(3)}, ${next() % 100}% of them ${words(6)}, and after ` +
      `${(next() % 70) + 2} hours ${words(7)} had come to €${next() % 80_000} or ${next() % 9_000} litres of ${words(4)}.`,
  );
}

const SYLLABLES = "bra cle dor fen gim hul jan kor lim mev nop pru qua ros sil tam ulv wex yor zin".split(" ");

/** Numbers that look like chance and are the same in each run (a linear congruential generator of Numerical Recipes). */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
