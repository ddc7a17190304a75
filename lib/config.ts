import { z } from "zod";
import { Settings } from "../functions/settings.ts";
import { STAGES, type StageName } from "./pipeline-shape.ts";

const limitsOf = (stage: StageName) =>
  z
    .strictObject({
      memoryMb: z.number().int().min(128).max(10_240).default(STAGES[stage].memoryMb),
      /** Invocations side by side at most: what bounds the cost of a flood. */
      maxConcurrency: z.number().int().min(2).max(1_000).default(STAGES[stage].maxConcurrency),
    })
    .prefault({});

/**
 * Every setting that a deployer may change, on top of what the functions may be told (`functions/settings.ts`).
 * A setting that is not here cannot be set; a misspelt one is refused by its name.
 */
export const Config = z.strictObject({
  ...Settings.shape,
  /** The name of this deployment: part of the names of queues and functions, and of the path of its SSM parameters. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, "must be 1 to 20 of a-z, 0-9 and -, a letter first")
    // Give-up knows the stage of a dead letter by the name of its queue.
    .refine((name) => !/intake|crawl|parse/.test(name), "must not contain intake, crawl or parse: queues are named so"),
  /** What becomes of tables and bucket when their stack is deleted; "retain" protects them from deletion as well. */
  removal: z.enum(["retain", "destroy"]),
  /**
   * A key of your own for everything at rest: true makes one, an ARN names one. False: the keys of the services. The
   * policy of a key that is named must let CloudWatch Logs, CloudWatch, Budgets and EventBridge use it.
   */
  customerKey: z
    .union([z.boolean(), z.string().regex(/^arn:[^:]+:kms:/)], "must be true, false or the ARN of a KMS key")
    .default(false),
  logs: z.strictObject({
    retentionDays: z.union(
      [1, 3, 5, 7, 14, 30, 60, 90, 120, 180, 365, 731, 1827, 3653].map((days) => z.literal(days)),
      "must be 1, 3, 5, 7, 14, 30, 60, 90, 120, 180, 365, 731, 1827 or 3653",
    ),
  }),
  /** X-Ray traces of all functions. */
  tracing: z.boolean().default(true),
  /** Raw pages older than this are deleted; without it they stay. */
  rawPagesExpireAfterDays: z.number().int().min(1).max(36_500).optional(),
  functions: z
    .strictObject({
      intake: limitsOf("intake"),
      crawl: limitsOf("crawl"),
      parse: limitsOf("parse"),
      tag: limitsOf("tag"),
    })
    .prefault({}),
  alarms: z.strictObject({
    enabled: z.boolean(),
    /** Who is told, beside everyone who subscribes to the topic. */
    email: z.email().optional(),
    /** Where the runbook can be read: alarms link to its headings. */
    runbook: z.string().min(1).default("docs/operating.md"),
    /** A message may wait this long in its queue before somebody is told. */
    oldestMessageMinutes: z.number().int().min(5).max(1_440).default(60),
    /** No article ready for this long while URLs came in. */
    silenceHours: z.number().int().min(1).max(24).default(6),
  }),
  /** Tells when the month's cost reaches 50, 80 and 100 %, or is forecast to pass it. */
  budget: z
    .strictObject({
      monthlyUsd: z.number().positive().max(1_000_000),
      /**
       * "account": all that the account costs. "stage": what bears this stage's tag, once `newsprint:stage` is activated
       * as a cost allocation tag in the account's billing.
       */
      of: z.enum(["account", "stage"]).default("account"),
    })
    .optional(),
  /** An event bus that says `ArticleReady` for each new version of an article. */
  events: z.boolean().default(false),
});
export type Config = z.infer<typeof Config>;

/** What may be set of a stage: any of `Config`, over the defaults of the stage. */
export type StageSettings = PartialDeep<Omit<z.input<typeof Config>, "stage">>;
type PartialDeep<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: PartialDeep<T[K]> } : T;

/** The contact of a synthesis that names none: good for looking at templates, refused by CloudFormation. */
export const NO_CONTACT = "https://contact.invalid/";

/** Small, cheap, and thrown away when done with. */
const DEV = {
  contact: NO_CONTACT,
  removal: "destroy",
  logs: { retentionDays: 7 },
  functions: { crawl: { maxConcurrency: 5 }, parse: { maxConcurrency: 5 }, tag: { maxConcurrency: 5 } },
  alarms: { enabled: false },
} as const satisfies StageSettings;

/** Every other stage: kept, and watched. */
const KEPT = {
  removal: "retain",
  logs: { retentionDays: 90 },
  alarms: { enabled: true },
  budget: { monthlyUsd: 100 },
} as const satisfies StageSettings;

/**
 * The whole configuration of a stage: what was set, over its defaults. `dev` is small and can be thrown away; every other
 * stage is kept and watched, and needs a contact. Throws an Error that names each setting that is unknown or wrong.
 */
export function readConfig(stage: string, settings: unknown): Config {
  const read = Config.safeParse({ ...(merge(stage === "dev" ? DEV : KEPT, settings) as object), stage });
  if (!read.success) {
    const problems = read.error.issues.flatMap(describe).map((problem) => `  ${problem}`);
    throw new Error(`The configuration of stage ${stage} is wrong:\n${problems.join("\n")}`);
  }
  const bytes = Buffer.byteLength(settingsJson(read.data));
  if (bytes > MAX_SETTINGS_BYTES) {
    throw new Error(
      `The configuration of stage ${stage} is too long: what functions are told takes ${bytes} bytes of at most ` +
        `${MAX_SETTINGS_BYTES}. Shorten pace.delayMsByKey.`,
    );
  }
  return read.data;
}

/** What the functions are told, as JSON. */
export function settingsJson(config: Config): string {
  const told = Object.keys(Settings.shape).map((name) => [name, config[name as keyof Settings]]);
  return JSON.stringify(Object.fromEntries(told));
}

/** Lambda takes 4 KB of environment; names of tables and queues need the rest. */
const MAX_SETTINGS_BYTES = 3_000;

/** Settings over others: objects are merged, everything else is replaced. */
export function merge(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isPlain(below) || !isPlain(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) merged[name] = merge(below[name], value);
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${path ? `${path}.` : ""}${key}: there is no such setting`);
  }
  if (path === "contact" && issue.code === "invalid_type") {
    return ["contact: give a URL or mailto: address of who answers for this crawler, with -c contact=https://…"];
  }
  return [`${path || "settings"}: ${issue.message}`];
}
