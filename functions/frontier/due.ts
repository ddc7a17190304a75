import type { ArticleId } from "../article/article.ts";
import type { Priority } from "./claim.ts";

/** A place in a host's queue: one URL, due at a time, with a priority. */
export type DueEntry = { key: string; priority: Priority; dueAt: number; id: ArticleId; first: boolean };

/** Sort key of a DUE entry: by priority, then by time. */
export function dueKey(priority: Priority, dueAt: number, id: ArticleId): string {
  return `${duePrefix(priority)}${String(Math.max(0, Math.round(dueAt))).padStart(15, "0")}#${id}`;
}

export const duePrefix = (priority: Priority): string => `DUE#${priority}#`;

export function readDueKey(key: string): Pick<DueEntry, "priority" | "dueAt" | "id"> {
  const [, priority, dueAt, id] = key.split("#");
  return { priority: Number(priority) as Priority, dueAt: Number(dueAt), id: id as ArticleId };
}

/**
 * Which of the due entries a lease takes: the highest priority first, but every fourth place goes to the entry that has
 * waited longest, so that a flood of fresh items never starves a backlog. Places are counted on from `first`: a lease of
 * one place begins at another number than the lease before, or the fourth would never come.
 */
export function pickDue(entries: readonly DueEntry[], places: number, first: number): DueEntry[] {
  const byPriority = [...entries].sort((a, b) => a.priority - b.priority || a.dueAt - b.dueAt);
  const byAge = [...entries].sort((a, b) => a.dueAt - b.dueAt);
  const picked = new Set<DueEntry>();
  const take = (from: DueEntry[]) => {
    const next = from.find((entry) => !picked.has(entry));
    if (next) picked.add(next);
  };
  for (let place = first; place < first + places && picked.size < entries.length; place++)
    take(place % 4 === 0 ? byAge : byPriority);
  return [...picked];
}
