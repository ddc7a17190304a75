import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchor } from "../../lib/constructs/pipeline-alarms.ts";
import { STAGE_NAMES } from "../../lib/pipeline-shape.ts";
import { type Resource, resources, synthesize } from "./synthesize.ts";

const runbook = readFileSync(new URL("../../docs/operating.md", import.meta.url), "utf8");
const { pipeline } = synthesize("prod");
const alarms = resources(pipeline, "AWS::CloudWatch::Alarm").map(
  ([id, { Properties }]): { id: string } & Resource["Properties"] => ({ id, ...Properties }),
);

describe("alarms", () => {
  it("and the runbook's headings lead to each other", () => {
    const section = /^## Alarms$([\s\S]*?)^## /m.exec(runbook)![1]!;
    const headings = [...section.matchAll(/^### (.+)$/gm)].map((match) => anchor(match[1]!));
    const linked = alarms.map((alarm) => alarm.AlarmDescription.split("docs/operating.md#")[1]);
    // The budget is no alarm of CloudWatch.
    expect(new Set([...linked, "the-budget"])).toEqual(new Set(headings));
  });

  it("link to where the runbook can be read", () => {
    const at = "https://example.com/runbook.md";
    const { pipeline: template } = synthesize("prod", { alarms: { runbook: at } });
    for (const [, { Properties }] of resources(template, "AWS::CloudWatch::Alarm")) {
      expect(Properties.AlarmDescription).toContain(`Runbook: ${at}#`);
    }
  });

  it("tell the topic, of trouble and of its end, and take silence of a metric for peace", () => {
    const [[topic]] = resources(pipeline, "AWS::SNS::Topic") as [[string, unknown]];
    for (const alarm of alarms) {
      expect(alarm.AlarmActions).toEqual([{ Ref: topic }]);
      expect(alarm.OKActions).toEqual([{ Ref: topic }]);
      expect(alarm.TreatMissingData).toBe("notBreaching");
    }
  });

  it("watch every queue for age, every function for errors and throttles, dead letters, and silence", () => {
    const ids = alarms.map(({ id }) => id.replace(/^ProcessingAlarms|[0-9A-F]{8}$/g, "")).sort();
    const functions = ["Crawl", "GiveUp", "Intake", "Parse", "Recover", "Tag"];
    expect(ids).toEqual(
      [
        ...functions.flatMap((name) => [`${name}Errors`, `${name}Throttles`]),
        ...["Intake", "Crawl", "Parse", "Tag"].map((name) => `${name}OldestMessage`),
        "DeadLetters",
        "DeadLettersOldest",
        "Silence",
      ].sort(),
    );
  });

  it("count dead letters by what give-up logs, and look at the age of all dead-letter queues", () => {
    const letters = alarms.find(({ id }) => id.startsWith("ProcessingAlarmsDeadLetters6"))!;
    expect(letters).toMatchObject({ Namespace: "Newsprint/prod", MetricName: "DeadLetters", Threshold: 1 });
    const oldest = alarms.find(({ id }) => id.includes("DeadLettersOldest"))!;
    expect(oldest.Metrics).toHaveLength(1 + STAGE_NAMES.length);
  });

  it("know silence: URLs in both halves of the time, and no article in all of it", () => {
    const silence = alarms.find(({ id }) => id.includes("Silence"))!;
    expect(silence.EvaluationPeriods).toBe(2);
    const metrics = silence.Metrics as { Id: string; Expression?: string; MetricStat?: Record<string, unknown> }[];
    expect(metrics.find(({ Expression }) => Expression)?.Expression).toBe(
      "IF(FILL(taken, 0) > 0 AND FILL(ready, 0) < 1, 1, 0)",
    );
    expect(metrics.find(({ Id }) => Id === "ready")?.MetricStat).toMatchObject({
      Metric: { MetricName: "ArticlesReady", Namespace: "Newsprint/prod" },
      Period: 3 * 3600,
    });
  });

  it("are none for dev", () => {
    const { pipeline: template } = synthesize("dev");
    template.resourceCountIs("AWS::CloudWatch::Alarm", 0);
    template.resourceCountIs("AWS::SNS::Topic", 0);
    template.resourceCountIs("AWS::Budgets::Budget", 0);
  });
});

describe("metrics", () => {
  it("count the messages that the handlers log", () => {
    const filters = resources(pipeline, "AWS::Logs::MetricFilter").map(([, { Properties }]) => Properties);
    for (const { FilterPattern } of filters) {
      const message = /\$\.message = "([^"]+)"/.exec(FilterPattern)?.[1];
      if (message !== undefined) expect(sources(), `no handler logs "${message}"`).toContain(`"${message}"`);
      const field = /\$\.(\w+) >= 0/.exec(FilterPattern)?.[1];
      if (field !== undefined) expect(sources(), `no handler logs ${field}`).toMatch(new RegExp(`\\b${field}\\b`));
      expect(message ?? field).toBeDefined();
    }
    expect(new Set(filters.map(({ MetricTransformations: [{ MetricName }] }) => MetricName))).toContain(
      "ArticlesReady",
    );
  });

  it("stand in the runbook with what they mean, and no others do", () => {
    const section = /^### Metrics$([\s\S]*?)^## /m.exec(runbook)![1]!;
    const described = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
    const counted = resources(pipeline, "AWS::Logs::MetricFilter").flatMap(([, { Properties }]) =>
      Properties.MetricTransformations.map(({ MetricName }: { MetricName: string }) => MetricName),
    );
    expect(described.toSorted()).toEqual([...new Set(counted)].toSorted());
  });

  function sources(): string {
    const files = [
      "intake/handler",
      "crawl/settle-visit",
      "crawl/handler",
      "crawl/serve-host",
      "parse/parse",
      "parse/handler",
      "tag/tag",
      "tag/handler",
      "give-up/handler",
    ];
    return files.map((file) => readFileSync(new URL(`../../functions/${file}.ts`, import.meta.url), "utf8")).join("\n");
  }
});

describe("the budget", () => {
  it("tells of half, of four fifths, of all, and of a forecast beyond it", () => {
    const [[, { Properties }]] = resources(pipeline, "AWS::Budgets::Budget") as [[string, Resource]];
    expect(Properties.Budget.BudgetLimit).toEqual({ Amount: 100, Unit: "USD" });
    const told = Properties.NotificationsWithSubscribers.map(
      ({ Notification }: { Notification: { NotificationType: string; Threshold: number } }) =>
        `${Notification.NotificationType} ${Notification.Threshold}`,
    );
    expect(told).toEqual(["ACTUAL 50", "ACTUAL 80", "ACTUAL 100", "FORECASTED 100"]);
  });
});
