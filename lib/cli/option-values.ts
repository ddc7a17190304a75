import { InvalidArgumentError } from "commander";
import { parseConnectTo } from "../../functions/crawl/connect-to.ts";

/** What options take, read from their text; a wrong one is refused with a sentence. */

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

export function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return number;
}

export function priority(text: string): number {
  if (!/^[0-3]$/.test(text)) throw new InvalidArgumentError("It must be 0, 1, 2 or 3.");
  return Number(text);
}

export function collectConnectTo(text: string, before: string[]): string[] {
  const parsed = parseConnectTo(text);
  if (parsed.outcome === "refused") throw new InvalidArgumentError(parsed.detail);
  return [...before, text];
}
