import type { Tags } from "../../functions/article/article.ts";
import { publisherTimeZone } from "../../functions/article/time-zone.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { CliError } from "./cli-error.ts";
import { write } from "./parse.ts";
import { countOnStderr } from "./progress.ts";
import { readBytes, readLines } from "./read-lines.ts";
import { table } from "./terminal.ts";

export type TagOptions = { lang?: string; date?: string; headline?: string; batch: boolean; json: boolean };

/** Finds names, values and quotes in a text, or in a batch of texts, and prints them; nothing is stored. */
export async function tag(file: string | undefined, options: TagOptions): Promise<void> {
  if (options.batch) return tagBatch(file ?? "-");
  if (file === undefined) throw new CliError("Name a file, or - for standard input.");
  const text = (await readBytes(file)).toString("utf8");
  const tags = await tagText({
    text,
    ...(options.lang ? { inLanguage: options.lang } : {}),
    ...(options.date ? { datePublished: options.date } : {}),
    ...(options.headline ? { headline: options.headline } : {}),
  });
  console.log(options.json ? JSON.stringify(tags) : describe(tags));
}

type Text = { text: string; inLanguage?: string; datePublished?: string; headline?: string };

async function tagBatch(file: string): Promise<void> {
  // Results on the same terminal are progress enough.
  const progress = countOnStderr("texts", process.stdout.isTTY);
  try {
    for await (const line of readLines(file)) {
      let id: unknown = null;
      try {
        const input = JSON.parse(line) as Text & { id?: unknown };
        id = input.id ?? null;
        const before = process.cpuUsage();
        const { mentions, entities, quotes } = await tagText(input);
        const { user, system } = process.cpuUsage(before);
        await write({ id, ms: (user + system) / 1_000, mentions, entities, quotes });
      } catch (error) {
        await write({ id, error: (error as Error).message });
      }
      progress.count();
    }
  } finally {
    progress.end();
  }
}

async function tagText({ text, inLanguage, datePublished, headline }: Text): Promise<Tags> {
  const language = inLanguage ?? guessLanguage(text);
  const date = datePublished ?? new Date().toISOString().slice(0, 10);
  if (Number.isNaN(Date.parse(date))) throw new CliError(`${date} is not a date: write it as 2026-01-13.`);
  const timeZone = publisherTimeZone({ host: "", inLanguage: language, date });
  return tagArticle({
    headline: headline ?? "",
    articleBody: text,
    inLanguage: language,
    datePublished: date,
    ...(timeZone ? { timeZone } : {}),
  });
}

/** By script: enough for a text that comes without its language. */
function guessLanguage(text: string): string {
  const start = text.slice(0, 2_000);
  if (/\p{Script=Hangul}/u.test(start)) return "ko";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start)) return "ja";
  return /\p{Script=Han}/u.test(start) ? "zh" : "en";
}

function describe({ mentions, entities, quotes }: Tags): string {
  const parts = [
    table(
      ["type", "text", "where", "what"],
      mentions.map(({ type, text, field, start, end, entityId, normalized }) => [
        type,
        text,
        `${field} ${start}-${end}`,
        entityId ?? (normalized ? JSON.stringify(normalized) : ""),
      ]),
    ),
    table(
      ["entity", "id", "count", "salience"],
      entities.map(({ name, id, count, salience }) => [name, id, String(count), salience.toFixed(2)]),
    ),
  ];
  if (quotes.length > 0)
    parts.push(
      table(
        ["speaker", "quote"],
        quotes.map(({ speaker, text }) => [speaker, text]),
      ),
    );
  return parts.join("\n\n");
}
