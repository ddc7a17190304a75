/** Keys and indexes of the two tables: one description for CloudFormation and for the engines of one machine. */

export type TableShape = {
  indexes: Record<string, IndexShape>;
};
export type IndexShape = {
  partitionKey: string;
  sortKey: string;
  /** Attributes projected beside the keys; `[]` projects keys alone. */
  projection: readonly string[];
};

/** Every table's own key. */
export const TABLE_KEY = { partitionKey: "pk", sortKey: "sk" } as const;

/** What a list of articles shows: below 1 KB, which a write unit pays for, in scripts of three bytes a character, too. */
const LISTED = [
  "url",
  "headline",
  "publisher",
  "datePublished",
  "inLanguage",
  "excerpt",
  "thumbnail",
  "extractorVersion",
] as const;

export const ARTICLES_TABLE: TableShape = {
  indexes: {
    byHost: { partitionKey: "hostMonth", sortKey: "sort", projection: LISTED },
    bySection: { partitionKey: "sectionMonth", sortKey: "sort", projection: LISTED },
    byDay: { partitionKey: "day", sortKey: "sort", projection: LISTED },
    open: { partitionKey: "openShard", sortKey: "openSince", projection: [] },
    failed: {
      partitionKey: "failedDay",
      sortKey: "failedSort",
      projection: ["id", "requestedUrl", "reason", "detail"],
    },
    ready: { partitionKey: "readyDay", sortKey: "readySort", projection: [] },
  },
};

export const FRONTIER_TABLE: TableShape = {
  indexes: {
    wake: { partitionKey: "wakeShard", sortKey: "wakeAt", projection: [] },
  },
};
