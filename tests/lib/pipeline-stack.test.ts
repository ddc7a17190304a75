import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "../../functions/aws/environment.ts";
import { NO_CONTACT, readConfig } from "../../lib/config.ts";
import { STAGE_NAMES, STAGES, visibilitySeconds } from "../../lib/pipeline-shape.ts";
import { type Resource, resources, synthesize } from "./synthesize.ts";

const { storage, pipeline } = synthesize("prod");
const functions = resources(pipeline, "AWS::Lambda::Function");
const named = (name: string): Resource =>
  functions.find(([, { Properties }]) => Properties.FunctionName === `newsprint-prod-${name}`)![1];
const queueNamed = (name: string): [string, Resource] =>
  resources(pipeline, "AWS::SQS::Queue").find(
    ([, { Properties }]) => Properties.QueueName === `newsprint-prod-${name}`,
  )!;

describe("a stage", () => {
  it.each(STAGE_NAMES)("%s: a queue with a dead-letter queue and a function that is fed from it", (name) => {
    const shape = STAGES[name];
    const [queueId, { Properties: queue }] = queueNamed(name);
    const [deadId, { Properties: dead }] = queueNamed(`${name}-dead`);
    expect(queue.VisibilityTimeout).toBe(visibilitySeconds(name));
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(
      (name === "crawl" ? 1.5 : 6) * named(name).Properties.Timeout,
    );
    expect(queue.RedrivePolicy).toEqual({
      deadLetterTargetArn: { "Fn::GetAtt": [deadId, "Arn"] },
      maxReceiveCount: shape.maxReceiveCount,
    });
    for (const each of [queue, dead]) {
      expect(each.SqsManagedSseEnabled).toBe(true);
      expect(each.MessageRetentionPeriod).toBe(14 * 24 * 3600);
    }
    expect(sourceOf(queueId)).toMatchObject({
      BatchSize: shape.batchSize,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: shape.maxConcurrency },
    });
    // Give-up reads the dead letters.
    expect(sourceOf(deadId)).toMatchObject({ FunctionResponseTypes: ["ReportBatchItemFailures"] });
  });

  it("lets nobody reach a queue but over TLS", () => {
    pipeline.resourcePropertiesCountIs(
      "AWS::SQS::QueuePolicy",
      {
        PolicyDocument: {
          Statement: [Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } })],
        },
      },
      2 * STAGE_NAMES.length,
    );
  });

  function sourceOf(queueId: string) {
    return resources(pipeline, "AWS::Lambda::EventSourceMapping").find(
      ([, { Properties }]) => Properties.EventSourceArn["Fn::GetAtt"][0] === queueId,
    )![1].Properties;
  }
});

describe("a function", () => {
  it("runs on Node 24 and arm64, traced, with JSON logs that are kept for as long as is set", () => {
    expect(functions).toHaveLength(6);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
        TracingConfig: { Mode: "Active" },
        LoggingConfig: { LogFormat: "JSON" },
      });
      const group = Properties.LoggingConfig.LogGroup.Ref;
      expect(pipeline.toJSON().Resources[group].Properties.RetentionInDays).toBe(90);
    }
    expect(named("crawl").Properties.Environment.Variables.UV_THREADPOOL_SIZE).toBe("16");
  });

  it("may feed itself only where the code counts hops", () => {
    const allowed = functions.filter(([, { Properties }]) => Properties.RecursiveLoop === "Allow");
    expect(allowed.map(([, { Properties }]) => Properties.FunctionName).sort()).toEqual([
      "newsprint-prod-crawl",
      "newsprint-prod-intake",
    ]);
  });

  it("is told what it can read: its environment passes its own schema", () => {
    for (const [, { Properties }] of functions) {
      const told = Object.entries(Properties.Environment.Variables as Record<string, unknown>).map(([name, value]) => [
        name,
        // A reference becomes a name or a URL when it is deployed.
        typeof value === "string" ? value : "https://sqs.us-east-1.amazonaws.com/123456789012/x",
      ]);
      const environment = readEnvironment(Object.fromEntries(told));
      expect(environment.SETTINGS.contact).toBe("https://example.com/bot");
      expect(environment.FUNCTION_TIMEOUT_SECONDS).toBe(STAGES.crawl.timeoutSeconds);
    }
  });

  it("is never told to connect elsewhere than a name says: no setting leads there", () => {
    const everything = { ...synthesize("prod", { events: true, customerKey: true }), dev: synthesize("dev").pipeline };
    for (const template of [storage, pipeline, ...Object.values(everything)]) {
      expect(JSON.stringify(template.toJSON())).not.toMatch(/CONNECT_TO|connectTo/i);
    }
    for (const name of ["CONNECT_TO", "connectTo", "environment"]) {
      expect(() => readConfig("prod", { contact: "https://example.com/bot", [name]: "*:80:127.0.0.1:80" })).toThrow(
        name,
      );
      expect(() =>
        readConfig("prod", { contact: "https://example.com/bot", functions: { crawl: { [name]: "x" } } }),
      ).toThrow(`functions.crawl.${name}`);
    }
  });
});

describe("the pipeline stack", () => {
  it("runs recover every minute, with a role that invokes it alone", () => {
    pipeline.hasResourceProperties("AWS::Scheduler::Schedule", {
      ScheduleExpression: "rate(1 minute)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: { RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } },
    });
  });

  it("publishes names where the command line looks for them", () => {
    const names = resources(pipeline, "AWS::SSM::Parameter").map(([, { Properties }]) => Properties.Name);
    expect(names.sort()).toEqual(
      [
        "ARTICLES_TABLE",
        "CRAWL_QUEUE_URL",
        "FRONTIER_TABLE",
        "INTAKE_QUEUE_URL",
        "PARSE_QUEUE_URL",
        "RAW_BUCKET",
        "TAG_QUEUE_URL",
      ].map((name) => `/newsprint/prod/${name}`),
    );
  });

  it("is refused by CloudFormation without a contact, and only then", () => {
    const rule = (template: typeof pipeline) => template.toJSON().Rules?.ContactIsGiven;
    const without = synthesize("dev", { contact: NO_CONTACT });
    for (const template of [without.pipeline, without.storage]) {
      const [{ Assert, AssertDescription }] = rule(template).Assertions;
      expect(new Set(Assert["Fn::Equals"]).size).toBe(2);
      expect(AssertDescription).toContain("-c contact=");
    }
    expect(rule(pipeline)).toBeUndefined();
    expect(rule(storage)).toBeUndefined();
  });

  it("says ArticleReady where events are asked for: of new ENTITIES alone", () => {
    pipeline.resourceCountIs("AWS::Pipes::Pipe", 0);
    const template = synthesize("prod", { events: true }).pipeline;
    const [[, pipe]] = resources(template, "AWS::Pipes::Pipe") as [[string, Resource]];
    const [filter] = pipe.Properties.SourceParameters.FilterCriteria.Filters;
    expect(JSON.parse(filter.Pattern)).toEqual({
      eventName: ["INSERT", "MODIFY"],
      dynamodb: { Keys: { sk: { S: ["ENTITIES"] } } },
    });
    const { EventBridgeEventBusParameters, InputTemplate } = pipe.Properties.TargetParameters;
    expect(EventBridgeEventBusParameters).toEqual({ Source: "newsprint", DetailType: "ArticleReady" });
    // Paths stand for values: with them replaced, the template must be JSON.
    const detail = JSON.parse(InputTemplate.replace(/<[^>]+>/g, '"x"'));
    expect(Object.keys(detail)).toEqual(["id", "url", "headline", "entities"]);
    expect(detail.entities).toHaveLength(5);
  });
});
