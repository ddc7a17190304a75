import { MARK, MARKS } from "./element-kinds.ts";
import { ROLE, ROLES } from "./element-roles.ts";
import type { Outline } from "./outline.ts";

export type RemovalNote = { step: string; reason: string; element: string; text: string };

/** Blocks shorter than this are menus and buttons; a list of them explains nothing. */
const SHORTEST = 25;
const MOST = 400;

const TELLING_MARKS = MARKS.filter((mark) => mark !== "article" && mark !== "main" && mark !== "bodyProperty");
const TELLING_ROLES = ROLES.filter((role) => role !== "content" && role !== "body");

/** For each block that was not chosen: its probability and what speaks against it. */
export function explainRejections(outline: Outline, judged: Float64Array, chosen: Uint8Array): RemovalNote[] {
  const notes: RemovalNote[] = [];
  for (let at = 0; at < outline.blocks.length && notes.length < MOST; at++) {
    const block = outline.blocks[at]!;
    if (chosen[at] || block.units < SHORTEST) continue;
    const box = outline.boxes[block.box];
    const signs: string[] = [];
    if (block.linkUnits > 0.5 * block.units) signs.push("links");
    for (const mark of TELLING_MARKS) if (((box?.marks ?? 0) & MARK[mark]) !== 0) signs.push(`in ${mark}`);
    for (const role of TELLING_ROLES) if (((box?.roles ?? 0) & ROLE[role]) !== 0) signs.push(`named ${role}`);
    const reason = `judged ${judged[at]!.toFixed(2)}${signs.length > 0 ? `: ${signs.slice(0, 4).join(", ")}` : ""}`;
    notes.push({ step: "choose", reason, element: nameOf(outline, block.box), text: block.text.slice(0, 120) });
  }
  return notes;
}

/** The element as a selector would name it: `div.related > p`. */
function nameOf(outline: Outline, box: number): string {
  const names: string[] = [];
  for (let at = box, level = 0; at >= 0 && level < 2; level++) {
    const { element, parent } = outline.boxes[at]!;
    const first = (element.attribs.class ?? "").trim().split(/\s+/)[0];
    names.unshift(first ? `${element.name}.${first}` : element.name);
    at = parent;
  }
  return names.join(" > ");
}
