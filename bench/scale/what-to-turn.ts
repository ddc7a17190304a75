/** What helps where a limit is near. */
export function whatToTurn(limit: string): string {
  return TURNS.find(([pattern]) => pattern.test(limit))![1];
}

const TURNS: readonly [RegExp, string][] = [
  [/pauses of hosts/, "fewer `revisitsMs`; `pace.delayMsByKey` for sites that agree to more"],
  [/concurrency$/, "`functions.<stage>.maxConcurrency`; past 1,000 in all, Lambda's quota"],
  [
    /^recover/,
    "fewer `revisitsMs`; more memory for recover (`RECOVER` in `lib/pipeline-shape.ts`), which buys it a processor",
  ],
  [/one day/, "the day's partition spread over shards (a change of keys)"],
  [/a shard/, "more shards (a change of keys)"],
  [/^writes/, "DynamoDB's quota of the table; warm throughput before a flood"],
  [/^PUTs/, "nothing: S3 splits prefixes by itself while load grows"],
];
