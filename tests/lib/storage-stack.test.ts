import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { ARTICLES_TABLE, FRONTIER_TABLE, TABLE_KEY, type TableShape } from "../../lib/tables.ts";
import { type Resource, resources, synthesize } from "./synthesize.ts";

const { storage } = synthesize("prod");

/** What a deployment of any version has in its account: another id or key here replaces a full table by an empty one. */
const KEPT = {
  StorageArticles861864AA: "AWS::DynamoDB::Table",
  StorageFrontier59A4E9E2: "AWS::DynamoDB::Table",
  StorageRawPages83E0ACCF: "AWS::S3::Bucket",
};

describe("the storage stack", () => {
  it("keeps the logical ids of what is kept, whatever else is set", () => {
    for (const template of [storage, synthesize("dev").storage, synthesize("prod", { customerKey: true }).storage]) {
      const all = template.toJSON().Resources;
      const found = Object.entries(KEPT).map(([id]) => [id, all[id]?.Type]);
      expect(Object.fromEntries(found)).toEqual(KEPT);
    }
  });

  it("keeps the keys of both tables, and leaves names to CloudFormation", () => {
    for (const [, { Properties }] of resources(storage, "AWS::DynamoDB::Table")) {
      expect(Properties.KeySchema).toEqual([
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ]);
      expect(Properties.TableName).toBeUndefined();
    }
    expect(TABLE_KEY).toEqual({ partitionKey: "pk", sortKey: "sk" });
  });

  it.each([
    ["StorageArticles861864AA", ARTICLES_TABLE],
    ["StorageFrontier59A4E9E2", FRONTIER_TABLE],
  ] as [string, TableShape][])("gives %s the indexes that the code queries", (id, shape) => {
    const { Properties } = storage.toJSON().Resources[id];
    const indexes = Properties.GlobalSecondaryIndexes.map((index: Resource["Properties"]) => ({
      name: index.IndexName,
      keys: index.KeySchema.map((key: { AttributeName: string }) => key.AttributeName),
      projection: index.Projection.NonKeyAttributes ?? [],
    }));
    expect(indexes).toEqual(
      Object.entries(shape.indexes).map(([name, index]) => ({
        name,
        keys: [index.partitionKey, index.sortKey],
        projection: index.projection,
      })),
    );
  });

  it("protects and backs up the tables of every stage but dev", () => {
    for (const [, table] of resources(storage, "AWS::DynamoDB::Table")) {
      expect(table.DeletionPolicy).toBe("Retain");
      expect(table.Properties.DeletionProtectionEnabled).toBe(true);
      expect(table.Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
      expect(table.Properties.BillingMode).toBe("PAY_PER_REQUEST");
    }
    for (const [, table] of resources(synthesize("dev").storage, "AWS::DynamoDB::Table")) {
      expect(table.DeletionPolicy).toBe("Delete");
      expect(table.Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
    }
  });

  it("streams new articles, and forgets what has expired of the frontier", () => {
    storage.hasResourceProperties("AWS::DynamoDB::Table", { StreamSpecification: { StreamViewType: "NEW_IMAGE" } });
    const { Properties } = storage.toJSON().Resources.StorageFrontier59A4E9E2;
    expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: "expiresAt", Enabled: true });
  });

  it("keeps the bucket, encrypted, away from the public, and behind TLS", () => {
    storage.hasResource("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
    storage.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
        ]),
      },
    });
  });

  it("encrypts everything at rest with a customer's key where one is asked for", () => {
    const template = synthesize("prod", { customerKey: true }).storage;
    template.hasResourceProperties("AWS::KMS::Key", {
      EnableKeyRotation: true,
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Sid: "Logs", Effect: "Allow" })]) },
    });
    for (const [, { Properties }] of resources(template, "AWS::DynamoDB::Table")) {
      expect(Properties.SSESpecification).toMatchObject({ SSEType: "KMS" });
    }
  });

  it("deletes raw pages only where a deployer asks for it", () => {
    const rules = (template: typeof storage) =>
      resources(template, "AWS::S3::Bucket")[0]![1].Properties.LifecycleConfiguration.Rules.filter(
        (rule: { ExpirationInDays?: number }) => rule.ExpirationInDays,
      );
    expect(rules(storage)).toEqual([]);
    expect(rules(synthesize("prod", { rawPagesExpireAfterDays: 400 }).storage)).toMatchObject([
      { Prefix: "raw/", ExpirationInDays: 400 },
    ]);
  });
});
