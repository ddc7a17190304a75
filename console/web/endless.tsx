import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "./api.ts";

type Kept<T> = { items: T[]; next: string | undefined; asked: boolean; lookedBackTo?: string };

/** Lists seen in this window, by their question: going back finds them as they were. */
const seen = new Map<string, Kept<unknown>>();
const MOST_KEPT = 20;
/** Pages that may come back empty before a person is asked whether to look further. */
const PATIENCE = 6;

export type Endless<T> = ReturnType<typeof useEndless<T>>;

/** A list that grows as its end comes into view. `path` is the question without its cursor. */
export function useEndless<T>(path: string, itemsOf: (data: never) => T[]) {
  const [, redraw] = useState(0);
  const [error, setError] = useState<string>();
  const end = useRef<HTMLDivElement>(null);
  const busy = useRef<string>();
  const empty = useRef(0);
  let list = seen.get(path) as Kept<T> | undefined;
  if (!list) {
    list = { items: [], next: undefined, asked: false };
    seen.set(path, list);
    if (seen.size > MOST_KEPT) seen.delete(seen.keys().next().value!);
  }
  const kept = list;

  const more = async () => {
    if (busy.current === path || (kept.asked && kept.next === undefined)) return;
    busy.current = path;
    const glue = path.includes("?") ? "&" : "?";
    const answer = await ask<{ next?: string; lookedBackTo?: string }>(
      kept.next === undefined ? path : `${path}${glue}after=${kept.next}`,
    );
    busy.current = undefined;
    if ("error" in answer) return setError(answer.error);
    const items = itemsOf(answer.data as never);
    empty.current = items.length === 0 ? empty.current + 1 : 0;
    kept.items.push(...items);
    kept.next = answer.data.next;
    kept.asked = true;
    if (answer.data.lookedBackTo) kept.lookedBackTo = answer.data.lookedBackTo;
    setError(undefined);
    redraw((n) => n + 1);
  };

  useEffect(() => {
    if (!kept.asked) more();
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting) && empty.current < PATIENCE) more();
      },
      { rootMargin: "600px" },
    );
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [path, kept.items.length, kept.next]);

  const again = () => {
    seen.delete(path);
    redraw((n) => n + 1);
  };
  const askFurther = () => {
    empty.current = 0;
    more();
  };
  return {
    ...kept,
    error,
    end,
    again,
    more: askFurther,
    done: kept.asked && kept.next === undefined,
    paused: empty.current >= PATIENCE,
  };
}
