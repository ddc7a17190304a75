import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { GetQueueAttributesCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArticlesStore, findByEntity, getArticle } from "../../functions/aws/reader.ts";
import { writeParseMessage } from "../../functions/parse/parse-message.ts";
import * as newsroom from "../../lib/local/newsroom/newsroom.ts";
import { type Account, openAccount, variablesFor } from "./account.ts";
import { countMetrics } from "./count-metrics.ts";
import { type Deployed, deployStacks } from "./deploy-stacks.ts";
import { DEPLOYER } from "./guard-requests.ts";
import { LONG, NEVER_ANSWERS, NOT_TO_BE_KEPT, type OwnPages, serveOwnPages } from "./own-pages.ts";
import { readAssembly } from "./read-assembly.ts";
import { cdkSynth } from "./synthesize-app.ts";
import { USED_ELSEWHERE } from "./used-elsewhere.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "newsprint-deploy-"));
let assembly: string;
let site: newsroom.Newsroom;
let ownPages: OwnPages;
let account: Account;
let deployed: Deployed;
let outputs: Record<string, string>;
let store: ArticlesStore;

/** `cdk synth`, then its templates and bundles on an engine that knows nothing of this project. */
beforeAll(async () => {
  [assembly, site, ownPages] = await Promise.all([
    cdkSynth({
      stage: "dev",
      contact: "https://newsprint.example/tests",
      settings: JSON.stringify({ pace: { delayMs: 200 } }),
    }),
    newsroom.start(),
    serveOwnPages(),
  ]);
  const CONNECT_TO = [...site.connectTo, ownPages.connectTo].join("\n");
  account = await openAccount(join(folder, "data"), { CONNECT_TO });
  deployed = await deployStacks(readAssembly(assembly), account);
  outputs = deployed.outputs["newsprint-dev-pipeline"]!;
  store = {
    tables: DynamoDBDocumentClient.from(account.deployer.dynamodb),
    table: outputs.ArticlesTable!,
    large: { buckets: account.deployer.s3, bucket: outputs.RawBucket! },
  };
}, 400_000);

afterAll(async () => {
  await account?.stop();
  await site?.stop();
  await ownPages?.stop();
  for (const each of [folder, ...(assembly ? [dirname(assembly)] : [])]) rmSync(each, { recursive: true, force: true });
});

describe("the synthesised templates, deployed as they are", () => {
  it("say in their outputs and in Parameter Store where things are", () => {
    const names = Object.keys(outputs).sort();
    expect(names).toEqual([
      "ArticlesTable",
      "CrawlQueueUrl",
      "FrontierTable",
      "IntakeQueueUrl",
      "ParseQueueUrl",
      "RawBucket",
      "TagQueueUrl",
    ]);
    expect(account.parameters.get("/newsprint/dev/INTAKE_QUEUE_URL")).toBe(outputs.IntakeQueueUrl);
  });

  it("leave out nothing but what is known and has a reason", () => {
    const left = Object.keys(deployed.notRun).map((id) => id.replace(/[0-9A-F]{8}$/, ""));
    expect(new Set(left)).toEqual(
      new Set(["CDKMetadata", "ProcessingDashboard", "ProcessingRecoverFunctionEventInvokeConfig"]),
    );
  });

  it("make a record, its entities and its edges of a URL dropped into the queue that they name", async () => {
    const [url, end] = Object.entries(newsroom.expected).find(([, { status }]) => status === "ready")!;
    await send(outputs.IntakeQueueUrl!, url);
    const got = await ended(url);
    if (got.found !== "article" || end.status !== "ready") throw new Error(`${url}: ${JSON.stringify(got)}`);
    expect(got.article).toMatchObject({ status: "ready", headline: end.headline, requestedUrl: url });
    expect(got.article.articleBody.length).toBeGreaterThan(0.8 * end.text.length);
    expect(got.article.entities.length).toBeGreaterThan(3);
    const [entity] = got.article.entities;
    const edges = [];
    for await (const edge of findByEntity(store, entity!.id, { from: "2025-12-01" })) edges.push(edge.id);
    expect(edges).toContain(got.article.id);
  }, 240_000);

  it("bring every URL of the newsroom to its end, feeds and sitemaps among them", async () => {
    for (const { url, kind } of newsroom.drops) await send(outputs.IntakeQueueUrl!, JSON.stringify({ url, kind }));
    const ends: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const [url, end] of Object.entries(newsroom.expected)) {
      const got = await ended(url);
      ends[url] = got.found === "article" ? got.article.status : got.found === "state" ? got.state.state.reason! : "";
      wanted[url] = end.status === "ready" ? "ready" : end.reason;
    }
    expect(ends).toEqual(wanted);
  }, 240_000);

  it("keep a text beyond an item's size in S3, and delete the raw page that asks not to be kept", async () => {
    for (const url of [LONG, NOT_TO_BE_KEPT]) await send(outputs.IntakeQueueUrl!, url);
    const [long, unkept] = [await ended(LONG), await ended(NOT_TO_BE_KEPT)];
    expect(long.found === "article" && long.article.articleBody.length).toBeGreaterThan(300_000);
    expect(unkept.found === "article" && unkept.article.rawKey).toBeUndefined();
    expect((await itemOf(LONG, "BODY"))?.largeKey).toMatch(/^items\//);
  }, 240_000);

  it("keep what a page said before", async () => {
    await send(outputs.IntakeQueueUrl!, JSON.stringify({ url: LONG, recrawl: true }));
    while ((await itemOf(LONG, "REVISION#")) === undefined) await sleep(200);
  }, 240_000);

  it("take a long list of URLs apart", async () => {
    const before = said("taken");
    await send(outputs.IntakeQueueUrl!, JSON.stringify(Array.from({ length: 101 }, () => LONG)));
    while (said("taken") < before + 2) await sleep(100);
  }, 120_000);

  it("tell parse apart what is not there from what it may not read", async () => {
    // A second delivery of a page that is deleted by now: S3 says so only to those who may list the bucket.
    const got = await getArticle(store, NOT_TO_BE_KEPT);
    if (got.found !== "article") throw new Error("The test before this one makes it.");
    const { id, url, fetchedAt } = got.article;
    const rawKey = `raw/${id}/gone.warc.gz`;
    const second = writeParseMessage({ id, url, requestedUrl: url, source: "test", rawKey, fetchedAt });
    const before = said("superseded");
    await send(outputs.ParseQueueUrl!, second);
    while (said("superseded") === before) await sleep(100);
  }, 120_000);

  it("answer the command line by the name of the stage", async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["bin/newsprint.mjs", "status", "--stack", "dev", "--json"],
      { cwd: ROOT, env: { ...process.env, ...variablesFor(DEPLOYER, account) } },
    );
    const { articles } = JSON.parse(stdout) as { articles: { ready: number; open: number } };
    const ready = Object.values(newsroom.expected).filter(({ status }) => status === "ready").length;
    expect(articles.open).toBe(0);
    expect(articles.ready).toBeGreaterThanOrEqual(ready - 1);
  }, 240_000);

  it("let no function fail", async () => {
    const reports = lines().filter(({ type }) => type === "platform.report");
    expect(reports.filter(({ status }) => status !== "returned")).toEqual([]);
    // Where two deliveries of a page meet, tag finds one half written: that message comes again.
    const errors = lines().filter(
      ({ level, error }) => level === "ERROR" && !/another version$/.test(error?.message ?? ""),
    );
    expect(errors.filter(({ message }) => message !== "dead letter")).toEqual([]);
    expect(reports.length).toBeGreaterThan(20);
    for (const dead of ["Intake", "Crawl", "Parse", "Tag"]) {
      const QueueUrl = `${outputs[`${dead}QueueUrl`]}-dead`;
      const { Attributes } = await account.deployer.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }),
      );
      expect(Attributes!.ApproximateNumberOfMessages).toBe("0");
    }
  });

  it("let give-up write the end of what no stage could handle, while it is still open", async () => {
    await send(outputs.IntakeQueueUrl!, NEVER_ANSWERS);
    let got = await getArticle(store, NEVER_ANSWERS);
    for (; got.found !== "state"; got = await getArticle(store, NEVER_ANSWERS)) await sleep(100);
    const { id } = got.state;
    await send(`${outputs.IntakeQueueUrl}-dead`, '{"url": 7}');
    await send(
      `${outputs.CrawlQueueUrl}-dead`,
      JSON.stringify({ v: 1, host: "long-reads.test", generation: 1, at: 0 }),
    );
    await send(`${outputs.ParseQueueUrl}-dead`, "no message at all");
    await send(`${outputs.TagQueueUrl}-dead`, JSON.stringify({ v: 1, id, contentHash: "x" }));
    while (said("dead letter") < 4) await sleep(100);
    const after = await getArticle(store, NEVER_ANSWERS);
    expect(after.found === "state" && after.state.state.reason).toBe("poison");
  }, 120_000);

  it("let recover wake what was lost, as if every queue had been", async () => {
    const recover = [...account.functions.values()].find(({ name }) => name.endsWith("-recover"))!;
    const { outcome } = await recover.invoke({ everything: true });
    expect(outcome).toBe("returned");
  }, 120_000);

  it("count their metrics from what the functions said", () => {
    const counted = countMetrics(account);
    const empty = Object.entries(counted).filter(([, values]) => values.length === 0);
    expect(empty).toEqual([]);
    expect(counted.ArticlesReady!.length).toBeGreaterThanOrEqual(
      Object.values(newsroom.expected).filter(({ status }) => status === "ready").length - 1,
    );
    for (const ms of [...counted.DropToReadyMs!, ...counted.ParseMs!, ...counted.TagMs!]) {
      expect(ms).toBeGreaterThan(0);
      expect(ms).toBeLessThan(120_000);
    }
  });
});

describe("the permissions of the templates", () => {
  it("were enough for every call that was made", () => {
    expect(account.permissions.denied()).toEqual([]);
  });

  it("are each used in this run, or have a reason and a test elsewhere", () => {
    const unused = account.permissions.unused().map(nameGrant);
    expect(unused.filter((grant) => USED_ELSEWHERE[grant] === undefined)).toEqual([]);
  });

  it("stop a function that does what it was not given", async () => {
    const intake = [...account.functions.values()].find(({ name }) => name.endsWith("-intake"))!;
    const { permissions } = account;
    const bucket = `arn:aws:s3:::${outputs.RawBucket}`;
    expect(permissions.could({ role: intake.role, action: "s3:PutObject", resource: `${bucket}/raw/x` })).toBe(false);
    const environment = { ...process.env, ...variablesFor(intake.role, account) };
    const script = `import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";
      const s3 = new S3Client({ forcePathStyle: true });
      await s3.send(new PutObjectCommand({ Bucket: "${outputs.RawBucket}", Key: "raw/x", Body: "x" })).then(
        () => console.log("stored"), (error) => console.log(error.name));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
      cwd: ROOT,
      env: environment,
    });
    expect(stdout.trim()).toBe("AccessDenied");
  }, 120_000);
});

async function send(QueueUrl: string, MessageBody: string): Promise<void> {
  await account.deployer.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
}

/** What a URL came to, once it is ready or has failed. */
async function ended(url: string) {
  for (;;) {
    const got = await getArticle(store, url);
    const status = got.found === "article" ? got.article.status : got.found === "state" ? got.state.status : "queued";
    if (status === "ready" || status === "failed") return got;
    await sleep(200);
  }
}

/** The first item of an article whose sort key begins so. */
async function itemOf(url: string, prefix: string): Promise<Record<string, unknown> | undefined> {
  const got = await getArticle(store, url);
  const id = got.found === "article" ? got.article.id : "";
  const { Items = [] } = await store.tables.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
      ExpressionAttributeValues: { ":pk": `ARTICLE#${id}`, ":prefix": prefix },
    }),
  );
  return Items[0];
}

type Line = { type?: string; status?: string; level?: string; message?: string; error?: { message: string } };

function lines(): Line[] {
  return [...account.logs.values()].flat().map((line) => JSON.parse(line) as Line);
}

function said(message: string): number {
  return lines().filter((line) => line.message === message).length;
}

/** `parse dynamodb:UpdateItem Articles`: a grant by what tells it apart. */
function nameGrant({ role, action, pattern }: { role: string; action: string; pattern: string }): string {
  const who = [...account.functions.values()].find((each) => each.role === role)?.name ?? role;
  const queue = /:newsprint-dev-([\w-]+)$/.exec(pattern)?.[1];
  const thing = /Articles|Frontier|rawpages/.exec(pattern)?.[0];
  const part = /\/(index\/\w+|\w+\/\*)$/.exec(pattern)?.[0] ?? "";
  return `${who.replace("newsprint-dev-", "")} ${action} ${queue ?? (thing ? thing + part : pattern)}`;
}
