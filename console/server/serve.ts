import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";
import type { Connection } from "../../lib/cli/connect.ts";
import { firstQuestions } from "../web/questions.ts";
import { buildFrontEnd, type FrontEnd } from "./front-end.ts";
import { DATA_HEADERS, holdsToken, pageHeaders, RAW_HEADERS, refuseForeign } from "./guard.ts";
import { openApi } from "./openapi.ts";
import { readRawPage } from "./raw-page.ts";
import { type Route, routesOf } from "./routes.ts";

export type Console = {
  /** Where it answers, with the token that lets its page change things. */
  address: string;
  origin: string;
  token: string;
  stop(): Promise<void>;
};

const LARGEST_BODY = 1_000_000;
const FIRST_READ = [
  ["/api/overview", {}],
  ["/api/activity", {}],
  ["/api/hosts", {}],
  ["/api/publishers", {}],
] as const;

/** Serves the console on 127.0.0.1: its page, its read API and raw pages. Port 0 is any free one. */
export async function serveConsole(
  connection: Connection,
  { port = 0, now = () => new Date() } = {},
): Promise<Console> {
  const token = randomBytes(24).toString("base64url");
  const routes = routesOf(connection, now);
  // The first view finds it read; what goes wrong with it is told to whoever asks.
  for (const [path, input] of FIRST_READ) {
    const route = routes.find((each) => each.path === path);
    route?.answer(route.takes.parse(input) as never, {}).catch(() => {});
  }
  const frontEnd = await buildFrontEnd();
  const description = openApi(routes);
  let bound = port;
  let stopping = false;
  const server = createServer((request, response) => {
    answer({ connection, routes, description, frontEnd, token, port: bound }, request, response).catch((error) => {
      // What was asked when the engines went away is nobody's trouble.
      if (stopping) return response.destroy();
      console.error(error);
      if (!response.headersSent)
        sendJson(request, response, 500, { error: "Something broke here; the terminal says what." });
      else response.destroy();
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  bound = (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${bound}`;
  return {
    address: `${origin}/#token=${token}`,
    origin,
    token,
    async stop() {
      stopping = true;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Served = {
  connection: Connection;
  routes: Route[];
  description: Record<string, unknown>;
  frontEnd: FrontEnd;
  token: string;
  port: number;
};

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = URL.parse(`http://localhost${request.url ?? "/"}`);
  const refused = refuseForeign(request.headers, served.port);
  if (refused !== undefined) return sendJson(request, response, 403, { error: refused });
  if (!url || !request.url?.startsWith("/")) return sendJson(request, response, 400, { error: "This is no address." });
  if (url.pathname === "/api/openapi.json") return sendJson(request, response, 200, served.description);
  if (url.pathname.startsWith("/api/")) return answerApi(served, url, request, response);
  if (request.method !== "GET" && request.method !== "HEAD")
    return sendJson(request, response, 405, { error: "Pages are read with GET." });
  if (url.pathname.startsWith("/raw/")) return answerRaw(served, url.pathname.slice("/raw/".length), response);
  const { files, pageAt, style } = served.frontEnd;
  const asset = files.get(url.pathname);
  const file = asset ?? pageAt(url.pathname);
  // The browser asks while the page's script is still on its way.
  const link = asset ? "" : firstQuestions(url).map(preload).join(", ");
  const headers = { ...pageHeaders(style), ...(link ? { link } : {}) };
  send(request, response, 200, file.type, file.bytes, headers, file.gzipped);
}

const preload = (address: string): string => `<${address}>; rel=preload; as=fetch; crossorigin`;

async function answerApi(
  { routes, token }: Served,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const matches = routes.flatMap((route) => {
    const path = matchPath(route.path, url.pathname);
    return path ? [{ route, path }] : [];
  });
  if (matches.length === 0)
    return sendJson(request, response, 404, { error: "There is nothing here: see /api/openapi.json." });
  const method = request.method === "HEAD" ? "GET" : request.method;
  const match = matches.find(({ route }) => route.method === method);
  if (!match)
    return sendJson(request, response, 405, {
      error: `This takes ${matches.map(({ route }) => route.method).join(", ")}.`,
    });
  let given: unknown;
  if (match.route.method === "POST") {
    if (!holdsToken(request.headers, token))
      return sendJson(request, response, 403, {
        error: "Changing things takes the token in the address that newsprint printed.",
      });
    const body = await readJson(request);
    if ("error" in body) return sendJson(request, response, 400, body);
    given = body.json;
  } else given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ""));
  const input = match.route.takes.safeParse(given);
  if (!input.success) return sendJson(request, response, 400, { error: z.prettifyError(input.error) });
  const answered = await match.route.answer(input.data as never, match.path);
  // Whole seconds, as RFC 9111 has it: what is younger than one is new.
  const age = "age" in answered ? { age: String(Math.floor(answered.age! / 1_000)) } : {};
  await sendJson(request, response, answered.status, answered.body, age);
}

async function answerRaw({ connection }: Served, id: string, response: ServerResponse): Promise<void> {
  const page = /^[a-z2-7]{26}$/.test(id)
    ? await readRawPage(connection, id)
    : ({ outcome: "none", detail: "This is no article's id." } as const);
  const html = page.outcome === "page" && page.html;
  response.writeHead(page.outcome === "page" ? 200 : 404, {
    ...RAW_HEADERS,
    "content-type": `text/${html ? "html" : "plain"}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(page.outcome === "page" ? page.text : page.detail);
}

/** The path's parameters by name, or undefined where it is another path. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (!part.startsWith("{")) {
      if (part !== given[at]) return undefined;
      continue;
    }
    try {
      found[part.slice(1, -1)] = decodeURIComponent(given[at]!);
    } catch {
      return undefined;
    }
  }
  return found;
}

async function readJson(request: IncomingMessage): Promise<{ json: unknown } | { error: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { error: "This is too much at once: at most 1 MB." };
    chunks.push(chunk);
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { error: "The body is no JSON." };
  }
}

async function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
  more: Record<string, string> = {},
): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { ...DATA_HEADERS, "cache-control": "no-cache", ...more };
  const gzipped = bytes.length > 2_000 ? await promisify(gzip)(bytes, { level: 1 }) : undefined;
  send(request, response, status, "application/json", bytes, headers, gzipped);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  bytes: Buffer,
  headers: Record<string, string>,
  gzipped?: Buffer,
): void {
  const etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const known = status === 200 && (request.headers["if-none-match"] ?? "").split(/\s*,\s*/).includes(etag);
  if (known) {
    response.writeHead(304, { ...headers, etag }).end();
    return;
  }
  const zip = gzipped !== undefined && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = zip ? gzipped : bytes;
  response.writeHead(status, {
    "cache-control": "no-cache",
    ...headers,
    etag,
    vary: "accept-encoding",
    "content-type": type,
    "content-length": body.length,
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
