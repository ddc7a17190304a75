import * as z from "zod/mini";
import { Settings } from "../settings.ts";

/** What a function is told by its environment variables; a wrong one stops it at its start, by name. */
const Environment = z.object({
  ARTICLES_TABLE: z.string().check(z.minLength(1)),
  FRONTIER_TABLE: z.string().check(z.minLength(1)),
  RAW_BUCKET: z.string().check(z.minLength(1)),
  INTAKE_QUEUE_URL: z.url(),
  CRAWL_QUEUE_URL: z.url(),
  PARSE_QUEUE_URL: z.url(),
  TAG_QUEUE_URL: z.url(),
  /** The settings as JSON (`functions/settings.ts`). */
  SETTINGS: z.pipe(
    z.pipe(
      z.string(),
      z.transform((json) => JSON.parse(json) as unknown),
    ),
    Settings,
  ),
  /** Seconds: what leases and tokens are reckoned from. */
  FUNCTION_TIMEOUT_SECONDS: z._default(z.coerce.number().check(z.int(), z.gte(1)), 60),
  /** Only ever set on one machine: `curl --connect-to` entries, one a line. No stack has a way to set it. */
  CONNECT_TO: z.optional(z.string()),
});
export type Environment = z.infer<typeof Environment>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const read = Environment.safeParse(env);
  if (!read.success) throw new Error(`The function's environment is wrong: ${z.prettifyError(read.error)}`);
  return read.data;
}
