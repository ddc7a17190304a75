/** The XML that S3 speaks, as far as `s3-server.ts` goes. */

export type Listing = {
  bucket: string;
  prefix: string;
  delimiter: string;
  limit: number;
  contents: { key: string; size: number; modified: Date; md5: string }[];
  prefixes: string[];
  token: string | null;
  next: string | null;
  /** Keys percent-encoded, as the client asked: XML 1.0 cannot carry every character. */
  encoded: boolean;
};

export function listXml(list: Listing): string {
  const key = (text: string) => escapeXml(list.encoded ? encodeURIComponent(text).replaceAll("%2F", "/") : text);
  const contents = list.contents.map(
    (object) =>
      `<Contents><Key>${key(object.key)}</Key><LastModified>${object.modified.toISOString()}</LastModified>` +
      `<ETag>&quot;${object.md5}&quot;</ETag><Size>${object.size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const prefixes = list.prefixes.map((prefix) => `<CommonPrefixes><Prefix>${key(prefix)}</Prefix></CommonPrefixes>`);
  return document(
    "ListBucketResult",
    `<Name>${list.bucket}</Name><Prefix>${key(list.prefix)}</Prefix>` +
      (list.delimiter ? `<Delimiter>${key(list.delimiter)}</Delimiter>` : "") +
      `<KeyCount>${contents.length + prefixes.length}</KeyCount><MaxKeys>${list.limit}</MaxKeys>` +
      (list.encoded ? "<EncodingType>url</EncodingType>" : "") +
      (list.token === null ? "" : `<ContinuationToken>${escapeXml(list.token)}</ContinuationToken>`) +
      (list.next === null ? "" : `<NextContinuationToken>${list.next}</NextContinuationToken>`) +
      `<IsTruncated>${list.next !== null}</IsTruncated>${contents.join("")}${prefixes.join("")}`,
  );
}

export function listBucketsXml(buckets: string[]): string {
  const rows = buckets.map(
    (name) => `<Bucket><Name>${escapeXml(name)}</Name><CreationDate>2026-01-01T00:00:00.000Z</CreationDate></Bucket>`,
  );
  return document("ListAllMyBucketsResult", `<Owner><ID>newsprint</ID></Owner><Buckets>${rows.join("")}</Buckets>`);
}

export function errorXml(code: string, message: string): string {
  return `${DECLARATION}<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>newsprint</RequestId></Error>`;
}

export function deleteResult(keys: string[]): string {
  return document("DeleteResult", keys.map((key) => `<Deleted><Key>${escapeXml(key)}</Key></Deleted>`).join(""));
}

/** The keys of a DeleteObjects request, or null where it is not one. */
export function readDeleteRequest(xml: string): { keys: string[]; quiet: boolean } | null {
  if (!/<Delete[\s>]/.test(xml)) return null;
  const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => unescapeXml(match[1]!));
  return { keys, quiet: /<Quiet>\s*true\s*<\/Quiet>/.test(xml) };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function document(name: string, content: string): string {
  return `${DECLARATION}<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"'\x00-\x1f]/g, (character) => `&#${character.codePointAt(0)};`);
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    return NAMED[name as string] ?? whole;
  });
}
