import { createHash } from "node:crypto";

/** SHA-256 (hex) of headline and text: what belongs to one revision of an article carries the same. */
export function contentHash(headline: string, articleBody: string): string {
  return createHash("sha256").update(headline).update("\0").update(articleBody).digest("hex");
}
