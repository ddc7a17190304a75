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
    paragraphs(1_600 + looks).map((text, at) => `${text} ${noise(at)}`),
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

function paragraphs(count: number): string[] {
  const who = ["The keeper", "A fisher", "Her brother", "The harbour master", "One of the painters"];
  const what = [
    "counted the boats",
    "mended a long net",
    "looked for the lamp",
    "drew the tide on paper",
    "sang a verse",
  ];
  const where = ["London", "Seoul", "Berlin", "Tokyo"];
  return Array.from(
    { length: count },
    (_, i) =>
      `${who[i % 5]} ${what[(i * 3) % 5]} on ${(i % 28) + 1} January 2026, for $${i + 2}0 and with ${i + 3} kilometres to go. ` +
      `Nobody from ${where[i % 4]} said much about it for ${(i % 9) + 2} hours, and ${i % 100}% of the water went on ` +
      "with what water does: it rose, turned, and fell.",
  );
}
