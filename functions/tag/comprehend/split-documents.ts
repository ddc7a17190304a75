import type { Span } from "../../article/mention.ts";
import { splitSentences } from "../model/split-sentences.ts";

/**
 * Cuts a text into documents of at most `maxBytes` of UTF-8 (32 or more) that cover it without gaps. A cut is at the end
 * of a paragraph where one lies in the second half of the room, else at the end of a sentence; a sentence that does not
 * fit is cut at white space, or hard where there is none, never inside a surrogate pair. Linear in the text.
 */
export function splitDocuments(text: string, maxBytes: number): Span[] {
  // A UTF-16 unit is at most three bytes, so that the longest sentence fits.
  const sentences = splitSentences(text, Math.min(1000, Math.floor(maxBytes / 3)));
  const sizes = sentences.map(({ start, end }) => Buffer.byteLength(text.slice(start, end)));
  const documents: Span[] = [];
  let first = 0;
  while (first < sentences.length) {
    const next = endOfDocument(text, sentences, sizes, first, maxBytes);
    documents.push({ start: (sentences[first] as Span).start, end: (sentences[next - 1] as Span).end });
    first = next;
  }
  return documents;
}

/** The index after the last sentence of the document that begins with the sentence `first`. */
function endOfDocument(
  text: string,
  sentences: readonly Span[],
  sizes: readonly number[],
  first: number,
  maxBytes: number,
): number {
  let bytes = 0;
  let next = first;
  let paragraph = -1;
  while (next < sentences.length) {
    bytes += sizes[next] as number;
    if (bytes > maxBytes) return paragraph > first ? paragraph : Math.max(next, first + 1);
    next++;
    if (bytes * 2 >= maxBytes && text.charCodeAt((sentences[next - 1] as Span).end - 1) === 10) paragraph = next;
  }
  return next;
}
