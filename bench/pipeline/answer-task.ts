import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

type Answer<Result> = { result: Result } | { error: string };

/** In a child process: does the one task that the parent sends, answers, and ends. */
export function answerTask<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.once("message", (task: Task) => {
    work(task)
      .then((result): Answer<Result> => ({ result }))
      .catch((error: Error): Answer<Result> => ({ error: error.stack ?? error.message }))
      .then((answer) => process.send!(answer, () => process.exit(0)));
  });
  process.once("disconnect", () => process.exit(1));
}

/** In the parent: a task done by a module of this folder in a process of its own. Throws what it threw, or where it died. */
export function giveTask<Result>(module: string, task: object): Promise<Result> {
  // Addons of every kind may be in it, so that messages are cloned, not written as JSON.
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), { serialization: "advanced" });
  return new Promise((resolve, reject) => {
    child.once("message", (answer: Answer<Result>) =>
      "result" in answer ? resolve(answer.result) : reject(new Error(answer.error)),
    );
    child.once("exit", (code, signal) => reject(new Error(`${module} ended with ${signal ?? code}`)));
    child.send(task);
  });
}
