import { Duration } from "aws-cdk-lib";
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  MathExpression,
  type Metric,
  PeriodOverride,
  Row,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Config } from "../config.ts";
import { GIVE_UP, RECOVER, STAGE_NAMES } from "../pipeline-shape.ts";
import type { ArticleProcessing } from "./article-processing.ts";
import type { ArticleStorage } from "./article-storage.ts";

const PERIOD = { period: Duration.minutes(5) };

/** One dashboard that answers three questions: is it working, what is slow, what does it cost. */
export function addDashboard(processing: ArticleProcessing, config: Config, storage: ArticleStorage): Dashboard {
  const dashboard = new Dashboard(processing, "Dashboard", {
    dashboardName: `newsprint-${config.stage}`,
    defaultInterval: Duration.hours(24),
    periodOverride: PeriodOverride.AUTO,
  });
  const rows = [
    ...question("Is it working?", working(processing)),
    ...question("What is slow?", slow(processing)),
    ...question("What does it cost?", cost(processing, config, storage)),
  ];
  for (const row of rows) dashboard.addWidgets(row);
  return dashboard;
}

function working({ metrics, alarms, stages }: ArticleProcessing): IWidget[] {
  const each = (of: (stage: ArticleProcessing["stages"]["tag"]) => Metric) =>
    STAGE_NAMES.map((name) => of(stages[name]).with({ label: name }));
  return [
    graph("Articles", [metrics.urlsTaken, metrics.pagesStored, metrics.articlesParsed, metrics.articlesReady]),
    graph("URLs that became no article, by reason", [metrics.failuresByReason]),
    graph("Milliseconds: from drop to ready, in parse, in tag (p95)", [
      metrics.dropToReadyMs,
      metrics.parseMs,
      metrics.tagMs,
    ]),
    graph("Put off by hosts, refused, dead", [metrics.deferred, metrics.urlsRejected, metrics.deadLetters]),
    graph(
      "Messages that wait",
      each(({ queue }) => queue.metricApproximateNumberOfMessagesVisible(PERIOD)),
    ),
    ...(alarms.length > 0 ? [new AlarmStatusWidget({ title: "Alarms", alarms, width: 12, height: 6 })] : []),
  ];
}

function slow({ functions, stages, metrics }: ArticleProcessing): IWidget[] {
  const all = Object.entries(functions);
  return [
    graph(
      "Oldest message (seconds)",
      STAGE_NAMES.map((name) => stages[name].queue.metricApproximateAgeOfOldestMessage({ ...PERIOD, label: name })),
    ),
    graph(
      "Duration, median (ms)",
      all.map(([label, { lambda }]) => lambda.metricDuration({ ...PERIOD, statistic: "p50", label })),
    ),
    graph(
      "Duration, slowest in a hundred (ms)",
      all.map(([label, { lambda }]) => lambda.metricDuration({ ...PERIOD, statistic: "p99", label })),
    ),
    graph("Errors and throttles", [
      ...all.map(([name, { lambda }]) => lambda.metricErrors({ ...PERIOD, label: `${name} errors` })),
      ...all.map(([name, { lambda }]) => lambda.metricThrottles({ ...PERIOD, label: `${name} throttles` })),
    ]),
    graph("Milliseconds of a fetch (p95)", [metrics.fetchMs]),
    graph("Requests to hosts", [metrics.requests]),
    graph("Bytes fetched", [metrics.bytesFetched]),
  ];
}

function cost(
  { functions, stages }: ArticleProcessing,
  config: Config,
  { articles, frontier }: ArticleStorage,
): IWidget[] {
  const gigabytes = { ...memoryOf(config), recover: RECOVER.memoryMb / 1024, "give-up": GIVE_UP.memoryMb / 1024 };
  return [
    graph(
      "Lambda (GB-seconds)",
      Object.entries(functions).map(
        ([label, { lambda }]) =>
          new MathExpression({
            expression: `${idOf(label)} / 1000 * ${gigabytes[label as keyof typeof gigabytes]}`,
            usingMetrics: { [idOf(label)]: lambda.metricDuration({ ...PERIOD, statistic: "Sum" }) },
            label,
            ...PERIOD,
          }),
      ),
    ),
    graph("DynamoDB (units)", [
      articles.metricConsumedWriteCapacityUnits({ ...PERIOD, label: "articles written" }),
      articles.metricConsumedReadCapacityUnits({ ...PERIOD, label: "articles read" }),
      frontier.metricConsumedWriteCapacityUnits({ ...PERIOD, label: "frontier written" }),
      frontier.metricConsumedReadCapacityUnits({ ...PERIOD, label: "frontier read" }),
    ]),
    graph(
      "SQS (messages sent)",
      STAGE_NAMES.map((name) => stages[name].queue.metricNumberOfMessagesSent({ ...PERIOD, label: name })),
    ),
    graph(
      "Invocations",
      Object.entries(functions).map(([label, { lambda }]) => lambda.metricInvocations({ ...PERIOD, label })),
    ),
  ];
}

/** A name as an id in metric math. */
function idOf(name: string): string {
  return name.replace("-", "_");
}

function memoryOf({ functions }: Config): Record<(typeof STAGE_NAMES)[number], number> {
  const { intake, crawl, parse, tag } = functions;
  return {
    intake: intake.memoryMb / 1024,
    crawl: crawl.memoryMb / 1024,
    parse: parse.memoryMb / 1024,
    tag: tag.memoryMb / 1024,
  };
}

function question(title: string, widgets: IWidget[]): IWidget[] {
  const rows = Array.from({ length: Math.ceil(widgets.length / 2) }, (_, at) => widgets.slice(at * 2, at * 2 + 2));
  return [new TextWidget({ markdown: `## ${title}`, width: 24, height: 1 }), ...rows.map((row) => new Row(...row))];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 12, height: 6, leftYAxis: { min: 0 } });
}
