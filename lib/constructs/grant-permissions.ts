import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { FunctionName } from "../bundling.ts";
import type { Config } from "../config.ts";
import type { StageName } from "../pipeline-shape.ts";
import type { ArticleStorage } from "./article-storage.ts";
import { PERMISSIONS, type TableAction } from "./function-permissions.ts";
import type { PipelineFunction } from "./pipeline-function.ts";

/** Gives a function's role the permissions of its name, a statement for each kind of thing, and nothing else. */
export function grantPermissions(
  name: FunctionName,
  { role }: PipelineFunction,
  storage: ArticleStorage,
  queues: Record<StageName, Queue>,
  { tagger }: Pick<Config, "tagger">,
): void {
  const {
    articles,
    articlesIndexes,
    frontier,
    frontierIndexes,
    objects = {},
    listsBucket = false,
    sends = [],
    comprehend = [],
  } = PERMISSIONS[name];
  const statements = [
    ...tableStatements("Articles", storage.articles, articles, articlesIndexes),
    ...tableStatements("Frontier", storage.frontier, frontier, frontierIndexes),
    ...Object.entries(objects).map(([prefix, actions]) => ({
      sid: prefix === "raw" ? "RawPages" : "LargeItems",
      actions: actions.map((action) => `s3:${action}`),
      resources: [storage.bucket.arnForObjects(`${prefix}/*`)],
    })),
    ...(listsBucket ? [{ sid: "List", actions: ["s3:ListBucket"], resources: [storage.bucket.bucketArn] }] : []),
    ...(sends.length > 0
      ? [{ sid: "Send", actions: ["sqs:SendMessage"], resources: sends.map((stage) => queues[stage].queueArn) }]
      : []),
    // Detection without a model of one's own has no resource that could be named.
    ...(tagger === "comprehend" && comprehend.length > 0
      ? [{ sid: "Comprehend", actions: comprehend.map((action) => `comprehend:${action}`), resources: ["*"] }]
      : []),
    ...(storage.key
      ? [{ sid: "Key", actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [storage.key.keyArn] }]
      : []),
  ];
  for (const statement of statements) role.addToPolicy(new PolicyStatement(statement));
}

function tableStatements(
  sid: string,
  table: Table,
  actions: readonly TableAction[],
  indexes: readonly string[] = [],
): { sid: string; actions: string[]; resources: string[] }[] {
  return [
    { sid, actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] },
    {
      sid: `${sid}Indexes`,
      actions: ["dynamodb:Query"],
      resources: indexes.map((index) => `${table.tableArn}/index/${index}`),
    },
  ].filter((statement) => statement.actions.length > 0 && statement.resources.length > 0);
}
