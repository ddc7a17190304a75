import { createHash } from "node:crypto";
import type { ArticleId, CanonicalUrl } from "./article.ts";

/** The id of the article at a canonical URL: 128 bits of its SHA-256 in lower-case base32 (RFC 4648, no padding). */
export function articleId(url: CanonicalUrl): ArticleId {
  return base32(createHash("sha256").update(url).digest().subarray(0, 16)) as ArticleId;
}

/** The form of an article id. */
export const ARTICLE_ID = /^[a-z2-7]{26}$/;

export function isArticleId(text: string): text is ArticleId {
  return ARTICLE_ID.test(text);
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/** RFC 4648 base32 in lower case, without padding. */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >> bits) & 31];
      buffer &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + ALPHABET[(buffer << (5 - bits)) & 31] : text;
}
