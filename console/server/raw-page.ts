import { rawPages } from "../../functions/aws/raw-pages.ts";
import { getArticle } from "../../functions/aws/reader.ts";
import { readWarc } from "../../functions/crawl/warc.ts";
import { decodePage } from "../../functions/parse/decode-page.ts";
import type { Connection } from "../../lib/cli/connect.ts";

export type RawPage = { outcome: "page"; text: string; html: boolean } | { outcome: "none"; detail: string };

/** The page as it was fetched, decoded to text. What it may do is for the headers of the answer to say. */
export async function readRawPage({ clients, names }: Connection, id: string): Promise<RawPage> {
  const result = await getArticle(
    {
      tables: clients.tables,
      table: names.ARTICLES_TABLE,
      large: { buckets: clients.buckets, bucket: names.RAW_BUCKET },
    },
    id,
  );
  if (result.found !== "article") return { outcome: "none", detail: "There is no such article." };
  const { rawKey } = result.article;
  const bytes = rawKey ? await rawPages(clients, names.RAW_BUCKET).get(rawKey) : undefined;
  if (!bytes) return { outcome: "none", detail: "The raw page is not kept." };
  const warc = await readWarc(bytes);
  if (warc.outcome === "refused") return { outcome: "none", detail: `The raw page cannot be read: ${warc.detail}.` };
  const contentType = warc.headers["content-type"] ?? null;
  return {
    outcome: "page",
    text: decodePage(warc.body, contentType).text,
    html: !/^text\/plain\b/i.test(contentType ?? ""),
  };
}
