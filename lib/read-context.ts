import { readFileSync } from "node:fs";
import { type Config, merge, readConfig } from "./config.ts";

/** The file that keeps the settings of all stages: `{ "contact": …, "stages": { "prod": { … } } }`. */
export const CONFIG_FILE = "newsprint.config.json";

/**
 * The configuration that a synthesis is asked for. What is said later wins: the defaults of the stage, the file's
 * settings for all stages, the file's settings for this one, `-c settings='{…}'`, `-c contact=…`. Throws an Error that
 * names what is unknown, misspelt context keys included.
 */
export function readContext(context: Record<string, unknown>, file: string = CONFIG_FILE): Config {
  for (const key of Object.keys(context)) {
    if (!isOfCdk(key) && !KEYS.includes(key)) {
      throw new Error(
        `-c ${key}: there is no such key. Give ${KEYS.join(", ")}; other settings go into -c settings='{…}'.`,
      );
    }
  }
  const stage = typeof context.stage === "string" ? context.stage : "dev";
  const { stages = {}, ...shared } = readFile(file) as { stages?: Record<string, unknown> };
  const asked = [shared, stages[stage], readSettings(context.settings), pick(context, "contact")];
  return readConfig(stage, asked.reduce(merge, {}));
}

const KEYS = ["stage", "contact", "settings"];

/** CDK's own keys have a colon, a slash or an @ in them, but for this one. */
function isOfCdk(key: string): boolean {
  return /[:/@]/.test(key) || key === "acknowledged-issue-numbers";
}

function readFile(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
  return readObject(text, file);
}

/** Context values come as text from the command line, and as objects from cdk.json. */
function readSettings(settings: unknown): unknown {
  return typeof settings === "string" ? readObject(settings, "-c settings") : settings;
}

function readObject(text: string, where: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${where} must be a JSON object of settings.`);
  }
  return value;
}

function pick(context: Record<string, unknown>, key: string): object {
  return context[key] === undefined ? {} : { [key]: context[key] };
}
