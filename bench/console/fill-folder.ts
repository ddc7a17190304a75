import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import type { FailureReason } from "../../functions/article/status.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { mapLimit } from "../../functions/map-limit.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { seedArticles } from "../../tests/console/seed-articles.ts";
import { pick, seeded } from "../in-process/seeded.ts";
import { writeSeed } from "./write-seed.ts";

const AT_ONCE = 500;
const REASONS: readonly FailureReason[] = ["not_found", "gone", "robots_disallowed", "timeout", "not_an_article"];

/**
 * A data folder with so many ready articles, and a twentieth as many failures of the last week: filled, or taken as it is
 * where it was filled before. Returns the ids.
 */
export async function filledFolder(data: string, articles: number): Promise<string[]> {
  const list = join(data, "bench-ids.json");
  if (existsSync(list)) return JSON.parse(await readFile(list, "utf8")) as string[];
  const ids = await fillFolder(data, articles, new Date(), (line) => process.stderr.write(`\r\x1b[2K${line}`));
  process.stderr.write("\n");
  await writeFile(list, JSON.stringify(ids));
  return ids;
}

async function fillFolder(data: string, articles: number, now: Date, tell: (line: string) => void): Promise<string[]> {
  const connection = await connect({ data });
  try {
    const ids: string[] = [];
    for (let from = 0; from < articles; from += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, articles - from) }, (_, at) => from + at);
      ids.push(
        ...(await seedArticles(
          connection,
          numbers.map((n) => writeSeed(n, now)),
        )),
      );
      tell(`${ids.length} of ${articles} articles`);
    }
    await seedFailures(connection, Math.ceil(articles / 20), now);
    return ids;
  } finally {
    await connection.close();
  }
}

async function seedFailures({ clients, names }: Connection, count: number, now: Date): Promise<void> {
  const { states } = articleStore(clients, names);
  const numbers = Array.from({ length: count }, (_, n) => n);
  await mapLimit(numbers, 16, async (n) => {
    const random = seeded(n + 1);
    const canonical = canonicalUrl(`https://n${n % 40}.test/failed/${n}`);
    if (canonical.outcome === "rejected") throw new Error(canonical.detail);
    const at = new Date(now.getTime() - random() * 7 * 86_400_000).toISOString();
    await states.advance(
      { id: articleId(canonical.url), requestedUrl: canonical.url, source: "bench" },
      { status: "failed", reason: pick(random, REASONS), version: { fetchedAt: at, extractor: "", tagger: "" } },
      at,
    );
  });
}
