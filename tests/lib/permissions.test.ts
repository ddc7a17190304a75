import { describe, expect, it } from "vitest";
import { FUNCTION_NAMES, type FunctionName } from "../../lib/bundling.ts";
import { type Resource, resources, synthesize } from "./synthesize.ts";

const { pipeline } = synthesize("prod", { functions: {} });

type Statement = { Sid?: string; Effect: string; Action: string | string[]; Resource: unknown };

/** Everything that a function's role may do, `action resource`, the resource by what tells it apart. */
function rights(name: FunctionName, template = pipeline): string[] {
  const all = template.toJSON().Resources as Record<string, Resource>;
  const [, lambda] = resources(template, "AWS::Lambda::Function").find(
    ([, { Properties }]) => Properties.FunctionName === `newsprint-prod-${name}`,
  )!;
  const role = lambda.Properties.Role["Fn::GetAtt"][0] as string;
  expect(all[role]!.Properties.ManagedPolicyArns).toBeUndefined();
  expect(all[role]!.Properties.Policies).toBeUndefined();
  const statements = resources(template, "AWS::IAM::Policy")
    .filter(([, { Properties }]) => Properties.Roles.some((each: { Ref: string }) => each.Ref === role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[]);
  return statements
    .flatMap(({ Effect, Action, Resource }) => {
      expect(Effect).toBe("Allow");
      return [Action].flat().flatMap((action) => [Resource].flat().map((on) => `${action} ${nameOf(on)}`));
    })
    .filter((right) => !/^(logs|xray):/.test(right))
    .sort();
}

/** `Fn::Join`, `Fn::ImportValue` and `Fn::GetAtt` as the few letters that matter. */
function nameOf(resource: unknown): string {
  const text = JSON.stringify(resource);
  const thing = /Articles|Frontier|RawPages/.exec(text)?.[0];
  if (thing) return thing + (/\/(index\/\w+|\w+\/\*)/.exec(text)?.[0] ?? "");
  const queue = /Processing(\w+?)(Queue|DeadLetters)/.exec(text);
  return queue ? queue[1] + (queue[2] === "Queue" ? "" : " dead") : text;
}

const reads = (queue: string) =>
  ["DeleteMessage", "GetQueueAttributes", "ReceiveMessage"].map((action) => `sqs:${action} ${queue}`);
const table = (name: string, ...actions: string[]) => actions.map((action) => `dynamodb:${action} ${name}`);

describe("what a function may do", () => {
  const expected: Record<FunctionName, string[]> = {
    intake: [
      ...reads("Intake"),
      "sqs:SendMessage Crawl",
      "sqs:SendMessage Intake",
      ...table("Articles", "GetItem", "PutItem"),
      ...table("Frontier", "GetItem", "PutItem", "UpdateItem"),
    ],
    crawl: [
      ...reads("Crawl"),
      "sqs:SendMessage Crawl",
      "sqs:SendMessage Intake",
      "sqs:SendMessage Parse",
      ...table("Articles", "GetItem", "PutItem", "UpdateItem"),
      ...table("Frontier", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"),
      "s3:PutObject RawPages/raw/*",
    ],
    parse: [
      ...reads("Parse"),
      "sqs:SendMessage Tag",
      ...table("Articles", "BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"),
      "s3:GetObject RawPages/raw/*",
      "s3:DeleteObject RawPages/raw/*",
      // Without it, S3 denies access to what is not there.
      "s3:ListBucket RawPages",
      "s3:GetObject RawPages/items/*",
      "s3:PutObject RawPages/items/*",
    ],
    tag: [
      ...reads("Tag"),
      ...table("Articles", "BatchWriteItem", "GetItem", "PutItem", "UpdateItem"),
      "s3:GetObject RawPages/items/*",
      "s3:PutObject RawPages/items/*",
    ],
    recover: [
      "sqs:SendMessage Crawl",
      "sqs:SendMessage Parse",
      "sqs:SendMessage Tag",
      ...table("Articles", "GetItem", "PutItem", "Query"),
      "dynamodb:Query Articles/index/open",
      ...table("Frontier", "GetItem", "PutItem", "Query", "UpdateItem"),
      "dynamodb:Query Frontier/index/wake",
      "s3:DeleteObject RawPages/raw/*",
      "s3:ListBucket RawPages",
    ],
    "give-up": [
      ...["Intake dead", "Crawl dead", "Parse dead", "Tag dead"].flatMap(reads),
      ...table("Articles", "GetItem", "PutItem"),
      ...table("Frontier", "PutItem", "UpdateItem"),
    ],
  };

  it.each(FUNCTION_NAMES)("%s: its own role, exact actions and prefixes, and nothing else", (name) => {
    expect(rights(name)).toEqual(expected[name].sort());
  });

  it("is to call Comprehend for tag alone, and only where the settings ask for its tagger", () => {
    const asked = synthesize("prod", { tagger: "comprehend" }).pipeline;
    for (const name of FUNCTION_NAMES) {
      const more = name === "tag" ? ['comprehend:BatchDetectEntities "*"', 'comprehend:DetectEntities "*"'] : [];
      expect(rights(name, asked)).toEqual([...more, ...expected[name]].sort());
    }
  });

  it("is never every action", () => {
    for (const [, { Properties }] of resources(pipeline, "AWS::IAM::Policy")) {
      for (const { Action } of Properties.PolicyDocument.Statement as Statement[]) {
        expect([Action].flat().filter((action) => action.includes("*"))).toEqual([]);
      }
    }
  });

  it("is one role for each function", () => {
    const roles = resources(pipeline, "AWS::Lambda::Function").map(([, { Properties }]) =>
      JSON.stringify(Properties.Role),
    );
    expect(new Set(roles).size).toBe(FUNCTION_NAMES.length);
  });
});
