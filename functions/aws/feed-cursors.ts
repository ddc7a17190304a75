import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../article/article.ts";
import type { FeedCursor } from "../crawl/settle-discovery.ts";
import { feedCursorKey } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";

/** What each feed and sitemap named before. */
export function feedCursors({ tables }: Clients, table: string) {
  return {
    async get(id: ArticleId): Promise<FeedCursor | undefined> {
      const { Item } = await tables.send(
        new GetCommand({ TableName: table, Key: feedCursorKey(id), ConsistentRead: true }),
      );
      return Item as FeedCursor | undefined;
    },
    async put(id: ArticleId, cursor: FeedCursor): Promise<void> {
      await tables.send(new PutCommand({ TableName: table, Item: { ...feedCursorKey(id), v: 1, ...cursor } }));
    },
  };
}
