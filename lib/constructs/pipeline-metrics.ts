import { Duration } from "aws-cdk-lib";
import { MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type LogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { ArticleProcessing } from "./article-processing.ts";

/** What the pipeline does, counted. Sums of five minutes; take another period with `.with({ period })`. */
export type PipelineMetrics = {
  /** URLs that intake took into the frontier; known ones are not among them. */
  urlsTaken: Metric;
  /** Inputs that are no URLs. */
  urlsRejected: Metric;
  /** Requests to hosts. */
  requests: Metric;
  /** Bytes of their answers, as they came over the wire. */
  bytesFetched: Metric;
  /** Milliseconds from a request to the end of its answer: the 95th percentile. */
  fetchMs: Metric;
  /** Pages fetched and stored. */
  pagesStored: Metric;
  /** Back-offs: URLs that hosts put off (429, 5xx, timeouts). */
  deferred: Metric;
  articlesParsed: Metric;
  articlesReady: Metric;
  /** Milliseconds from the drop of a URL to its record: the 95th percentile. */
  dropToReadyMs: Metric;
  /** Milliseconds that parse and tag took for an article, their reads and writes included: the 95th percentile. */
  parseMs: Metric;
  tagMs: Metric;
  /** Messages that a stage could not handle. */
  deadLetters: Metric;
  /** URLs that ended without an article, by reason: a search that a graph widget can show. */
  failuresByReason: MathExpression;
};

/**
 * Counts from the functions' logs: JSON lines whose `message` says what was done. Nothing in the code sends metrics, so
 * that it runs the same where there is no CloudWatch.
 */
export function pipelineMetrics(processing: ArticleProcessing, stage: string): PipelineMetrics {
  const namespace = `Newsprint/${stage}`;
  const { intake, crawl, parse, tag, "give-up": giveUp } = processing.functions;

  /** Counts lines that say `message`, or adds up a number that they have; without a message, whatever lines have it. */
  function count(name: string, { logGroup }: { logGroup: LogGroup }, message?: string, value = "1"): Metric {
    const patterns = [
      ...(message === undefined ? [] : [FilterPattern.stringValue("$.message", "=", message)]),
      // A line without the number has nothing to add.
      ...(value.startsWith("$") ? [FilterPattern.numberValue(value, ">=", 0)] : []),
    ];
    const [only, more] = patterns;
    new MetricFilter(logGroup, name, {
      logGroup,
      metricNamespace: namespace,
      metricName: name,
      filterPattern: more === undefined ? only! : FilterPattern.all(...patterns),
      metricValue: value,
    });
    return new Metric({ namespace, metricName: name, statistic: "Sum", period: Duration.minutes(5) });
  }

  function countReasons({ logGroup }: { logGroup: LogGroup }, id: string, message: string): void {
    new MetricFilter(logGroup, id, {
      logGroup,
      metricNamespace: namespace,
      metricName: FAILURES,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue("$.message", "=", message),
        FilterPattern.exists("$.reason"),
      ),
      metricValue: "1",
      dimensions: { Reason: "$.reason" },
    });
  }

  countReasons(crawl, "CrawlFailures", "failed");
  countReasons(parse, "ParseFailures", "refused");
  return {
    urlsTaken: count("UrlsTaken", intake, "taken", "$.enqueued"),
    urlsRejected: count("UrlsRejected", intake, "taken", "$.rejected"),
    requests: count("Requests", crawl, "host", "$.requests"),
    bytesFetched: count("BytesFetched", crawl, undefined, "$.bytes"),
    fetchMs: count("FetchMs", crawl, undefined, "$.fetchMs").with({ statistic: "p95" }),
    pagesStored: count("PagesStored", crawl, "stored"),
    deferred: count("Deferred", crawl, "deferred"),
    articlesParsed: count("ArticlesParsed", parse, "parsed"),
    articlesReady: count("ArticlesReady", tag, "ready"),
    dropToReadyMs: count("DropToReadyMs", tag, "ready", "$.sinceQueuedMs").with({ statistic: "p95" }),
    parseMs: count("ParseMs", parse, "parsed", "$.ms").with({ statistic: "p95" }),
    tagMs: count("TagMs", tag, undefined, "$.ms").with({ statistic: "p95" }),
    deadLetters: count("DeadLetters", giveUp, "dead letter"),
    failuresByReason: new MathExpression({
      expression: `SEARCH('{${namespace},Reason} MetricName="${FAILURES}"', 'Sum', 300)`,
      label: "",
      period: Duration.minutes(5),
    }),
  };
}

const FAILURES = "Failures";
