import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Settings } from "../../functions/settings.ts";
import { Config, NO_CONTACT, readConfig, settingsJson } from "../../lib/config.ts";
import { readContext } from "../../lib/read-context.ts";

const contact = "https://example.com/bot";
const noFile = join(tmpdir(), "there-is-no-such-newsprint.config.json");

function fileWith(settings: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "newsprint-config-")), "newsprint.config.json");
  writeFileSync(file, typeof settings === "string" ? settings : JSON.stringify(settings));
  return file;
}

describe("the configuration of a stage", () => {
  it("needs nothing for dev, which can be thrown away", () => {
    const config = readContext({}, noFile);
    expect(config).toMatchObject({ stage: "dev", contact: NO_CONTACT, removal: "destroy", alarms: { enabled: false } });
  });

  it("is kept and watched by default for every other stage", () => {
    expect(readConfig("prod", { contact })).toMatchObject({ removal: "retain", alarms: { enabled: true } });
  });

  it("asks for a contact, but for dev", () => {
    expect(() => readConfig("prod", {})).toThrow(/contact: give a URL/);
    expect(() => readConfig("prod", { contact: "somebody" })).toThrow(/contact: must be an http/);
  });

  const typos: [string, unknown][] = [
    ["contcat", { contcat: 1 }],
    ["pace.delay", { pace: { delay: 1 } }],
    ["pace.delayMs", { pace: { delayMs: "5 s" } }],
    ["limits.bodyByte", { limits: { bodyByte: 1 } }],
    ["limits.hops", { limits: { hops: 99 } }],
    ["revisitsMs.0", { revisitsMs: [1] }],
    ["polls.min", { polls: { min: 1 } }],
    ["retries.attempt", { retries: { attempt: 1 } }],
    ["optOuts.noia", { optOuts: { noia: true } }],
    ["tagger", { tagger: "best" }],
    ["removal", { removal: "keep" }],
    ["customerKey", { customerKey: "my-key" }],
    ["logs.retention", { logs: { retention: 7 } }],
    ["logs.retentionDays", { logs: { retentionDays: 8 } }],
    ["tracing", { tracing: "on" }],
    ["rawPagesExpireAfterDays", { rawPagesExpireAfterDays: 0 }],
    ["functions.craw", { functions: { craw: {} } }],
    ["functions.crawl.maxConcurrency", { functions: { crawl: { maxConcurrency: 1 } } }],
    ["alarms.mail", { alarms: { mail: "a@example.com" } }],
    ["alarms.email", { alarms: { email: "nobody" } }],
    ["alarms.silenceHours", { alarms: { silenceHours: 48 } }],
    ["budget.monthlyUsd", { budget: { monthlyUsd: -1 } }],
    ["budget.of", { budget: { monthlyUsd: 1, of: "team" } }],
    ["events", { events: "yes" }],
  ];
  it.each(typos)("refuses a wrong %s by its name", (name, settings) => {
    expect(() => readConfig("prod", { contact, ...(settings as object) })).toThrow(new RegExp(`^  ${name}: `, "m"));
  });

  describe("of every setting that there is", () => {
    const all = settingsIn(z.toJSONSchema(Config, { io: "input", unrepresentable: "any" }) as Schema);
    const leaves = all.filter((path) => path.join() !== "stage");

    it("knows them by the schema", () => {
      expect(leaves.length).toBeGreaterThan(45);
      for (const name of ["pace.delayMs", "alarms.email", "budget.of", "functions.tag.memoryMb", "optOuts.uses"]) {
        expect(leaves.map((path) => path.join("."))).toContain(name);
      }
    });

    it.each(leaves.map((path) => path.join(".")))("refuses a misspelt %s and a wrong one", (name) => {
      const path = name.split(".");
      const asked = (at: string[], value: unknown) => {
        const settings = at.reduceRight<unknown>((below, key) => ({ [key]: below }), value) as object;
        return () => readConfig("prod", { contact, ...settings });
      };
      const misspelt = [...path.slice(0, -1), `${path.at(-1)}x`];
      expect(asked(misspelt, 1)).toThrow(new RegExp(`^  ${misspelt.join("\\.")}: there is no such setting`, "m"));
      // Nothing takes an object of this.
      expect(asked(path, { no: { such: "value" } })).toThrow(new RegExp(`^  ${path.join("\\.")}(\\.no)?: `, "m"));
    });

    it("refuses a misspelt group by its name", () => {
      const groups = new Set(
        leaves.flatMap((path) => path.slice(0, -1).map((_, at) => path.slice(0, at + 1).join("."))),
      );
      expect(groups.size).toBeGreaterThan(8);
      for (const group of groups) {
        const misspelt = `${group}x`.split(".").reduceRight<unknown>((below, key) => ({ [key]: below }), {});
        const asked = () => readConfig("prod", { contact, ...(misspelt as object) });
        expect(asked).toThrow(new RegExp(`^  ${group}x: there is no such setting`.replaceAll(".", "\\."), "m"));
      }
    });
  });

  it("refuses a context key that there is none of, and lets CDK's own pass", () => {
    expect(() => readContext({ stag: "prod" }, noFile)).toThrow(/-c stag:/);
    expect(() => readContext({ "aws:cdk:x": 1, "@aws-cdk/core:y": true }, noFile)).not.toThrow();
  });

  it("refuses names of stages that would hide which queue a dead letter is of", () => {
    for (const name of ["crawl-test", "my-parse", "intake", "Prod", "a".repeat(21), ""]) {
      expect(() => readConfig(name, { contact })).toThrow(/^ {2}stage: /m);
    }
  });

  it("takes the file for all stages, the file for the stage, settings, contact: what is later wins", () => {
    const file = fileWith({
      contact: "https://example.com/of-file",
      pace: { delayMs: 1_000, maxCrawlDelayMs: 1 },
      stages: { prod: { pace: { delayMs: 2_000 }, events: true }, dev: { tracing: false } },
    });
    const context = { stage: "prod", contact, settings: '{"pace":{"urlsPerLease":7}}' };
    expect(readContext(context, file)).toMatchObject({
      contact,
      events: true,
      tracing: true,
      pace: { delayMs: 2_000, maxCrawlDelayMs: 1, urlsPerLease: 7 },
    });
  });

  it("says which part is not JSON", () => {
    expect(() => readContext({ settings: "{" }, noFile)).toThrow(/^-c settings is not JSON/);
    expect(() => readContext({}, fileWith("[]"))).toThrow(/newsprint\.config\.json must be a JSON object/);
  });

  it("tells functions exactly what they can read, within what Lambda takes", () => {
    const config = readConfig("prod", { contact, pace: { delayMsByKey: { "example.com": 1 } } });
    expect(Settings.parse(JSON.parse(settingsJson(config)))).toEqual(JSON.parse(settingsJson(config)));
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`site-${at}.example.com`, 1_000]));
    expect(() => readConfig("prod", { contact, pace: { delayMsByKey: many } })).toThrow(/delayMsByKey/);
  });
});

type Schema = { properties?: Record<string, Schema> };

/** The paths of all settings of a schema: what has no settings below it. */
function settingsIn({ properties = {} }: Schema, path: string[] = []): string[][] {
  return Object.entries(properties).flatMap(([name, below]) =>
    below.properties ? settingsIn(below, [...path, name]) : [[...path, name]],
  );
}
