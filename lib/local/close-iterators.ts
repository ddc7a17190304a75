import { AbstractKeyIterator, AbstractValueIterator } from "abstract-level";

/**
 * Lets dynalite (4.0.0) close what it reads with. It ends an iterator with `return`, which LevelDB's have not: each query would leave
 * one open as long as the engine runs, with the blocks of the table that it stood on.
 */
export function closeIterators(): void {
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    Object.assign(prototype, {
      return(this: { close(): Promise<void> }) {
        return this.close();
      },
    });
  }
}
