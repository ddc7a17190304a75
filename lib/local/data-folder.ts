import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainFailure, StartFailure } from "./start-failure.ts";

/** Where the three engines of a run answer: full URLs on 127.0.0.1. */
export type Endpoints = { dynamodb: string; s3: string; sqs: string };

export type DataFolder = {
  path: string;
  /** Proves that an endpoint belongs to the run that wrote the lock. */
  token: string;
  /** The run before this one was killed: what it had half written needs a look. */
  unclean: boolean;
  /** Tells other processes where the engines answer. */
  publish(endpoints: Endpoints): Promise<void>;
  release(): Promise<void>;
  /** Lets go of the folder as a killed run does: the next start finds a stale lock and takes its look. */
  abandon(): Promise<void>;
};

type Lock = { pid: number; token: string; startedAt: string; endpoints?: Endpoints };

/** Below this much free space a run does not start, and a running one stops while it still can. */
export const LEAST_FREE_BYTES = 32 * 1024 * 1024;
/** A run that has not published its endpoints after this time hangs or is another program with the same number. */
const STARTING_MS = 60_000;

/**
 * Makes the data folder and takes its lock, so that one run at a time writes in it. The lock of a run that was killed
 * is taken over. Throws a StartFailure where the folder cannot be used, and leaves nothing behind then.
 */
export async function openDataFolder(
  path: string,
  freeBytes: (path: string) => Promise<number> = freeBytesAt,
): Promise<DataFolder> {
  try {
    await mkdir(path, { recursive: true });
    await assertWritable(path);
  } catch (error) {
    throw explainFailure(error, { dataDir: path });
  }
  if ((await freeBytes(path)) < LEAST_FREE_BYTES) {
    throw new StartFailure(
      "disk_full",
      `The disk that holds ${path} is full (less than ${LEAST_FREE_BYTES / 1024 / 1024} MB are free): free some space, then start again.`,
    );
  }
  const lock: Lock = { pid: process.pid, token: randomUUID(), startedAt: new Date().toISOString() };
  const unclean = await takeLock(path, lock);
  HELD.add(lock.token);
  return {
    path,
    token: lock.token,
    unclean,
    async publish(endpoints) {
      const next = join(path, `lock.${lock.token}`);
      await writeFile(next, JSON.stringify({ ...lock, endpoints }));
      await rename(next, lockFile(path));
    },
    async release() {
      HELD.delete(lock.token);
      if ((await readLock(path))?.token === lock.token) await rm(lockFile(path), { force: true });
    },
    async abandon() {
      HELD.delete(lock.token);
      await writeFile(lockFile(path), JSON.stringify({ ...lock, pid: 0 }));
    },
  };
}

/** The endpoints of the run that works in a data folder, or null where none does. */
export async function findRunning(path: string): Promise<Endpoints | null> {
  const lock = await readLock(path);
  return lock?.endpoints && (await isAlive(lock)) ? lock.endpoints : null;
}

/** Free bytes for this user on the disk of a folder. */
export async function freeBytesAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

async function assertWritable(path: string): Promise<void> {
  const probe = join(path, `probe.${randomUUID()}`);
  try {
    await writeFile(probe, "x");
  } finally {
    await rm(probe, { force: true });
  }
}

/** Returns whether the lock of a killed run was taken over. */
async function takeLock(path: string, lock: Lock): Promise<boolean> {
  if (await createLock(path, lock)) return false;
  const held = await readLock(path);
  if (held !== null && (await isAlive(held))) throw inUse(path, held);
  // Two starts may both have found the stale lock. A rename moves it for one of them; who moved another lock than
  // the one it had read has met a run that was quicker, and gives it back.
  const aside = join(path, `lock.stale.${lock.token}`);
  try {
    await rename(lockFile(path), aside);
  } catch {
    throw inUse(path, await readLock(path));
  }
  const moved = parseLock(await readFile(aside, "utf8"));
  if (moved?.token !== held?.token) {
    await rename(aside, lockFile(path));
    throw inUse(path, moved);
  }
  await rm(aside, { force: true });
  if (!(await createLock(path, lock))) throw inUse(path, await readLock(path));
  return true;
}

async function createLock(path: string, lock: Lock): Promise<boolean> {
  try {
    const file = await open(lockFile(path), "wx");
    await file.writeFile(JSON.stringify(lock));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw explainFailure(error, { dataDir: path });
  }
}

/** Locks that this very process holds: in a container, a killed run and the next one often have the same number. */
const HELD = new Set<string>();

/** A process number may have gone to another program since: only the token at the endpoint proves that it is ours. */
async function isAlive(lock: Lock): Promise<boolean> {
  if (lock.pid === process.pid ? !HELD.has(lock.token) : lock.pid === 0 || !processExists(lock.pid)) return false;
  if (!lock.endpoints) return Date.now() - Date.parse(lock.startedAt) < STARTING_MS;
  try {
    const answer = await fetch(`${lock.endpoints.s3}/_newsprint`, { signal: AbortSignal.timeout(3_000) });
    return (await answer.text()) === lock.token;
  } catch (error) {
    // A run that is alive but too busy to answer in time keeps its folder.
    return (error as Error).name === "TimeoutError";
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function inUse(path: string, lock: Lock | null): StartFailure {
  const who = lock ? ` (process ${lock.pid}, since ${lock.startedAt})` : "";
  return new StartFailure(
    "in_use",
    `${path} is in use by another run of newsprint${who}: stop that one, or choose another folder with --data.`,
  );
}

async function readLock(path: string): Promise<Lock | null> {
  try {
    return parseLock(await readFile(lockFile(path), "utf8"));
  } catch {
    return null;
  }
}

function parseLock(text: string): Lock | null {
  try {
    const lock = JSON.parse(text) as Lock;
    return typeof lock.pid === "number" && typeof lock.token === "string" ? lock : null;
  } catch {
    return null;
  }
}

function lockFile(path: string): string {
  return join(path, "lock.json");
}
