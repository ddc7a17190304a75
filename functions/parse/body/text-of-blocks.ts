import type { Block } from "./outline.ts";

/**
 * Blocks joined by a blank line; a line break inside a sentence stays one, and pieces of one line join by a space.
 */
export function textOfBlocks(blocks: Pick<Block, "text" | "join">[]): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (parts.length > 0) parts.push(separator(parts.at(-1)!, block.join));
    parts.push(block.text);
  }
  return parts.join("");
}

/** A line that ends a sentence and breaks ends a paragraph: many sites know no `<p>`. */
function separator(before: string, join: Block["join"]): string {
  if (join === "inline") return " ";
  if (join === "line" && !/[.!?。！？…"”」』)）]$/.test(before)) return "\n";
  return "\n\n";
}
