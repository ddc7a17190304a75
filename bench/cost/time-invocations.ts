import type { AwsCall, Intercept } from "../in-process/intercept-clients.ts";

/** What a request takes inside a region, in milliseconds: medians that AWS and its users give for small requests. */
export const USUAL_MS: Record<string, number> = { dynamodb: 5, s3: 30, sqs: 12 };

export type Timed = { cpuMs: number; waitMs: number };
export type Stopwatch = { intercept: Intercept; time(work: () => Promise<unknown>): Promise<Timed> };

/**
 * Times one invocation at a time: the processor time of this thread (the engines have threads of their own), and how long
 * AWS would have been waited for. That is what each request usually takes there, divided by how many the invocation had
 * under way at once here.
 */
export function openStopwatch(): Stopwatch {
  let requests: { usual: number; from: number; to: number }[] = [];
  return {
    async intercept(call: AwsCall, proceed) {
      const from = performance.now();
      try {
        return await proceed();
      } finally {
        requests.push({ usual: USUAL_MS[call.service]!, from, to: performance.now() });
      }
    },
    async time(work) {
      requests = [];
      const before = process.threadCpuUsage();
      await work();
      const { user, system } = process.threadCpuUsage(before);
      const spent = requests.reduce((sum, { from, to }) => sum + to - from, 0);
      const usual = requests.reduce((sum, request) => sum + request.usual, 0);
      return { cpuMs: (user + system) / 1_000, waitMs: spent === 0 ? 0 : (usual * covered(requests)) / spent };
    },
  };
}

/** Milliseconds during which at least one request was under way. */
function covered(requests: { from: number; to: number }[]): number {
  let total = 0;
  let until = 0;
  for (const { from, to } of requests.toSorted((a, b) => a.from - b.from)) {
    if (to > until) total += to - Math.max(from, until);
    until = Math.max(until, to);
  }
  return total;
}
