import type { WholeArticle } from "../../functions/aws/reader.ts";

export type Cell = string | number | boolean | undefined;
type Column = { name: string; type: "STRING" | "INT32" | "BOOLEAN" | "DOUBLE"; of(record: WholeArticle): Cell };

/**
 * A record as one row of a table, for CSV and Parquet alike. Lists of names are joined by ` | `; what is deeper
 * (authors with links, entities, mentions, quotes, pictures) is JSON in a column of its own.
 */
export const COLUMNS: readonly Column[] = [
  text("id", (r) => r.id),
  text("url", (r) => r.url),
  text("requestedUrl", (r) => r.requestedUrl),
  text("status", (r) => r.status),
  text("kind", (r) => r.kind),
  text("headline", (r) => r.headline),
  text("alternativeHeadline", (r) => r.alternativeHeadline),
  text("description", (r) => r.description),
  text("author", (r) => list(r.author.map(({ name }) => name))),
  text("publisher", (r) => r.publisher.name),
  text("host", (r) => r.publisher.host),
  text("articleSection", (r) => list(r.articleSection)),
  text("keywords", (r) => list(r.keywords)),
  text("datePublished", (r) => r.datePublished),
  text("datePublishedSource", (r) => r.datePublishedSource),
  text("dateModified", (r) => r.dateModified),
  text("inLanguage", (r) => r.inLanguage),
  { name: "wordCount", type: "INT32", of: (r) => r.wordCount },
  { name: "isAccessibleForFree", type: "BOOLEAN", of: (r) => r.isAccessibleForFree },
  text("imageUrl", (r) => r.image[0]?.url),
  text("imageCaption", (r) => r.image[0]?.caption),
  text("imageCredit", (r) => r.image[0]?.credit),
  text("excerpt", (r) => r.excerpt),
  text("articleBody", (r) => r.articleBody),
  text("entityIds", (r) => list(r.entities.map(({ id }) => id))),
  text("entities", (r) => JSON.stringify(r.entities)),
  text("mentions", (r) => JSON.stringify(r.mentions)),
  text("quotes", (r) => JSON.stringify(r.quotes)),
  text("duplicateOf", (r) => r.duplicateOf),
  text("contentHash", (r) => r.contentHash),
  text("fingerprint", (r) => r.fingerprint),
  text("fetchedAt", (r) => r.fetchedAt),
  text("rawKey", (r) => r.rawKey),
  text("extractorVersion", (r) => r.extractor.version),
  text("extractorMethod", (r) => r.extractor.method),
  { name: "extractorConfidence", type: "DOUBLE", of: (r) => r.extractor.confidence },
];

function text(name: string, of: Column["of"]): Column {
  return { name, type: "STRING", of };
}

const list = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : names.join(" | "));
