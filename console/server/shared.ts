/** Runs `read` at most once every so many milliseconds for an argument; whoever asks meanwhile gets the same answer. */
export function shared<K extends string | number, T>(
  keepMs: number,
  read: (key: K) => Promise<T>,
): (key: K) => Promise<T> {
  const answers = new Map<K, { at: number; answer: Promise<T> }>();
  return (key) => {
    const known = answers.get(key);
    if (known && performance.now() - known.at < keepMs) return known.answer;
    const answer = read(key);
    const entry = { at: Number.POSITIVE_INFINITY, answer };
    answers.set(key, entry);
    answer.then(
      () => {
        entry.at = performance.now();
      },
      () => answers.delete(key),
    );
    // Until it is there, its age counts from nowhere: `now - Infinity` is below any time.
    if (answers.size > 64) answers.delete(answers.keys().next().value!);
    return answer;
  };
}
