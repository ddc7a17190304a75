/** One engine in a thread of its own, started by `engines.ts`: a busy one does not hold up the others. */
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { guardServer } from "./loopback-guard.ts";

export type EngineName = "dynamodb" | "s3" | "sqs";
export type EngineSettings = {
  engine: EngineName;
  dataDir: string;
  port: number;
  token: string;
  unclean: boolean;
  durableQueues: readonly string[];
};
/** An error as it crosses the thread's border. */
export type Trouble = { message: string; code?: string };
export type EngineMessage =
  | { type: "listening"; port: number }
  | { type: "failed"; error: Trouble }
  | { type: "trouble"; error: Trouble }
  | { type: "stopped" };

type Running = { port: number; stop(): Promise<void> };

const settings = workerData as EngineSettings;

// A client that is killed in the middle of a request makes dynalite throw from an event; that is no trouble of ours.
process.on("uncaughtException", (error: NodeJS.ErrnoException) => {
  if (error.code === "ECONNRESET" || error.code === "EPIPE" || error.code === "ECONNABORTED") return;
  tell({ type: "trouble", error: troubleOf(error) });
});

try {
  const running = await start();
  parentPort!.once("message", async () => {
    await running.stop().catch(() => {});
    tell({ type: "stopped" });
    process.exit(0);
  });
  tell({ type: "listening", port: running.port });
} catch (error) {
  tell({ type: "failed", error: troubleOf(error as Error) });
}

function start(): Promise<Running> {
  switch (settings.engine) {
    case "dynamodb":
      return startDynamoDb();
    case "s3":
      return startS3();
    case "sqs":
      return startSqs();
  }
}

async function startDynamoDb(): Promise<Running> {
  const { default: dynalite } = await import("dynalite");
  const { closeIterators } = await import("./close-iterators.ts");
  closeIterators();
  const path = join(settings.dataDir, "dynamodb");
  await mkdir(path, { recursive: true });
  if (settings.unclean) {
    const { repairIndexes } = await import("./repair-indexes.ts");
    await repairIndexes(path);
  }
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  guardServer(server);
  return listen(server);
}

async function startS3(): Promise<Running> {
  const { createS3Server } = await import("./s3-server.ts");
  const { S3Files } = await import("./s3-files.ts");
  const root = join(settings.dataDir, "s3");
  await mkdir(root, { recursive: true });
  await new S3Files(root).forgetUploads();
  return listen(createS3Server(root, settings.token, (error) => tell({ type: "trouble", error: troubleOf(error) })));
}

async function startSqs(): Promise<Running> {
  const { startSqsServer } = await import("./sqs-server.ts");
  return startSqsServer({
    port: settings.port,
    journalPath: join(settings.dataDir, "queues.jsonl"),
    isDurable: (queue) => settings.durableQueues.includes(queue),
    onTrouble: (error) => tell({ type: "trouble", error: troubleOf(error) }),
  });
}

async function listen(server: Server): Promise<Running> {
  server.keepAliveTimeout = 30_000;
  server.listen(settings.port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      // What is under way gets a moment to finish; idle connections do not keep the engine up.
      const timer = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(timer);
    },
  };
}

function tell(message: EngineMessage): void {
  parentPort!.postMessage(message);
}

function troubleOf(error: NodeJS.ErrnoException): Trouble {
  // LevelDB reports errors of the disk in words, and level wraps them once more.
  const text = [error.message, (error.cause as Error | undefined)?.message ?? ""].join(" ");
  const code = /no space left|disk quota/i.test(text) ? "ENOSPC" : error.code;
  return { message: text.trim(), ...(code ? { code } : {}) };
}
