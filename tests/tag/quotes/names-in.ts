import type { NameSpan, NameType } from "../../../functions/article/mention.ts";

/** Every occurrence of the given names in a text, as a tagger would report them. `ORG:` before one makes it an organisation. */
export function namesIn(text: string, names: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const entry of names) {
    const type: NameType = entry.startsWith("ORG:") ? "ORG" : "PERSON";
    const name = entry.replace(/^ORG:/, "");
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const covered = spans.some((span) => start < span.end && span.start < end);
      if (!covered) spans.push({ start, end, type, text: name, confidence: 1 });
    }
  }
  return spans.toSorted((one, other) => one.start - other.start);
}
