/** Words of units with what they mean, found by their place in a text. */
export type UnitTable<T> = {
  /** The words that stand at `at`, the longest first; of one word's meanings, the one that was given first comes first. */
  at: (text: string, at: number) => [string, T][];
};

export function unitTable<T>(entries: readonly [string, T][]): UnitTable<T> {
  const byFirst = new Map<string, [string, T][]>();
  for (const entry of entries) {
    const first = entry[0][0];
    if (first === undefined) continue;
    const group = byFirst.get(first) ?? [];
    group.push(entry);
    byFirst.set(first, group);
  }
  for (const group of byFirst.values()) group.sort(([one], [other]) => other.length - one.length);
  return {
    at: (text, at) => (byFirst.get(text[at] ?? "") ?? []).filter(([word]) => text.startsWith(word, at)),
  };
}
