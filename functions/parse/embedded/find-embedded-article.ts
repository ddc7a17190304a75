const MAX_NODES = 100_000;
/** Names under which publishing systems keep a headline. */
const TITLE = /^(?:(?:news|article|story|page|seo|content)?_?(?:title|head_?line|subject)|name)$/i;
/** Names under which they keep who wrote an article. */
const AUTHOR = /^(?:authors?|by_?lines?|writers?|reporters?|journalists?|creators?|contributors?)(?:_?names?|_?nm)?$/i;

/** What the page's data for its own front end says of the article: its headline, and who wrote it. */
export type EmbeddedArticle = { headline: string; authors: string[] };

/**
 * The first object in the page's embedded data whose title is one of `titles`. An object that tells more than a title
 * (a list of articles holds only titles) wins.
 */
export function findEmbeddedArticle(values: readonly unknown[], titles: ReadonlySet<string>): EmbeddedArticle | null {
  const waiting = values.filter((value): value is object => typeof value === "object" && value !== null);
  let titled: EmbeddedArticle | null = null;
  for (let at = 0; at < waiting.length && waiting.length < MAX_NODES; at++) {
    let headline: string | undefined;
    let authors: string[] = [];
    for (const [key, value] of Object.entries(waiting[at]!)) {
      if (typeof value === "object" && value !== null) waiting.push(value);
      if (AUTHOR.test(key) && authors.length === 0) authors = namesIn(value);
      else if (typeof value === "string" && value.length < 500 && TITLE.test(key) && titles.has(value.trim()))
        headline ??= value.trim();
    }
    if (headline === undefined) continue;
    if (authors.length > 0) return { headline, authors };
    titled ??= { headline, authors };
  }
  return titled;
}

function namesIn(value: unknown): string[] {
  const all = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all
    .map((one) => (typeof one === "object" && one !== null ? (one as Record<string, unknown>).name : one))
    .filter((one): one is string => typeof one === "string" && one.length < 200 && one.trim() !== "");
}
