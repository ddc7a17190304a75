import { createHash } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { base32 } from "../article/article-id.ts";
import { createBodyDecoder, parseContentEncoding } from "./decode-body.ts";
import { type HeaderLine, headerMap, readResponseHead, writeResponseHead } from "./http-heads.ts";

/** One fetch, as `fetch-page.ts` reports it. Heads are strings in which a character is a byte. */
export type Capture = {
  url: string;
  fetchedAt: Date;
  requestHead: string;
  responseHead: string;
  wireBody: Uint8Array;
  remoteAddress?: string;
  protocol?: "http/1.1" | "h2";
};

export type ReadWarc =
  | {
      outcome: "read";
      url: string;
      fetchedAt: Date;
      status: number;
      /** Names in lower case. */
      headers: Record<string, string>;
      wireBody: Uint8Array;
      /** Content codings undone. */
      body: Uint8Array;
      remoteAddress?: string;
    }
  | { outcome: "refused"; detail: string };

/**
 * One capture as a WARC 1.1 file (ISO 28500:2017): a response record and its request record, each a gzip member of its
 * own, so that such files can be joined by concatenation and read from any record on. The same capture always gives the
 * same bytes.
 *
 * The body is stored as it was served, but without its transfer coding, which is undone while receiving: the head says
 * so in the way of Common Crawl (`X-Crawl-Transfer-Encoding`) and gets the Content-Length of what is there, since
 * readers would otherwise look for chunks.
 */
export function writeWarc(capture: Capture): Uint8Array {
  const head = Buffer.from(storedHead(capture), "latin1");
  const responseId = recordId("response", capture, head, capture.wireBody);
  const response = record(Buffer.concat([head, capture.wireBody]), [
    ["WARC-Type", "response"],
    ["WARC-Record-ID", responseId],
    ...sharedFields(capture),
    ["WARC-Payload-Digest", digest(capture.wireBody)],
    ["Content-Type", "application/http;msgtype=response"],
  ]);
  const request = Buffer.from(capture.requestHead, "latin1");
  const asked = record(request, [
    ["WARC-Type", "request"],
    ["WARC-Record-ID", recordId("request", capture, request, head)],
    ["WARC-Concurrent-To", responseId],
    ...sharedFields(capture),
    ["Content-Type", "application/http;msgtype=request"],
  ]);
  return Buffer.concat([response, asked]);
}

const LARGEST_BODY = 10 * 1024 * 1024;
/** Both records' headers and HTTP heads. */
const LARGEST_HEADS = 256 * 1024;

/**
 * Reads the first response of a WARC file (gzipped by record or not). A file that is damaged, that is no WARC, or whose
 * body grows beyond `largestBody` bytes is refused with the reason.
 */
export async function readWarc(bytes: Uint8Array, largestBody = LARGEST_BODY): Promise<ReadWarc> {
  const plain = unzip(bytes, largestBody + LARGEST_HEADS);
  if (typeof plain === "string") return refused(plain);
  const found = findResponse(plain);
  if (typeof found === "string") return refused(found);

  const headEnd = found.block.indexOf("\r\n\r\n");
  const head = headEnd < 0 ? undefined : readResponseHead(found.block.toString("latin1", 0, headEnd));
  if (!head) return refused("the response has no HTTP head");
  const wireBody = found.block.subarray(headEnd + 4);
  const headers = headerMap(head.lines);
  const decoded = await decode(wireBody, headers["content-encoding"], largestBody);
  if (typeof decoded === "string") return refused(decoded);

  const remoteAddress = found.fields.get("warc-ip-address");
  return {
    outcome: "read",
    url: found.url,
    fetchedAt: found.fetchedAt,
    status: head.status,
    headers,
    wireBody,
    body: decoded,
    ...(remoteAddress !== undefined && { remoteAddress }),
  };
}

type Field = readonly [name: string, value: string];

function sharedFields(capture: Capture): Field[] {
  return [
    ["WARC-Target-URI", URL.parse(capture.url)?.href ?? oneLine(capture.url)],
    ["WARC-Date", capture.fetchedAt.toISOString()],
    ...(capture.remoteAddress !== undefined ? [["WARC-IP-Address", oneLine(capture.remoteAddress)] as const] : []),
    ...(capture.protocol !== undefined ? [["WARC-Protocol", capture.protocol] as const] : []),
  ];
}

function storedHead(capture: Capture): string {
  const head = readResponseHead(capture.responseHead);
  if (!head) throw new TypeError("the capture's response head is none");
  const served = /^HTTP\/\S+ \d{3} ?([^\r\n]*)/.exec(capture.responseHead)?.[1];
  const lines: HeaderLine[] = head.lines
    .filter(([name]) => name.toLowerCase() !== "content-length")
    .map(([name, value]) => (name.toLowerCase() === "transfer-encoding" ? [`X-Crawl-${name}`, value] : [name, value]));
  lines.push(["Content-Length", String(capture.wireBody.length)]);
  // HTTP/2 has no reason phrase, and some readers expect one.
  return writeResponseHead(head.status, served || STATUS_CODES[head.status] || "Unknown", lines);
}

function record(block: Uint8Array, fields: Field[]): Uint8Array {
  const all: Field[] = [...fields, ["WARC-Block-Digest", digest(block)], ["Content-Length", String(block.length)]];
  const header = `WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(header), block, Buffer.from("\r\n\r\n")]));
}

/** A UUID in the manner of version 5 (RFC 9562 section 5.5): the same record, the same id. */
function recordId(type: string, capture: Capture, ...content: Uint8Array[]): string {
  const hash = createHash("sha1").update(`${type}\n${capture.fetchedAt.toISOString()}\n${capture.url}\n`);
  for (const part of content) hash.update(part);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `<urn:uuid:${parts.join("-")}>`;
}

/** SHA-1 in base32: not for safety (the object's name holds SHA-256), but because every reader checks this form. */
function digest(bytes: Uint8Array): string {
  return `sha1:${base32(createHash("sha1").update(bytes).digest()).toUpperCase()}`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, "");
}

function unzip(bytes: Uint8Array, limit: number): Buffer | string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes);
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    return `not readable: ${(error as Error).message}`;
  }
}

type Found = { url: string; fetchedAt: Date; fields: Map<string, string>; block: Buffer };

function findResponse(bytes: Buffer): Found | string {
  for (let at = 0; at < bytes.length; ) {
    const headerEnd = bytes.indexOf("\r\n\r\n", at);
    if (headerEnd < 0 || !bytes.toString("latin1", at, at + 7).startsWith("WARC/1.")) return "not a WARC record";
    const fields = readFields(bytes.toString("utf8", at, headerEnd));
    const length = Number(fields.get("content-length") ?? Number.NaN);
    const start = headerEnd + 4;
    if (!Number.isSafeInteger(length) || start + length > bytes.length) return "the record is cut off";
    const block = bytes.subarray(start, start + length);
    if (fields.get("warc-type") === "response") {
      const stated = fields.get("warc-block-digest");
      if (stated?.startsWith("sha1:") && stated !== digest(block)) return "the record's digest does not match";
      const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "");
      const fetchedAt = new Date(fields.get("warc-date") ?? "");
      if (!url || Number.isNaN(fetchedAt.getTime())) return "the record says neither URL nor date";
      return { url, fetchedAt, fields, block };
    }
    at = start + length + 4;
  }
  return "no response record";
}

function readFields(header: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.split("\r\n").slice(1)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

async function decode(wireBody: Uint8Array, encoding: string | undefined, limit: number): Promise<Uint8Array | string> {
  const codings = parseContentEncoding(encoding);
  if (codings.outcome === "refused") return codings.detail;
  const decoder = createBodyDecoder(codings.codings, limit, () => {});
  if (wireBody.length > 0) decoder.write(wireBody);
  decoder.end();
  const decoded = await decoder.result;
  return decoded.outcome === "decoded" ? decoded.body : decoded.detail;
}

function refused(detail: string): ReadWarc {
  return { outcome: "refused", detail };
}
