import { execFile, execFileSync } from "node:child_process";

/** Whether a shell is installed here. */
export function hasShell(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    return false;
  }
}

/** Runs a script in a shell, apart from anybody's own settings, and gives its lines. */
export function runShell(shell: string, args: string[], script: string, cwd: string): Promise<string[]> {
  const env = { PATH: process.env.PATH ?? "", HOME: cwd, LANG: "C.UTF-8", TERM: "dumb", XDG_CONFIG_HOME: cwd };
  return new Promise((resolve, reject) => {
    const child = execFile(shell, args, { cwd, env, timeout: 25_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${shell}: ${error.message}\n${stderr}`));
      else resolve(stdout.split("\n").filter(Boolean));
    });
    child.stdin?.end(script);
  });
}
