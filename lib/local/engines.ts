import { Worker } from "node:worker_threads";
import { type DataFolder, type Endpoints, freeBytesAt, LEAST_FREE_BYTES, openDataFolder } from "./data-folder.ts";
import type { EngineMessage, EngineName, EngineSettings, Trouble } from "./engine-worker.ts";
import { siblingModule } from "./sibling-module.ts";
import { explainFailure, StartFailure } from "./start-failure.ts";

export type Engines = {
  endpoints: Endpoints;
  dataDir: string;
  /** Resolves when the run cannot go on (disk full, an engine died); stays pending otherwise. */
  failure: Promise<StartFailure>;
  /** Ends the engines and lets go of the data folder. May be called twice. */
  stop(): Promise<void>;
};

export type EngineOptions = {
  dataDir: string;
  /** 0 or none: any free port. */
  ports?: Partial<Record<EngineName, number>>;
  /** Queues whose messages are on the disk before their sender gets an answer. Others are in the file, unflushed. */
  durableQueues?: readonly string[];
  freeBytes?: (path: string) => Promise<number>;
  /** How often free space is looked at, in milliseconds. */
  watchMs?: number;
};

const ENGINES: readonly EngineName[] = ["dynamodb", "s3", "sqs"];

/**
 * Starts DynamoDB (dynalite, on disk), S3 (plain files) and SQS (fauxqs, with a journal) on 127.0.0.1, each in a thread
 * of its own, with everything they keep under `dataDir`. Throws a StartFailure, with a sentence for the person at the
 * terminal, where that is not possible; then nothing is left running and the folder is free again.
 */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  const freeBytes = options.freeBytes ?? freeBytesAt;
  const folder = await openDataFolder(options.dataDir, freeBytes);
  const started = await Promise.allSettled(ENGINES.map((engine) => startEngine(engine, options, folder)));
  const running = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = started.find((result) => result.status === "rejected");
  if (failed) {
    await Promise.all(running.map((engine) => engine.stop()));
    // A killed run's folder still needs its look: the next start must see the lock that this one found.
    if (!folder.unclean) await folder.release();
    else await folder.abandon();
    throw failed.reason;
  }
  const [dynamodb, s3, sqs] = running.map((engine) => `http://127.0.0.1:${engine.port}`) as [string, string, string];
  const endpoints = { dynamodb, s3, sqs };
  await folder.publish(endpoints);
  const space = watchSpace(options.dataDir, freeBytes, options.watchMs ?? 5_000);
  let stopping: Promise<void> | null = null;
  return {
    endpoints,
    dataDir: options.dataDir,
    failure: Promise.race([space.full, ...running.map((engine) => engine.failure)]),
    stop() {
      stopping ??= (async () => {
        space.stop();
        await Promise.all(running.map((engine) => engine.stop()));
        await folder.release();
      })();
      return stopping;
    },
  };
}

type Engine = { port: number; failure: Promise<StartFailure>; stop(): Promise<void> };

function startEngine(engine: EngineName, options: EngineOptions, folder: DataFolder): Promise<Engine> {
  const settings: EngineSettings = {
    engine,
    dataDir: options.dataDir,
    port: options.ports?.[engine] ?? 0,
    token: folder.token,
    unclean: folder.unclean,
    durableQueues: options.durableQueues ?? [],
  };
  const worker = new Worker(siblingModule(import.meta.url, "engine-worker"), { name: engine, workerData: settings });
  const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  let fail: (failure: StartFailure) => void;
  const failure = new Promise<StartFailure>((resolve) => {
    fail = resolve;
  });
  const stop = async () => {
    worker.postMessage("stop");
    const timer = setTimeout(() => void worker.terminate(), 10_000);
    await exited;
    clearTimeout(timer);
  };
  return new Promise((resolve, reject) => {
    worker.on("message", (message: EngineMessage) => {
      if (message.type === "listening") resolve({ port: message.port, failure, stop });
      if (message.type === "trouble") fail(explainTrouble(message.error, settings));
      if (message.type === "failed") {
        void worker.terminate();
        exited.then(() => reject(explainTrouble(message.error, settings)));
      }
    });
    worker.once("error", (error: Error) => {
      reject(explainTrouble(error, settings));
      fail(explainTrouble(error, settings));
    });
  });
}

function explainTrouble(trouble: Trouble, settings: EngineSettings): StartFailure {
  const about =
    PORT_CODES.has(trouble.code ?? "") && settings.port > 0
      ? { engine: LABELS[settings.engine], port: settings.port }
      : { dataDir: settings.dataDir };
  const explained = explainFailure(Object.assign(new Error(trouble.message), { code: trouble.code }), about);
  if (explained instanceof StartFailure) return explained;
  if (/corrupt|lock/i.test(trouble.message) || trouble.code === "LEVEL_DATABASE_NOT_OPEN") {
    return new StartFailure(
      "damaged",
      `The data in ${settings.dataDir} cannot be opened (${trouble.message}): is another program using it? If not, choose another folder with --data.`,
    );
  }
  return new StartFailure("engine_died", `The local ${LABELS[settings.engine]} stopped working: ${trouble.message}`);
}

const PORT_CODES = new Set(["EADDRINUSE", "EACCES", "EADDRNOTAVAIL"]);
const LABELS: Record<EngineName, string> = { dynamodb: "DynamoDB", s3: "S3", sqs: "SQS" };

/** A disk that fills up while engines write on it leaves damaged files: a run ends while a little is left. */
function watchSpace(path: string, freeBytes: (path: string) => Promise<number>, everyMs: number) {
  let timer: NodeJS.Timeout;
  const full = new Promise<StartFailure>((resolve) => {
    timer = setInterval(async () => {
      const free = await freeBytes(path).catch(() => Number.POSITIVE_INFINITY);
      if (free < LEAST_FREE_BYTES / 4) resolve(explainFailure({ code: "ENOSPC" }, { dataDir: path }) as StartFailure);
    }, everyMs);
    timer.unref();
  });
  return { full, stop: () => clearInterval(timer) };
}
