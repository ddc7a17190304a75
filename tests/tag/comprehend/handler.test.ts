import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articleStore } from "../../../functions/aws/article-store.ts";
import { createClients } from "../../../functions/aws/clients.ts";
import { readEnvironment } from "../../../functions/aws/environment.ts";
import { writeTagMessage } from "../../../functions/tag/tag-message.ts";
import { type Engines, startEngines } from "../../../lib/local/engines.ts";
import { clientEnvironment, createLocalStack, stackEnvironment } from "../../../lib/local/local-stack.ts";
import { seedArticles } from "../../console/seed-articles.ts";
import { serveComprehend } from "../../fakes/comprehend-api.ts";

const folder = mkdtempSync(join(tmpdir(), "newsprint-comprehend-"));
let engines: Engines;
let api: Awaited<ReturnType<typeof serveComprehend>>;

beforeAll(async () => {
  engines = await startEngines({ dataDir: folder });
  api = await serveComprehend({ Quillbrook: "ORGANIZATION" });
  const variables = {
    ...clientEnvironment(engines.endpoints),
    ...stackEnvironment(await createLocalStack(engines.endpoints)),
    AWS_ENDPOINT_URL_COMPREHEND: api.config.endpoint,
    SETTINGS: JSON.stringify({ contact: "https://example.com/bot", tagger: "comprehend" }),
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await api?.close();
  await engines?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an article of a language through the handler; what stands in its ledger of edges then. */
async function tagged(path: string, inLanguage: string) {
  const environment = readEnvironment();
  const clients = createClients();
  const store = articleStore(clients, environment);
  const seed = {
    url: `https://paper.example/${path}`,
    headline: "Quillbrook grows",
    articleBody: "It was a year of growth for Quillbrook.",
    datePublished: "2026-03-12T09:00:00Z",
    inLanguage,
    // Later than the tags that come with the seed.
    more: { fetchedAt: "2026-03-12T10:00:00.000Z" },
  };
  const connection = { clients, names: environment } as unknown as Parameters<typeof seedArticles>[0];
  const [id] = await seedArticles(connection, [seed]);
  const { contentHash } = (await store.getArticle(id!))!;
  const { handler } = await import("../../../functions/tag/handler.ts");
  const event = { Records: [{ messageId: "1", body: writeTagMessage({ id: id!, contentHash }) }] } as SQSEvent;
  const context = { awsRequestId: "1", getRemainingTimeInMillis: () => 60_000 } as Context;
  const result = (await handler(event, context, () => {})) as SQSBatchResponse;
  expect(result.batchItemFailures).toEqual([]);
  const ledger = (await store.getLedger(id!))!;
  return { tagger: ledger.version.split(" ").at(-1), entities: ledger.edges.map(({ pk }) => pk) };
}

describe("the tag function that is set to Comprehend", () => {
  it("asks it, makes the article findable by its names, and says who tagged", async () => {
    expect(await tagged("english", "en")).toEqual({ tagger: "0003c", entities: ["ENTITY#~quillbrook#2026-03"] });
    expect(api.fake.requests).toHaveLength(1);
  });

  it("says so where the builtin tagger stood in", async () => {
    expect((await tagged("dutch", "nl")).tagger).toBe("0003b");
    expect(api.fake.requests).toHaveLength(1);
  });
});
