/** Snippets found that should be (tp) or should not be (fp), and those that are missing (fn). */
export type Snippets = { tp: number; fp: number; fn: number; tn: number };

/** trafilatura's evaluation: does each snippet that must be in the text stand there, and none that must not. */
export function scoreSnippets(wanted: string[], unwanted: string[], text: string): Snippets {
  const plain = text.replace(/\s+/g, " ");
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const snippet of wanted) {
    if (plain.includes(snippet.replace(/\s+/g, " "))) counts.tp++;
    else counts.fn++;
  }
  for (const snippet of unwanted) {
    if (plain.includes(snippet.replace(/\s+/g, " "))) counts.fp++;
    else counts.tn++;
  }
  return counts;
}

/** Over all snippets of all pages together, as trafilatura counts. */
export function snippetAverage(pages: Snippets[]): { precision: number; recall: number; f1: number } {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const page of pages) {
    tp += page.tp;
    fp += page.fp;
    fn += page.fn;
  }
  const precision = tp / Math.max(1, tp + fp);
  const recall = tp / Math.max(1, tp + fn);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
