/**
 * What AWS lets one account do, by its own documentation as read in November 2026 (us-east-1, defaults; those marked "on request"
 * are raised by AWS when asked). The names are those of the pages.
 */
export const AWS_QUOTAS = {
  asOf: "2026-11",
  lambda: {
    /** "Lambda quotas": concurrent executions, on request. New accounts begin with less. */
    concurrency: 1_000,
    /** "Configuring scaling behavior for SQS event source mappings": five batches at first, 300 more a minute, 1,250 at most. */
    eventSourceStart: 5,
    eventSourceRampPerSecond: 5,
    /** Idle environments are kept for minutes; AWS gives no number. An assumption. */
    keepMs: 600_000,
  },
  dynamodb: {
    /** "Partitions and data distribution": write and read units of one partition; an index with rising sort keys does not split. */
    partitionWrites: 1_000,
    partitionReads: 3_000,
    /** "Quotas in Amazon DynamoDB": on-demand, a table or an index, on request. */
    tableWrites: 40_000,
    tableReads: 40_000,
    /** "On-demand capacity mode": what a new table takes at once; then twice the last peak within half an hour. */
    newTableWrites: 4_000,
  },
  sqs: {
    /** "Amazon SQS message quotas": in flight in a standard queue. Delayed messages do not count. */
    inFlight: 120_000,
    longestDelayMs: 900_000,
  },
  s3: {
    /** "Best practices design patterns": PUT and GET requests a second for a partitioned prefix. */
    puts: 3_500,
    gets: 5_500,
  },
} as const;
