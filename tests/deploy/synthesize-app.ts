import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = new URL("../..", import.meta.url).pathname;

/** Runs `cdk synth` as a person would; returns the folder with what it wrote. */
export async function cdkSynth(context: Record<string, string>): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "newsprint-synth-")), "cdk.out");
  const settings = Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const cli = join(ROOT, "node_modules/aws-cdk/bin/cdk");
  await promisify(execFile)(process.execPath, [cli, "synth", "--quiet", "--output", folder, ...settings], {
    cwd: ROOT,
    maxBuffer: 1e8,
  });
  return folder;
}
