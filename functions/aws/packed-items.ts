import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { ArticleId } from "../article/article.ts";
import type { Clients } from "./clients.ts";

/**
 * What is packed and still larger than this goes to S3 and leaves a pointer: DynamoDB takes 400 KB an item, and such a write
 * costs twelve times what an object does.
 */
export const MAX_ITEM_BYTES = 100_000;

/** Where that lies. */
export type LargeStore = { buckets: Clients["buckets"]; bucket: string };

/** Attributes at rest: JSON, gzipped, in one attribute (RFC 1952, so that every language unpacks it); or where that lies. */
export type Packed = { packed: Uint8Array } | { largeKey: string };

/** A text takes less than half of its bytes packed, and a write is paid for by the kilobyte. */
async function pack(attributes: object): Promise<Uint8Array> {
  return promisify(gzip)(JSON.stringify(attributes), { level: 9 });
}

async function unpack<T extends object>(packed: Uint8Array): Promise<T> {
  return JSON.parse((await promisify(gunzip)(packed)).toString("utf8")) as T;
}

/** What an item holds: packed, in S3, or, as earlier versions wrote it, in attributes of its own. */
export async function readPacked<T extends object>(item: object, large: LargeStore | undefined): Promise<T> {
  if ("packed" in item) return unpack(item.packed as Uint8Array);
  if (!("largeKey" in item)) return item as T;
  if (!large) throw new Error("This lies in S3: give the store its `large` bucket");
  const { Body } = await large.buckets.send(
    new GetObjectCommand({ Bucket: large.bucket, Key: item.largeKey as string }),
  );
  return unpack(await Body!.transformToByteArray());
}

/** Packed attributes, kept in S3 under `items/<id>/` by their content where they are too large for an item. */
export function packedItems({ buckets }: Pick<Clients, "buckets">, bucket: string) {
  return {
    async stow(id: ArticleId, attributes: object): Promise<Packed> {
      const packed = await pack(attributes);
      if (packed.byteLength <= MAX_ITEM_BYTES) return { packed };
      const hash = createHash("sha256").update(JSON.stringify(attributes)).digest("hex");
      const largeKey = `items/${id}/${hash}.json.gz`;
      await buckets.send(new PutObjectCommand({ Bucket: bucket, Key: largeKey, Body: packed }));
      return { largeKey };
    },

    fetch: <T extends object>(item: object): Promise<T> => readPacked(item, { buckets, bucket }),
  };
}
export type PackedItems = ReturnType<typeof packedItems>;
