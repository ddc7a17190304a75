import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { readConfig } from "../../lib/config.ts";
import { newsprintStacks } from "../../lib/newsprint-stacks.ts";

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")) as {
  context: Record<string, unknown>;
};

/** An app with the feature flags of cdk.json; nothing is bundled, so that a synthesis takes milliseconds. */
export function createApp(): App {
  return new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
}

/** Templates of a stage, without bundles and without validation (one strict test has both). */
export function synthesize(stage = "prod", settings: object = {}): { storage: Template; pipeline: Template } {
  process.env.CDK_VALIDATION = "false";
  const stacks = newsprintStacks(createApp(), readConfig(stage, { contact: "https://example.com/bot", ...settings }));
  return { storage: Template.fromStack(stacks.storage), pipeline: Template.fromStack(stacks.pipeline) };
}

// biome-ignore lint/suspicious/noExplicitAny: templates are JSON of any shape; assertions look into them.
export type Resource = { Type: string; Properties: Record<string, any>; DeletionPolicy?: string };

export function resources(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][];
}
