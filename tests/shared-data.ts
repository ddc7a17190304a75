import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of other people's conformance cases and pages, kept beside the project and never inside it. */
export const SHARED_DATA =
  process.env.NEWSPRINT_SHARED ?? join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "shared");

/** Whether a file or folder of the shared data is here; tests that need it say so in their name and skip without it. */
export function hasShared(path: string): boolean {
  return existsSync(join(SHARED_DATA, path));
}

export function readShared(path: string): Buffer {
  return readFileSync(join(SHARED_DATA, path));
}

export function readSharedJson<T>(path: string): T {
  return JSON.parse(readShared(path).toString("utf8")) as T;
}
