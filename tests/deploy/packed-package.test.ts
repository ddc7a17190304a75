import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntityId } from "../../functions/article/mention.ts";
import { FUNCTION_NAMES } from "../../lib/bundling.ts";
import { connect } from "../../lib/cli/connect.ts";
import { clientEnvironment } from "../../lib/local/local-stack.ts";
import { seedArticles } from "../console/seed-articles.ts";
import { checkTypes, makeProject, packPackage, runIn } from "./pack-package.ts";

const folder = mkdtempSync(join(tmpdir(), "newsprint-pack-"));
let packed: string;
beforeAll(async () => {
  packed = await packPackage(folder);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("newsprint/reader, packed and installed in somebody's own service", () => {
  const project = join(folder, "service");

  it("has types that a strict project can use, and reads articles from the table", async () => {
    await makeProject(project, { packed, dependencies: [], files: { "service.ts": SERVICE } });
    expect(await checkTypes(project)).toBe("");

    const data = join(folder, "data");
    const connection = await connect({ data });
    try {
      const entity = {
        id: "org:deepseek" as EntityId,
        type: "ORG" as const,
        name: "DeepSeek",
        sameAs: [],
        count: 1,
        salience: 0.8,
      };
      await seedArticles(connection, [
        {
          url: "http://www.example.test/economy/first",
          headline: "A first story",
          articleBody: "DeepSeek told a story.",
          datePublished: "2026-01-13T09:00:00Z",
          entities: [entity],
        },
      ]);
      const env = { ...endpointsOf(), ARTICLES_TABLE: connection.names.ARTICLES_TABLE };
      expect(JSON.parse(await runIn(project, "service.ts", env))).toEqual({
        article: "A first story",
        entities: ["DeepSeek"],
        nothing: "nothing",
        host: ["A first story"],
        section: ["A first story"],
        day: ["A first story"],
        entity: ["A first story"],
      });
    } finally {
      await connection.close();
    }
  }, 120_000);
});

describe("newsprint/cdk, packed and installed in somebody's own app", () => {
  const project = join(folder, "app");

  it("synthesises a pipeline with its functions in it", async () => {
    await makeProject(project, { packed, dependencies: ["aws-cdk-lib", "constructs"], files: { "app.ts": APP } });
    expect(await checkTypes(project)).toBe("");
    await runIn(project, "app.ts");
    const out = join(project, "cdk.out");
    const template = JSON.parse(readFileSync(join(out, "Own.template.json"), "utf8")) as {
      Resources: Record<string, { Type: string }>;
    };
    const functions = Object.values(template.Resources).filter(({ Type }) => Type === "AWS::Lambda::Function");
    expect(functions).toHaveLength(FUNCTION_NAMES.length);
    const bundles = readdirSync(out).filter((name) => name.startsWith("asset."));
    expect(bundles).toHaveLength(FUNCTION_NAMES.length);
    for (const bundle of bundles) expect(readdirSync(join(out, bundle))).toContain("index.mjs");
    expect(bundles.some((bundle) => readdirSync(join(out, bundle)).includes("model"))).toBe(true);
  }, 180_000);
});

function endpointsOf(): Record<string, string> {
  const { AWS_ENDPOINT_URL_DYNAMODB = "", AWS_ENDPOINT_URL_S3 = "", AWS_ENDPOINT_URL_SQS = "" } = process.env;
  return clientEnvironment({ dynamodb: AWS_ENDPOINT_URL_DYNAMODB, s3: AWS_ENDPOINT_URL_S3, sqs: AWS_ENDPOINT_URL_SQS });
}

const SERVICE = `
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { findByDay, findByEntity, findByHost, findBySection, getArticle, type ArticlesStore } from "newsprint/reader";

const store: ArticlesStore = {
  tables: DynamoDBDocumentClient.from(new DynamoDBClient({})),
  table: process.env["ARTICLES_TABLE"] ?? "",
};
const first = await getArticle(store, "http://www.example.test/economy/first");
const none = await getArticle(store, "http://www.example.test/economy/second");
const headlines = async (listed: AsyncIterable<{ headline: string }>): Promise<string[]> => {
  const all: string[] = [];
  for await (const { headline } of listed) all.push(headline);
  return all;
};
console.log(
  JSON.stringify({
    article: first.found === "article" ? first.article.headline : first.found,
    entities: first.found === "article" ? first.article.entities.map(({ name }) => name) : [],
    nothing: none.found,
    host: await headlines(findByHost(store, "www.example.test", { from: "2026-01-01" })),
    section: await headlines(findBySection(store, "www.example.test", "Economy", { from: "2026-01-01" })),
    day: await headlines(findByDay(store, "2026-01-13")),
    entity: await headlines(findByEntity(store, "org:deepseek", { from: "2026-01-01" })),
  }),
);
`;

const APP = `
import { App, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ArticlePipeline } from "newsprint/cdk";

const app = new App({ outdir: "cdk.out" });
const stack = new Stack(app, "Own");
const news = new ArticlePipeline(stack, "News", { contact: "https://example.com/crawler" });
const service = new Role(stack, "Service", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
news.grantRead(service);
news.grantSubmit(service);
const { articles, intakeQueue, metrics, alarms } = news;
console.log(articles.tableName, intakeQueue.queueUrl, metrics.articlesReady.metricName, alarms.length);
app.synth();
`;
