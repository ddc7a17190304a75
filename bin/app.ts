import { App } from "aws-cdk-lib";
import { acknowledgeFindings, addChecks } from "../lib/nag-acknowledgements.ts";
import { newsprintStacks } from "../lib/newsprint-stacks.ts";
import { readContext } from "../lib/read-context.ts";

const app = new App();
try {
  const stacks = newsprintStacks(app, readContext(app.node.getAllContext()));
  acknowledgeFindings(stacks);
  addChecks(app);
} catch (error) {
  // A wrong setting is a sentence, not a stack trace.
  console.error((error as Error).message);
  process.exit(1);
}
