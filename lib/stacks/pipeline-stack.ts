import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Config } from "../config.ts";
import { ArticleProcessing } from "../constructs/article-processing.ts";
import type { ArticleStorage } from "../constructs/article-storage.ts";
import { outputNames } from "../constructs/publish-names.ts";
import { refuseWithoutContact } from "../constructs/refuse-without-contact.ts";

/** What can be replaced at any time: queues, functions, schedule, alarms, dashboard. */
export class PipelineStack extends Stack {
  readonly config: Config;
  readonly processing: ArticleProcessing;

  constructor(
    scope: Construct,
    id: string,
    { config, storage, ...props }: StackProps & { config: Config; storage: ArticleStorage },
  ) {
    super(scope, id, props);
    this.config = config;
    this.processing = new ArticleProcessing(this, "Processing", { config, storage });
    const { names, alarmTopic, events } = this.processing;
    outputNames(this, names);
    if (alarmTopic) new CfnOutput(this, "AlarmTopicArn", { value: alarmTopic.topicArn });
    if (events) new CfnOutput(this, "EventBusName", { value: events.bus.eventBusName });
    refuseWithoutContact(this, config);
  }
}
