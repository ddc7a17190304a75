import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article, ArticleId } from "../../functions/article/article.ts";
import { aliasKey, articleKey, mentionKey } from "../../functions/article/keys.ts";
import type { EntityId } from "../../functions/article/mention.ts";
import { type ArticleStore, articleStore } from "../../functions/aws/article-store.ts";
import { type Clients, createClients } from "../../functions/aws/clients.ts";
import { getArticle } from "../../functions/aws/reader.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { clientEnvironment, createLocalStack, type LocalStack } from "../../lib/local/local-stack.ts";

const ID = "a".repeat(26) as ArticleId;
const TEXT = "삼성전자는 13일 오슬로에서 새 공장을 열었다.";
const ARTICLE = {
  id: ID,
  url: "https://news.example/a",
  headline: "오슬로의 새 공장",
  publisher: { name: "푸른일보", host: "news.example" },
  articleSection: ["경제"],
  image: [
    { url: "https://img.example/a.jpg", caption: "공장", credit: "김서윤" },
    { url: "https://img.example/b.jpg" },
  ],
  datePublished: "2026-01-13T09:00:00+09:00",
  inLanguage: "ko",
  excerpt: TEXT,
  contentHash: "hash",
  fingerprint: "0123456789abcdef",
  fetchedAt: "2026-01-13T05:00:00.000Z",
  extractor: { version: "0001", confidence: 1, method: "test" },
} as unknown as Article;
const ENTITY = {
  id: "org:samsung" as EntityId,
  type: "ORG" as const,
  name: "삼성전자",
  sameAs: [],
  count: 1,
  salience: 0.9,
};
const TAGS = {
  url: ARTICLE.url,
  headline: ARTICLE.headline,
  contentHash: "hash",
  tagger: { version: "0001b" },
  version: "2026-01-13T05:00:00.000Z 0001 0001b",
  entities: Array.from({ length: 7 }, (_, at) => ({ ...ENTITY, id: `org:${at}` as EntityId })),
  mentions: { field: [1], type: [1], gap: [0], length: [4], entity: [0], normalized: [null], confidence: [0.9] },
  quotes: [],
};
const MENTION = {
  field: "articleBody",
  type: "ORG",
  text: "삼성전자",
  start: 0,
  end: 4,
  entityId: "org:0",
  confidence: 0.9,
};

let dataDir: string;
let engines: Engines;
let stack: LocalStack;
let clients: Clients;
let store: ArticleStore;
const reader = () => ({ tables: clients.tables, table: stack.articlesTable });
const large = () => ({ buckets: clients.buckets, bucket: stack.rawBucket });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "newsprint-items-"));
  engines = await startEngines({ dataDir });
  stack = await createLocalStack(engines.endpoints);
  Object.assign(process.env, clientEnvironment(engines.endpoints));
  clients = createClients();
  store = articleStore(clients, { ARTICLES_TABLE: stack.articlesTable, RAW_BUCKET: stack.rawBucket });
}, 60_000);
afterAll(async () => {
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const itemOf = async (id: ArticleId, name: "BODY" | "ENTITIES" | "EDGES") =>
  (await clients.tables.send(new GetCommand({ TableName: stack.articlesTable, Key: articleKey(id, name) }))).Item!;
const putOld = (item: object) =>
  clients.tables.send(new PutCommand({ TableName: stack.articlesTable, Item: { v: 1, ...item } }));

describe("the items of an article", () => {
  it("are packed as any gunzip unpacks, with what people look for outside", async () => {
    await store.putArticle(ARTICLE, "2026-01-13T00:00:00.000Z");
    await store.putBody(ID, { articleBody: TEXT, contentHash: "hash" }, ARTICLE.fetchedAt);
    await store.putTags(ID, TAGS);
    const body = await itemOf(ID, "BODY");
    expect(JSON.parse(gunzipSync(body.packed).toString("utf8"))).toEqual({ articleBody: TEXT, contentHash: "hash" });
    const entities = await itemOf(ID, "ENTITIES");
    expect(entities).toMatchObject({ id: ID, url: ARTICLE.url, headline: ARTICLE.headline });
    expect(entities.topEntities).toEqual(
      [0, 1, 2, 3, 4].map((at) => ({ id: `org:${at}`, name: "삼성전자", type: "ORG" })),
    );
  });

  it("are read whole", async () => {
    const found = await getArticle(reader(), ID);
    expect(found).toMatchObject({ found: "article", article: { ...ARTICLE, articleBody: TEXT, mentions: [MENTION] } });
    expect(await store.getTags(ID)).toEqual(TAGS);
    expect(await store.getBody(ID)).toEqual({ articleBody: TEXT, contentHash: "hash" });
  });

  it("give the text of a hash from any copy that has it, and else from the one that is surely the latest", async () => {
    const id = "f".repeat(26) as ArticleId;
    const asked: unknown[] = [];
    const behind = async (command: GetCommand) => {
      asked.push(command.input.ConsistentRead);
      const { Item } = await clients.tables.send(command);
      return { Item: command.input.ConsistentRead ? Item : { ...Item, ...old } };
    };
    const lagging = { ...clients, tables: { send: behind } } as unknown as Clients;
    await store.putBody(id, { articleBody: "before", contentHash: "1" }, ARTICLE.fetchedAt);
    const old = await itemOf(id, "BODY");
    await store.putBody(id, { articleBody: "after", contentHash: "2" }, ARTICLE.fetchedAt);
    const { getBody } = articleStore(lagging, { ARTICLES_TABLE: stack.articlesTable, RAW_BUCKET: stack.rawBucket });
    expect(await getBody(id, "1")).toMatchObject({ articleBody: "before" });
    expect(await getBody(id, "2")).toMatchObject({ articleBody: "after" });
    expect(await getBody(id)).toMatchObject({ articleBody: "after" });
    expect(asked).toEqual([false, false, true, true]);
  });

  it("are led to by other URLs, each of which keeps its own address whoever points it at another record", async () => {
    const other = "d".repeat(26) as ArticleId;
    const alias = async () =>
      (await clients.tables.send(new GetCommand({ TableName: stack.articlesTable, Key: aliasKey(other) }))).Item;
    await store.putAlias(other, ID);
    expect(await alias()).toEqual({ ...aliasKey(other), v: 2, articleId: ID });
    await store.putAlias(other, ID, "https://news.example/d");
    await store.putAlias(other, "e".repeat(26) as ArticleId);
    expect(await alias()).toMatchObject({ articleId: "e".repeat(26), url: "https://news.example/d" });
  });

  it("lie in S3 where they are too large even when packed", async () => {
    const id = "b".repeat(26) as ArticleId;
    const articleBody = randomBytes(300_000).toString("hex");
    await store.putArticle({ ...ARTICLE, id }, "2026-01-13T00:00:00.000Z");
    await store.putBody(id, { articleBody, contentHash: "hash" }, ARTICLE.fetchedAt);
    expect(await itemOf(id, "BODY")).toMatchObject({ largeKey: expect.stringMatching(`^items/${id}/`) });
    expect(await store.getBody(id)).toEqual({ articleBody, contentHash: "hash" });
    expect(await getArticle({ ...reader(), large: large() }, id)).toMatchObject({ article: { articleBody } });
    await expect(getArticle(reader(), id)).rejects.toThrow(/large/);
  });

  it("are read as earlier versions wrote them, plain", async () => {
    const id = "c".repeat(26) as ArticleId;
    const { mentions, ...tags } = TAGS;
    await store.putArticle({ ...ARTICLE, id }, "2026-01-13T00:00:00.000Z");
    await putOld({ ...articleKey(id, "BODY"), articleBody: TEXT, contentHash: "hash", fetchedAt: ARTICLE.fetchedAt });
    await putOld({ ...articleKey(id, "ENTITIES"), ...tags, id, mentions: [[1, 1, 0, 4, 0, null, 0.9]] });
    const edge = mentionKey(ENTITY.id, "2026-01-13T00:00:00.000Z", id);
    await putOld({ ...articleKey(id, "EDGES"), version: TAGS.version, edges: [edge], retired: [], revision: 1 });
    expect(await getArticle(reader(), id)).toMatchObject({ article: { articleBody: TEXT, mentions: [MENTION] } });
    expect(await store.getBody(id)).toMatchObject({ articleBody: TEXT, contentHash: "hash" });
    expect(await store.getLedger(id)).toEqual({ version: TAGS.version, edges: [edge], retired: [], revision: 1 });
  });
});

describe("the neighbours of a text", () => {
  const band = (bits: string) => ({ band: 0, bits });
  const neighbour = (day: number, at: number) => ({
    id: `${day}n${at}`.padEnd(26, "x") as ArticleId,
    fingerprint: String(at).padStart(16, "0"),
    sortDate: new Date(Date.UTC(2026, 0, day)).toISOString(),
  });
  const fill = async (bits: string, day: number, count: number) => {
    for (let at = 0; at < count; at++) await store.putNeighbour([band(bits)], neighbour(day, at));
  };

  it("are all that share a band, until they leave it", async () => {
    await fill("aaaa", 1, 2);
    await fill("aaaa", 9, 1);
    const { found, all } = await store.neighbours(band("aaaa"), "2026-01-01T00:00:00.000Z");
    expect(found).toEqual([neighbour(9, 0), neighbour(1, 1), neighbour(1, 0)]);
    expect(all).toBe(true);
    await store.deleteNeighbour([band("aaaa")], neighbour(1, 1));
    expect((await store.neighbours(band("aaaa"), "2026-01-01T00:00:00.000Z")).found).toHaveLength(2);
  });

  it("are those around its date where a band holds more than can be looked at", async () => {
    await fill("bbbb", 1, 3);
    await fill("bbbb", 31, 200);
    const old = await store.neighbours(band("bbbb"), neighbour(1, 0).sortDate);
    expect(old.all).toBe(false);
    expect(old.found.filter(({ sortDate }) => sortDate === neighbour(1, 0).sortDate)).toHaveLength(3);
    const late = await store.neighbours(band("bbbb"), neighbour(31, 0).sortDate);
    expect(late).toMatchObject({ all: false, found: { length: 200 } });
  });
});

describe("the ledger of edges", () => {
  it("gives back the keys that it was given, of this version and of earlier ones", async () => {
    const key = (entity: string, day: string) => mentionKey(entity as EntityId, `2026-01-${day}T00:00:00.000Z`, ID);
    const ledger = {
      version: TAGS.version,
      edges: [key("org:a", "13"), key("~이름#x", "13")],
      retired: [key("org:a", "12"), key("org:b", "12"), key("loc:c", "11")],
      revision: 1,
    };
    expect(await store.putLedger(ID, ledger)).toBe(true);
    expect(await store.getLedger(ID)).toEqual(ledger);
    expect(await store.putLedger(ID, ledger)).toBe(false);
  });
});

describe("the state of a URL", () => {
  const at = (minute: number) => `2026-01-13T05:0${minute}:00.000Z`;
  const version = (minute: number) => ({ fetchedAt: at(minute), extractor: "0001", tagger: "0001b" });
  const opening = (letter: string) => ({
    id: letter.repeat(26) as ArticleId,
    requestedUrl: `https://news.example/${letter}`,
    source: "test",
  });
  const stateOf = async (letter: string) =>
    (
      await clients.tables.send(
        new GetCommand({ TableName: stack.articlesTable, Key: articleKey(letter.repeat(26) as ArticleId, "STATE") }),
      )
    ).Item!;

  it("goes from queued to ready in one step, the first time", async () => {
    await store.states.open(opening("d"), at(0), true);
    const ready = await store.states.advance(opening("d"), { status: "ready", version: version(1) }, at(2), true);
    expect(ready).toMatchObject({ status: "ready", readyAt: at(2), firstReadyAt: at(2), fetchedAt: at(1) });
    const { openShard, readySort, revision } = await stateOf("d");
    expect({ openShard, readySort, revision }).toEqual({ readySort: `${at(2)}#${"d".repeat(26)}`, revision: 2 });
    expect(await store.states.advance(opening("d"), { status: "ready", version: version(1) }, at(3), true)).toBe(
      undefined,
    );
  });

  it("is looked at first where it is not as intake left it", async () => {
    await store.states.open(opening("e"), at(0), true);
    const failed = { status: "failed", version: version(5), reason: "gone" } as const;
    await store.states.advance(opening("e"), failed, at(5));
    const late = await store.states.advance(opening("e"), { status: "ready", version: version(1) }, at(6), true);
    expect(late).toBe(undefined);
    expect(await store.states.open(opening("e"), at(7), true)).toMatchObject({ status: "queued" });
    const still = await store.states.advance(opening("e"), { status: "ready", version: version(1) }, at(8), true);
    expect(still).toBe(undefined);
    expect(
      await store.states.advance(opening("f"), { status: "ready", version: version(1) }, at(2), true),
    ).toMatchObject({
      status: "ready",
      fetchedAt: at(1),
    });
  });

  it("stays another name of an article", async () => {
    await store.states.open(opening("g"), at(0), true);
    await store.states.alias(opening("g"), ID, at(1));
    await store.states.advance(opening("g"), { status: "ready", version: version(1) }, at(2), true);
    expect(await stateOf("g")).toMatchObject({ articleId: ID });
  });
});
