import { createHash } from "node:crypto";
import { readShared } from "../shared-data.ts";

export const REFERENCE = "reference/metro-deepseek-article.txt";

/** Headline, caption and body out of the text of the reference page, found by its structure. */
export function readReferenceArticle(): { headline: string; caption: string; articleBody: string; sha256: string } {
  const text = readShared(REFERENCE).toString("utf8");
  const lines = text.split("\n").map((line) => line.trim());
  const breadcrumb = lines.findIndex((line) => /^[^\s>]+>[^\s>]+$/.test(line));
  const blocks = lines.slice(breadcrumb + 1).filter((line) => line !== "");
  const [headline = "", caption = "", ...rest] = blocks;
  return {
    headline,
    // The credit stands behind a slash.
    caption: (caption.split(" /")[0] as string).trim(),
    // The last line is the share line and the copyright.
    articleBody: rest.slice(0, -1).join("\n\n"),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}
