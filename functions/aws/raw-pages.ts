import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import type { ArticleId } from "../article/article.ts";
import type { StoredPage } from "../recover/sweep-raw-pages.ts";
import type { Clients } from "./clients.ts";

/** Raw pages in S3: one WARC file of one request and response an object, named by content so that a retry is harmless. */
export function rawPages({ buckets }: Clients, bucket: string) {
  return {
    async put(key: string, warc: Uint8Array): Promise<void> {
      await buckets.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: warc, ContentType: "application/warc" }),
      );
    },
    async get(key: string): Promise<Uint8Array | undefined> {
      try {
        const { Body } = await buckets.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body!.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    /** Stored pages in the order of their keys, after one of them: 1,000 at most. */
    async list(after?: string): Promise<{ pages: StoredPage[]; next?: string }> {
      const { Contents = [], IsTruncated } = await buckets.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: "raw/", StartAfter: after }),
      );
      const pages = Contents.map(({ Key = "", LastModified }) => ({
        key: Key,
        id: Key.split("/")[1] as ArticleId,
        storedAt: LastModified!.getTime(),
      }));
      const last = pages.at(-1)?.key;
      return IsTruncated && last !== undefined ? { pages, next: last } : { pages };
    },
    async delete(key: string): Promise<void> {
      await buckets.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
export type RawPages = ReturnType<typeof rawPages>;

/** `fetchedAt` without punctuation, so that keys sort by time and need no escaping anywhere. */
export function rawKey(id: ArticleId, fetchedAt: string, sha256: string): string {
  return `raw/${id}/${fetchedAt.replace(/[-:.]/g, "")}-${sha256}.warc.gz`;
}
