import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { comprehendRecognizer } from "../../../functions/aws/comprehend.ts";
import type { BackOff } from "../../../functions/tag/comprehend/back-off.ts";
import type { Recognizer } from "../../../functions/tag/comprehend/recognizer.ts";
import { tagByComprehend } from "../../../functions/tag/comprehend/tag-by-comprehend.ts";
import { type TaggableArticle, tagArticle } from "../../../functions/tag/tag-article.ts";
import { serveComprehend } from "../../fakes/comprehend-api.ts";

const NAMES = {
  Quillbrook: "ORGANIZATION",
  "Ines Farrow": "PERSON",
  딥시크: "ORGANIZATION",
  고나린: "PERSON",
  "서하 박람회": "EVENT",
  Target: "ORGANIZATION",
  "Boston Lantern Society": "ORGANIZATION",
  "three years": "QUANTITY",
  "last Tuesday": "DATE",
  Zephyrine: "COMMERCIAL_ITEM",
  "The Salt Orchard": "TITLE",
};

let api: Awaited<ReturnType<typeof serveComprehend>>;
let recognizer: Recognizer;
let waited: number[];
let backOff: BackOff;

beforeAll(async () => {
  api = await serveComprehend(NAMES);
  recognizer = comprehendRecognizer(api.config);
});
afterAll(() => api.close());
beforeEach(() => {
  Object.assign(api.fake, { troubles: [], failsInBatch: () => false, requests: [] });
  waited = [];
  backOff = { waits: 6, firstMs: 250, mostMs: 4_000, sleep: async (ms) => waited.push(ms), random: () => 0.5 };
});

const article = (articleBody: string, more: Partial<TaggableArticle> = {}): TaggableArticle => ({
  headline: "",
  articleBody,
  inLanguage: "en",
  datePublished: "2026-03-12T09:00:00Z",
  ...more,
});
const tagged = (it: TaggableArticle) => tagByComprehend(it, recognizer, backOff);
const busy = (type: string, status = 400) => ({ type, status });

describe("an article tagged by Comprehend", () => {
  it("takes one call for headline, caption and body, each with its own offsets", async () => {
    const texts = { headline: "Quillbrook grows", caption: "Ines Farrow of Quillbrook" };
    const { provider, tags } = await tagged(article("Last year Quillbrook hired Ines Farrow.", texts));
    expect(provider).toBe("comprehend");
    expect(api.fake.requests.map(({ operation, texts }) => [operation, texts.length])).toEqual([
      ["BatchDetectEntities", 3],
    ]);
    const found = tags.mentions
      .filter(({ entityId }) => entityId)
      .map(({ field, start, text }) => [field, start, text]);
    expect(found).toEqual([
      ["headline", 0, "Quillbrook"],
      ["articleBody", 10, "Quillbrook"],
      ["articleBody", 27, "Ines Farrow"],
      ["image.0.caption", 0, "Ines Farrow"],
      ["image.0.caption", 15, "Quillbrook"],
    ]);
    expect(tags.entities.find(({ id }) => id === "~quillbrook")).toMatchObject({ type: "ORG", count: 3 });
  });

  it("has offsets in UTF-16 behind emoji, flags and lone surrogates, in Hangul too", async () => {
    const articleBody = "📰🇰🇷 소식 \ud83d 끝. 고나린은 👩‍👩‍👧 가족과 서하 박람회에 갔다. 딥시크가 후원했다. 𝒜 고나린";
    const { tags } = await tagged(article(articleBody, { inLanguage: "ko" }));
    const names = tags.mentions.filter(({ entityId }) => entityId);
    expect(names.map(({ text, type, entityId }) => [text, type, entityId])).toEqual([
      ["고나린", "PERSON", "~고나린"],
      ["서하 박람회", "EVENT", "~서하 박람회"],
      ["딥시크", "ORG", "org:deepseek"],
      ["고나린", "PERSON", "~고나린"],
    ]);
    for (const { start, end, text } of tags.mentions) expect(articleBody.slice(start, end)).toBe(text);
    expect(api.fake.requests[0]?.texts[0]).toContain("\ufffd");
  });

  it("gives a curated name the id that the builtin tagger gives it", async () => {
    const text = article("DeepSeek said that Samsung Electronics would build it.");
    const ids = (await tagged(text)).tags.entities.map(({ id }) => id);
    expect(ids.sort()).toEqual(
      tagArticle(text)
        .entities.map(({ id }) => id)
        .sort(),
    );
  });

  it("lets Comprehend speak for a curated name that is also a word, and for the maximal name around one", async () => {
    const { tags } = await tagged(article("Shoppers like Target. The Boston Lantern Society does not."));
    expect(tags.entities.map(({ id }) => id).sort()).toEqual(["org:target", "~boston lantern society"]);
  });

  it("reads products and works, and leaves dates and quantities to the value rules", async () => {
    const { tags } = await tagged(article("Zephyrine sold for three years until last Tuesday, like The Salt Orchard."));
    expect(tags.mentions.map(({ text, type }) => [text, type])).toEqual([
      ["Zephyrine", "PRODUCT"],
      ["three years", "DURATION"],
      ["last Tuesday", "DATE"],
      ["The Salt Orchard", "WORK"],
    ]);
    expect(tags.mentions[2]?.normalized).toMatchObject({ precision: "day" });
  });

  it("reads quotes by our own rules, with the speaker's entity", async () => {
    const { tags } = await tagged(article("“We will grow slowly and with care,” said Ines Farrow."));
    expect(tags.quotes[0]).toMatchObject({ speaker: "Ines Farrow", entityId: "~ines farrow" });
  });

  it("sends a long text in documents and batches that the service takes, and finds the names of all", async () => {
    const paragraph = `${"소식이 이어졌다. ".repeat(40)}고나린은 웃었다.\n\n`;
    const articleBody = paragraph.repeat(140);
    const { provider, tags } = await tagged(article(articleBody, { inLanguage: "ko" }));
    expect(provider).toBe("comprehend");
    const sizes = api.fake.requests.map(({ texts }) => texts.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(50);
    expect(tags.mentions.filter(({ text }) => text === "고나린")).toHaveLength(140);
    for (const { start, end, text } of tags.mentions) expect(articleBody.slice(start, end)).toBe(text);
  });

  it("sends nothing that has no letter", async () => {
    const { provider } = await tagged(article(" \n 123 …", { headline: "" }));
    expect([provider, api.fake.requests]).toEqual(["comprehend", []]);
  });
});

describe("when Comprehend is in trouble", () => {
  it("waits for a random part of a doubling time, and asks again", async () => {
    api.fake.troubles = [
      busy("ThrottlingException"),
      busy("TooManyRequestsException"),
      busy("InternalServerException", 500),
    ];
    expect((await tagged(article("Quillbrook"))).provider).toBe("comprehend");
    expect(waited).toEqual([125, 250, 500]);
  });

  it("is replaced by the builtin tagger after a bounded number of attempts", async () => {
    api.fake.troubles = Array.from({ length: 50 }, () => busy("ThrottlingException"));
    const text = article("DeepSeek met Quillbrook.");
    const result = await tagged(text);
    expect(result).toMatchObject({ provider: "builtin", because: "busy", tags: tagArticle(text) });
    expect(api.fake.requests).toHaveLength(7);
    expect(waited).toEqual([125, 250, 500, 1000, 2000, 2000]);
  });

  it("gets documents that failed inside a batch one by one", async () => {
    api.fake.failsInBatch = (text) => text.includes("Ines");
    const { provider, tags } = await tagged(article("Ines Farrow spoke.", { headline: "Quillbrook" }));
    expect(provider).toBe("comprehend");
    expect(api.fake.requests.map(({ operation, texts }) => [operation, texts])).toEqual([
      ["BatchDetectEntities", ["Quillbrook", "Ines Farrow spoke."]],
      ["DetectEntities", ["Ines Farrow spoke."]],
    ]);
    expect(tags.mentions.map(({ text }) => text)).toEqual(["Quillbrook", "Ines Farrow"]);
  });

  it("shares its waits over all calls of an article", async () => {
    const once = comprehendRecognizer(api.config);
    api.fake.failsInBatch = () => true;
    const throttledSingles: Recognizer = {
      ...once,
      detect: async () => ({ outcome: "busy", reason: "ThrottlingException" }),
    };
    const texts = article("Ines Farrow", { headline: "Quillbrook", caption: "Quillbrook" });
    const result = await tagByComprehend(texts, throttledSingles, backOff);
    expect(result).toMatchObject({ provider: "builtin", because: "busy" });
    expect(waited).toHaveLength(6);
  });

  it("is replaced at once where it refuses a text, or does not know the language", async () => {
    api.fake.troubles = [busy("InvalidRequestException")];
    expect(await tagged(article("Quillbrook"))).toMatchObject({ provider: "builtin", because: "refused" });
    api.fake.requests = [];
    expect(await tagged(article("Quillbrook", { inLanguage: "nl" }))).toMatchObject({ because: "language" });
    expect([waited, api.fake.requests]).toEqual([[], []]);
  });

  it("is replaced where nobody answers at its address", async () => {
    const nobody = comprehendRecognizer({ ...api.config, endpoint: "http://127.0.0.1:1" });
    const result = await tagByComprehend(article("Quillbrook"), nobody, { ...backOff, waits: 1 });
    expect(result).toMatchObject({ provider: "builtin", because: "busy" });
  });

  it("throws what neither waiting nor another tagger should hide", async () => {
    api.fake.troubles = [busy("AccessDeniedException")];
    await expect(tagged(article("Quillbrook"))).rejects.toThrow(/AccessDenied|trouble/);
  });
});
