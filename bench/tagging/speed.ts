/**
 * CPU time of the whole tagger (names, values, quotes, links) on Korean articles of 1,700 characters, and of what it makes
 * ready on first use.
 *
 *     npx node bench/tagging/speed.ts
 *
 * Other work on the machine makes it slower, since most of the time goes into reads of memory: the least of nine rounds is
 * what the tagger itself needs, and the middle one is printed beside it.
 */
import { cpuUsage } from "node:process";
import { ENTITY_TABLES, indexTables } from "../../functions/tag/entities/entity-table.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { KOREAN_ARTICLES } from "../../tests/tag/articles/korean.ts";
import { unmark } from "../../tests/tag/articles/marked-article.ts";

const ROUNDS = 9;

/** Prints the times. */
export function reportSpeed(): void {
  const table = cpuOf(() => indexTables(ENTITY_TABLES));
  const texts = articlesOf(1700);
  const tagAll = () => {
    for (const articleBody of texts)
      tagArticle({ headline: "", articleBody, inLanguage: "ko", datePublished: "2026-03-12T09:00:00+09:00" });
  };
  const first = cpuOf(() =>
    tagArticle({ headline: "", articleBody: "", inLanguage: "ko", datePublished: "2026-03-12T09:00:00+09:00" }),
  );
  for (let round = 0; round < 4; round++) tagAll();
  const rounds = Array.from({ length: ROUNDS }, () => cpuOf(tagAll) / texts.length).sort((a, b) => a - b);
  console.log(
    `entity table, built cold: ${table.toFixed(0)} ms CPU; first call, model and table: ${first.toFixed(0)} ms CPU`,
  );
  console.log(
    `${texts.length} articles of 1,700 characters, warm: ${rounds[0]?.toFixed(1)} ms CPU each, middle of ${ROUNDS} rounds ${rounds[ROUNDS >> 1]?.toFixed(1)}`,
  );
}

function cpuOf(work: () => void): number {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1000;
}

/** Bodies cut to one length, joined from neighbouring articles. */
function articlesOf(length: number): string[] {
  const text = KOREAN_ARTICLES.map((article) => unmark(article).articleBody).join("\n\n");
  const texts: string[] = [];
  for (let at = 0; at + length <= text.length; at += length >> 1) texts.push(text.slice(at, at + length));
  return texts;
}

if (import.meta.main) reportSpeed();
