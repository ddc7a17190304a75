import { cpus, totalmem } from "node:os";

/** One line that goes with every figure: the processor, how many of them, memory, and the Node that ran. */
export function describeMachine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} x ${processors[0]?.model.trim() ?? "unknown"}, ${gigabytes} GB, Node ${process.versions.node}`;
}
