import { type FuzzCase, type Surface, sizeOf } from "./fuzz-case.ts";

export type Ran = { wrong: string[]; cpuMs: number; bytes: number };

/** Processor time that a case may take: what is paid once (a first compilation, a collection), and what its size explains. */
const BASE_MS = 1_000;
const MS_PER_BYTE = 0.01;

/** Gives one case to its surface. A throw, a polluted prototype, and more time than its size explains are wrong, too. */
export async function runCase(surface: Surface, fuzzCase: FuzzCase): Promise<Ran> {
  const before = process.threadCpuUsage();
  let wrong: string[];
  try {
    wrong = await surface.check(fuzzCase);
  } catch (error) {
    wrong = [
      `it threw ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" ") : error}`,
    ];
  }
  const { user, system } = process.threadCpuUsage(before);
  const cpuMs = (user + system) / 1_000;
  const bytes = sizeOf(fuzzCase);
  const budget = BASE_MS + bytes * MS_PER_BYTE;
  if (cpuMs > budget) wrong.push(`${Math.round(cpuMs)} ms for ${bytes} bytes; ${Math.round(budget)} would do`);
  const polluted = Object.keys(Object.prototype);
  for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  if (polluted.length > 0) wrong.push(`it put ${polluted} into all objects`);
  return { wrong, cpuMs, bytes };
}
