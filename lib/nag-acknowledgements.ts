import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { PERMISSIONS } from "./constructs/function-permissions.ts";
import type { PipelineFunction } from "./constructs/pipeline-function.ts";
import type { newsprintStacks } from "./newsprint-stacks.ts";

/** Checks every synthesis by the rules of AWS Solutions and of Serverless. */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
}

/** What these checks find and we mean: each with its reason, all of them here. */
export function acknowledgeFindings({ storage, pipeline }: ReturnType<typeof newsprintStacks>): void {
  const { bucket } = storage.storage;
  const { stages, recover, giveUp, functions, events, alarmTopic } = pipeline.processing;

  acknowledge(
    bucket,
    "AwsSolutions-S1",
    "The pages are public, and read by the pipeline alone. Who must account for each access turns on CloudTrail data events.",
  );
  for (const [name, each] of Object.entries(functions)) {
    const everything = [
      ...(pipeline.config.tracing ? ["X-Ray takes traces of no resource in particular."] : []),
      ...(pipeline.config.tagger === "comprehend" && PERMISSIONS[name as keyof typeof PERMISSIONS].comprehend
        ? ["Comprehend detects entities by a model of its own, which is no resource."]
        : []),
    ].join(" ");
    if (everything) acknowledge(each.role, "AwsSolutions-IAM5[Resource::*]", everything);
    acknowledge(
      each.lambda,
      "Serverless-LambdaDLQ",
      "Its messages come from queues with dead-letter queues; recover is invoked again within the minute.",
    );
    for (const prefix of Object.keys(PERMISSIONS[name as keyof typeof PERMISSIONS].objects ?? {})) {
      const { "Fn::ImportValue": arn } = pipeline.resolve(storage.exportValue(bucket.bucketArn));
      acknowledge(
        each.role,
        `AwsSolutions-IAM5[Resource::${arn}/${prefix}/*]`,
        `Objects are named by article: it is the prefix ${prefix}/ that this function is for.`,
      );
    }
  }
  for (const { deadLetters, function: fed } of Object.values(stages)) {
    acknowledge(deadLetters, "Serverless-SQSRedrivePolicy", "This is a dead-letter queue: give-up reads it.");
    acknowledgeEventSources(fed);
  }
  acknowledgeEventSources(giveUp);
  acknowledge(
    recover.lambda,
    "Serverless-LambdaAsyncFailureDestination",
    "A run that failed is made good by the next, and its errors have an alarm.",
  );
  if (alarmTopic) {
    acknowledge(
      alarmTopic,
      "Serverless-SNSRedrivePolicy",
      "An e-mail that bounces is of no use later: the alarm stays.",
    );
  }
  if (events) {
    acknowledge(events.lost, "AwsSolutions-SQS3", "This is the dead-letter queue of the pipe.");
    acknowledge(events.lost, "Serverless-SQSRedrivePolicy", "This is the dead-letter queue of the pipe.");
  }
}

function acknowledgeEventSources({ lambda }: PipelineFunction): void {
  acknowledge(
    lambda,
    "Serverless-LambdaEventSourceMappingDestination",
    "SQS has no failure destinations: what fails goes to the queue's dead-letter queue.",
  );
}

/** Findings lie on the CloudFormation resource below the construct; an acknowledgement covers what is below it. */
function acknowledge(construct: IConstruct, rule: string, reason: string): void {
  const pack = rule.slice(0, rule.indexOf("-"));
  Validations.of(construct).acknowledge({ id: `${pack}::${rule}`, reason });
}
