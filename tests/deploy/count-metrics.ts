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
 * text, `>= 0` for numbers (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html).
 */
function readPattern(pattern: string): (fields: Fields) => boolean {
  const terms = pattern
    .replace(/^\{\s*|\s*\}$/g, "")
    .split("&&")
    .map(readTerm);
  return (fields) =>
    terms.every(({ name, wanted }) => {
      const value = fields[name];
      if (typeof wanted === "number") return typeof value === "number" && value >= wanted;
      return typeof value === "string" && (wanted === "*" || value === wanted);
    });
}

function readTerm(term: string): { name: string; wanted: string | number } {
  const [, name, text, number] = /^\(?\$\.(\w+) (?:= "([^"]*)"|>= (\d+))\)?$/.exec(term.trim()) ?? [];
  if (name === undefined) throw new Error(`The pattern ${term} is not understood here.`);
  return { name, wanted: text ?? Number(number) };
}

function readLine(line: string): Fields | undefined {
  try {
    return JSON.parse(line) as Fields;
  } catch {
    return undefined;
  }
}
