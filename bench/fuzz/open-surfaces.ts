import type { Surface } from "./fuzz-case.ts";
import { openHandlers } from "./run-handlers.ts";
import { feeds } from "./surfaces/feeds.ts";
import { messages } from "./surfaces/messages.ts";
import { pages } from "./surfaces/pages.ts";
import { planted } from "./surfaces/planted.ts";
import { responses, startAnswers } from "./surfaces/responses.ts";
import { robots } from "./surfaces/robots.ts";
import { tags } from "./surfaces/tags.ts";

/** Every surface, and how large its share of the cases is. */
export const SHARES = { pages: 0.4, feeds: 0.15, robots: 0.1, messages: 0.15, tags: 0.1, responses: 0.1 } as const;
export type SurfaceName = keyof typeof SHARES | keyof typeof planted;

/** A request may wait this long for its next turn; what has to wait longer is left as due. */
const SETTINGS = {
  pace: { delayMs: 0, waitInsideLeaseMs: 500 },
  limits: { bodyBytes: 1_000_000, fetchMs: 3_000 },
  revisitsMs: [],
};

/** The surfaces of this process or thread; the handlers are loaded once. */
export async function openSurfaces(): Promise<Record<SurfaceName, Surface>> {
  const { port, answers } = await startAnswers();
  const handlers = await openHandlers(SETTINGS, port);
  return {
    pages: pages(handlers),
    feeds,
    robots,
    messages: messages(handlers),
    tags,
    responses: responses(handlers, answers),
    ...planted,
  };
}
