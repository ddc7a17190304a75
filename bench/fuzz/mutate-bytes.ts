import zlib from "node:zlib";
import { pick, type Random } from "../in-process/seeded.ts";

/** Bytes with up to eight changes: bits flipped, stretches cut, doubled, moved, zeroed, overwritten, or the end cut off. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + Math.floor(random() ** 2 * 8); count > 0; count--) mutated = mutateOnce(random, mutated);
  return mutated;
}

function mutateOnce(random: Random, bytes: Buffer): Buffer<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() ** 3 * Math.min(bytes.length, 2_000));
  const changed = Buffer.from(bytes);
  switch (Math.floor(random() * 7)) {
    case 0:
      if (bytes.length > 0) changed[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
      return changed;
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 3:
      return changed.subarray(0, at);
    case 4: {
      const from = Math.floor(random() * bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at)]);
    }
    case 5:
      return changed.fill(pick(random, [0, 0x1b, 0x80, 0xff, 0xfe, 0xed]), at, Math.min(at + length, bytes.length));
    default:
      for (let i = at; i < Math.min(at + 1 + (length % 16), bytes.length); i++) changed[i] = Math.floor(random() * 256);
      return changed;
  }
}

/** Bytes in content codings, truthful or not: what a server may send under the name of each. */
export function encodeBody(random: Random, body: Uint8Array): { encoding?: string; bytes: Uint8Array } {
  const coding = pick(random, ["none", "none", "none", "gzip", "deflate", "br", "zstd", "gzip, br", "x-unknown"]);
  let bytes: Uint8Array = body;
  for (const one of coding.split(", ")) bytes = ENCODERS[one]?.(bytes) ?? bytes;
  if (random() < 0.3) bytes = mutateBytes(random, bytes);
  const said = random() < 0.1 ? pick(random, Object.keys(ENCODERS)) : coding;
  return { bytes, ...(said === "none" ? {} : { encoding: said }) };
}

const QUICK = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } };
const ENCODERS: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  gzip: (bytes) => zlib.gzipSync(bytes, { level: 1 }),
  deflate: (bytes) => zlib.deflateSync(bytes, { level: 1 }),
  br: (bytes) => zlib.brotliCompressSync(bytes, QUICK),
  zstd: (bytes) => zlib.zstdCompressSync(bytes),
};
