import { randomUUID } from "node:crypto";
import { createReadStream, type Dirent, type ReadStream } from "node:fs";
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { keyToPath, nameToKey } from "./s3-key-path.ts";

/** What is kept beside an object's bytes. */
export type ObjectMeta = {
  contentType?: string;
  headers?: Record<string, string>;
  /** MD5 of the bytes in hex, the ETag. */
  md5: string;
  size: number;
};
export type StoredObject = { key: string; size: number; modified: Date; meta: ObjectMeta };
export type Upload = {
  write(chunk: Uint8Array): Promise<void>;
  commit(commit: Commit): Promise<"stored" | "exists">;
  abort(): Promise<void>;
};
type Commit = { meta: ObjectMeta; onlyIfAbsent: boolean };

/** Objects as plain files: `<root>/<bucket>/objects/…`, with their headers in `<root>/<bucket>/meta/…`. */
export class S3Files {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async createBucket(bucket: string): Promise<void> {
    await mkdir(join(this.root, bucket, "objects"), { recursive: true });
    await mkdir(join(this.root, bucket, "uploads"), { recursive: true });
  }

  /** Clears away what a killed run had half taken in. Only before anything is taken in again. */
  async forgetUploads(): Promise<void> {
    for (const bucket of await this.buckets()) {
      await rm(join(this.root, bucket, "uploads"), { recursive: true, force: true });
      await mkdir(join(this.root, bucket, "uploads"));
    }
  }

  async hasBucket(bucket: string): Promise<boolean> {
    return (await stat(join(this.root, bucket, "objects")).catch(() => null)) !== null;
  }

  async buckets(): Promise<string[]> {
    return (await readdir(this.root).catch(() => [])).sort();
  }

  /** Takes an object's bytes in a file aside; nothing is seen under the key before `commit` has them on disk. */
  async upload(bucket: string, key: string): Promise<Upload> {
    const aside = join(this.root, bucket, "uploads", randomUUID());
    const file = await open(aside, "wx");
    return {
      async write(chunk) {
        await writeAll(file, chunk);
      },
      commit: async ({ meta, onlyIfAbsent }) => {
        await file.sync();
        await file.close();
        const target = this.#path(bucket, "objects", key);
        try {
          await this.#writeMeta(bucket, key, meta, aside);
          return await this.#place(aside, target, onlyIfAbsent);
        } finally {
          await rm(aside, { force: true });
        }
      },
      async abort() {
        await file.close().catch(() => {});
        await rm(aside, { force: true });
      },
    };
  }

  async head(bucket: string, key: string): Promise<StoredObject | null> {
    const path = this.#path(bucket, "objects", key);
    const found = await stat(path).catch(missing);
    if (!found?.isFile()) return null;
    return {
      key,
      size: found.size,
      modified: found.mtime,
      meta: await this.#readMeta(bucket, key, found.size, found.mtimeMs),
    };
  }

  /** The bytes from `start` to `end`, both inclusive. */
  read(bucket: string, key: string, start: number, end: number): ReadStream {
    return createReadStream(this.#path(bucket, "objects", key), { start, end });
  }

  async delete(bucket: string, key: string): Promise<void> {
    for (const kind of ["objects", "meta"] as const) {
      const path = this.#path(bucket, kind, key);
      await rm(path, { force: true });
      await this.#removeEmptyFolders(dirname(path), join(this.root, bucket, kind));
    }
  }

  /** Keys in the order of their UTF-8 bytes, those that begin with `prefix` and come after `after`. */
  async *keys(bucket: string, prefix: string, after: string): AsyncGenerator<string> {
    yield* walk(join(this.root, bucket, "objects"), "", prefix, after);
  }

  async #place(aside: string, target: string, onlyIfAbsent: boolean): Promise<"stored" | "exists"> {
    // A folder can vanish between mkdir and rename when its last object is deleted just then.
    for (let attempt = 0; ; attempt++) {
      await mkdir(dirname(target), { recursive: true });
      try {
        if (onlyIfAbsent) await link(aside, target);
        else await rename(aside, target);
        await syncFolder(dirname(target));
        return "stored";
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === "EEXIST" && onlyIfAbsent) return "exists";
        if (code !== "ENOENT" || attempt === 5) throw error;
      }
    }
  }

  /** Headers are put in place before the bytes; bytes that do not fit their headers (a crash between) count alone. */
  async #writeMeta(bucket: string, key: string, meta: ObjectMeta, aside: string): Promise<void> {
    const target = this.#path(bucket, "meta", key);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${aside}.meta`, JSON.stringify(meta));
    await rename(`${aside}.meta`, target);
  }

  async #readMeta(bucket: string, key: string, size: number, modifiedMs: number): Promise<ObjectMeta> {
    try {
      const meta = JSON.parse(await readFile(this.#path(bucket, "meta", key), "utf8")) as ObjectMeta;
      if (meta.size === size) return meta;
    } catch {
      // No headers are known: the bytes are served with none.
    }
    return { md5: `${size.toString(16)}-${Math.round(modifiedMs).toString(16)}`, size };
  }

  async #removeEmptyFolders(folder: string, top: string): Promise<void> {
    for (let at = folder; at !== top && at.startsWith(top); at = dirname(at)) {
      try {
        await rmdir(at);
      } catch {
        return;
      }
    }
  }

  #path(bucket: string, kind: "objects" | "meta", key: string): string {
    return join(this.root, bucket, kind, ...keyToPath(key));
  }
}

async function* walk(folder: string, above: string, prefix: string, after: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(missing);
  const named = (entries ?? []).map((entry: Dirent) => ({
    folder: entry.isDirectory() ? join(folder, entry.name) : null,
    key: above + nameToKey(entry.name, entry.isDirectory()),
  }));
  named.sort((a, b) => compareKeys(a.key, b.key));
  for (const { folder: below, key } of named) {
    if (below === null) {
      if (key.startsWith(prefix) && compareKeys(key, after) > 0) yield key;
    } else if (mayHold(key, prefix) && (compareKeys(key, after) > 0 || after.startsWith(key))) {
      yield* walk(below, key, prefix, after);
    }
  }
}

function mayHold(folderKey: string, prefix: string): boolean {
  return folderKey.startsWith(prefix) || prefix.startsWith(folderKey);
}

function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.length) done += (await file.write(chunk, done)).bytesWritten;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ENAMETOOLONG") return null;
  throw error;
}
