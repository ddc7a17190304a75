import { existsSync } from "node:fs";
import { join } from "node:path";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startEventSource } from "../../lib/local/event-source.ts";
import type { FunctionLog } from "../../lib/local/function-log.ts";
import { startFunction } from "../../lib/local/function-runtime.ts";
import { startSchedule } from "../../lib/local/schedule.ts";
import { type Account, type DeployedFunction, physicalName, variablesFor } from "./account.ts";
import type { ResourceToMake, ResourceType } from "./create-resource.ts";
import { statementsOf } from "./create-storage.ts";
import type { Statement } from "./evaluate-policies.ts";
import type { Made } from "./resolve-intrinsics.ts";

/** Roles, functions, and what invokes them. */
export const functionTypes: Record<string, ResourceType> = {
  "AWS::IAM::Role": {
    takes: ["AssumeRolePolicyDocument"],
    ignores: { Description: "For people." },
    create({ stack, id, properties }, { permissions, id: accountId }) {
      const name = physicalName(stack, id, 64);
      const { Statement } = properties.AssumeRolePolicyDocument as { Statement: TrustStatement[] };
      permissions.addRole(
        name,
        Statement.flatMap(({ Principal }) => [Principal.Service].flat()),
      );
      return { ref: name, attributes: { Arn: `arn:aws:iam::${accountId}:role/${name}` } };
    },
  },
  "AWS::IAM::Policy": {
    takes: ["PolicyDocument", "PolicyName", "Roles"],
    create({ properties }, { permissions }) {
      for (const role of properties.Roles as string[]) permissions.addStatements(role, statementsOf(properties));
      return { ref: properties.PolicyName as string, attributes: {} };
    },
  },
  "AWS::Lambda::Function": {
    takes: [
      "Code",
      "Environment",
      "FunctionName",
      "Handler",
      "LoggingConfig",
      "MemorySize",
      "Role",
      "Runtime",
      "Timeout",
      "TracingConfig",
    ],
    ignores: {
      Architectures: "The bundles have no machine code in them.",
      Description: "For people.",
      RecursiveLoop: "This engine does not look for loops.",
    },
    create: createFunction,
  },
  "AWS::Lambda::EventSourceMapping": {
    takes: ["BatchSize", "EventSourceArn", "FunctionName", "FunctionResponseTypes", "ScalingConfig"],
    create: createEventSource,
  },
  "AWS::Scheduler::Schedule": {
    takes: ["FlexibleTimeWindow", "ScheduleExpression", "State", "Target"],
    ignores: {
      Description: "For people.",
      ScheduleExpressionTimezone: "A rate has no time of day.",
    },
    create: createSchedule,
  },
};

type TrustStatement = Statement & { Principal: { Service: string | string[] } };

function createFunction({ stack, id, properties }: ResourceToMake, account: Account): Made {
  const { Code, Handler, Runtime, Role, Timeout = 3, MemorySize = 128 } = properties as FunctionProperties;
  const { LoggingConfig, TracingConfig, Environment = { Variables: {} } } = properties as FunctionProperties;
  const name = (properties.FunctionName as string | undefined) ?? physicalName(stack, id, 64);
  const arn = `arn:aws:lambda:${account.region}:${account.id}:function:${name}`;
  const role = roleOf(Role);
  const variables = Environment.Variables;
  const folder = account.assets.get(`${Code.S3Bucket}/${Code.S3Key}`);
  const bundle = folder && join(folder, `${Handler.split(".")[0]}.mjs`);

  refuseUnless(account.permissions.trusts(role, "lambda.amazonaws.com"), "Lambda may not act as the role.");
  refuseUnless(Runtime === "nodejs24.x", `Its runtime is ${Runtime}.`);
  refuseUnless(bundle !== undefined && existsSync(bundle), `There is no ${Handler} in ${Code.S3Bucket}/${Code.S3Key}.`);
  refuseUnless(Handler.endsWith(".handler"), "The engine calls `handler`.");
  refuseUnless(Timeout >= 1 && Timeout <= 900, `Its timeout is ${Timeout} s.`);
  refuseUnless(name.length <= 64, `${name} has over 64 characters.`);
  const reserved = Object.keys(variables).find((variable) => /^(AWS_|LAMBDA_|_HANDLER|_X_AMZN)/.test(variable));
  refuseUnless(reserved === undefined, `${reserved} is Lambda's own.`);
  const bytes = Object.entries(variables).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
  refuseUnless(bytes <= 4_096, `Its environment has ${bytes} bytes.`);

  const lambda = startFunction({
    name,
    bundle: bundle!,
    env: { ...variables, ...variablesFor(role, account), ...account.world },
    timeoutMs: Timeout * 1_000,
    memoryMb: MemorySize,
    environments: MOST_ENVIRONMENTS,
    log: logOf(role, LoggingConfig.LogGroup, account),
  });
  account.closing.push(() => lambda.stop());
  const deployed: DeployedFunction = {
    name,
    arn,
    role,
    timeoutSeconds: Timeout,
    async invoke(event) {
      if (TracingConfig?.Mode === "Active") {
        for (const action of ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]) {
          account.permissions.request({ role, action, resource: "*" });
        }
      }
      return lambda.invoke(event);
    },
  };
  account.functions.set(arn, deployed);
  return { ref: name, attributes: { Arn: arn } };
}

type FunctionProperties = {
  Code: { S3Bucket: string; S3Key: string };
  Handler: string;
  Runtime: string;
  Role: string;
  Timeout?: number;
  MemorySize?: number;
  Environment?: { Variables: Record<string, string> };
  LoggingConfig: { LogGroup: string };
  TracingConfig?: { Mode: string };
};

/** Threads of a function: Lambda would start more, which here only costs memory. */
const MOST_ENVIRONMENTS = 2;

/** A log group's lines; Lambda writes them as the function's role. */
function logOf(role: string, logGroup: string, { logs, permissions, region, id }: Account): FunctionLog {
  const lines = logs.get(logGroup);
  if (lines === undefined) throw new Error(`There is no log group ${logGroup}.`);
  const resource = `arn:aws:logs:${region}:${id}:log-group:${logGroup}:log-stream:one`;
  let open = false;
  return {
    write(chunk) {
      for (const action of open ? ["logs:PutLogEvents"] : ["logs:CreateLogStream", "logs:PutLogEvents"]) {
        permissions.request({ role, action, resource });
      }
      open = true;
      const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
      lines.push(...text.split("\n").filter((line) => line !== ""));
    },
    close() {},
  };
}

async function createEventSource({ id, properties }: ResourceToMake, account: Account): Promise<Made> {
  const { EventSourceArn, FunctionName, BatchSize = 10 } = properties as EventSourceProperties;
  const { FunctionResponseTypes = [], ScalingConfig } = properties as EventSourceProperties;
  const lambda = [...account.functions.values()].find(({ name, arn }) => [name, arn].includes(FunctionName));
  if (lambda === undefined) throw new Error(`There is no function ${FunctionName}.`);
  refuseUnless(BatchSize >= 1 && BatchSize <= 10, `It takes ${BatchSize} messages without a window to wait for them.`);
  refuseUnless(
    FunctionResponseTypes.includes("ReportBatchItemFailures"),
    "One bad message would fail its whole batch.",
  );
  const most = ScalingConfig?.MaximumConcurrency;
  refuseUnless(most === undefined || (most >= 2 && most <= 1_000), `Its concurrency is ${most}.`);

  // Lambda looks at the queue, and reads it, as the function's role.
  const sqs = new SQSClient({
    region: account.region,
    endpoint: account.endpoint,
    credentials: { accessKeyId: lambda.role, secretAccessKey: "of-this-role" },
  });
  const queueUrl = `${account.endpoint}/${account.id}/${EventSourceArn.split(":").at(-1)}`;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["All"] }),
  );
  refuseUnless(
    Number(Attributes.VisibilityTimeout) >= lambda.timeoutSeconds,
    "The queue shows messages again before the function's time is over.",
  );
  for (const action of ["sqs:ReceiveMessage", "sqs:DeleteMessage"]) {
    const may = account.permissions.could({ role: lambda.role, action, resource: EventSourceArn });
    refuseUnless(may, `The function's role may not ${action}.`);
  }
  const source = startEventSource({
    sqs,
    queueUrl,
    queueArn: EventSourceArn,
    invoke: lambda.invoke,
    batchSize: BatchSize,
    maxConcurrency: Math.min(most ?? MOST_ENVIRONMENTS, MOST_ENVIRONMENTS),
  });
  account.closing.push(async () => {
    await source.stop();
    sqs.destroy();
  });
  return { ref: id, attributes: { Id: id } };
}

type EventSourceProperties = {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  FunctionResponseTypes?: string[];
  ScalingConfig?: { MaximumConcurrency: number };
};

function createSchedule({ stack, id, properties }: ResourceToMake, account: Account): Made {
  const { ScheduleExpression, State = "ENABLED", Target, FlexibleTimeWindow } = properties as ScheduleProperties;
  const rate = /^rate\((\d+) minutes?\)$/.exec(ScheduleExpression);
  refuseUnless(rate !== null, `The engine does not know ${ScheduleExpression}.`);
  refuseUnless(FlexibleTimeWindow.Mode === "OFF", "The engine knows exact times alone.");
  const lambda = account.functions.get(Target.Arn);
  if (lambda === undefined) throw new Error(`There is no function ${Target.Arn}.`);
  const role = roleOf(Target.RoleArn);
  refuseUnless(account.permissions.trusts(role, "scheduler.amazonaws.com"), "The scheduler may not act as the role.");
  if (State === "ENABLED") {
    const schedule = startSchedule({
      everyMs: Number(rate![1]) * 60_000,
      invoke: async (event) => {
        const asked = { role, action: "lambda:InvokeFunction", resource: lambda.arn };
        if (account.permissions.request(asked) === "allowed") return lambda.invoke(event);
        return { outcome: "failed", error: { errorType: "AccessDenied", errorMessage: "lambda:InvokeFunction" } };
      },
    });
    account.closing.push(() => schedule.stop());
  }
  return { ref: physicalName(stack, id, 64), attributes: {} };
}

type ScheduleProperties = {
  ScheduleExpression: string;
  State?: string;
  Target: { Arn: string; RoleArn: string; RetryPolicy?: unknown };
  FlexibleTimeWindow: { Mode: string };
};

function roleOf(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}

/** What AWS would not take must not be taken here. */
function refuseUnless(holds: boolean, why: string): void {
  if (!holds) throw new Error(why);
}
