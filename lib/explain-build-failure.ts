import type { BuildFailure } from "esbuild";
import type { FunctionName } from "./bundling.ts";

/** An Error of one line that names the file and line where a function's code does not build. */
export function explainBuildFailure(name: FunctionName, failure: unknown): Error {
  const { errors = [], message } = failure as Partial<BuildFailure>;
  const [error] = errors;
  const where = error?.location ? `${error.location.file}:${error.location.line}: ` : "";
  return new Error(`The function ${name} does not build: ${where}${error?.text ?? message}`);
}
