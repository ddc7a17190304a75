import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** A message that was accepted and not deleted yet, as its sender gave it. */
export type JournalEntry = {
  /** The first MessageId of the message; it gets a new one each time that a start sends it again. */
  id: string;
  queue: string;
  body: string;
  attributes?: unknown;
  /** Unix milliseconds: not to be seen before. */
  notBefore?: number;
};

export type Journal = {
  /** What the run before left for a queue, oldest first; a second call gives none. */
  takeRestored(queue: string): JournalEntry[];
  /** Resolves once the entries are in the file; with `durable`, once they are on the disk. */
  add(entries: JournalEntry[], durable: boolean): Promise<void>;
  remove(ids: string[]): void;
  removeQueue(queue: string): void;
  close(): Promise<void>;
};

type Row = { queue: string; text: string };
type Waiting = { text: string; durable: boolean; done(error?: Error): void };

/** A journal that has grown to this size, and to four times what is alive in it, is written anew. */
const COMPACT_AT_BYTES = 8 * 1024 * 1024;

/**
 * A file that only grows: a line for each message that is sent or deleted. Lines that wait while the disk is busy are
 * written, and flushed, together. What a kill cut off at its end was never acknowledged, and is left out.
 */
export async function openJournal(path: string, onTrouble: (error: Error) => void): Promise<Journal> {
  const live = new Map<string, Row>();
  const restored = new Map<string, JournalEntry[]>();
  for (const entry of await readEntries(path)) {
    live.set(entry.id, { queue: entry.queue, text: line({ put: entry }) });
    restored.set(entry.queue, [...(restored.get(entry.queue) ?? []), entry]);
  }
  let liveBytes = sizeOf(live);
  let { file, bytes } = await rewrite(path, live);
  let queue: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        const text = Buffer.from(batch.map((waiting) => waiting.text).join(""));
        await writeAll(file, text);
        bytes += text.length;
        if (batch.some((waiting) => waiting.durable)) await file.datasync();
        for (const waiting of batch) waiting.done();
        if (bytes > COMPACT_AT_BYTES && bytes > 4 * liveBytes) {
          await file.close();
          ({ file, bytes } = await rewrite(path, live));
        }
      } catch (error) {
        onTrouble(error as Error);
        for (const waiting of batch) waiting.done(error as Error);
      }
    }
    writing = null;
  }

  function write(text: string, durable: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      queue.push({ text, durable, done: (error) => (error ? reject(error) : resolve()) });
      writing ??= drain();
    });
  }

  function remove(ids: string[]): void {
    let text = "";
    for (const id of ids) {
      const row = live.get(id);
      if (row === undefined) continue;
      live.delete(id);
      liveBytes -= row.text.length;
      text += line({ del: id });
    }
    // A deletion that is lost brings the message back once more, which every consumer must stand anyway.
    if (text !== "") write(text, false).catch(() => {});
  }

  return {
    takeRestored(queue) {
      const entries = restored.get(queue) ?? [];
      restored.delete(queue);
      return entries.filter((entry) => live.has(entry.id));
    },
    add(entries, durable) {
      let text = "";
      for (const entry of entries) {
        const row = { queue: entry.queue, text: line({ put: entry }) };
        live.set(entry.id, row);
        liveBytes += row.text.length;
        text += row.text;
      }
      return write(text, durable);
    },
    remove,
    removeQueue(queue) {
      remove([...live].filter(([, row]) => row.queue === queue).map(([id]) => id));
    },
    async close() {
      await writing;
      await file.close();
    },
  };
}

function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

async function readEntries(path: string): Promise<Iterable<JournalEntry>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const live = new Map<string, JournalEntry>();
  for (const row of text.split("\n")) {
    const record = parseRow(row);
    if (record?.put) live.set(record.put.id, record.put);
    if (record?.del) live.delete(record.del);
  }
  return live.values();
}

function parseRow(row: string): { put?: JournalEntry; del?: string } | null {
  try {
    return row === "" ? null : (JSON.parse(row) as { put?: JournalEntry; del?: string });
  } catch {
    return null;
  }
}

async function rewrite(path: string, live: Map<string, Row>): Promise<{ file: FileHandle; bytes: number }> {
  const next = await open(`${path}.next`, "w");
  const text = Buffer.from(Array.from(live.values(), (row) => row.text).join(""));
  await writeAll(next, text);
  await next.datasync();
  await rename(`${path}.next`, path);
  if (process.platform !== "win32") {
    const folder = await open(dirname(path), "r");
    await folder.sync();
    await folder.close();
  }
  return { file: next, bytes: text.length };
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) done += (await file.write(bytes, done)).bytesWritten;
}

function sizeOf(live: Map<string, Row>): number {
  let size = 0;
  for (const row of live.values()) size += row.text.length;
  return size;
}
