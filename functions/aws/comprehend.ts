import {
  BatchDetectEntitiesCommand,
  ComprehendClient,
  type ComprehendClientConfig,
  DetectEntitiesCommand,
  type Entity,
} from "@aws-sdk/client-comprehend";
import type { Answer, FoundEntity, Recognizer } from "../tag/comprehend/recognizer.ts";

/**
 * Amazon Comprehend by the SDK. Only a function that is set to use it imports this module, and only then, so that the
 * builtin tagger does not load the client. Endpoint, region and credentials come from the SDK's own chain.
 */
export function comprehendRecognizer(config: ComprehendClientConfig = {}): Recognizer {
  const client = new ComprehendClient({
    // The tagger backs off by its own policy, over all calls of an article.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    ...config,
  });
  return {
    detect: (Text, LanguageCode) =>
      answer(async () => {
        const { Entities = [] } = await client.send(new DetectEntitiesCommand({ Text, LanguageCode }));
        return Entities.map(toFound);
      }),
    detectBatch: (texts, LanguageCode) =>
      answer(async () => {
        const { ResultList = [] } = await client.send(
          new BatchDetectEntitiesCommand({ TextList: [...texts], LanguageCode }),
        );
        const byIndex = new Map(ResultList.map(({ Index, Entities = [] }) => [Index, Entities.map(toFound)]));
        return texts.map((_, index) => byIndex.get(index) ?? null);
      }),
  };
}

/** What lacks a field is given one that matches nothing. */
function toFound({ Type, Text, BeginOffset, EndOffset, Score }: Entity): FoundEntity {
  return { type: Type ?? "OTHER", text: Text ?? "", begin: BeginOffset ?? -1, end: EndOffset ?? -1, score: Score ?? 0 };
}

async function answer<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { outcome: "answered", value: await call() };
  } catch (error) {
    const outcome = judgeError(error);
    if (outcome === null) throw error;
    return { outcome, reason: `${(error as Error).name}: ${(error as Error).message}` };
  }
}

/** Null for what neither waiting nor another text mends: permissions, credentials, a region without the service. */
function judgeError(error: unknown): "busy" | "refused" | null {
  const { name, code, $metadata } = error as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  if (REFUSALS.has(name ?? "")) return "refused";
  const status = $metadata?.httpStatusCode ?? 0;
  if (status >= 500 || status === 429 || BUSY.has(name ?? "") || CONNECTION.has(code ?? "")) return "busy";
  return null;
}

const REFUSALS = new Set([
  "InvalidRequestException",
  "TextSizeLimitExceededException",
  "UnsupportedLanguageException",
  "BatchSizeLimitExceededException",
]);
const BUSY = new Set([
  "ThrottlingException",
  "TooManyRequestsException",
  "RequestLimitExceeded",
  "ServiceUnavailableException",
  "InternalServerException",
  "TimeoutError",
]);
const CONNECTION = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT", "EAI_AGAIN"]);
