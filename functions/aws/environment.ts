import * as z from "zod";
import { Settings } from "../settings.ts";

/** What a function is told by its environment variables; a wrong one stops it at its start, by name. */
const Environment = z.object({
  ARTICLES_TABLE: z.string().min(1),
  FRONTIER_TABLE: z.string().min(1),
  RAW_BUCKET: z.string().min(1),
  INTAKE_QUEUE_URL: z.url(),
  CRAWL_QUEUE_URL: z.url(),
  PARSE_QUEUE_URL: z.url(),
  TAG_QUEUE_URL: z.url(),
  /** The settings as JSON (`functions/settings.ts`). */
  SETTINGS: z
    .string()
    .transform((json) => JSON.parse(json) as unknown)
    .pipe(Settings),
  /** Seconds: what leases and tokens are reckoned from. */
  FUNCTION_TIMEOUT_SECONDS: z.coerce.number().int().min(1).default(60),
  /** Only ever set on one machine: `curl --connect-to` entries, one a line. No stack has a way to set it. */
  CONNECT_TO: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const read = Environment.safeParse(env);
  if (!read.success) throw new Error(`The function's environment is wrong: ${z.prettifyError(read.error)}`);
  return read.data;
}
