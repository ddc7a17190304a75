import type { FunctionName } from "../bundling.ts";
import type { StageName } from "../pipeline-shape.ts";

/** DynamoDB actions; a condition or a batch of them needs no action of its own but BatchWriteItem. */
export type TableAction = "GetItem" | "PutItem" | "UpdateItem" | "DeleteItem" | "Query" | "BatchWriteItem";
export type Permissions = {
  articles: readonly TableAction[];
  /** Indexes of the articles table that may be queried. */
  articlesIndexes?: readonly string[];
  frontier: readonly TableAction[];
  frontierIndexes?: readonly string[];
  /** What may be done below which prefix of the bucket. */
  objects?: Partial<Record<"raw" | "items", readonly ("GetObject" | "PutObject" | "DeleteObject")[]>>;
  /**
   * To list the bucket, or only to hear that an object is not there: S3 says "access denied" to everybody who may not list.
   */
  listsBucket?: true;
  sends?: readonly StageName[];
  /** Only where the setting `tagger` says "comprehend". */
  comprehend?: readonly ("BatchDetectEntities" | "DetectEntities")[];
};

/**
 * What each function may do: the calls that its code makes (`functions/aws/`), and nothing else. Reading its own queue
 * comes with its event source.
 */
export const PERMISSIONS: Record<FunctionName, Permissions> = {
  intake: {
    articles: ["GetItem", "PutItem"],
    frontier: ["GetItem", "PutItem", "UpdateItem"],
    sends: ["crawl", "intake"],
  },
  crawl: {
    articles: ["GetItem", "PutItem", "UpdateItem"],
    frontier: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query"],
    objects: { raw: ["PutObject"] },
    sends: ["crawl", "parse", "intake"],
  },
  parse: {
    articles: ["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "BatchWriteItem"],
    frontier: [],
    objects: { raw: ["GetObject", "DeleteObject"], items: ["GetObject", "PutObject"] },
    listsBucket: true,
    sends: ["tag"],
  },
  tag: {
    articles: ["GetItem", "PutItem", "UpdateItem", "BatchWriteItem"],
    frontier: [],
    objects: { items: ["GetObject", "PutObject"] },
    comprehend: ["BatchDetectEntities", "DetectEntities"],
  },
  recover: {
    articles: ["GetItem", "PutItem", "Query"],
    articlesIndexes: ["open"],
    frontier: ["GetItem", "PutItem", "UpdateItem", "Query"],
    frontierIndexes: ["wake"],
    objects: { raw: ["DeleteObject"] },
    listsBucket: true,
    sends: ["crawl", "parse", "tag"],
  },
  "give-up": {
    articles: ["GetItem", "PutItem"],
    frontier: ["PutItem", "UpdateItem"],
  },
};
