import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  type MetricOptions,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Config } from "../config.ts";
import { STAGE_NAMES } from "../pipeline-shape.ts";
import type { ArticleProcessing } from "./article-processing.ts";
import { addBudget } from "./budget.ts";

type AlarmProps = { config: Config; processing: ArticleProcessing; key: IKey | undefined };
type Watch = {
  /** The heading of the runbook (`docs/operating.md`). */
  heading: string;
  says: string;
  metric: IMetric;
  threshold: number;
  /** Periods that must all be over the threshold. */
  periods?: number;
};

/** Alarms that say which page of the runbook to open, a topic that they tell, and the budget. */
export class PipelineAlarms extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[] = [];
  private readonly config: Config;

  constructor(scope: Construct, id: string, { config, processing, key }: AlarmProps) {
    super(scope, id);
    this.config = config;
    this.topic = this.createTopic(key);

    for (const name of STAGE_NAMES) {
      const { queue } = processing.stages[name];
      this.watch(`${pascal(name)}OldestMessage`, {
        heading: "A message waits too long",
        says: `The oldest message of ${name} waits for over ${config.alarms.oldestMessageMinutes} minutes.`,
        metric: queue.metricApproximateAgeOfOldestMessage(FIVE_MINUTES),
        threshold: config.alarms.oldestMessageMinutes * 60,
        periods: 3,
      });
    }
    for (const [name, { lambda }] of Object.entries(processing.functions)) {
      this.watch(`${pascal(name)}Errors`, {
        heading: "A function fails",
        says: `Invocations of ${name} end in errors or run out of time.`,
        metric: lambda.metricErrors(FIVE_MINUTES),
        threshold: 3,
        periods: 3,
      });
      this.watch(`${pascal(name)}Throttles`, {
        heading: "A function is throttled",
        says: `Lambda has no room for ${name}.`,
        metric: lambda.metricThrottles(FIVE_MINUTES),
        threshold: 1,
        periods: 3,
      });
    }
    this.watch("DeadLetters", {
      heading: "There are dead letters",
      says: "A stage could not handle a message, however often it tried.",
      metric: processing.metrics.deadLetters,
      threshold: 1,
    });
    this.watch("DeadLettersOldest", {
      heading: "Dead letters are not read",
      says: "Give-up does not get to the end of a dead letter.",
      metric: new MathExpression({
        expression: "MAX(METRICS())",
        usingMetrics: Object.fromEntries(
          STAGE_NAMES.map((name) => [
            name,
            processing.stages[name].deadLetters.metricApproximateAgeOfOldestMessage(FIVE_MINUTES),
          ]),
        ),
        period: Duration.minutes(5),
      }),
      threshold: 3_600,
    });
    this.watchSilence(processing);
    if (config.budget) addBudget(this, config, config.budget, this.topic);
  }

  /**
   * URLs came in, in each half of the time, and none became an article in all of it: two halves, so that a first URL that
   * has just been dropped is no alarm.
   */
  private watchSilence({ metrics }: ArticleProcessing): void {
    const { silenceHours } = this.config.alarms;
    const period = Duration.minutes(silenceHours * 30);
    this.watch("Silence", {
      heading: "No article becomes ready",
      says: `No article became ready in ${silenceHours} hours while URLs came in.`,
      metric: new MathExpression({
        expression: "IF(FILL(taken, 0) > 0 AND FILL(ready, 0) < 1, 1, 0)",
        usingMetrics: { taken: metrics.urlsTaken.with({ period }), ready: metrics.articlesReady.with({ period }) },
        period,
      }),
      threshold: 1,
      periods: 2,
    });
  }

  private watch(id: string, { heading, says, metric, threshold, periods = 1 }: Watch): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${says} Runbook: ${this.config.alarms.runbook}#${anchor(heading)}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // SQS says nothing of a queue that has long been empty, and Lambda nothing of a function that was not needed.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.alarms.push(alarm);
  }

  private createTopic(key: IKey | undefined): Topic {
    const topic = new Topic(this, "Topic", { enforceSSL: true, ...(key ? { masterKey: key } : {}) });
    const { email } = this.config.alarms;
    if (email) topic.addSubscription(new EmailSubscription(email));
    // A key of one's own must let the services that publish use it.
    for (const service of ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]) {
      key?.grantEncryptDecrypt(new ServicePrincipal(service));
    }
    return topic;
  }
}

/** A heading's fragment as GitHub makes it. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

const FIVE_MINUTES: MetricOptions = { period: Duration.minutes(5) };

function pascal(name: string): string {
  return name
    .split("-")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("");
}
