import { createHash } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import type { Invoke } from "../../lib/local/function-runtime.ts";
import { DEPLOYER, guardRequests } from "./guard-requests.ts";
import { keepPermissions, type Permissions } from "./keep-permissions.ts";

export type DeployedFunction = { name: string; arn: string; role: string; timeoutSeconds: number; invoke: Invoke };
export type MetricFilter = { logGroup: string; pattern: string; metric: string; value: string; dimension?: string };

/** An AWS account and region as far as this engine has them, on the engines of one machine. */
export type Account = {
  id: string;
  region: string;
  /** Where DynamoDB, SQS, S3 and Parameter Store answer to roles. */
  endpoint: string;
  permissions: Permissions;
  /** Clients of the person who deploys, who may do everything. */
  deployer: { dynamodb: DynamoDBClient; sqs: SQSClient; s3: S3Client };
  /** What CDK uploaded: folders by `bucket/key`. */
  assets: Map<string, string>;
  /** Parameter Store. */
  parameters: Map<string, string>;
  exports: Map<string, string>;
  functions: Map<string, DeployedFunction>;
  /** Log lines by log group. */
  logs: Map<string, string[]>;
  metricFilters: MetricFilter[];
  /** What every function's machine has beside its template: how the world outside is reached. */
  world: Readonly<Record<string, string>>;
  /** Run before the engines end, last first. */
  closing: (() => Promise<void>)[];
  stop(): Promise<void>;
};

export const REGION = "eu-central-1";

/** The variables with which an SDK's clients act as a role (or as the deployer) in this account. */
export function variablesFor(role: string, { endpoint, region }: Pick<Account, "endpoint" | "region">) {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_ENDPOINT_URL_SSM: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: role,
    AWS_SECRET_ACCESS_KEY: "of-this-role",
  };
}

/** An empty account, bootstrapped for CDK. Its engines keep what they have in `dataDir`. */
export async function openAccount(dataDir: string, world: Readonly<Record<string, string>>): Promise<Account> {
  const engines: Engines = await startEngines({ dataDir });
  const permissions = keepPermissions();
  // The engines name queues by an account and region of their own: ours are theirs.
  const id = "000000000000";
  const parameters = new Map([["/cdk-bootstrap/hnb659fds/version", "30"]]);
  const gateway = await guardRequests({
    engines: engines.endpoints,
    permissions,
    region: REGION,
    accountId: id,
    parameters,
  });
  const client = {
    region: REGION,
    endpoint: gateway.url,
    credentials: { accessKeyId: DEPLOYER, secretAccessKey: DEPLOYER },
  };
  const deployer = {
    dynamodb: new DynamoDBClient(client),
    sqs: new SQSClient(client),
    s3: new S3Client({ ...client, forcePathStyle: true }),
  };
  const closing: Account["closing"] = [];
  return {
    id,
    region: REGION,
    endpoint: gateway.url,
    permissions,
    deployer,
    assets: new Map(),
    parameters,
    exports: new Map(),
    functions: new Map(),
    logs: new Map(),
    metricFilters: [],
    world,
    closing,
    async stop() {
      for (const close of closing.splice(0).reverse()) await close();
      for (const each of Object.values(deployer)) each.destroy();
      await gateway.stop();
      await engines.stop();
    },
  };
}

/** A name as CloudFormation makes one: the stack's, the resource's, and something of its own. */
export function physicalName(stack: string, logicalId: string, longest: number): string {
  const own = createHash("sha256").update(`${stack}/${logicalId}`).digest("hex").slice(0, 12).toUpperCase();
  return `${`${stack}-${logicalId}`.slice(0, longest - own.length - 1)}-${own}`;
}
