import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { ArticleId } from "../article/article.ts";
import type { Clients } from "./clients.ts";

/** DynamoDB takes 400 KB an item; what is larger than this goes to S3 and leaves a pointer. */
export const MAX_ITEM_BYTES = 300_000;

/** Attributes too large for an item, kept in S3 under `items/<id>/` by their content. */
export function largeItems({ buckets }: Clients, bucket: string) {
  return {
    /** The attributes themselves, or `{ largeKey }` where they are too large. */
    async stow<T extends object>(id: ArticleId, attributes: T): Promise<T | { largeKey: string }> {
      const json = JSON.stringify(attributes);
      if (Buffer.byteLength(json) <= MAX_ITEM_BYTES) return attributes;
      const largeKey = `items/${id}/${createHash("sha256").update(json).digest("hex")}.json.gz`;
      await buckets.send(new PutObjectCommand({ Bucket: bucket, Key: largeKey, Body: await promisify(gzip)(json) }));
      return { largeKey };
    },

    async fetch<T extends object>(item: T | { largeKey: string }): Promise<T> {
      if (!("largeKey" in item)) return item;
      const { Body } = await buckets.send(new GetObjectCommand({ Bucket: bucket, Key: item.largeKey }));
      return JSON.parse((await promisify(gunzip)(await Body!.transformToByteArray())).toString("utf8")) as T;
    },
  };
}
export type LargeItems = ReturnType<typeof largeItems>;
