import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Config } from "../config.ts";
import { GIVE_UP, RETENTION_SECONDS, STAGES, type StageName, visibilitySeconds } from "../pipeline-shape.ts";
import type { ArticleStorage } from "./article-storage.ts";
import { feedFunction } from "./feed-function.ts";
import { PERMISSIONS } from "./function-permissions.ts";
import { PipelineFunction } from "./pipeline-function.ts";

export type StageProps = {
  name: StageName;
  config: Config;
  storage: ArticleStorage;
  environment: Record<string, string>;
};

/** A stage: a queue, its dead-letter queue, and the function that is fed from it. */
export class Stage extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly function: PipelineFunction;

  constructor(scope: Construct, id: string, { name, config, storage, environment }: StageProps) {
    super(scope, id);
    const shape = STAGES[name];
    const common = {
      retentionPeriod: Duration.seconds(RETENTION_SECONDS),
      enforceSSL: true,
      ...queueEncryption(storage.key),
    };
    this.deadLetters = new Queue(this, "DeadLetters", {
      ...common,
      // Give-up is fed from it, and knows the stage by the name.
      queueName: `newsprint-${config.stage}-${name}-dead`,
      visibilityTimeout: Duration.seconds(6 * GIVE_UP.timeoutSeconds),
    });
    this.queue = new Queue(this, "Queue", {
      ...common,
      queueName: `newsprint-${config.stage}-${name}`,
      visibilityTimeout: Duration.seconds(visibilitySeconds(name)),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: shape.maxReceiveCount },
    });
    const { memoryMb, maxConcurrency } = config.functions[name];
    this.function = new PipelineFunction(this, "Run", {
      name,
      config,
      storage,
      timeoutSeconds: shape.timeoutSeconds,
      memoryMb,
      // Host names are looked up in the thread pool: ten hosts side by side would wait for its four threads.
      environment: { ...environment, ...(name === "crawl" ? { UV_THREADPOOL_SIZE: "16" } : {}) },
      feedsItself: PERMISSIONS[name].sends?.includes(name) ?? false,
    });
    feedFunction(this.function, this.queue, { batchSize: shape.batchSize, maxConcurrency });
  }
}

function queueEncryption(key: IKey | undefined) {
  return key
    ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key, dataKeyReuse: Duration.hours(1) }
    : { encryption: QueueEncryption.SQS_MANAGED };
}
