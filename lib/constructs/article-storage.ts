import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { type IKey, Key } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Config } from "../config.ts";
import { ARTICLES_TABLE, FRONTIER_TABLE, TABLE_KEY, type TableShape } from "../tables.ts";

/** What must never be lost: the articles, the frontier, the raw pages. Names are CloudFormation's to give. */
export class ArticleStorage extends Construct {
  readonly articles: Table;
  readonly frontier: Table;
  /** Raw pages under `raw/`, texts too large for an item under `items/`. */
  readonly bucket: Bucket;
  /** The customer's key, where there is one. */
  readonly key: IKey | undefined;

  constructor(scope: Construct, id: string, { config }: { config: Config }) {
    super(scope, id);
    const removalPolicy = config.removal === "retain" ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = this.findKey(config, removalPolicy);
    const encryption = this.key
      ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.key }
      : { encryption: TableEncryption.DEFAULT };
    const kept = {
      partitionKey: text(TABLE_KEY.partitionKey),
      sortKey: text(TABLE_KEY.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.removal === "retain",
      removalPolicy,
      ...encryption,
    };
    // The stream is for consumers; nothing in the flow depends on it.
    this.articles = new Table(this, "Articles", { ...kept, stream: StreamViewType.NEW_IMAGE });
    this.frontier = new Table(this, "Frontier", { ...kept, timeToLiveAttribute: "expiresAt" });
    addIndexes(this.articles, ARTICLES_TABLE);
    addIndexes(this.frontier, FRONTIER_TABLE);

    this.bucket = new Bucket(this, "RawPages", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      ...(this.key
        ? { encryption: BucketEncryption.KMS, encryptionKey: this.key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      // No versions: objects are named by their content, and what a site asks to have deleted must be gone.
      versioned: false,
      removalPolicy,
      lifecycleRules: [
        { id: "unfinished-uploads", abortIncompleteMultipartUploadAfter: Duration.days(7) },
        ...(config.rawPagesExpireAfterDays === undefined
          ? []
          : [{ id: "raw-pages", prefix: "raw/", expiration: Duration.days(config.rawPagesExpireAfterDays) }]),
      ],
    });
  }

  /** Lets somebody read articles, by key and by every index that lists them; texts beyond 300 KB included. */
  grantRead(grantee: IGrantable): Grant {
    const grants = [
      Grant.addToPrincipal({
        grantee,
        actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
        resourceArns: [this.articles.tableArn, `${this.articles.tableArn}/index/*`],
      }),
      Grant.addToPrincipal({
        grantee,
        actions: ["s3:GetObject"],
        resourceArns: [this.bucket.arnForObjects("items/*")],
      }),
      ...(this.key ? [this.key.grantDecrypt(grantee)] : []),
    ];
    return grants.reduce((all, grant) => all.combine(grant));
  }

  private findKey({ customerKey }: Config, removalPolicy: RemovalPolicy): IKey | undefined {
    if (customerKey === false) return undefined;
    if (typeof customerKey === "string") return Key.fromKeyArn(this, "Key", customerKey);
    const key = new Key(this, "Key", {
      description: `Newsprint in ${Stack.of(this).stackName}: tables, raw pages, queues, logs`,
      enableKeyRotation: true,
      removalPolicy,
    });
    letLogsUse(key);
    return key;
  }
}

/** CloudWatch Logs refuses a key whose policy does not name it; of this account's log groups alone. */
function letLogsUse(key: Key): void {
  const { region, account, partition } = Stack.of(key);
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: "Logs",
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      resources: ["*"],
      conditions: {
        ArnLike: { "kms:EncryptionContext:aws:logs:arn": `arn:${partition}:logs:${region}:${account}:log-group:*` },
      },
    }),
  );
}

function addIndexes(table: Table, shape: TableShape): void {
  for (const [indexName, { partitionKey, sortKey, projection }] of Object.entries(shape.indexes)) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      ...(projection.length > 0
        ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }
        : { projectionType: ProjectionType.KEYS_ONLY }),
    });
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
