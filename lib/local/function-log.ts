import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

export type FunctionLog = { write(chunk: string | Uint8Array): void; close(): void };

/**
 * A function's log, a file of at most `maxBytes`; the one before it is kept as `<path>.1`. A log that cannot be written
 * (the disk is full) never stops the function.
 */
export function openFunctionLog(path: string, maxBytes = 8 * 1024 * 1024): FunctionLog {
  mkdirSync(dirname(path), { recursive: true });
  let file = openSync(path, "a");
  let size = fstatSync(file).size;
  return {
    write(chunk) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      try {
        if (size > 0 && size + bytes.length > maxBytes) {
          closeSync(file);
          renameSync(path, `${path}.1`);
          file = openSync(path, "a");
          size = 0;
        }
        size += writeSync(file, bytes);
      } catch {
        // Said elsewhere: the engines watch the disk.
      }
    },
    close() {
      closeSync(file);
    },
  };
}
