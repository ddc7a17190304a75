import * as z from "zod";
import { DROP_KINDS, type Drop, type Priority } from "../frontier/claim.ts";

/**
 * What the intake queue takes, in the words of its published schema (`docs/intake-message.schema.json`): a bare URL, a
 * list of URLs (JSON, or one a line), or an object that says more.
 */
export const DropObject = z
  .strictObject({
    url: z.string().describe("What to fetch: an absolute http or https URL."),
    kind: z.enum(DROP_KINDS).default("article").describe("What the URL is taken for."),
    priority: z.int().min(0).max(3).optional().describe("0 is fetched first. Default: 2."),
    recrawl: z.boolean().default(false).describe("Fetch again even if it is known."),
    source: z.string().max(200).default("queue").describe("Who dropped it; kept on the record."),
    v: z.literal(1).optional(),
    hop: z.int().min(0).optional().describe("Links from what a person dropped; set by the pipeline."),
    hints: z
      .strictObject({ headline: z.string().max(1_000).optional(), datePublished: z.string().max(40).optional() })
      .optional()
      .describe("What a feed or sitemap said of it; set by the pipeline."),
    redirectedFrom: z.array(z.string()).max(20).optional().describe("Set by the pipeline."),
    redirects: z.int().min(0).max(20).optional().describe("Set by the pipeline."),
  })
  .meta({ id: "Drop" });

export const IntakeMessage = z
  .union([
    z.string().describe("A URL, or several, one a line."),
    DropObject,
    z.array(z.union([z.string(), DropObject])).describe("Several of them."),
    z.strictObject({ urls: z.array(z.union([z.string(), DropObject])) }),
  ])
  .meta({ title: "Newsprint intake message", description: "The body of a message to the intake queue." });

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
  return JSON.stringify(drops.map(({ input, ...rest }) => ({ url: input, ...rest })));
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
  if (typeof json === "object" && json !== null && "urls" in json && Array.isArray(json.urls)) return json.urls;
  return [json];
}

function dropOf(entry: Partial<z.output<typeof DropObject>> & { url: string }): Drop {
  return {
    input: entry.url,
    kind: entry.kind ?? "article",
    priority: (entry.priority ?? 2) as Priority,
    recrawl: entry.recrawl ?? false,
    source: entry.source ?? "queue",
    hop: entry.hop ?? 0,
    ...(entry.hints ? { hints: entry.hints as NonNullable<Drop["hints"]> } : {}),
    ...(entry.redirectedFrom ? { redirectedFrom: entry.redirectedFrom as NonNullable<Drop["redirectedFrom"]> } : {}),
    ...(entry.redirects ? { redirects: entry.redirects } : {}),
  };
}
