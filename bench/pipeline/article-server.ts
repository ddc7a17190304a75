/**
 * Serves generated articles under any host name on loopback, in a process of its own, so that writing them is not part of what
 * is measured. Sends `{ port }` to its parent; `cpu` is answered with the processor time so far.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeArticle } from "../in-process/write-article.ts";

/** Scripts of pages, of many sizes: to write them anew for each page would take longer than to parse it. */
const BALLAST = Array.from({ length: 24 }, (_, seed) => {
  const page = writeArticle({ seed, url: "http://ballast.test/", textBytes: 1_000 });
  return page.slice(page.indexOf("<script>window.__slots"), page.indexOf("</head>"));
});

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  const number = Number(/^\/story\/(\d+)$/.exec(path)?.[1] ?? -1);
  if (number < 0) {
    response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
    return;
  }
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  const page = writeArticle({ seed: 1_000_003 + number, url: `http://${host}${path}`, htmlBytes: 0 });
  const headEnd = page.indexOf("</head>");
  const body = page.slice(0, headEnd) + BALLAST[number % BALLAST.length] + page.slice(headEnd);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }));

process.on("message", () => process.send!({ cpu: process.cpuUsage() }));
process.once("disconnect", () => process.exit(0));
