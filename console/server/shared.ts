import { setTimeout as sleep } from "node:timers/promises";

export type Aged<T> = { value: T /** Milliseconds since it was read. */; age: number };

type Times = {
  /** Whoever asks within so many milliseconds gets the same answer. */
  keepMs: number;
  /** Within so many, the old answer is given at once, and a new one is read for whoever asks next. */
  showMs?: number;
};
type Entry<T> = { readAt?: number; answer: Promise<T> };

/** Runs `read` no more often than its answers age, for each argument; whoever asks meanwhile waits for the same answer. */
export function shared<K extends string | number, T>(
  { keepMs, showMs = keepMs }: Times,
  read: (key: K) => Promise<T>,
): (key: K) => Promise<Aged<T>> {
  const entries = new Map<K, Entry<T>>();
  const keep = (key: K, answer: Promise<T>): Promise<T> => {
    const entry: Entry<T> = { answer };
    entries.set(key, entry);
    if (entries.size > MOST_KEPT) entries.delete(entries.keys().next().value!);
    answer.then(
      () => {
        entry.readAt = performance.now();
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return answer;
  };
  return async (key) => {
    const known = entries.get(key);
    if (!known) return { value: await keep(key, read(key)), age: 0 };
    const age = known.readAt === undefined ? 0 : performance.now() - known.readAt;
    if (age >= showMs) return { value: await keep(key, read(key)), age: 0 };
    if (age >= keepMs)
      void keep(
        key,
        sleep(BEHIND_MS, undefined, { ref: false }).then(() => read(key)),
      );
    return { value: await known.answer, age };
  };
}

const MOST_KEPT = 64;
/** Reading anew is a burst of requests: it lets what else the page asked for go first. */
const BEHIND_MS = 250;
