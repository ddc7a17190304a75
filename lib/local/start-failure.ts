/** Why a run on this machine could not start, or cannot go on. */
export type FailureKind = "port_taken" | "not_writable" | "disk_full" | "in_use" | "damaged" | "engine_died";

/**
 * Trouble that the person at the terminal can do something about. `message` is a sentence that says what is wrong and
 * what to do; the command line prints it as it is and exits with code 1.
 */
export class StartFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = "StartFailure";
    this.kind = kind;
  }
}

/** Turns an error of the file system or of `listen` into a sentence; what is not known comes back as it is. */
export function explainFailure(error: unknown, about: { dataDir?: string; engine?: string; port?: number }): Error {
  const code = (error as NodeJS.ErrnoException)?.code;
  const folder = about.dataDir ?? "the data folder";
  if (code === "EADDRINUSE") {
    return new StartFailure(
      "port_taken",
      `Port ${about.port} for ${about.engine ?? "an engine"} is taken by another program: stop that one, or choose another port.`,
    );
  }
  if (code === "EACCES" && about.port !== undefined && about.dataDir === undefined) {
    return new StartFailure("port_taken", `This user may not listen on port ${about.port}: choose one above 1023.`);
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new StartFailure(
      "not_writable",
      `${folder} is not writable: change its permissions, or choose another with --data.`,
    );
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new StartFailure("not_writable", `${folder} is a file, or lies below one: choose a folder with --data.`);
  }
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new StartFailure("disk_full", `The disk that holds ${folder} is full: free some space, then start again.`);
  }
  return error instanceof Error ? error : new Error(String(error));
}
