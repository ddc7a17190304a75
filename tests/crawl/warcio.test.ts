import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser, type WARCRecord, WARCSerializer } from "warcio";
import { writeWarc } from "../../functions/crawl/warc.ts";
import { capture } from "./sample-capture.ts";

const coded = (coding: string, body: Uint8Array) =>
  capture({
    url: `https://daily.test/${coding}`,
    responseHead: `HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\nContent-Encoding: ${coding}\r\nX: caf\xe9\r\n\r\n`,
    wireBody: body,
  });

const CAPTURES = [
  capture(),
  coded("gzip", gzipSync("<p>gzip</p>")),
  coded("br", brotliCompressSync("<p>br</p>")),
  capture({ url: "https://daily.test/gone", responseHead: "HTTP/1.1 404 \r\n\r\n", wireBody: new Uint8Array() }),
];

type Seen = { type: string | null; id: string | null; of: string | null; url: string | null; stated: string | null };

/** What warcio reads in joined files, with the digest that it works out itself of each record's block or payload. */
async function read(bytes: Uint8Array, part: "Block" | "Payload"): Promise<(Seen & { digest: string | null })[]> {
  const field = `WARC-${part}-Digest`;
  const seen: (Seen & { digest: string | null })[] = [];
  const reader = new WARCParser(new Response(bytes).body!, { parseHttp: part === "Payload" });
  for await (const record of reader as AsyncIterable<WARCRecord>) {
    const { headers } = record.warcHeaders;
    const stated = headers.get(field) ?? null;
    headers.delete(field);
    await WARCSerializer.serialize(record, { digest: { algo: "sha-1", prefix: "sha1:", base32: true } });
    seen.push({
      type: record.warcType ?? null,
      id: headers.get("WARC-Record-ID") ?? null,
      of: headers.get("WARC-Concurrent-To") ?? null,
      url: headers.get("WARC-Target-URI") ?? null,
      stated,
      digest: headers.get(field) ?? null,
    });
  }
  return seen;
}

describe("WARC files, read by warcio", () => {
  const joined = Buffer.concat(CAPTURES.map(writeWarc));

  it("are pairs of a response and its request, with the digests that warcio works out", async () => {
    const blocks = await read(joined, "Block");
    expect(blocks.map(({ type, url }) => [type, url])).toEqual(
      CAPTURES.flatMap(({ url }) => [
        ["response", url],
        ["request", url],
      ]),
    );
    for (const [i, { type, of, stated, digest }] of blocks.entries()) {
      expect(stated).toBe(digest);
      if (type === "request") expect(of).toBe(blocks[i - 1]!.id);
    }
    for (const { type, stated, digest } of await read(joined, "Payload"))
      if (type === "response") expect(stated).toBe(digest);
  });

  it("hold the pages, their codings undone where warcio knows them", async () => {
    const texts: string[] = [];
    for await (const record of new WARCParser(new Response(joined).body!) as AsyncIterable<WARCRecord>) {
      if (record.warcType !== "response" || record.warcTargetURI?.endsWith("/br")) continue;
      texts.push(Buffer.from((await record.readFully(true))!).toString());
    }
    expect(texts).toEqual(["<p>본문</p>", "<p>gzip</p>", ""]);
  });

  it("can be read from any record on: each is a gzip member of its own", async () => {
    const parser = new WARCParser(new Response(joined).body!);
    const offsets: number[] = [];
    for await (const record of parser as AsyncIterable<WARCRecord>) {
      await record.skipFully();
      offsets.push(parser.offset);
    }
    expect(offsets).toHaveLength(2 * CAPTURES.length);
    for (const [i, offset] of offsets.entries())
      expect(await read(joined.subarray(offset), "Block")).toHaveLength(offsets.length - i);
  });
});
