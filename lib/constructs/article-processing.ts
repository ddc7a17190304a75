import { Duration } from "aws-cdk-lib";
import type { Alarm, Dashboard } from "aws-cdk-lib/aws-cloudwatch";
import { type Grant, type IGrantable, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type Config, settingsJson } from "../config.ts";
import { GIVE_UP, RECOVER, STAGE_NAMES, STAGES, type StageName } from "../pipeline-shape.ts";
import { ArticleEvents } from "./article-events.ts";
import type { ArticleStorage } from "./article-storage.ts";
import { addDashboard } from "./dashboard.ts";
import { feedFunction } from "./feed-function.ts";
import { grantPermissions } from "./grant-permissions.ts";
import { PipelineAlarms } from "./pipeline-alarms.ts";
import { PipelineFunction } from "./pipeline-function.ts";
import { type PipelineMetrics, pipelineMetrics } from "./pipeline-metrics.ts";
import { type PublishedNames, publishNames } from "./publish-names.ts";
import { Stage } from "./stage.ts";

/** What can be replaced at any time: queues, functions, their schedule, and everything that watches them. */
export class ArticleProcessing extends Construct {
  readonly stages: Record<StageName, Stage>;
  readonly recover: PipelineFunction;
  readonly giveUp: PipelineFunction;
  readonly metrics: PipelineMetrics;
  readonly alarms: Alarm[] = [];
  /** Where alarms and the budget tell of trouble. */
  readonly alarmTopic: Topic | undefined;
  readonly dashboard: Dashboard;
  readonly events: ArticleEvents | undefined;
  /** Where things are, as SSM parameters say it. */
  readonly names: PublishedNames;

  constructor(scope: Construct, id: string, { config, storage }: { config: Config; storage: ArticleStorage }) {
    super(scope, id);
    const environment = {
      ARTICLES_TABLE: storage.articles.tableName,
      FRONTIER_TABLE: storage.frontier.tableName,
      RAW_BUCKET: storage.bucket.bucketName,
      SETTINGS: settingsJson(config),
      // Leases and tokens are reckoned from the crawl function's time, whoever looks at them.
      FUNCTION_TIMEOUT_SECONDS: String(STAGES.crawl.timeoutSeconds),
    };
    const made = { config, storage, environment };
    this.stages = {
      intake: new Stage(this, "Intake", { name: "intake", ...made }),
      crawl: new Stage(this, "Crawl", { name: "crawl", ...made }),
      parse: new Stage(this, "Parse", { name: "parse", ...made }),
      tag: new Stage(this, "Tag", { name: "tag", ...made }),
    };
    this.recover = new PipelineFunction(this, "Recover", { name: "recover", ...RECOVER, ...made });
    this.giveUp = new PipelineFunction(this, "GiveUp", { name: "give-up", ...GIVE_UP, ...made });
    this.connect(storage, config);
    this.runRecover();
    for (const name of STAGE_NAMES) {
      feedFunction(this.giveUp, this.stages[name].deadLetters, { batchSize: GIVE_UP.batchSize, maxConcurrency: 2 });
    }
    const { ARTICLES_TABLE, FRONTIER_TABLE, RAW_BUCKET } = environment;
    this.names = { ARTICLES_TABLE, FRONTIER_TABLE, RAW_BUCKET, ...this.queueUrls() };
    publishNames(this, config.stage, this.names);

    this.metrics = pipelineMetrics(this, config.stage);
    if (config.alarms.enabled) {
      const watch = new PipelineAlarms(this, "Alarms", { config, processing: this, key: storage.key });
      this.alarms.push(...watch.alarms);
      this.alarmTopic = watch.topic;
    }
    this.dashboard = addDashboard(this, config, storage);
    if (config.events) this.events = new ArticleEvents(this, "Events", { config, storage });
  }

  /** The queue that people drop URLs into. */
  get intakeQueue(): Queue {
    return this.stages.intake.queue;
  }

  /** Lets somebody drop URLs. */
  grantSubmit(grantee: IGrantable): Grant {
    return this.intakeQueue.grantSendMessages(grantee);
  }

  get functions(): Record<StageName | "recover" | "give-up", PipelineFunction> {
    const { intake, crawl, parse, tag } = this.stages;
    return {
      intake: intake.function,
      crawl: crawl.function,
      parse: parse.function,
      tag: tag.function,
      recover: this.recover,
      "give-up": this.giveUp,
    };
  }

  private queueUrls() {
    const { intake, crawl, parse, tag } = this.stages;
    return {
      INTAKE_QUEUE_URL: intake.queue.queueUrl,
      CRAWL_QUEUE_URL: crawl.queue.queueUrl,
      PARSE_QUEUE_URL: parse.queue.queueUrl,
      TAG_QUEUE_URL: tag.queue.queueUrl,
    };
  }

  /** Every function is told of every queue (`functions/aws/environment.ts`), and may send to those it feeds. */
  private connect(storage: ArticleStorage, config: Config): void {
    const queues = {} as Record<StageName, Queue>;
    for (const name of STAGE_NAMES) queues[name] = this.stages[name].queue;
    for (const [name, each] of Object.entries(this.functions)) {
      for (const [variable, url] of Object.entries(this.queueUrls())) each.lambda.addEnvironment(variable, url);
      grantPermissions(name as StageName, each, storage, queues, config);
    }
  }

  private runRecover(): void {
    // A run that failed is not worth repeating: the next comes within the minute.
    const noRetry = { retryAttempts: 0, maxEventAge: Duration.seconds(60) };
    const { lambda } = this.recover;
    lambda.configureAsyncInvoke(noRetry);
    const role = new Role(this, "RecoverScheduleRole", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com"),
      description: "Invokes recover",
    });
    // CDK would allow every version of the function as well.
    role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [lambda.functionArn] }));
    const schedule = new Schedule(this, "RecoverSchedule", {
      description: "Wakes hosts that are due and finishes what a crash left half-done",
      schedule: ScheduleExpression.rate(Duration.seconds(RECOVER.everySeconds)),
      target: new LambdaInvoke(lambda, { ...noRetry, role: role.withoutPolicyUpdates() }),
    });
    // It runs as soon as it is made: its role must be able to.
    schedule.node.addDependency(role);
  }
}
