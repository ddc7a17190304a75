import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } from "@aws-sdk/client-s3";
import type { ArticleId } from "../article/article.ts";
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
