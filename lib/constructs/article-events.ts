import { EventBus } from "aws-cdk-lib/aws-events";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnPipe } from "aws-cdk-lib/aws-pipes";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { TOP_ENTITIES } from "../../functions/article/stored-tags.ts";
import type { Config } from "../config.ts";
import type { ArticleStorage } from "./article-storage.ts";

/**
 * A bus that says `ArticleReady` for each new version of an article's ENTITIES, the last thing that the pipeline writes.
 * A pipe carries it there from the table's stream; no code in between.
 */
export class ArticleEvents extends Construct {
  readonly bus: EventBus;
  /** Events that could not be put on the bus. */
  readonly lost: Queue;

  constructor(scope: Construct, id: string, { config, storage }: { config: Config; storage: ArticleStorage }) {
    super(scope, id);
    const { articles, key } = storage;
    this.bus = new EventBus(this, "Bus", {
      eventBusName: `newsprint-${config.stage}`,
      ...(key ? { kmsKey: key } : {}),
    });
    this.lost = new Queue(this, "Lost", {
      enforceSSL: true,
      ...(key
        ? { encryption: QueueEncryption.KMS, encryptionMasterKey: key }
        : { encryption: QueueEncryption.SQS_MANAGED }),
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("pipes.amazonaws.com"),
      description: `newsprint ${config.stage}: reads the stream of articles and says ArticleReady`,
    });
    const allow = (sid: string, actions: string[], resource: string) =>
      role.addToPolicy(new PolicyStatement({ sid, actions, resources: [resource] }));
    allow(
      "ReadStream",
      ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
      articles.tableStreamArn!,
    );
    allow("PutEvents", ["events:PutEvents"], this.bus.eventBusArn);
    allow("KeepLost", ["sqs:SendMessage"], this.lost.queueArn);
    if (key) allow("Key", ["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);

    const pipe = new CfnPipe(this, "Pipe", {
      name: `newsprint-${config.stage}-article-ready`,
      roleArn: role.roleArn,
      source: articles.tableStreamArn!,
      sourceParameters: {
        dynamoDbStreamParameters: {
          startingPosition: "TRIM_HORIZON",
          batchSize: 10,
          maximumRetryAttempts: 10,
          onPartialBatchItemFailure: "AUTOMATIC_BISECT",
          deadLetterConfig: { arn: this.lost.queueArn },
        },
        filterCriteria: { filters: [{ pattern: JSON.stringify(NEW_ENTITIES) }] },
      },
      target: this.bus.eventBusArn,
      targetParameters: {
        eventBridgeEventBusParameters: { source: "newsprint", detailType: "ArticleReady" },
        inputTemplate: detailTemplate(),
      },
      ...(key ? { kmsKeyIdentifier: key.keyArn } : {}),
    });
    // The pipe reads as soon as it is made: its role must be able to.
    pipe.node.addDependency(role);
  }
}

const NEW_ENTITIES = {
  eventName: ["INSERT", "MODIFY"],
  dynamodb: { Keys: { sk: { S: ["ENTITIES"] } } },
};

/**
 * The event's detail: paths into the stream's record, unquoted, so that EventBridge quotes and escapes what they find.
 * What an article does not have is left out.
 */
function detailTemplate(): string {
  const image = "$.dynamodb.NewImage";
  const entity = (at: number) =>
    `{${["id", "name", "type"].map((name) => `"${name}": <${image}.topEntities.L[${at}].M.${name}.S>`).join(", ")}}`;
  return `{
  "id": <${image}.id.S>,
  "url": <${image}.url.S>,
  "headline": <${image}.headline.S>,
  "entities": [${Array.from({ length: TOP_ENTITIES }, (_, at) => entity(at)).join(", ")}]
}`;
}
