import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ApplicationLogLevel,
  Architecture,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { FunctionName } from "../bundling.ts";
import type { Config } from "../config.ts";
import type { ArticleStorage } from "./article-storage.ts";
import { functionCode } from "./bundle-function.ts";

export type PipelineFunctionProps = {
  name: FunctionName;
  config: Config;
  storage: ArticleStorage;
  timeoutSeconds: number;
  memoryMb: number;
  environment: Record<string, string>;
  /** Whether it sends to a queue that leads back to itself: hops are counted by the code, not by Lambda. */
  feedsItself?: boolean;
};

/** A function of the pipeline with a role and a log group of its own, neither of which may do more than it needs. */
export class PipelineFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    super(scope, id);
    const { name, config, storage } = props;
    this.logGroup = new LogGroup(this, "Logs", {
      retention: config.logs.retentionDays,
      removalPolicy: config.removal === "retain" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(storage.key ? { encryptionKey: storage.key } : {}),
    });
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `newsprint ${config.stage}: what ${name} may do`,
    });
    this.role.addToPolicy(
      new PolicyStatement({
        sid: "WriteLogs",
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    this.lambda = new LambdaFunction(this, "Function", {
      functionName: `newsprint-${config.stage}-${name}`,
      description: `newsprint ${config.stage}: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: functionCode(name),
      role: this.role,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      environment: props.environment,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: config.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      recursiveLoop: props.feedsItself ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
    });
  }
}
