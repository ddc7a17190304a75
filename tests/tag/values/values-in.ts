import { findValues } from "../../../functions/tag/values/find-values.ts";

/** `TYPE words value…` of each value of a text published on 13 January 2026 (a Tuesday) in Seoul. */
export function valuesIn(language: string, text: string): string[] {
  return findValues(text, { language, publishedAt: new Date("2026-01-13T03:00:00Z"), timeZone: "Asia/Seoul" }).map(
    ({ type, text: words, normalized }) => {
      const { precision, ...rest } = normalized as Record<string, unknown>;
      void precision;
      return `${type} ${words} = ${Object.values(rest)
        .map((value) => (value === true ? "approximate" : value))
        .join(" ")}`;
    },
  );
}
