import * as z from "zod/mini";
import type { ArticleId } from "../article/article.ts";
import { ARTICLE_ID } from "../article/article-id.ts";

/** The tag queue's message: an article whose text has this hash. */
export type TagMessage = { id: ArticleId; contentHash: string };

const Message = z.object({
  v: z.literal(1),
  id: z.string().check(z.regex(ARTICLE_ID)),
  contentHash: z.string().check(z.minLength(1)),
});

export function writeTagMessage({ id, contentHash }: TagMessage): string {
  return JSON.stringify({ v: 1, id, contentHash } satisfies z.input<typeof Message>);
}

export function readTagMessage(body: string): TagMessage {
  const { id, contentHash } = Message.parse(JSON.parse(body));
  return { id: id as ArticleId, contentHash };
}
