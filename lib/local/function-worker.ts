/** One execution environment of a function, started by `function-runtime.ts`: loads the bundle, then answers events. */
import { parentPort, workerData } from "node:worker_threads";

export type EnvironmentSettings = { bundleUrl: string; functionName: string; memoryMb: number };
export type InvocationRequest = { requestId: string; event: string; deadline: number };
export type FunctionError = { errorType: string; errorMessage: string; stack?: string };
export type EnvironmentMessage =
  | { type: "loaded" }
  | { type: "load_failed"; error: FunctionError }
  | { type: "returned"; requestId: string; value: string }
  | { type: "failed"; requestId: string; error: FunctionError };

type Handler = (event: unknown, context: object) => unknown;

const { bundleUrl, functionName, memoryMb } = workerData as EnvironmentSettings;

const handler = await load();
if (handler) {
  parentPort!.on("message", (request: InvocationRequest) => void answer(handler, request));
  tell({ type: "loaded" });
}

async function load(): Promise<Handler | null> {
  try {
    const loaded = (await import(bundleUrl)) as { handler?: Handler };
    if (typeof loaded.handler !== "function") throw new Error(`The bundle of ${functionName} has no handler.`);
    return loaded.handler;
  } catch (error) {
    tell({ type: "load_failed", error: describe(error) });
    return null;
  }
}

async function answer(handle: Handler, { requestId, event, deadline }: InvocationRequest): Promise<void> {
  try {
    const value = await handle(JSON.parse(event), contextOf(requestId, deadline));
    tell({ type: "returned", requestId, value: JSON.stringify(value ?? null) });
  } catch (error) {
    tell({ type: "failed", requestId, error: describe(error) });
  }
}

function contextOf(requestId: string, deadline: number): object {
  return {
    awsRequestId: requestId,
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: "Error", errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, ...(error.stack ? { stack: error.stack } : {}) };
}

function tell(message: EnvironmentMessage): void {
  parentPort!.postMessage(message);
}
