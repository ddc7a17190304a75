import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { createClients } from "../../functions/aws/clients.ts";
import type { Drop, DropKind } from "../../functions/frontier/claim.ts";
import { Settings } from "../../functions/settings.ts";
import { FUNCTION_NAMES } from "../bundling.ts";
import { bundleFunctions } from "../local/bundle-functions.ts";
import { startEngines } from "../local/engines.ts";
import { startLocalPipeline } from "../local/local-pipeline.ts";
import { clientEnvironment, createLocalStack, INTAKE_QUEUE, stackEnvironment } from "../local/local-stack.ts";
import * as sampleNewsroom from "../local/newsroom/newsroom.ts";
import { PACKAGE_ROOT } from "../package-root.ts";
import { sendDrops } from "./add.ts";
import { CliError } from "./cli-error.ts";
import type { Connection, ResourceNames } from "./connect.ts";
import { type Progress, showProgress } from "./progress.ts";
import { readLines } from "./read-lines.ts";
import { isDone, printEnds, printRecords, printWhatNext, readEnds } from "./run-report.ts";

export type StartOptions = {
  data: string;
  input?: string;
  kind: DropKind;
  once: boolean;
  contact?: string;
  connectTo: string[];
  delayMs?: number;
  settings?: string;
  /** DynamoDB answers here, S3 and SQS on the next two; any free ports, if not said. */
  port?: number;
  json: boolean;
};

const SAMPLE_CONTACT = "https://newsprint.example/sample-run";

/** Runs the pipeline on this machine; without URLs, on the sample newsroom. */
export async function start(urls: string[], options: StartOptions): Promise<void> {
  const given = [...urls];
  if (options.input !== undefined) for await (const line of readLines(options.input)) given.push(line.trim());
  const samples = given.length === 0 && options.input === undefined;
  if (!samples && options.contact === undefined) {
    throw new CliError("Say with --contact URL who answers for this crawler: hosts are told with every request.");
  }
  const say = options.json ? () => {} : (line: string) => console.log(line);

  const settings = await readSettings(options, samples ? sampleNewsroom.delayMsByKey : {});
  const dataDir = resolve(options.data);
  say(
    `Newsprint works in ${options.data}. Engines, functions${samples ? " and the sample newsroom" : ""} are starting …`,
  );
  const engines = await startEngines({
    dataDir,
    durableQueues: [INTAKE_QUEUE],
    ...(options.port === undefined
      ? {}
      : { ports: { dynamodb: options.port, s3: options.port + 1, sqs: options.port + 2 } }),
  });
  const closing: (() => Promise<void>)[] = [() => engines.stop()];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  const stopped = stopSignal();
  const failed = engines.failure.then((failure) => ({ failure }));
  try {
    const stack = await createLocalStack(engines.endpoints);
    const bundles = await bundleFunctions(FUNCTION_NAMES, {
      root: PACKAGE_ROOT,
      cacheDir: join(PACKAGE_ROOT, "node_modules/.cache/newsprint"),
    });
    const newsroom = samples ? await sampleNewsroom.start() : undefined;
    if (newsroom) closing.push(() => newsroom.stop());
    const connectTo = [...options.connectTo, ...(newsroom?.connectTo ?? [])];
    const pipeline = await startLocalPipeline({
      endpoints: engines.endpoints,
      stack,
      bundles,
      env: {
        SETTINGS: JSON.stringify(settings),
        ...(connectTo.length > 0 ? { CONNECT_TO: connectTo.join("\n") } : {}),
      },
      logDir: join(dataDir, "logs"),
    });
    closing.push(() => pipeline.stop());

    Object.assign(process.env, clientEnvironment(engines.endpoints));
    const connection: Connection = {
      clients: createClients(),
      names: stackEnvironment(stack) as ResourceNames,
      close: async () => {},
    };
    if (!options.once && !options.json) {
      const { serveConsole } = await import("../../console/server/serve.ts");
      const served = await serveConsole(connection);
      closing.push(() => served.stop());
      say(`See it all: ${served.address}`);
    }
    const drops = newsroom
      ? sampleNewsroom.drops.map(({ url, kind }) => dropOf(url, kind))
      : given.map((url) => dropOf(url, options.kind));
    await sendDrops(connection, drops);
    say(`${drops.length} ${drops.length === 1 ? "URL" : "URLs"} dropped into the queue.\n`);

    const progress = options.json ? undefined : showProgress();
    const ended = await Promise.race([workUntilDone(connection, progress), stopped, failed]);
    progress?.end();
    if (typeof ended === "object") throw new CliError(ended.failure.message);
    if (ended === "stopped") return;
    const ends = await readEnds(connection, drops);
    if (options.json) printEnds(ends);
    else {
      await printRecords(connection);
      printWhatNext(connection, options.data, samples);
    }
    if (options.once) {
      process.exitCode = ends.every(({ status }) => ENDED.has(status)) ? 0 : 1;
      return;
    }
    say("\nIt keeps running for more URLs; Ctrl-C ends it.");
    const later = await Promise.race([stopped, failed]);
    if (typeof later === "object") throw new CliError(later.failure.message);
  } finally {
    await close();
  }
}

const ENDED = new Set(["ready", "failed", "fetched", "known"]);

function dropOf(input: string, kind: DropKind): Drop {
  return { input, kind, priority: 2, recrawl: false, source: "start", hop: 0 };
}

async function workUntilDone(connection: Connection, progress: Progress | undefined): Promise<"done"> {
  // Two quiet looks in a row: between queues, a message is nowhere for a moment.
  for (let quiet = 0; quiet < 2; ) {
    await sleep(1_000);
    const { done, overview } = await isDone(connection);
    progress?.update(overview);
    quiet = done ? quiet + 1 : 0;
  }
  return "done";
}

function stopSignal(): Promise<"stopped"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve("stopped"));
  });
}

async function readSettings(options: StartOptions, paces: Record<string, number>): Promise<Settings> {
  let given: Record<string, unknown> = {};
  if (options.settings !== undefined) {
    let text = "";
    for await (const line of readLines(options.settings)) text += `${line}\n`;
    try {
      given = JSON.parse(text) as Record<string, unknown>;
    } catch (error) {
      throw new CliError(`${options.settings} is not JSON: ${(error as Error).message}`);
    }
  }
  const pace = {
    ...(given.pace as object | undefined),
    ...(options.delayMs === undefined ? {} : { delayMs: options.delayMs }),
  };
  const read = Settings.safeParse({
    ...given,
    contact: options.contact ?? given.contact ?? SAMPLE_CONTACT,
    pace: { ...pace, delayMsByKey: { ...paces, ...("delayMsByKey" in pace ? (pace.delayMsByKey as object) : {}) } },
  });
  if (!read.success) throw new CliError(`The settings are wrong:\n${z.prettifyError(read.error)}`);
  return read.data;
}
