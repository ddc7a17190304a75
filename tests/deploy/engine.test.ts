// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of CloudFormation are written so.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Account, openAccount } from "./account.ts";
import { deployStacks } from "./deploy-stacks.ts";
import { decide, type Statement } from "./evaluate-policies.ts";
import type { Template } from "./read-assembly.ts";
import { referencesIn, resolveIntrinsics, type Scope } from "./resolve-intrinsics.ts";

/** The engine is a judge: what it does not know it must not let pass. */
describe("the deployment engine", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsprint-engine-"));
  let account: Account;
  beforeAll(async () => {
    account = await openAccount(folder, {});
  });
  afterAll(async () => {
    await account.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const deploy = (template: Partial<Template>) =>
    deployStacks([{ name: "test", template: { Resources: {}, ...template }, assets: [] }], account);
  const queue = (Properties: Record<string, unknown>) => ({ Queue: { Type: "AWS::SQS::Queue", Properties } });

  it.each<[string, Partial<Template>, RegExp]>([
    ["a type that it does not know", { Resources: { X: { Type: "AWS::EC2::VPC" } } }, /X \(AWS::EC2::VPC\)/],
    ["a property that it does not know", { Resources: queue({ Color: "red" }) }, /does not know the property Color/],
    ["a function that it does not know", { Resources: queue({ QueueName: { "Fn::Base64": "x" } }) }, /Fn::Base64/],
    ["a reference to nothing", { Outputs: { X: { Value: { Ref: "Nothing" } } } }, /no Nothing to refer to/],
    ["an import that nobody exports", { Outputs: { X: { Value: { "Fn::ImportValue": "y" } } } }, /exports y/],
    [
      "resources that need each other",
      {
        Resources: {
          A: { Type: "AWS::Logs::LogGroup", DependsOn: "B" },
          B: { Type: "AWS::Logs::LogGroup", DependsOn: "A" },
        },
      },
      /need each other: A, B/,
    ],
    [
      "a rule that does not hold",
      { Rules: { Contact: { Assertions: [{ Assert: { "Fn::Equals": ["a", "b"] }, AssertDescription: "Say who." }] } } },
      /Contact is broken: Say who\./,
    ],
    ["a parameter without a value", { Parameters: { P: { Type: "String" } } }, /parameter P has no value/],
  ])("refuses %s", async (_, template, why) => {
    await expect(deploy(template)).rejects.toThrow(why);
  });

  it("leaves out what a condition does not ask for", async () => {
    const { outputs } = await deploy({
      Conditions: { Never: { "Fn::Equals": [{ Ref: "AWS::Region" }, "mars-1"] } },
      Resources: { X: { Type: "AWS::EC2::VPC", Condition: "Never" } },
      Outputs: { Where: { Value: { "Fn::If": ["Never", "there", { "Fn::Sub": "in ${AWS::Region}" }] } } },
    });
    expect(outputs.test).toEqual({ Where: "in eu-central-1" });
  });
});

describe("intrinsic functions", () => {
  const scope: Scope = {
    pseudo: { "AWS::Region": "eu-central-1" },
    parameters: new Map([["Stage", "dev"]]),
    conditions: { Dev: { "Fn::Not": [{ "Fn::Contains": [["prod", "test"], { Ref: "Stage" }] }] } },
    resources: new Map([["Queue", { ref: "url", attributes: { Arn: "arn:q" } }]]),
    exports: new Map(),
  };

  it.each<[unknown, unknown]>([
    [{ "Fn::Join": ["-", ["a", { Ref: "Stage" }, { "Fn::GetAtt": ["Queue", "Arn"] }]] }, "a-dev-arn:q"],
    [{ "Fn::Sub": "${Stage}/${Queue.Arn}/${Queue}/${!kept}" }, "dev/arn:q/url/${kept}"],
    [{ "Fn::Sub": ["${x}", { x: { Ref: "Stage" } }] }, "dev"],
    [{ "Fn::Select": [1, { "Fn::Split": [":", { "Fn::GetAtt": "Queue.Arn" }] }] }, "q"],
    [{ a: { "Fn::If": ["Dev", 1, 2] }, b: { Ref: "AWS::NoValue" } }, { a: 1 }],
  ])("%j is %j", (value, resolved) => {
    expect(resolveIntrinsics(value, scope)).toEqual(resolved);
  });

  it("name what they refer to", () => {
    const value = { a: [{ Ref: "A" }, { "Fn::GetAtt": ["B", "Arn"] }], b: { "Fn::Sub": "${C} ${D.Arn} ${!E}" } };
    expect(referencesIn(value)).toEqual(new Set(["A", "B", "C", "D"]));
  });
});

describe("a decision on a request", () => {
  const read: Statement = { Effect: "Allow", Action: ["s3:GetObject", "s3:List*"], Resource: "arn:aws:s3:::b/raw/*" };
  const overTls: Statement = {
    Effect: "Deny",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
  const tls = { "aws:SecureTransport": "true" };

  it.each<[string, string, Record<string, string>, string]>([
    ["s3:GetObject", "arn:aws:s3:::b/raw/x", tls, "allowed"],
    ["s3:GetObject", "arn:aws:s3:::b/items/x", tls, "denied"],
    ["s3:PutObject", "arn:aws:s3:::b/raw/x", tls, "denied"],
    ["s3:GetObject", "arn:aws:s3:::b/raw/x", { "aws:SecureTransport": "false" }, "denied"],
  ])("%s on %s, %j: %s", (action, resource, context, decision) => {
    expect(decide([read, overTls], action, resource, context)).toBe(decision);
  });

  it("is refused where a policy has what is not understood", () => {
    const not = { Effect: "Allow", NotAction: "s3:*", Action: "x", Resource: "*" } as unknown as Statement;
    expect(() => decide([not], "x", "y", {})).toThrow(/NotAction/);
    const odd = { ...read, Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } };
    expect(() => decide([odd], "s3:GetObject", "arn:aws:s3:::b/raw/x", {})).toThrow(/IpAddress/);
  });
});
