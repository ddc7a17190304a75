import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readQueueDepth } from "../../functions/aws/overview.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { findRunning } from "../../lib/local/data-folder.ts";
import { clientEnvironment } from "../../lib/local/local-stack.ts";
import { seedArticles } from "../console/seed-articles.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGE = 3;

/** The local engines in AWS's place, and a Parameter Store that knows one stack, three names a page. */
describe("the command line on a deployed stack", { timeout: 60_000 }, () => {
  let dir: string;
  let connection: Connection;
  let parameters: Server;
  let environment: NodeJS.ProcessEnv;
  let id: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "newsprint-stack-"));
    connection = await connect({ data: join(dir, "data") });
    id = (
      await seedArticles(connection, [
        {
          url: "https://a.test/1",
          headline: "Rates held",
          articleBody: "So it is.",
          datePublished: "2026-03-01T10:00:00Z",
        },
      ])
    )[0]!;
    parameters = serveParameters("/newsprint/prod/", connection.names);
    await once(parameters.listen(0, "127.0.0.1"), "listening");
    const endpoints = (await findRunning(join(dir, "data")))!;
    environment = {
      ...process.env,
      ...clientEnvironment(endpoints),
      AWS_ENDPOINT_URL_SSM: `http://127.0.0.1:${(parameters.address() as AddressInfo).port}`,
    };
  }, 60_000);
  afterAll(async () => {
    parameters?.close();
    await connection?.close();
    await rm(dir, { recursive: true, force: true });
  });

  const newsprint = (...args: string[]) =>
    promisify(execFile)(process.execPath, ["bin/newsprint.mjs", ...args], { cwd: ROOT, env: environment });

  it("serves the console: its articles are read, and what is dropped comes into its queue", async () => {
    const served: ChildProcess = spawn(
      process.execPath,
      ["bin/newsprint.mjs", "console", "--stack", "prod", "--json"],
      { cwd: ROOT, env: environment, stdio: ["ignore", "pipe", "inherit"] },
    );
    try {
      const [line] = (await once(createInterface({ input: served.stdout! }), "line")) as [string];
      const { origin, hash } = new URL((JSON.parse(line) as { address: string }).address);
      const listed = await (await fetch(`${origin}/api/articles?day=2026-03-01`)).json();
      expect(listed).toMatchObject({ articles: [{ id, headline: "Rates held" }] });
      const { clients, names } = connection;
      const waiting = async () => (await readQueueDepth(clients, names.INTAKE_QUEUE_URL)).waiting;
      const before = await waiting();
      const dropped = await fetch(`${origin}/api/drops`, {
        method: "POST",
        headers: { "x-newsprint-token": hash.slice("#token=".length) },
        body: JSON.stringify({ urls: ["https://a.test/2"] }),
      });
      expect([dropped.status, (await waiting()) - before]).toEqual([200, 1]);
    } finally {
      const ended = once(served, "exit");
      served.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
    }
  });

  it("reads a record and counts what is there", async () => {
    const { stdout } = await newsprint("get", id, "--stack", "prod", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ id, articleBody: "So it is." });
    const status = await newsprint("status", "--stack", "prod", "--json");
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: { ready: 1 } });
  });

  it("says that there is no such stack", async () => {
    await expect(newsprint("console", "--stack", "nobody")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("No stack nobody in this account and region"),
    });
  });
});

function serveParameters(path: string, names: Record<string, string>): Server {
  const all = Object.entries(names).map(([name, Value]) => ({ Name: path + name, Type: "String", Value }));
  return createServer(async (request, response) => {
    const { Path, NextToken } = (await json(request)) as { Path: string; NextToken?: string };
    const from = Number(NextToken ?? 0);
    const Parameters = Path === path ? all.slice(from, from + PAGE) : [];
    const more = Path === path && from + PAGE < all.length ? { NextToken: String(from + PAGE) } : {};
    response.setHeader("content-type", "application/x-amz-json-1.1");
    response.end(JSON.stringify({ Parameters, ...more }));
  });
}
