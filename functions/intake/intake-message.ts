import * as z from "zod/mini";
import { ARTICLE_ID } from "../article/article-id.ts";
import { DROP_KINDS, type Drop, type Priority } from "../frontier/claim.ts";
import { legalJson } from "../legal-json.ts";

/**
 * What the intake queue takes, in the words of its published schema (`docs/intake-message.schema.json`): a bare URL, a
 * list of URLs (JSON, or one a line), or an object that says more.
 */
export const DropObject = z
  .strictObject({
    url: z.string().check(z.describe("What to fetch: an absolute http or https URL.")),
    kind: z._default(z.enum(DROP_KINDS), "article").check(z.describe("What the URL is taken for.")),
    priority: z.optional(z.int().check(z.gte(0), z.lte(3))).check(z.describe("0 is fetched first. Default: 2.")),
    recrawl: z._default(z.boolean(), false).check(z.describe("Fetch again even if it is known.")),
    source: z
      ._default(z.string().check(z.maxLength(200)), "queue")
      .check(z.describe("Who dropped it; kept on the record.")),
    v: z.optional(z.literal(1)),
    hop: z
      .optional(z.int().check(z.gte(0)))
      .check(z.describe("Links from what a person dropped; set by the pipeline.")),
    hints: z
      .optional(
        z.strictObject({
          headline: z.optional(z.string().check(z.maxLength(1_000))),
          datePublished: z.optional(z.string().check(z.maxLength(40))),
        }),
      )
      .check(z.describe("What a feed or sitemap said of it; set by the pipeline.")),
    redirectedFrom: z
      .optional(z.array(z.string().check(z.regex(ARTICLE_ID))).check(z.maxLength(20)))
      .check(z.describe("Set by the pipeline.")),
    redirects: z.optional(z.int().check(z.gte(0), z.lte(20))).check(z.describe("Set by the pipeline.")),
  })
  .check(z.meta({ id: "Drop" }));

export const IntakeMessage = z
  .union([
    z.string().check(z.describe("A URL, or several, one a line.")),
    DropObject,
    z.array(z.union([z.string(), DropObject])).check(z.describe("Several of them.")),
    z.strictObject({ urls: z.array(z.union([z.string(), DropObject])) }),
  ])
  .check(z.meta({ title: "Newsprint intake message", description: "The body of a message to the intake queue." }));

export type Reject = { input: string; reason: "invalid_url" | "unsupported_scheme" | "poison"; detail: string };
export type ReadMessage = { drops: Drop[]; rejects: Reject[] };

/** Reads a message body into drops and rejects; whatever it is, nothing of it is left out. */
export function readIntakeMessage(body: string): ReadMessage {
  const read: ReadMessage = { drops: [], rejects: [] };
  for (const entry of entriesOf(body)) {
    if (typeof entry === "string") {
      const lines = entry.split(/\r?\n/).filter((line) => line.trim() !== "");
      if (lines.length === 0) read.rejects.push({ input: entry, reason: "invalid_url", detail: "empty" });
      for (const line of lines) read.drops.push(dropOf({ url: line.trim() }));
      continue;
    }
    const parsed = DropObject.safeParse(entry);
    if (parsed.success) read.drops.push(dropOf(parsed.data));
    else {
      const input = JSON.stringify(entry) ?? "";
      read.rejects.push({ input, reason: "invalid_url", detail: z.prettifyError(parsed.error).slice(0, 300) });
    }
  }
  return read;
}

export function writeDrops(drops: readonly Drop[]): string {
  return legalJson(drops.map(({ input, ...rest }) => ({ url: input, ...rest })));
}

function entriesOf(body: string): unknown[] {
  const text = body.trim();
  if (!/^[[{"]/.test(text)) return [body];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [body];
  }
  if (Array.isArray(json)) return json.length > 0 ? json : [body];
  if (typeof json === "object" && json !== null && "urls" in json && Array.isArray(json.urls)) {
    return json.urls.length > 0 ? json.urls : [body];
  }
  return [json];
}

/** JSON can hold halves of characters, and tables cannot. */
function wellFormed<T extends object>(texts: T): T {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, String(text).toWellFormed()])) as T;
}

function dropOf(entry: Partial<z.output<typeof DropObject>> & { url: string }): Drop {
  return {
    input: entry.url,
    kind: entry.kind ?? "article",
    priority: (entry.priority ?? 2) as Priority,
    recrawl: entry.recrawl ?? false,
    source: (entry.source ?? "queue").toWellFormed(),
    hop: entry.hop ?? 0,
    ...(entry.hints ? { hints: wellFormed(entry.hints) as NonNullable<Drop["hints"]> } : {}),
    ...(entry.redirectedFrom ? { redirectedFrom: entry.redirectedFrom as NonNullable<Drop["redirectedFrom"]> } : {}),
    ...(entry.redirects ? { redirects: entry.redirects } : {}),
  };
}
