import { foldText } from "../body/fold-text.ts";

const MAX_NODES = 100_000;
/** Names under which publishing systems keep when an article appeared, in any case and with or without underscores. */
const PUBLISHED =
  /^(?:date_?published|published(?:_?(?:at|date|time|on|datetime))?|publish(?:ing)?_?(?:date|time|at|datetime)|publication_?(?:date|time)|first_?published(?:_?(?:at|date))?|display_?date|pub_?date|issued|service_?(?:date|time)|reg_?(?:date|dt)|write_?date)$/i;

/**
 * When the article appeared, from the data that the page carries for its own front end: of the objects that name such a
 * date, the one that has the page's headline too; without any of these, the only date there is.
 * @returns the date as written (seconds and milliseconds since 1970 as ISO 8601), or undefined.
 */
export function findEmbeddedDate(values: unknown[], titles: readonly string[]): string | undefined {
  const headlines = new Set(titles.map(foldText).filter((title) => title.length > 8));
  const waiting: object[] = values.filter((value): value is object => typeof value === "object" && value !== null);
  const dates = new Set<string>();
  for (let at = 0; at < waiting.length && waiting.length < MAX_NODES; at++) {
    let date: string | undefined;
    let titled = false;
    for (const [key, value] of Object.entries(waiting[at]!)) {
      if (typeof value === "object" && value !== null) waiting.push(value);
      else if (PUBLISHED.test(key)) date ??= writtenDate(value);
      else if (typeof value === "string" && value.length < 500) titled ||= headlines.has(foldText(value));
    }
    if (date === undefined) continue;
    if (titled) return date;
    dates.add(date);
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}

function writtenDate(value: unknown): string | undefined {
  if (typeof value === "string") return /\d{4}/.test(value) && value.length < 60 ? value : undefined;
  if (typeof value !== "number" || !(value > 1e8 && value < 1e13)) return undefined;
  return new Date(value < 1e11 ? value * 1000 : value).toISOString();
}
