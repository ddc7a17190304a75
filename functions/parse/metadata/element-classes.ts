/** Elements that end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead " +
    "tr ul video audio head title"
  ).split(" "),
);

/** Elements inside a word or sentence: no space may be put at their edges. */
export const CLOSE_KNIT: ReadonlySet<string> = new Set(
  "b i em strong u s mark font small sub sup wbr abbr cite q ruby rb rt rp bdi bdo ins del var kbd code tt big".split(
    " ",
  ),
);

/** Elements whose text nobody reads. */
export const SKIPPED: ReadonlySet<string> = new Set(
  "script style noscript template svg iframe object embed math select textarea canvas map title".split(" "),
);
