/** AWS list prices, us-east-1, on demand, in US dollars, as of November 2026. Free tiers are left out. */
export const LIST_PRICES = {
  asOf: "2026-11",
  region: "us-east-1",
  dynamodb: { writeUnit: 0.625 / 1e6, readUnit: 0.125 / 1e6, gigabyteMonth: 0.25 },
  /** A request of up to 64 KB. */
  sqs: { request: 0.4 / 1e6 },
  s3: { put: 5 / 1e6, get: 0.4 / 1e6, gigabyteMonth: 0.023 },
  /** arm64. */
  lambda: { gigabyteSecond: 0.0000133334, request: 0.2 / 1e6 },
  /** Ingestion of logs. */
  logs: { gigabyte: 0.5 },
} as const;
