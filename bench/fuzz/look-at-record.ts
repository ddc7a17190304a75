import type { Article, Tags } from "../../functions/article/article.ts";
import { expandTags } from "../../functions/article/compact-tags.ts";
import type { Mention } from "../../functions/article/mention.ts";
import type { StoredTags } from "../../functions/article/stored-tags.ts";
import { type LargeStore, readPacked } from "../../functions/aws/packed-items.ts";
import type { Item } from "./aws-limits.ts";

/** What is wrong with the record that a page became, whatever the page was. */
export async function lookAtRecord(items: readonly Item[], large: LargeStore): Promise<string[]> {
  const article = items.find(({ sk }) => sk === "ARTICLE") as unknown as Article | undefined;
  if (!article) return ["no ARTICLE"];
  const stored = items.find(({ sk }) => sk === "BODY");
  if (!stored) return ["no BODY"];
  const { articleBody } = await readPacked<{ articleBody: string }>(stored, large);
  const wrong: string[] = [];
  const { headline, alternativeHeadline, description, author, publisher, articleSection, keywords, image } = article;
  const lines: Record<string, string | undefined> = {
    headline,
    alternativeHeadline,
    description,
    "publisher.name": publisher.name,
    excerpt: article.excerpt,
    "image.0.caption": image[0]?.caption,
    "image.0.credit": image[0]?.credit,
    ...Object.fromEntries(author.map(({ name }, at) => [`author.${at}`, name])),
    ...Object.fromEntries(articleSection.map((name, at) => [`articleSection.${at}`, name])),
    ...Object.fromEntries(keywords.map((name, at) => [`keywords.${at}`, name])),
  };
  for (const [field, text] of Object.entries(lines)) {
    if (text === undefined) continue;
    if (CONTROLS.test(text)) wrong.push(`control characters in ${field}: ${JSON.stringify(text).slice(0, 120)}`);
    if (DIRECTIONS.test(text)) wrong.push(`characters that turn the direction in ${field}: ${escaped(text)}`);
    if (text.length > LONGEST_LINE) wrong.push(`${field} has ${text.length} characters`);
  }
  for (const [field, url] of [...image.map(({ url }) => ["image", url]), ...author.map(({ url }) => ["author", url])]) {
    if (url !== undefined && !/^https?:\/\//.test(url)) wrong.push(`${field} leads to ${url.slice(0, 80)}`);
  }
  if (!/^\d{4}-\d{2}-\d{2}/.test(article.datePublished)) wrong.push(`datePublished is ${article.datePublished}`);
  if (Number.isNaN(Date.parse(article.datePublished))) wrong.push(`datePublished is ${article.datePublished}`);
  if (!/^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$/.test(article.inLanguage))
    wrong.push(`inLanguage is ${article.inLanguage}`);
  if (!(article.extractor.confidence >= 0 && article.extractor.confidence <= 1))
    wrong.push("a confidence beyond 0 to 1");
  wrong.push(...lookAtText(articleBody));
  const tagged = items.find(({ sk }) => sk === "ENTITIES");
  if (!tagged) return [...wrong, "no ENTITIES"];
  const tags = expandTags(await readPacked<StoredTags>(tagged, large), article, articleBody);
  return [...wrong, ...lookAtTags(tags, article, articleBody)];
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** Embeddings, overrides and isolates: what makes a line read otherwise than it is. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/;
const LONGEST_LINE = 5_000;
/** What is wrong with a body's text. */
export function lookAtText(text: string): string[] {
  const wrong: string[] = [];
  if (text.trim() === "") wrong.push("an empty body");
  if (CONTROLS.test(text)) wrong.push("control characters in the body");
  if (!text.isWellFormed()) wrong.push("half a character in the body");
  return wrong;
}

/** What is wrong with an article's mentions and quotes: where they stand, and how they stand to each other. */
export function lookAtTags(
  tags: Tags,
  article: { headline: string; image?: { caption?: string }[] },
  articleBody: string,
): string[] {
  const wrong: string[] = [];
  const texts = { headline: article.headline, articleBody, "image.0.caption": article.image?.[0]?.caption ?? "" };
  let last: Mention | undefined;
  for (const mention of tags.mentions) {
    const { field, start, end, text, type, confidence } = mention;
    const name = `${type} ${field} ${start}-${end}`;
    if (!(Number.isInteger(start) && 0 <= start && start < end && end <= texts[field].length)) {
      wrong.push(`${name} is outside its text of ${texts[field].length}`);
    } else if (texts[field].slice(start, end) !== text) wrong.push(`${name} is not the text that it says`);
    else if (text.trim() !== text) wrong.push(`${name} has blanks at its ends: ${escaped(text)}`);
    if (last?.field === field && start < last.end) wrong.push(`${name} overlaps ${last.start}-${last.end}`);
    if (!(confidence >= 0 && confidence <= 1)) wrong.push(`${name} has a confidence of ${confidence}`);
    if (mention.normalized && !isWhole(mention.normalized))
      wrong.push(`${name} is ${JSON.stringify(mention.normalized)}`);
    last = mention;
  }
  for (const { start, end, text, speaker } of tags.quotes) {
    if (articleBody.slice(start, end) !== text || text === "") wrong.push(`a quote at ${start}-${end} is not its text`);
    if (speaker.trim() === "") wrong.push(`a quote at ${start} has a speaker without a name`);
  }
  for (const { id, count, salience } of tags.entities) {
    if (!(count >= 1 && salience >= 0 && salience <= 1))
      wrong.push(`${id} counts ${count}, with a salience of ${salience}`);
    if (Buffer.byteLength(id) > 1_000) wrong.push(`an entity id of ${Buffer.byteLength(id)} bytes`);
  }
  return wrong;
}

/** Numbers are finite, days are days. */
function isWhole(normalized: object): boolean {
  return Object.entries(normalized).every(([name, value]) => {
    if (typeof value === "number") return Number.isFinite(value);
    if (
      typeof value === "string" &&
      (name === "from" || name === "to") &&
      value.includes("-") &&
      !value.startsWith("P")
    )
      return !Number.isNaN(Date.parse(value));
    return value !== "" && value !== null;
  });
}

const escaped = (text: string): string =>
  JSON.stringify(text.slice(0, 120)).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
