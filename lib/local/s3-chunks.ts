/**
 * Undoes the `aws-chunked` coding of a body: `<hex length>[;chunk-signature=…]\r\n<bytes>\r\n`, a chunk of length 0,
 * then trailers (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html). Signatures are not checked.
 * Yields the bytes; trailers end up in `trailers`, names in lower case. Throws a MalformedChunks on anything else.
 */
export async function* decodeChunks(
  source: AsyncIterable<Uint8Array>,
  trailers: Record<string, string>,
): AsyncGenerator<Uint8Array> {
  let line = "";
  let left = 0;
  let state: "length" | "bytes" | "gap" | "trailers" | "end" = "length";
  for await (const part of source) {
    let at = 0;
    while (at < part.length) {
      if (state === "end") return;
      if (state === "bytes") {
        const end = Math.min(part.length, at + left);
        yield part.subarray(at, end);
        left -= end - at;
        at = end;
        if (left === 0) state = "gap";
        continue;
      }
      const newline = part.indexOf(10, at);
      const end = newline < 0 ? part.length : newline + 1;
      line += Buffer.from(part.buffer, part.byteOffset + at, end - at).toString("latin1");
      at = end;
      if (line.length > LONGEST_LINE) throw new MalformedChunks("a line of the chunked body is too long");
      if (newline < 0) continue;
      const text = line.trim();
      line = "";
      if (state === "gap") {
        if (text !== "") throw new MalformedChunks("a chunk is longer than it says");
        state = "length";
      } else if (state === "length") {
        left = chunkLength(text);
        state = left === 0 ? "trailers" : "bytes";
      } else if (text === "") {
        state = "end";
      } else {
        const colon = text.indexOf(":");
        if (colon > 0) trailers[text.slice(0, colon).toLowerCase()] = text.slice(colon + 1).trim();
      }
    }
  }
  if (state !== "end" && state !== "trailers") throw new MalformedChunks("the chunked body ends early");
}

export class MalformedChunks extends Error {}

const LONGEST_LINE = 8192;

function chunkLength(text: string): number {
  const length = /^([0-9a-f]{1,8})(;|$)/i.exec(text)?.[1];
  if (length === undefined) throw new MalformedChunks("a chunk has no length");
  return Number.parseInt(length, 16);
}
