import { readFileSync } from "node:fs";
import type { Span } from "../functions/article/mention.ts";

/** A text and the names and values that people (or a reconstruction) marked in it; UTF-16 offsets. */
export type AnnotatedText = { id: string; text: string; spans: TypedSpan[] };
export type TypedSpan = Span & { type: string };

/** Reads a JSON-lines file of `{id, text, entities: [[begin, end, type]]}` whose offsets count code points. */
export function readAnnotatedTexts(path: string): AnnotatedText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as {
        id: string;
        text: string;
        entities: [number, number, string][];
      };
      const offsets = unitOffsets(text);
      return {
        id,
        text,
        spans: entities.map(([start, end, type]) => ({ start: offsets[start]!, end: offsets[end]!, type })),
      };
    });
}

/** UTF-16 offset of each code point, and of the end. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}
