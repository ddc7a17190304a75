import type { Capture } from "../../functions/crawl/warc.ts";

/** An exchange to write as WARC records. */
export const capture = (more: Partial<Capture> = {}): Capture => ({
  url: "https://daily.test/a?b=1",
  fetchedAt: new Date("2026-01-13T04:05:06.789Z"),
  requestHead: "GET /a?b=1 HTTP/1.1\r\nhost: daily.test\r\n\r\n",
  responseHead: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
  wireBody: Buffer.from("<p>본문</p>"),
  ...more,
});
