import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { describe, expect, it } from "vitest";
import cdk from "../../cdk.json" with { type: "json" };
import { readConfig } from "../../lib/config.ts";
import { bundleInto } from "../../lib/constructs/bundle-function.ts";
import { acknowledgeFindings, addChecks } from "../../lib/nag-acknowledgements.ts";
import { newsprintStacks } from "../../lib/newsprint-stacks.ts";

const SETTINGS = {
  contact: "https://example.com/bot",
  events: true,
  customerKey: true,
  rawPagesExpireAfterDays: 400,
  alarms: { email: "desk@example.com" },
  budget: { monthlyUsd: 50, of: "stage" },
  tagger: "comprehend",
};

function strictApp(acknowledge: boolean, settings: object = {}): App {
  const app = new App({ context: { ...cdk.context, "aws:cdk:bundling-stacks": [] } });
  const stacks = newsprintStacks(app, readConfig("prod", { ...SETTINGS, ...settings }));
  if (acknowledge) acknowledgeFindings(stacks);
  addChecks(app);
  return app;
}

describe("a synthesis with everything on", () => {
  it("passes CloudFormation's rules, AWS Solutions and Serverless, as errors", () => {
    expect(strictApp(true).synth().stacks).toHaveLength(2);
  }, 60_000);

  it("passes with Comprehend and no traces, and with traces alone", () => {
    expect(strictApp(true, { tracing: false }).synth().stacks).toHaveLength(2);
    expect(strictApp(true, { tagger: "builtin" }).synth().stacks).toHaveLength(2);
  }, 120_000);

  it("fails by what both packs find where nobody acknowledged it", () => {
    const app = strictApp(false);
    expect(() => app.synth()).toThrow(/Serverless-LambdaDLQ/);
    const report = readFileSync(join(app.outdir, "validation-report.json"), "utf8");
    expect(report).toContain('"AwsSolutions-S1"');
    expect(report).toContain('"Serverless-LambdaDLQ"');
  }, 60_000);
});

describe("the bundle of tag", () => {
  it("builds, with its model beside it", () => {
    const folder = mkdtempSync(join(tmpdir(), "newsprint-bundle-"));
    bundleInto(folder, "tag");
    expect(statSync(join(folder, "index.mjs")).size).toBeGreaterThan(10_000);
    expect(readdirSync(join(folder, "model")).some((file) => file.endsWith(".bin"))).toBe(true);
  });
});
