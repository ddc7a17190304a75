import { tidy } from "./number-token.ts";

/** Designators from large to small; those of time carry their T. */
export const DURATION_ORDER: readonly string[] = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** An ISO 8601 duration from values with their designators (`Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`), large to small: `P1Y6M`, `PT90M`. */
export function isoDuration(parts: readonly (readonly [number, string])[]): string {
  let date = "";
  let time = "";
  for (const [value, designator] of parts) {
    if (designator.startsWith("T")) time += `${tidy(value)}${designator[1]}`;
    else date += `${tidy(value)}${designator}`;
  }
  return `P${date}${time ? `T${time}` : ""}`;
}
