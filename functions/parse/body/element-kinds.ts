/** How the walk over the page treats a tag; what is not named here begins a block of its own. */
export type ElementKind = "skip" | "inline" | "break" | "rule" | "picture" | "block";

const TAGS: Record<Exclude<ElementKind, "block">, string> = {
  skip: "head script style noscript iframe object embed canvas audio video map area svg math select option optgroup datalist button textarea input meter progress rt rp link meta title frameset frame noframes noembed portal",
  inline:
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rtc s samp slot small span strike strong sub sup time tt u var blink",
  break: "br wbr",
  rule: "hr",
  picture: "img picture",
};

export const KIND_OF_TAG = new Map<string, ElementKind>();
for (const kind of Object.keys(TAGS) as Exclude<ElementKind, "block">[]) {
  for (const tag of TAGS[kind].split(" ")) KIND_OF_TAG.set(tag, kind);
}

/** What the tags and attributes above a block say about it, as bits; inherited by everything inside. */
export const MARK = {
  nav: 1 << 0,
  footer: 1 << 1,
  header: 1 << 2,
  aside: 1 << 3,
  figure: 1 << 4,
  form: 1 << 5,
  table: 1 << 6,
  list: 1 << 7,
  quote: 1 << 8,
  article: 1 << 9,
  main: 1 << 10,
  hidden: 1 << 11,
  details: 1 << 12,
  ariaHidden: 1 << 13,
  address: 1 << 14,
  dialog: 1 << 15,
  bodyProperty: 1 << 16,
  pre: 1 << 17,
  caption: 1 << 18,
  definition: 1 << 19,
} as const;
export type Mark = keyof typeof MARK;
export const MARKS = Object.keys(MARK) as Mark[];

export const MARK_OF_TAG: Record<string, number> = {
  nav: MARK.nav,
  menu: MARK.nav,
  footer: MARK.footer,
  header: MARK.header,
  aside: MARK.aside,
  figure: MARK.figure,
  form: MARK.form,
  fieldset: MARK.form,
  table: MARK.table,
  ul: MARK.list,
  ol: MARK.list,
  dl: MARK.definition,
  blockquote: MARK.quote,
  article: MARK.article,
  main: MARK.main,
  details: MARK.details,
  address: MARK.address,
  dialog: MARK.dialog,
  pre: MARK.pre,
  figcaption: MARK.caption,
  caption: MARK.caption,
};

export const MARK_OF_ARIA_ROLE: Record<string, number> = {
  navigation: MARK.nav,
  menu: MARK.nav,
  menubar: MARK.nav,
  tablist: MARK.nav,
  banner: MARK.header,
  contentinfo: MARK.footer,
  complementary: MARK.aside,
  dialog: MARK.dialog,
  alertdialog: MARK.dialog,
  search: MARK.form,
  article: MARK.article,
  main: MARK.main,
};
