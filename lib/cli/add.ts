import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { batchSender } from "../../functions/aws/queues.ts";
import type { Drop, DropKind, Priority } from "../../functions/frontier/claim.ts";
import { writeDrops } from "../../functions/intake/intake-message.ts";
import { CliError } from "./cli-error.ts";
import { connect, type Where } from "./connect.ts";
import { countOnStderr } from "./progress.ts";
import { readLines } from "./read-lines.ts";

export type AddOptions = Where & {
  input?: string;
  kind: DropKind;
  priority: Priority;
  recrawl: boolean;
  source: string;
  json: boolean;
};

const DROPS_PER_MESSAGE = 50;
/** Ten messages: one request. */
const DROPS_AT_ONCE = 10 * DROPS_PER_MESSAGE;

/** Drops URLs into the intake queue; when it returns, the queue has them for good. */
export async function add(urls: string[], options: AddOptions): Promise<void> {
  const all = [...urls];
  if (options.input !== undefined) for await (const line of readLines(options.input)) all.push(line.trim());
  if (all.length === 0) throw new CliError("No URL given: name some, or give --input FILE (- for standard input).");
  const { kind, priority, recrawl, source } = options;
  const drops = all.map((input): Drop => ({ input, kind, priority, recrawl, source, hop: 0 }));

  const connection = await connect(options);
  const progress = countOnStderr(`of ${drops.length} URLs in the queue`, options.json);
  try {
    for (let from = 0; from < drops.length; from += DROPS_AT_ONCE) {
      const some = drops.slice(from, from + DROPS_AT_ONCE);
      await sendDrops(connection, some);
      progress.count(some.length);
    }
  } finally {
    progress.end();
    await connection.close();
  }
  if (options.json) {
    for (const url of all) console.log(JSON.stringify({ url, id: idOf(url) }));
  } else {
    console.log(
      `${all.length} ${all.length === 1 ? "URL is" : "URLs are"} in the queue. See how they fare: newsprint status`,
    );
  }
}

export async function sendDrops(
  { clients, names }: Pick<Awaited<ReturnType<typeof connect>>, "clients" | "names">,
  drops: Drop[],
): Promise<void> {
  const messages: string[] = [];
  for (let from = 0; from < drops.length; from += DROPS_PER_MESSAGE) {
    messages.push(writeDrops(drops.slice(from, from + DROPS_PER_MESSAGE)));
  }
  await batchSender(clients, names.INTAKE_QUEUE_URL)(messages);
}

/** The id that a URL's article has by itself, or null where it can have none. */
export function idOf(url: string): string | null {
  const canonical = canonicalUrl(url);
  return canonical.outcome === "canonical" ? articleId(canonical.url) : null;
}
