/**
 * What AWS lets one account do (us-east-1, defaults; those marked "on request" are raised by AWS when asked). *Read*: the number was
 * looked up in a stored copy of the page of that name in AWS's documentation, in November 2026. *Remembered*: it is what that page is
 * known to say, and was not looked up.
 */
export const AWS_QUOTAS = {
  asOf: "2026-11",
  lambda: {
    /** Remembered, "Lambda quotas": concurrent executions, on request. New accounts begin with less. */
    concurrency: 1_000,
    /** Read, "Configuring scaling behavior for SQS event source mappings": five batches at first, 300 more a minute, 1,000 or more at most. */
    eventSourceStart: 5,
    eventSourceRampPerSecond: 5,
    /** Idle environments are kept for minutes; AWS gives no number. An assumption. */
    keepMs: 600_000,
  },
  dynamodb: {
    /** Read, "Best practices for designing and using partition keys": write and read units of one partition; that an index with rising sort keys does not split is remembered. */
    partitionWrites: 1_000,
    partitionReads: 3_000,
    /** Remembered, "Quotas in Amazon DynamoDB": on-demand, a table or an index, on request. */
    tableWrites: 40_000,
    tableReads: 40_000,
    /** Remembered, "On-demand capacity mode": what a new table takes at once; then twice the last peak within half an hour. */
    newTableWrites: 4_000,
  },
  sqs: {
    /** Read, "Quotas related to queues": in flight in a standard queue, received and not deleted; the longest delay. */
    inFlight: 120_000,
    longestDelayMs: 900_000,
  },
  s3: {
    /** Remembered, "Best practices design patterns": PUT and GET requests a second for a partitioned prefix. */
    puts: 3_500,
    gets: 5_500,
  },
} as const;
