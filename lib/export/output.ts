import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";

/** How much of a file is whole, the last record in that part, and what its writer takes to go on. */
export type Mark = { cursor: string; bytes: number; state?: string };

export type Output = {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Everything up to this record is in what was written. Told to the disk now and then, and at the end of an interrupted export. */
  mark(cursor: string, state?: () => string): Promise<void>;
  /** The last record that was marked. */
  marked(): string | undefined;
  finish(): Promise<void>;
  interrupt(): Promise<void>;
};

const MARK_EVERY = 200;

export const markFile = (path: string): string => `${path}.resume`;

/** The mark beside a file that an export left unfinished. */
export async function readMark(path: string): Promise<Mark | undefined> {
  try {
    const mark = JSON.parse(await readFile(markFile(path), "utf8")) as Mark;
    return typeof mark.cursor === "string" && Number.isSafeInteger(mark.bytes) ? mark : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A file that is written from its start, or from a mark on: what lies behind the mark may be half a record and is cut
 * off. The bytes of a mark are on the disk before the mark is, so that whatever ends the process, a mark never promises
 * what the file does not have.
 */
export async function openFile(path: string, from?: Mark): Promise<Output | { shorter: number }> {
  const file = await open(path, from ? "r+" : "w");
  if (from) {
    const { size } = await file.stat();
    if (size < from.bytes) {
      await file.close();
      return { shorter: size };
    }
    await file.truncate(from.bytes);
  } else await rm(markFile(path), { force: true });
  let bytes = from?.bytes ?? 0;
  let mark: (() => Mark) | undefined;
  let cursor: string | undefined;
  let marks = 0;
  let savedAt = 0;
  const save = async () => {
    if (!mark) return;
    const text = JSON.stringify(mark());
    await file.datasync();
    await writeFile(`${markFile(path)}.new`, text);
    await rename(`${markFile(path)}.new`, markFile(path));
    savedAt = marks;
  };
  return {
    async write(chunk) {
      const buffer = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      await writeAll(file, buffer, bytes);
      bytes += buffer.length;
    },
    async mark(at, state) {
      const whole = bytes;
      cursor = at;
      mark = () => ({ cursor: at, bytes: whole, ...(state ? { state: state() } : {}) });
      marks++;
      // A state grows with the file: it is kept more rarely the longer it is.
      if (marks - savedAt >= (state ? Math.max(1, marks / 10) : MARK_EVERY)) await save();
    },
    marked: () => cursor,
    async finish() {
      await file.close();
      await rm(markFile(path), { force: true });
    },
    async interrupt() {
      await save().catch(() => {});
      await file.close();
    },
  };
}

async function writeAll(file: FileHandle, buffer: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < buffer.length; ) {
    const { bytesWritten } = await file.write(buffer, done, buffer.length - done, position + done);
    done += bytesWritten;
  }
}

/** A stream, such as standard output: it knows no marks, but tells the last record for whoever goes on behind it. */
export function openStream(stream: NodeJS.WritableStream): Output {
  let cursor: string | undefined;
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  return {
    async write(chunk) {
      const drained = new Promise<void>((resolve) => {
        if (stream.write(chunk)) resolve();
        else stream.once("drain", resolve);
      });
      await Promise.race([drained, failed]);
    },
    async mark(at) {
      cursor = at;
    },
    marked: () => cursor,
    async finish() {},
    async interrupt() {},
  };
}
