import type { Transform } from "node:stream";
import zlib from "node:zlib";
import type { Failure } from "./fetch-result.ts";

export type Coding = "gzip" | "deflate" | "br" | "zstd";
export type ContentCodings = { outcome: "codings"; codings: Coding[] } | { outcome: "refused"; detail: string };
export type DecodedBody = { outcome: "decoded"; body: Uint8Array } | ({ outcome: "failed" } & Failure);

export type BodyDecoder = {
  /** False where the decoder is behind: wait for `onDrain`. */
  write(chunk: Uint8Array): boolean;
  end(): void;
  /** Lets go of everything; `result` then never settles. */
  destroy(): void;
  result: Promise<DecodedBody>;
};

/** What goes into Accept-Encoding. */
export const ACCEPT_ENCODING = "gzip, deflate, br, zstd";
const MOST_CODINGS = 2;
/** 8 MiB: the largest window that RFC 9659 lets a server ask of a zstd decoder on the web. */
const ZSTD_WINDOW_LOG = 23;

/**
 * Reads Content-Encoding: the codings in the order in which they were applied. More than two are refused, because every
 * layer multiplies what a small body can grow to.
 */
export function parseContentEncoding(value: string | undefined): ContentCodings {
  const codings: Coding[] = [];
  for (const part of (value ?? "").split(",", 32)) {
    const name = part.trim().toLowerCase();
    if (NO_CODINGS.has(name)) continue;
    const coding = CODING_NAMES.get(name);
    if (!coding)
      return { outcome: "refused", detail: `content coding ${JSON.stringify(name.slice(0, 40))} is unknown` };
    codings.push(coding);
  }
  if (codings.length > MOST_CODINGS) return { outcome: "refused", detail: `${codings.length} content codings` };
  return { outcome: "codings", codings };
}

/**
 * Undoes content codings while the body arrives and stops at `limit` decoded bytes, counted after every layer: a body
 * of a few hundred bytes can hold gigabytes. A body that breaks off inside a coding is a failure, not a short page.
 * `onDrain` is called when a decoder that was behind has caught up.
 */
export function createBodyDecoder(codings: readonly Coding[], limit: number, onDrain: () => void): BodyDecoder {
  const { promise, resolve } = Promise.withResolvers<DecodedBody>();
  const fail = (failure: Failure) => {
    first.destroy();
    resolve({ outcome: "failed", ...failure });
  };
  let first = counted(
    collect((body) => resolve({ outcome: "decoded", body })),
    limit,
    fail,
  );
  // Codings are listed in the order of their application, so the last one is undone first.
  for (const coding of codings) first = undo(coding, counted(first, limit, fail), fail);

  return {
    write: (chunk) => first.write(chunk, onDrain),
    end: () => first.end(),
    destroy: () => first.destroy(),
    result: promise,
  };
}

const NO_CODINGS = new Set(["", "identity", "none", "utf-8", "utf8"]);
const CODING_NAMES = new Map<string, Coding>([
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "br"],
  ["zstd", "zstd"],
]);

/** A step that bytes go through; `write` is false where it is behind and `onDrain` will be called. */
type Step = { write(chunk: Uint8Array, onDrain?: () => void): boolean; end(): void; destroy(): void };

function collect(done: (body: Uint8Array) => void): Step {
  const chunks: Uint8Array[] = [];
  return {
    write: (chunk) => chunks.push(chunk) > 0,
    end: () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)),
    destroy: () => chunks.splice(0),
  };
}

function counted(next: Step, limit: number, fail: (failure: Failure) => void): Step {
  let bytes = 0;
  return {
    ...next,
    write(chunk, onDrain) {
      bytes += chunk.length;
      if (bytes <= limit) return next.write(chunk, onDrain);
      fail({ reason: "too_large", detail: `more than ${limit} bytes decoded`, retryable: false });
      return true;
    },
  };
}

/** What one layer decodes is at most `limit` bytes, so that a step behind another may simply buffer it. */
function undo(coding: Coding, next: Step, fail: (failure: Failure) => void): Step {
  let stream: Transform | undefined;
  const open = (firstByte: number): Transform =>
    decompressor(coding, firstByte)
      .on("data", (chunk: Buffer) => next.write(chunk))
      .on("end", () => next.end())
      .on("error", (error: NodeJS.ErrnoException) => fail(codingFailure(coding, error)));
  return {
    write(chunk, onDrain) {
      if (chunk.length === 0) return true;
      stream ??= open(chunk[0]!);
      if (stream.destroyed || stream.write(chunk)) return true;
      if (onDrain) stream.once("drain", onDrain);
      return false;
    },
    // An empty body carries no coding, whatever the header says.
    end: () => (stream ? stream.end() : next.end()),
    destroy() {
      stream?.destroy();
      next.destroy();
    },
  };
}

function decompressor(coding: Coding, firstByte: number): Transform {
  switch (coding) {
    case "gzip":
      return zlib.createGunzip();
    case "deflate":
      // The standard means zlib's format (its first byte ends in 8), some servers send the bare stream.
      return (firstByte & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
    case "br":
      return zlib.createBrotliDecompress();
    case "zstd":
      return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } });
  }
}

function codingFailure(coding: Coding, error: NodeJS.ErrnoException): Failure {
  // A window that is too large stays so; broken bytes may have been broken on the way.
  const retryable = error.code !== "ZSTD_error_frameParameter_windowTooLarge";
  return { reason: "bad_encoding", detail: `${coding}: ${error.message}`, retryable };
}
