/** What an element does to the flow of text, as bits. */
export const FLOW = {
  /** Ends a line. */
  BLOCK: 1,
  /** Stands inside a word or sentence: no space may be put at its edges. */
  CLOSE_KNIT: 2,
  /** Nobody reads its text. */
  SKIPPED: 4,
} as const;

const BLOCKS =
  "address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead " +
  "tr ul video audio head title";
const CLOSE_KNIT =
  "b i em strong u s mark font small sub sup wbr abbr cite q ruby rb rt rp bdi bdo ins del var kbd code tt big";
const SKIPPED = "script style noscript template svg iframe object embed math select textarea canvas map title";

const FLOW_BY_NAME = new Map<string, number>();
for (const [names, bit] of [
  [BLOCKS, FLOW.BLOCK],
  [CLOSE_KNIT, FLOW.CLOSE_KNIT],
  [SKIPPED, FLOW.SKIPPED],
] as const) {
  for (const name of names.split(" ")) FLOW_BY_NAME.set(name, (FLOW_BY_NAME.get(name) ?? 0) | bit);
}

/** The bits of `FLOW` that hold for an element's name. */
export function flowOf(name: string): number {
  return FLOW_BY_NAME.get(name) ?? 0;
}
