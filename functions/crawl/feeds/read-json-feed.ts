import * as z from "zod/mini";
import { type FeedAuthor, type FeedItem, MAX_FEED_ITEMS } from "./feed.ts";
import { resolve } from "./read-elements.ts";
import type { ReadFeed } from "./read-feed.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { plainText, sanitizeMarkup } from "./sanitize-markup.ts";

/** What is wrong with one field spoils that field alone. */
function lenient<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined as never);
}

const text = lenient(
  z.pipe(
    z.string(),
    z.transform((value) => value.toWellFormed()),
  ),
);
const authorSchema = z.object({ name: text, url: text });
const authorFields = { author: lenient(authorSchema), authors: lenient(z.array(authorSchema)) };
const itemSchema = z.object({
  id: lenient(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((id) => String(id).toWellFormed()),
    ),
  ),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
  language: text,
  tags: lenient(z.array(z.string())),
  attachments: lenient(z.array(z.object({ url: z.string(), mime_type: text }))),
  ...authorFields,
});
const feedSchema = z.object({
  version: z.string().check(z.regex(/jsonfeed\.org\/version\//)),
  title: text,
  home_page_url: text,
  description: text,
  language: text,
  items: z.array(z.unknown()),
  ...authorFields,
});

/** Reads a JSON Feed (versions 1 and 1.1). */
export function readJsonFeed(json: string, url: string): ReadFeed {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { outcome: "not_a_feed", reason: "broken JSON" };
  }
  const parsed = feedSchema.safeParse(value);
  if (!parsed.success) return { outcome: "not_a_feed", reason: "JSON, but no JSON Feed" };
  const { title, home_page_url, description, language, items } = parsed.data;
  return {
    outcome: "feed",
    feed: {
      format: "json",
      ...defined({
        title: title === undefined ? undefined : plainText(title),
        url: home_page_url === undefined ? undefined : resolve(home_page_url, url),
        description,
        language,
      }),
      authors: authorsOf(parsed.data),
      categories: [],
      items: items.slice(0, MAX_FEED_ITEMS).flatMap((item) => {
        const read = itemSchema.safeParse(item);
        return read.success ? [readItem(read.data, url, language)] : [];
      }),
      ...(items.length > MAX_FEED_ITEMS ? { truncated: true as const } : {}),
    },
  };
}

function readItem(item: z.infer<typeof itemSchema>, base: string, language: string | undefined): FeedItem {
  const link = item.url ?? item.external_url;
  const url = link === undefined ? undefined : resolve(link, base);
  const { title, summary, date_published: published, date_modified: updated } = item;
  return {
    ...defined({
      url,
      id: item.id,
      title: title === undefined ? undefined : plainText(title),
      published: published === undefined ? undefined : readFeedDate(published, language),
      updated: updated === undefined ? undefined : readFeedDate(updated, language),
      summary: summary === undefined ? undefined : sanitizeMarkup(summary, url ?? base),
      content: item.content_html === undefined ? item.content_text : sanitizeMarkup(item.content_html, url ?? base),
      language: item.language ?? language,
    }),
    authors: authorsOf(item),
    categories: item.tags ?? [],
    enclosures: (item.attachments ?? []).map((attachment) => ({
      url: resolve(attachment.url, base),
      ...defined({ type: attachment.mime_type }),
    })),
  };
}

type Authored = {
  author?: z.infer<typeof authorSchema> | undefined;
  authors?: z.infer<typeof authorSchema>[] | undefined;
};

function authorsOf({ author, authors }: Authored): FeedAuthor[] {
  return (authors ?? (author === undefined ? [] : [author])).map((one) => defined(one));
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
