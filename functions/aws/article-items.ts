import { GetCommand, PutCommand, type PutCommandInput, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Article, ArticleId } from "../article/article.ts";
import { aliasKey, articleKey, type Key, mentionKey } from "../article/keys.ts";
import type { Revision } from "../article/revision.ts";
import { type MentionEdge, type StoredTags, TOP_ENTITIES } from "../article/stored-tags.ts";
import { batchWriter } from "./batch-write.ts";
import type { Clients } from "./clients.ts";
import { holds } from "./conditional.ts";
import { articleOf, listing } from "./listed-article.ts";
import type { PackedItems } from "./packed-items.ts";

export type Body = { articleBody: string; contentHash: string };

/** The items of the articles table but STATE. Every write is a whole item under its own key: twice is as good as once. */
export function articleItems({ tables }: Clients, table: string, packed: PackedItems) {
  const writeAll = batchWriter(tables, table);
  const put = (item: Record<string, unknown>, condition: Partial<PutCommandInput> = {}) =>
    tables.send(new PutCommand({ TableName: table, Item: { v: 2, ...item }, ...condition }));
  const read = async (Key: Key, ConsistentRead = true): Promise<Record<string, unknown> | undefined> =>
    (await tables.send(new GetCommand({ TableName: table, Key, ConsistentRead }))).Item;
  const bodyOf = async (item: Record<string, unknown> | undefined): Promise<Body | undefined> =>
    // Earlier versions kept the hash beside the text.
    item && Object.assign({ contentHash: item.contentHash as string }, await packed.fetch<Body>(item));

  return {
    async getArticle(id: ArticleId): Promise<Article | undefined> {
      const item = await read(articleKey(id, "ARTICLE"));
      return item && articleOf(item);
    },
    /** Writes the record unless that of a later fetch is there. */
    async putArticle(article: Article, sortDate: string): Promise<boolean> {
      const item = { ...articleKey(article.id, "ARTICLE"), ...article, ...listing(article, sortDate) };
      return holds(put(item, notNewerThan(article.fetchedAt)));
    },
    /** Points an article at the earliest copy of its text, or at none, as long as it still has this fingerprint. */
    async setDuplicateOf(id: ArticleId, fingerprint: string, duplicateOf: ArticleId | undefined): Promise<boolean> {
      return holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: articleKey(id, "ARTICLE"),
            UpdateExpression: duplicateOf ? "SET duplicateOf = :of" : "REMOVE duplicateOf",
            ConditionExpression: "fingerprint = :fingerprint",
            ExpressionAttributeValues: { ":fingerprint": fingerprint, ...(duplicateOf ? { ":of": duplicateOf } : {}) },
          }),
        ),
      );
    },

    /** Whoever knows the hash of the text gets it at half the price: any copy of the item will do that has it. */
    async getBody(id: ArticleId, contentHash?: string): Promise<Body | undefined> {
      const key = articleKey(id, "BODY");
      const body = contentHash === undefined ? undefined : await bodyOf(await read(key, false));
      return body && body.contentHash === contentHash ? body : bodyOf(await read(key));
    },
    async putBody(id: ArticleId, body: Body, fetchedAt: string): Promise<boolean> {
      const item = { ...articleKey(id, "BODY"), ...(await packed.stow(id, body)), fetchedAt };
      return holds(put(item, notNewerThan(fetchedAt)));
    },

    /** Of two pages that replaced one version at the same time, one change is kept. */
    async putRevision(id: ArticleId, revision: Revision): Promise<void> {
      const { fetchedAt, ...changes } = revision;
      await put({ ...articleKey(id, `REVISION#${revision.replaced}`), fetchedAt, ...(await packed.stow(id, changes)) });
    },

    async getTags(id: ArticleId): Promise<StoredTags | undefined> {
      const item = await read(articleKey(id, "ENTITIES"));
      if (!item) return undefined;
      const { url, headline, version } = item as StoredTags;
      return { ...(await packed.fetch<StoredTags>(item)), url, headline, version };
    },
    /** Writes the tags unless those of a newer version are there. */
    async putTags(id: ArticleId, tags: StoredTags): Promise<boolean> {
      const { version, headline, url, ...rest } = tags;
      const topEntities = tags.entities.slice(0, TOP_ENTITIES).map(({ id, name, type }) => ({ id, name, type }));
      return holds(
        put(
          { ...articleKey(id, "ENTITIES"), id, url, headline, topEntities, version, ...(await packed.stow(id, rest)) },
          {
            ConditionExpression: "attribute_not_exists(pk) OR version <= :version",
            ExpressionAttributeValues: { ":version": version },
          },
        ),
      );
    },

    async putEdges(edges: MentionEdge[]): Promise<void> {
      await writeAll(
        edges.map((edge) => ({
          PutRequest: { Item: { ...mentionKey(edge.entityId, edge.sortDate, edge.id), v: 1, ...edge } },
        })),
      );
    },
    async deleteEdges(keys: Key[]): Promise<void> {
      await writeAll(keys.map((key) => ({ DeleteRequest: { Key: key } })));
    },

    /** Points a URL at a record; `url` is that URL itself, left out by whoever knows its id alone. */
    async putAlias(urlId: ArticleId, target: ArticleId, url?: string): Promise<void> {
      await tables.send(
        new UpdateCommand({
          TableName: table,
          Key: aliasKey(urlId),
          UpdateExpression: `SET v = :v, articleId = :target${url ? ", #url = :url" : ""}`,
          ...(url ? { ExpressionAttributeNames: { "#url": "url" } } : {}),
          ExpressionAttributeValues: { ":v": 2, ":target": target, ...(url ? { ":url": url } : {}) },
        }),
      );
    },
  };
}
export type ArticleItems = ReturnType<typeof articleItems>;

const notNewerThan = (fetchedAt: string): Partial<PutCommandInput> => ({
  ConditionExpression: "attribute_not_exists(pk) OR fetchedAt <= :fetchedAt",
  ExpressionAttributeValues: { ":fetchedAt": fetchedAt },
});
