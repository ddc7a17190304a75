import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { describe, expect, it } from "vitest";
import { detectCharset } from "../../functions/parse/charset/detect-charset.ts";
import { encodingOf } from "../../functions/parse/charset/encoding-labels.ts";
import { decodePage } from "../../functions/parse/decode-page.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

const FILE = "cases/charset.json";

describe.skipIf(!hasShared(FILE))(`charset suites (skipped without shared ${FILE})`, () => {
  const { labels, sniff, decode, real } = hasShared(FILE) ? readSharedJson<Suites>(FILE) : EMPTY;

  it("knows every label of the Encoding Standard", () => {
    expect(Object.entries(labels).filter(([label, name]) => encodingOf(label) !== name)).toEqual([]);
  });

  it("decodes every vector", () => {
    const wrong = decode.filter(
      ({ encoding, b64, text }) =>
        decodePage(Buffer.from(b64, "base64"), `text/html; charset=${encoding}`).text !== text,
    );
    expect(wrong.map(({ encoding }) => encoding)).toEqual([]);
  });

  it("finds at least 95% of the declarations in pages", () => {
    const right = sniff.filter((item) => {
      const body = "v" in item ? Buffer.from(item.v) : Buffer.from(item.b64, "base64");
      return decodePage(body, "text/html").encoding === item.expect;
    });
    expect(right.length / sniff.length).toBeGreaterThanOrEqual(0.95);
  });

  it("decodes at least 97% of real files as they are, declared or not", () => {
    const right = real.filter((file) => isRightText(decodePage(bytesOf(file), null).text, file));
    expect(right.length / real.length).toBeGreaterThanOrEqual(0.97);
  });

  it("tells the legacy encoding of at least 95% of real files by content alone", () => {
    const legacy = real.filter(({ encoding }) => encoding !== "UTF-8");
    const right = legacy.filter((file) => {
      const detected = detectCharset(bytesOf(file));
      return detected !== undefined && isRightText(new TextDecoder(detected.encoding).decode(bytesOf(file)), file);
    });
    expect(right.length / legacy.length).toBeGreaterThanOrEqual(0.95);
  });
});

/**
 * The suite's texts are Python's. Its EUC-JP has other code points for the wave dash and two more signs than the
 * Encoding Standard, so text that the standard's decoder makes of the right encoding is right too.
 */
function isRightText(text: string, file: Real): boolean {
  if (createHash("sha256").update(text).digest("hex") === file.sha256_utf8) return true;
  return file.encoding === "EUC-JP" && text === new TextDecoder(file.encoding).decode(bytesOf(file));
}

function bytesOf(file: Real): Buffer {
  return Buffer.from(file.b64, "base64");
}

type Real = { encoding: string; b64: string; sha256_utf8: string };
type Suites = {
  labels: Record<string, string>;
  sniff: (({ v: string } | { b64: string }) & { expect: string })[];
  decode: { encoding: string; b64: string; text: string }[];
  real: Real[];
};
const EMPTY: Suites = { labels: {}, sniff: [], decode: [], real: [] };
