import { type App, type Environment, Tags } from "aws-cdk-lib";
import type { Config } from "./config.ts";
import { PipelineStack } from "./stacks/pipeline-stack.ts";
import { StorageStack } from "./stacks/storage-stack.ts";

/** The two stacks of a stage, tagged with its name. */
export function newsprintStacks(
  app: App,
  config: Config,
  env?: Environment,
): { storage: StorageStack; pipeline: PipelineStack } {
  const props = { config, ...(env ? { env } : {}) };
  const storage = new StorageStack(app, "Storage", {
    ...props,
    stackName: `newsprint-${config.stage}-storage`,
    description: `newsprint ${config.stage}: articles, frontier and raw pages`,
  });
  const pipeline = new PipelineStack(app, "Pipeline", {
    ...props,
    storage: storage.storage,
    stackName: `newsprint-${config.stage}-pipeline`,
    description: `newsprint ${config.stage}: queues and functions`,
  });
  Tags.of(app).add("newsprint:stage", config.stage);
  return { storage, pipeline };
}
