import type { NameSpan } from "../../article/mention.ts";

/** A name that can speak, where it stands, and the full name that it means in this text. */
export type Named = { start: number; end: number; text: string; full: string; person: boolean };

/**
 * People and organisations among the names, in text order. A surname or first name alone means the last longer name before it
 * (or else the first after it) that it is a part of: Okafor → Dele Okafor, 김 → 김하늘.
 */
export function knownNames(text: string, names: readonly NameSpan[]): Named[] {
  const speakers = names
    .filter(({ type }) => type === "PERSON" || type === "ORG")
    .toSorted((one, other) => one.start - other.start);
  const byPart = new Map<string, string>();
  for (const { type, text: name } of speakers)
    if (type === "PERSON") for (const part of partsOf(name)) if (!byPart.has(part)) byPart.set(part, name);
  return speakers.map(({ start, end, type }) => {
    const name = text.slice(start, end);
    const person = type === "PERSON";
    if (person) {
      const full = byPart.get(name) ?? name;
      for (const part of partsOf(name)) byPart.set(part, name);
      return { start, end, text: name, full, person };
    }
    return { start, end, text: name, full: name, person };
  });
}

/** The shorter forms that a full name goes by. */
function partsOf(name: string): string[] {
  const words = name.split(/[\s·・]+/);
  if (words.length > 1) return [words.at(-1)!, words[0]!];
  // 김하늘 → 김; 남궁민수 → 남궁. Japanese family names are one to three characters.
  if (/^[가-힣]{3,4}$/.test(name)) return [name[0]!, name.slice(0, 2)];
  if (/^\p{Script=Han}{3,5}$/u.test(name))
    return [name.slice(0, 1), name.slice(0, 2), name.slice(0, 3)].filter((part) => part.length < name.length);
  return [];
}
