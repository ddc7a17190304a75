import { isMixedScript } from "../../functions/article/mixed-script.ts";
import { getArticle, type WholeArticle } from "../../functions/aws/reader.ts";
import { CliError } from "./cli-error.ts";
import { type Connection, connect, type Where } from "./connect.ts";
import { paint, terminalWidth, wrap } from "./terminal.ts";

/** Prints one whole record. */
export async function get(idOrUrl: string, options: Where & { json: boolean }): Promise<void> {
  const connection = await connect(options);
  try {
    const result = await read(connection, idOrUrl);
    if (result.found === "nothing") throw new CliError(`${idOrUrl} is not known here: add it with newsprint add.`);
    if (result.found === "state") {
      const { state } = result.state;
      if (options.json) console.log(JSON.stringify(state));
      else
        console.log(
          `${state.requestedUrl}\n${state.status}${state.reason ? `: ${state.reason}` : ""}${state.detail ? ` (${state.detail})` : ""}`,
        );
      return;
    }
    console.log(options.json ? JSON.stringify(result.article) : describe(result.article));
  } finally {
    await connection.close();
  }
}

async function read({ clients, names }: Connection, idOrUrl: string) {
  const large = { buckets: clients.buckets, bucket: names.RAW_BUCKET };
  try {
    return await getArticle({ tables: clients.tables, table: names.ARTICLES_TABLE, large }, idOrUrl);
  } catch (error) {
    if (error instanceof TypeError) throw new CliError(error.message);
    throw error;
  }
}

function describe(article: WholeArticle): string {
  const { author, publisher, articleSection, image, entities, quotes } = article;
  const facts: [string, string][] = [
    ["published", `${article.datePublished} (${article.datePublishedSource})`],
    ["by", author.map(({ name }) => name).join(", ")],
    ["in", [publisher.name, ...articleSection].join(" › ")],
    ["url", article.url],
    ["beware", isMixedScript(publisher.host) ? "mixed_script: the host has letters that look like others" : ""],
    ["id", article.id],
    ["status", article.status],
    [
      "language",
      `${article.inLanguage}, ${article.wordCount} words, ${article.isAccessibleForFree ? "free" : "behind a paywall"}`,
    ],
    ["picture", image[0] ? [image[0].url, image[0].caption, image[0].credit].filter(Boolean).join(" · ") : ""],
    ["copy of", article.duplicateOf ?? ""],
    [
      "entities",
      entities
        .slice(0, 12)
        .map(({ name, type, count }) => `${name} (${type}${count > 1 ? ` ×${count}` : ""})`)
        .join(", "),
    ],
    ["values", valuesOf(article)],
    ["quotes", quotes.map(({ speaker, text }) => `${speaker}: “${text}”`).join("\n")],
  ];
  const lines = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${paint("dim", name.padEnd(10))} ${value.replaceAll("\n", `\n${" ".repeat(11)}`)}`);
  return [
    paint("bold", article.headline),
    "",
    ...lines,
    "",
    wrap(article.articleBody, Math.min(100, terminalWidth())),
  ].join("\n");
}

function valuesOf({ mentions }: WholeArticle): string {
  return mentions
    .filter(({ normalized }) => normalized !== undefined)
    .slice(0, 12)
    .map(
      ({ text, normalized }) =>
        `${text} = ${Object.values(normalized!)
          .filter((value) => value !== true)
          .join(" ")}`,
    )
    .join("; ");
}
