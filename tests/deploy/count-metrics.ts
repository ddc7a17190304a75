import type { Account } from "./account.ts";

/** What the metric filters of a template count in the log lines of a run: values by metric, in the order of the lines. */
export function countMetrics({ logs, metricFilters }: Pick<Account, "logs" | "metricFilters">) {
  const counted: Record<string, number[]> = {};
  for (const { logGroup, pattern, metric, value, dimension } of metricFilters) {
    counted[metric] ??= [];
    const matches = readPattern(pattern);
    for (const line of logs.get(logGroup) ?? []) {
      const fields = readLine(line);
      if (fields === undefined || !matches(fields)) continue;
      if (dimension !== undefined && fields[dimension.slice(2)] === undefined) continue;
      const amount = value.startsWith("$.") ? fields[value.slice(2)] : Number(value);
      // CloudWatch drops what is not a number.
      if (typeof amount === "number") counted[metric].push(amount);
    }
  }
  return counted;
}

type Fields = Record<string, unknown>;

/**
 * A filter pattern for JSON lines, as far as CDK writes it here: `{ $.name = "text" }`, several joined by `&&`, `"*"` for any
 * value (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html).
 */
function readPattern(pattern: string): (fields: Fields) => boolean {
  const terms = pattern
    .replace(/^\{\s*|\s*\}$/g, "")
    .split("&&")
    .map((term) => /^\(?\$\.(\w+) = "([^"]*)"\)?$/.exec(term.trim()));
  if (terms.includes(null)) throw new Error(`The pattern ${pattern} is not understood here.`);
  return (fields) =>
    terms.every((term) => (term![2] === "*" ? fields[term![1]!] !== undefined : fields[term![1]!] === term![2]));
}

function readLine(line: string): Fields | undefined {
  try {
    return JSON.parse(line) as Fields;
  } catch {
    return undefined;
  }
}
