import { type BackOff, createRetry } from "./back-off.ts";
import type { Answer, ComprehendLanguage, FoundEntity, Recognizer } from "./recognizer.ts";

/**
 * Documents of BatchDetectEntities and their bytes (Amazon Comprehend Developer Guide, "Guidelines and quotas"; it counts
 * 5 KB as 5,000 bytes). DetectEntities would take 100 KB, but one document a call and 20 calls a second; batches carry 250
 * documents a second, and headline, body and caption of nearly every article in one call.
 */
export const BATCH_DOCUMENTS = 25;
export const DOCUMENT_BYTES = 5_000;

/**
 * The entities of every document, in their order, by as few calls as they take. A document that failed inside a batch is
 * sent again by itself. All or nothing: what stays busy or is refused is the answer for all.
 */
export async function detectEntities(
  documents: readonly string[],
  language: ComprehendLanguage,
  recognizer: Recognizer,
  backOff: BackOff,
): Promise<Answer<FoundEntity[][]>> {
  const retry = createRetry(backOff);
  const all: FoundEntity[][] = [];
  for (let first = 0; first < documents.length; first += BATCH_DOCUMENTS) {
    const batch = documents.slice(first, first + BATCH_DOCUMENTS);
    const answer = await retry(() => recognizer.detectBatch(batch, language));
    if (answer.outcome !== "answered") return answer;
    for (const [index, document] of batch.entries()) {
      const entities = answer.value[index];
      if (entities) {
        all.push(entities);
        continue;
      }
      const single = await retry(() => recognizer.detect(document, language));
      if (single.outcome !== "answered") return single;
      all.push(single.value);
    }
  }
  return { outcome: "answered", value: all };
}
