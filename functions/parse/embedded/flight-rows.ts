import { parseLooseJson } from "./parse-loose-json.ts";

const MAX_ROWS = 20_000;

/**
 * The rows of a React server payload by their id: `1a:{json}` lines, and `1b:T4d2,text` rows whose length counts UTF-8
 * bytes. Values that only point at a text row (`"$1b"`) are given that text.
 */
export function readFlightRows(payload: string): Record<string, unknown> {
  const bytes = Buffer.from(payload, "utf8");
  const rows: Record<string, unknown> = {};
  const texts = new Map<string, string>();
  let at = 0;
  for (let count = 0; at < bytes.length && count < MAX_ROWS; count++) {
    const colon = bytes.indexOf(0x3a, at);
    if (colon < 0 || colon - at > 8) {
      const next = bytes.indexOf(0x0a, at);
      if (next < 0) break;
      at = next + 1;
      continue;
    }
    const id = bytes.toString("latin1", at, colon).trim();
    if (bytes[colon + 1] === 0x54) {
      const comma = bytes.indexOf(0x2c, colon);
      const length = comma < 0 ? Number.NaN : Number.parseInt(bytes.toString("latin1", colon + 2, comma), 16);
      if (!Number.isFinite(length)) break;
      const text = bytes.toString("utf8", comma + 1, comma + 1 + length);
      rows[id] = text;
      texts.set(`$${id}`, text);
      at = comma + 1 + length;
      continue;
    }
    const end = bytes.indexOf(0x0a, colon);
    const line = bytes.toString("utf8", colon + 1, end < 0 ? bytes.length : end);
    if (line.startsWith("{") || line.startsWith("[")) rows[id] = parseLooseJson(line);
    at = end < 0 ? bytes.length : end + 1;
  }
  resolveTexts(rows, texts);
  return rows;
}

function resolveTexts(rows: Record<string, unknown>, texts: Map<string, string>): void {
  if (texts.size === 0) return;
  const waiting: unknown[] = [rows];
  while (waiting.length > 0) {
    const holder = waiting.pop() as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      if (typeof value === "string") {
        const text = value.startsWith("$") ? texts.get(value) : undefined;
        if (text !== undefined) holder[key] = text;
      } else if (typeof value === "object" && value !== null) waiting.push(value);
    }
  }
}
