import { createHash, type Hash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { guardLoopback } from "./loopback-guard.ts";
import { decodeChunks, MalformedChunks } from "./s3-chunks.ts";
import { type ObjectMeta, S3Files } from "./s3-files.ts";
import { deleteResult, errorXml, listBucketsXml, listXml, readDeleteRequest } from "./s3-xml.ts";

/**
 * The part of S3 that the pipeline uses, over plain files: PutObject, GetObject (with Range), HeadObject,
 * ListObjectsV2, DeleteObject, DeleteObjects, and buckets. Path-style addresses only. Anything else is answered with
 * NotImplemented and changes nothing. `token` is what `/_newsprint` answers; `onTrouble` hears of errors of the disk.
 */
export function createS3Server(root: string, token: string, onTrouble: (error: Error) => void = () => {}): Server {
  const files = new S3Files(root);
  const server = createServer(
    guardLoopback((request, response) => {
      route(files, token, request, response).catch((error: unknown) => {
        if (error instanceof S3Error) return fail(response, error);
        if (error instanceof MalformedChunks) return fail(response, new S3Error(400, "IncompleteBody", error.message));
        if (request.destroyed && !request.complete) return response.destroy();
        onTrouble(error as Error);
        fail(response, new S3Error(500, "InternalError", (error as Error).message));
      });
    }),
  );
  server.requestTimeout = 120_000;
  return server;
}

class S3Error extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

async function route(files: S3Files, token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const { bucket, key } = address(path);
  const search = new URLSearchParams(query);
  const method = request.method ?? "GET";
  if (path === "/_newsprint") return sendText(response, token);
  if (bucket === "") {
    if (method === "GET") return sendXml(response, 200, listBucketsXml(await files.buckets()));
  } else if (!BUCKET.test(bucket)) {
    throw new S3Error(400, "InvalidBucketName", "The specified bucket is not valid.");
  } else if (key === "" && method === "PUT" && [...search.keys()].every((name) => name === "x-id")) {
    request.resume();
    await files.createBucket(bucket);
    return send(response, 200, { location: `/${bucket}` });
  } else if (!(await files.hasBucket(bucket))) {
    throw new S3Error(404, "NoSuchBucket", "The specified bucket does not exist.");
  } else if (key === "") {
    if (method === "HEAD") return send(response, 200, {});
    if (method === "GET" && search.get("list-type") === "2") return list(files, bucket, search, response);
    if (method === "POST" && search.has("delete")) return deleteMany(files, bucket, request, response);
  } else if (Buffer.byteLength(key) > 1024) {
    throw new S3Error(400, "KeyTooLongError", "Your key is too long.");
  } else if (
    [...search.keys()].every((name) => name === "x-id" || name.startsWith("X-Amz-") || name.startsWith("response-"))
  ) {
    if (method === "PUT" && request.headers["x-amz-copy-source"] === undefined)
      return put(files, bucket, key, request, response);
    if (method === "GET" || method === "HEAD") return get(files, bucket, key, request, response);
    if (method === "DELETE") {
      await files.delete(bucket, key);
      return send(response, 204, {});
    }
  }
  throw new S3Error(501, "NotImplemented", "This server has Put, Get, Head, List and Delete of objects only.");
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function address(path: string): { bucket: string; key: string } {
  const slash = path.indexOf("/", 1);
  try {
    const bucket = decodeURIComponent(slash < 0 ? path.slice(1) : path.slice(1, slash));
    return { bucket, key: slash < 0 ? "" : decodeURIComponent(path.slice(slash + 1)) };
  } catch {
    throw new S3Error(400, "InvalidURI", "Couldn't parse the specified URI.");
  }
}

async function put(
  files: S3Files,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = request.headers;
  const trailers: Record<string, string> = {};
  const codings = String(headers["content-encoding"] ?? "")
    .split(/\s*,\s*/)
    .filter((coding) => coding !== "");
  const chunked = codings.includes("aws-chunked") || String(headers["x-amz-content-sha256"]).startsWith("STREAMING-");
  const upload = await files.upload(bucket, key);
  try {
    const sums = new Checksums();
    let size = 0;
    for await (const chunk of chunked ? decodeChunks(request, trailers) : request) {
      size += chunk.length;
      if (size > LARGEST)
        throw new S3Error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.");
      sums.update(chunk);
      await upload.write(chunk);
    }
    const declared = headers["x-amz-decoded-content-length"];
    if (declared !== undefined && Number(declared) !== size)
      throw new S3Error(400, "IncompleteBody", "The body is not as long as declared.");
    const md5 = sums.check({ ...(headers as Record<string, string>), ...trailers });
    const meta: ObjectMeta = { md5, size };
    if (headers["content-type"]) meta.contentType = headers["content-type"];
    const kept = keptHeaders(
      headers,
      codings.filter((coding) => coding !== "aws-chunked"),
    );
    if (Object.keys(kept).length > 0) meta.headers = kept;
    const outcome = await upload.commit({ meta, onlyIfAbsent: headers["if-none-match"] === "*" });
    if (outcome === "exists")
      throw new S3Error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold.");
    send(response, 200, { etag: `"${md5}"` });
  } catch (error) {
    await upload.abort();
    throw error;
  }
}

/** S3's own limit for one PutObject. */
const LARGEST = 5 * 1024 ** 3;

class Checksums {
  readonly #md5: Hash = createHash("md5");
  readonly #sha256: Hash = createHash("sha256");
  #crc32 = 0;

  update(chunk: Uint8Array): void {
    this.#md5.update(chunk);
    this.#sha256.update(chunk);
    this.#crc32 = crc32(chunk, this.#crc32);
  }

  /** Compares what the client said with what came; returns the MD5 in hex. */
  check(said: Record<string, string | undefined>): string {
    const md5 = this.#md5.digest();
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(this.#crc32);
    const found = { "content-md5": md5, "x-amz-checksum-sha256": this.#sha256.digest(), "x-amz-checksum-crc32": crc };
    for (const [name, digest] of Object.entries(found)) {
      const value = said[name];
      if (value !== undefined && value !== digest.toString("base64")) {
        throw new S3Error(400, "BadDigest", `The ${name} you specified did not match what we received.`);
      }
    }
    return md5.toString("hex");
  }
}

function keptHeaders(headers: IncomingMessage["headers"], codings: string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== "string") continue;
    if (
      name.startsWith("x-amz-meta-") ||
      ["cache-control", "content-disposition", "content-language", "expires"].includes(name)
    ) {
      kept[name] = value;
    }
  }
  if (codings.length > 0) kept["content-encoding"] = codings.join(",");
  return kept;
}

async function get(
  files: S3Files,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const object = await files.head(bucket, key);
  if (object === null) throw new S3Error(404, "NoSuchKey", "The specified key does not exist.");
  const etag = `"${object.meta.md5}"`;
  const headers: Record<string, string | number> = {
    "content-type": object.meta.contentType ?? "binary/octet-stream",
    "last-modified": object.modified.toUTCString(),
    "accept-ranges": "bytes",
    etag,
    ...object.meta.headers,
  };
  if (request.headers["if-match"] !== undefined && request.headers["if-match"] !== etag) {
    throw new S3Error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold.");
  }
  if (request.headers["if-none-match"] === etag) return send(response, 304, { etag });
  const range = readRange(request.headers.range, object.size);
  if (range === "unsatisfiable") throw new S3Error(416, "InvalidRange", "The requested range is not satisfiable.");
  const { start, end } = range ?? { start: 0, end: object.size - 1 };
  if (range) headers["content-range"] = `bytes ${start}-${end}/${object.size}`;
  response.writeHead(range ? 206 : 200, { ...headers, "content-length": end - start + 1 });
  if (request.method === "HEAD" || end < start) return void response.end();
  await pipeline(files.read(bucket, key, start, end), response);
}

/** One range of RFC 9110; several ranges are ignored, as S3 does. */
function readRange(header: string | undefined, size: number): { start: number; end: number } | "unsatisfiable" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  if (match[1] === "") {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return "unsatisfiable";
  return end < start ? null : { start, end };
}

async function list(files: S3Files, bucket: string, search: URLSearchParams, response: ServerResponse): Promise<void> {
  const prefix = search.get("prefix") ?? "";
  const delimiter = search.get("delimiter") ?? "";
  const asked = Number(search.get("max-keys") ?? 1000);
  if (!Number.isInteger(asked) || asked < 0) throw new S3Error(400, "InvalidArgument", "max-keys is not a number.");
  const limit = Math.min(asked, 1000);
  const token = search.get("continuation-token");
  const after = token === null ? (search.get("start-after") ?? "") : Buffer.from(token, "base64url").toString();
  const contents: { key: string; size: number; modified: Date; md5: string }[] = [];
  const prefixes = new Set<string>();
  let last = "";
  let truncated = false;
  for await (const key of files.keys(bucket, prefix, after)) {
    const cut = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
    const common = cut < 0 ? null : key.slice(0, cut + delimiter.length);
    if (common !== null && (prefixes.has(common) || after.startsWith(common))) {
      last = key;
      continue;
    }
    if (contents.length + prefixes.size >= limit) {
      truncated = limit > 0;
      break;
    }
    last = key;
    if (common !== null) {
      prefixes.add(common);
      continue;
    }
    const object = await files.head(bucket, key);
    // Deleted since the folder was read.
    if (object) contents.push({ key, size: object.size, modified: object.modified, md5: object.meta.md5 });
  }
  const next = truncated ? Buffer.from(last).toString("base64url") : null;
  const encoded = search.get("encoding-type") === "url";
  sendXml(
    response,
    200,
    listXml({ bucket, prefix, delimiter, limit, contents, prefixes: [...prefixes], token, next, encoded }),
  );
}

async function deleteMany(
  files: S3Files,
  bucket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body: Uint8Array[] = [];
  let size = 0;
  const trailers: Record<string, string> = {};
  const chunked = String(request.headers["x-amz-content-sha256"]).startsWith("STREAMING-");
  for await (const chunk of chunked ? decodeChunks(request, trailers) : request) {
    size += chunk.length;
    if (size > 4 * 1024 * 1024) throw new S3Error(400, "MalformedXML", "The list of keys is too long.");
    body.push(chunk);
  }
  const asked = readDeleteRequest(Buffer.concat(body).toString("utf8"));
  if (asked === null || asked.keys.length === 0 || asked.keys.length > 1000) {
    throw new S3Error(400, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
  }
  for (const key of asked.keys) await files.delete(bucket, key);
  sendXml(response, 200, deleteResult(asked.quiet ? [] : asked.keys));
}

function fail(response: ServerResponse, error: S3Error): void {
  if (response.headersSent) return void response.destroy();
  // The rest of a body that is not wanted would be read as the next request.
  response.setHeader("connection", "close");
  sendXml(response, error.status, errorXml(error.code, error.message));
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "text/plain" });
  response.end(text);
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  const body = Buffer.from(xml);
  response.writeHead(status, { "content-type": "application/xml", "content-length": body.length });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function send(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end();
}
