import { tagArticle } from "../../../functions/tag/tag-article.ts";
import { SITES } from "../../../lib/local/newsroom/sites.ts";
import { pick } from "../../in-process/seeded.ts";
import { jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";
import { lookAtTags } from "../look-at-record.ts";
import { mutateText } from "../mutate-text.ts";
import { PAGE_PIECES } from "../pieces.ts";

type Facts = { inLanguage: string; datePublished: string; timeZone?: string; keywords: string[] };

const ARTICLES = SITES.flatMap((site) => site.articles.map((article) => ({ ...article, language: site.language })));
const LANGUAGES = ["ko", "en", "ja", "zh", "ar", "und", "xx", "en-GB", ""];
const DATES = [
  "2026-01-13",
  "2026-01-13T09:00:00+09:00",
  "0000-01-01",
  "9999-12-31T23:59:59Z",
  "1970-01-01T00:00:00.000Z",
];

/** Long enough for what repeats to hurt. */
const LONGEST = 30_000;

/** Texts as they come out of extraction and as they never should, in any language and on any day. */
export const tags: Surface = {
  draw(random) {
    const article = pick(random, ARTICLES);
    const part = (text: string) => Buffer.from(mutateText(random, text, PAGE_PIECES, LONGEST), "utf16le");
    const facts: Facts = {
      inLanguage: random() < 0.7 ? article.language : pick(random, LANGUAGES),
      datePublished: pick(random, DATES),
      ...(random() < 0.3 ? { timeZone: pick(random, ["Asia/Seoul", "America/New_York", "UTC"]) } : {}),
      keywords: random() < 0.3 ? [...article.keywords, "__proto__"] : [],
    };
    const whole = article.body.join("\n\n");
    return {
      parts: {
        headline: part(random() < 0.9 ? article.headline : ""),
        body: part(whole),
        caption: part(article.picture?.caption ?? ""),
        facts: jsonPart(facts),
      },
    };
  },

  async check(fuzzCase) {
    const text = (part: string) => Buffer.from(fuzzCase.parts[part]!).toString("utf16le");
    const article = { headline: text("headline"), articleBody: text("body"), caption: text("caption") };
    const tags = tagArticle({ ...jsonOf<Facts>(fuzzCase, "facts"), ...article });
    return lookAtTags(tags, { headline: article.headline, image: [{ caption: article.caption }] }, article.articleBody);
  },
};
