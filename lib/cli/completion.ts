import type { Command } from "commander";
import { bashScript } from "./completion/bash.ts";
import { fishScript } from "./completion/fish.ts";
import { completables } from "./completion/verbs.ts";
import { zshScript } from "./completion/zsh.ts";

const WRITERS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;
export type Shell = keyof typeof WRITERS;

/**
 * The script with which a shell completes the whole command line. It holds everything that can be completed, so that a
 * press of Tab starts no process of ours.
 */
export function completionScript(shell: Shell, program: Command): string {
  return WRITERS[shell](completables(program));
}
