import { createServer } from "node:http";
import { listen } from "../crawl/local-server.ts";

/** Limits of the real service: Amazon Comprehend Developer Guide, "Guidelines and quotas". */
const SINGLE_BYTES = 100_000;
const BATCH_BYTES = 5_000;
const BATCH_DOCUMENTS = 25;
const LANGUAGES = ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt", "zh", "zh-TW"];

export type FakeComprehend = {
  /** What the next requests are answered instead of being served, in order: an error type with its HTTP status. */
  troubles: { status: number; type: string }[];
  /** Whether a document fails inside a batch. */
  failsInBatch: (text: string) => boolean;
  /** Every request that came, those that were refused too. */
  requests: { operation: string; language: string; texts: string[] }[];
};

/**
 * Amazon Comprehend's DetectEntities and BatchDetectEntities on loopback, by its wire protocol (AWS JSON 1.1): it refuses
 * what the service refuses, and finds every occurrence of given names, with offsets in code points.
 */
export async function serveComprehend(names: Record<string, string>) {
  const fake: FakeComprehend = { troubles: [], failsInBatch: () => false, requests: [] };
  const server = await listen(
    createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const operation = String(request.headers["x-amz-target"]).replace("Comprehend_20171127.", "");
      const { status, body } = answer(operation, JSON.parse(Buffer.concat(chunks).toString("utf8")), names, fake);
      response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
    }),
  );
  return {
    ...server,
    fake,
    config: {
      endpoint: `http://127.0.0.1:${server.port}`,
      region: "us-east-1",
      credentials: { accessKeyId: "fake", secretAccessKey: "fake" },
    },
  };
}

type Input = { Text?: string; TextList?: string[]; LanguageCode: string };

function answer(
  operation: string,
  { Text, TextList, LanguageCode }: Input,
  names: Record<string, string>,
  fake: FakeComprehend,
): { status: number; body: unknown } {
  const texts = TextList ?? [Text as string];
  fake.requests.push({ operation, language: LanguageCode, texts });
  const trouble = fake.troubles.shift();
  if (trouble) return { status: trouble.status, body: { __type: trouble.type, Message: "trouble" } };
  if (!LANGUAGES.includes(LanguageCode)) return refuse("UnsupportedLanguageException");
  const batch = operation === "BatchDetectEntities";
  if (texts.length === 0 || texts.some((text) => text === "")) return refuse("InvalidRequestException");
  if (texts.length > BATCH_DOCUMENTS) return refuse("BatchSizeLimitExceededException");
  if (texts.some((text) => Buffer.byteLength(text) > (batch ? BATCH_BYTES : SINGLE_BYTES)))
    return refuse("TextSizeLimitExceededException");
  if (!batch) return { status: 200, body: { Entities: entitiesOf(texts[0] as string, names) } };
  const ResultList: unknown[] = [];
  const ErrorList: unknown[] = [];
  for (const [Index, text] of texts.entries()) {
    if (fake.failsInBatch(text))
      ErrorList.push({ Index, ErrorCode: "InternalServerException", ErrorMessage: "trouble" });
    else ResultList.push({ Index, Entities: entitiesOf(text, names) });
  }
  return { status: 200, body: { ResultList, ErrorList } };
}

function refuse(type: string) {
  return { status: 400, body: { __type: type, Message: "refused" } };
}

function entitiesOf(text: string, names: Record<string, string>) {
  return Object.entries(names).flatMap(([name, Type]) =>
    occurrences(text, name).map((index) => {
      const BeginOffset = [...text.slice(0, index)].length;
      return { Type, Text: name, Score: 0.9, BeginOffset, EndOffset: BeginOffset + [...name].length };
    }),
  );
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
