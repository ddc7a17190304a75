import { AsyncLocalStorage } from "node:async_hooks";

/** One invocation's life, which whoever kills it ends: the one who waits for it then knows at once. */
export type Life = { ended: Promise<void>; end(): void };

/** The life that the present call belongs to. */
export const lives = new AsyncLocalStorage<Life>();

export function newLife(): Life {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { ended: promise, end: resolve };
}
