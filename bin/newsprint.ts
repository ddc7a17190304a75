import { CliError } from "../lib/cli/cli-error.ts";
import { program } from "../lib/cli/program.ts";
import { StartFailure } from "../lib/local/start-failure.ts";

// As in Lambda: dates without a zone mean the same wherever this runs.
process.env.TZ = "UTC";

try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof CliError) && !(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof CliError ? error.exitCode : 1;
}
