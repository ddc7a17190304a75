/**
 * All of the local pipeline in one process, started by `run-kills.ts` on the data folder that is its argument, and killed by it. Tells
 * its parent where the engines are.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Settings } from "../../functions/settings.ts";
import { FUNCTION_NAMES } from "../../lib/bundling.ts";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";
import type { Endpoints } from "../../lib/local/data-folder.ts";
import { startEngines } from "../../lib/local/engines.ts";
import { startLocalPipeline } from "../../lib/local/local-pipeline.ts";
import { createLocalStack, INTAKE_QUEUE, type LocalStack } from "../../lib/local/local-stack.ts";

export type WorkerReady = { endpoints: Endpoints; stack: LocalStack };

const [folder = "", pressPort] = process.argv.slice(2);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const settings = { contact: "https://newsprint.example/bench", pace: { delayMs: 0 }, revisitsMs: [] };

process.once("disconnect", () => process.exit(1));
const { endpoints } = await startEngines({ dataDir: join(folder, "data"), durableQueues: [INTAKE_QUEUE] });
const stack = await createLocalStack(endpoints);
// Told before recover looks at what is left: a kill may meet that, too.
process.send!({ endpoints, stack } satisfies WorkerReady);
await startLocalPipeline({
  endpoints,
  stack,
  bundles: await bundleFunctions(FUNCTION_NAMES, { root: ROOT, cacheDir: join(ROOT, "node_modules/.cache/newsprint") }),
  env: { SETTINGS: JSON.stringify(Settings.parse(settings)), CONNECT_TO: `*.test:80:127.0.0.1:${pressPort}` },
  logDir: join(folder, "logs"),
  recoverEveryMs: 5_000,
});
