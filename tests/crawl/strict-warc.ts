import { createHash } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";

export type StrictRecord = { fields: Map<string, string>; block: Buffer };

/**
 * Reads a WARC 1.1 file as strictly as the standard is written and throws at the first thing that is not as it says.
 * Made apart from the reader that the crawler uses, so that one cannot hide the other's mistake.
 */
export function readStrictly(bytes: Uint8Array): StrictRecord[] {
  const records: StrictRecord[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { content, end } = gzipMember(Buffer.from(bytes), at);
    records.push(oneRecord(content));
    at = end;
  }
  const ids = records.map(({ fields }) => fields.get("WARC-Record-ID"));
  must(new Set(ids).size === ids.length, "record ids are unique");
  return records;
}

/** RFC 1952, of the kind without optional fields. */
function gzipMember(bytes: Buffer, at: number): { content: Buffer; end: number } {
  must(bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && bytes[at + 3] === 0, "a gzip header");
  const inflated = inflateRawSync(bytes.subarray(at + 10), { info: true }) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  const trailer = at + 10 + inflated.engine.bytesWritten;
  must(bytes.readUInt32LE(trailer) === crc32(inflated.buffer), "gzip's checksum");
  must(bytes.readUInt32LE(trailer + 4) === inflated.buffer.length, "gzip's length");
  return { content: inflated.buffer, end: trailer + 8 };
}

function oneRecord(content: Buffer): StrictRecord {
  const headerEnd = content.indexOf("\r\n\r\n");
  const [version, ...lines] = content.toString("utf8", 0, headerEnd).split("\r\n");
  must(version === "WARC/1.1", "the version line");
  const fields = new Map<string, string>();
  for (const line of lines) {
    const parts = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): (\S(?:.*\S)?)$/.exec(line);
    must(parts !== null, `a named field: ${JSON.stringify(line)}`);
    must(!fields.has(parts![1]!), `the field once: ${line}`);
    fields.set(parts![1]!, parts![2]!);
  }
  const length = Number(fields.get("Content-Length"));
  const block = content.subarray(headerEnd + 4, headerEnd + 4 + length);
  must(block.length === length, "a block of the length that is stated");
  must(content.subarray(headerEnd + 4 + length).equals(Buffer.from("\r\n\r\n")), "two line ends and nothing after");

  must(
    /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/.test(field("WARC-Record-ID")),
    "the id",
  );
  must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(field("WARC-Date")), "the date");
  must(URL.canParse(field("WARC-Target-URI")), "the target");
  const type = field("WARC-Type");
  must(type === "request" || type === "response", "the type");
  must(field("Content-Type") === `application/http;msgtype=${type}`, "the content type");
  must(field("WARC-Block-Digest") === sha1(block), "the block's digest");

  const httpHeadEnd = block.indexOf("\r\n\r\n");
  must(httpHeadEnd > 0, "an HTTP head");
  const head = block.toString("latin1", 0, httpHeadEnd);
  const payload = block.subarray(httpHeadEnd + 4);
  if (type === "response") {
    must(/^HTTP\/1\.1 [1-5]\d\d \S/.test(head), "a status line");
    must(!/^transfer-encoding:/im.test(head), "no transfer coding");
    const stated = [...head.matchAll(/^content-length: (\d+)$/gim)].map(([, digits]) => Number(digits));
    must(stated.length === 1 && stated[0] === payload.length, "the length of what is there");
    must(field("WARC-Payload-Digest") === sha1(payload), "the payload's digest");
  } else {
    must(/^GET \S+ HTTP\/1\.1$/m.test(head), "a request line");
    must(payload.length === 0, "no payload");
    must(/^<urn:uuid:[0-9a-f-]{36}>$/.test(field("WARC-Concurrent-To")), "its response");
  }
  return { fields, block };

  function field(name: string): string {
    must(fields.has(name), `a field ${name}`);
    return fields.get(name)!;
  }
}

function sha1(bytes: Uint8Array): string {
  // Base32 by way of big numbers, apart from the code under test: 160 bits are 32 digits of 5.
  let number = BigInt(`0x${createHash("sha1").update(bytes).digest("hex")}`);
  let text = "";
  for (let digit = 0; digit < 32; digit++, number >>= 5n)
    text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number(number & 31n)] + text;
  return `sha1:${text}`;
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not as the standard says: ${what}`);
}
