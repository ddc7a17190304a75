import type { Span } from "../../article/mention.ts";
import { entityTable } from "../entities/entity-table.ts";
import { isHangul, isParticles } from "../names/particles.ts";

/**
 * A name by the conventions of the record: without white space and quotation marks around it, without possessive 's and
 * Korean particles. Null where no letter is left.
 */
export function trimName(text: string, { start, end }: Span): Span | null {
  const open = (/^[\s"'“”‘’「」『』《》〈〉<>]*/u.exec(text.slice(start, end)) as RegExpExecArray)[0].length;
  const from = start + open;
  let to = end;
  while (to > from && AROUND.test(text[to - 1] as string)) to--;
  if (/['’]s$/.test(text.slice(Math.max(from, to - 2), to))) to -= 2;
  to -= particlesOf(text.slice(from, to));
  return /\p{L}/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

const AROUND = /[\s"'“”‘’「」『』《》〈〉<>]/u;

/**
 * How many syllables at a name's end are particles. Most of them also end names (제주도, 고은): they are taken off where a
 * curated name is left, and otherwise only those that end no name.
 */
function particlesOf(name: string): number {
  const { byForm } = entityTable();
  if (!isHangul(name.charCodeAt(name.length - 1)) || byForm.has(name)) return 0;
  for (let count = Math.min(4, name.length - 2); count > 0; count--) {
    const stem = name.slice(0, -count);
    const rest = name.slice(-count);
    if (!isParticles(stem.at(-1) as string, rest)) continue;
    if (byForm.has(stem) || NEVER_IN_NAMES.test(rest)) return count;
  }
  return 0;
}

const NEVER_IN_NAMES = /^(?:는|를|에서는?|에게서?|에게는|으로는?|까지|부터|께서는?)$/;
