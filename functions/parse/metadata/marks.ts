import type { Element } from "../page-tree.ts";

/** What the class, id and test id of an element say about it, as bits. */
export const MARK = {
  OTHERS: 1,
  COMMENTS: 2,
  ASIDE: 4,
  NAV: 8,
  FOOTER: 16,
  BYLINE: 32,
  NOT_BYLINE: 64,
  CAPTION: 128,
  CRUMBS: 256,
  TAGS: 512,
} as const;

const WORDS: readonly (readonly [number, RegExp])[] = [
  [
    MARK.OTHERS,
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|popular|trending|most-?(?:read|viewed|popular|commented)|latest|read-?(?:more|next|also)|more-(?:from|news|stories|articles|on)|also-?(?:like|read|on)|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|teasers?|ranking|rank|outbrain|taboola|newsletter|promo|onward|carousel|suggest(?:ed|ions?)?|infinite|ticker|relacionad[oa]s?|aehnlich|verwandt)(?:$|[\s_-])/,
  ],
  [MARK.COMMENTS, /(?:^|[\s_-])(?:comments?|disqus|replies|respond|kommentare?|comentarios|reply)(?:$|[\s_-])/],
  [MARK.ASIDE, /(?:^|[\s_-])(?:side-?bar|aside|rail|right-?col(?:umn)?|widgets?)(?:$|[\s_-])/],
  [MARK.NAV, /(?:^|[\s_-])(?:nav|navbar|navigation|menu|main-menu|megamenu|topbar|breadcrumbs?)(?:$|[\s_-])/],
  [MARK.FOOTER, /(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon)(?:$|[\s_-])/],
  [
    MARK.BYLINE,
    /by-?line|author|writer|journalist|reporter|\bautor|auteur|verfasser|skribent|forfatter|redaktor|contributor|columnist|\bsignature\b|posted-by|\bkija\b|kisha/,
  ],
  [MARK.NOT_BYLINE, /caption|authority|image|photo|avatar|author-?bio\b|comment|share|social/],
  [MARK.CAPTION, /caption|img_?desc|photo-?desc|image-?desc|credit|photo-?text|pic_?desc/],
  [
    MARK.TAGS,
    /(?:^|[\s_-])(?:(?:article|post|entry|news|story|view)[_-]?)?(?:tags?(?:[_-]?(?:list|links|wrap|area|box))?|key-?words?|hash-?tags?|topics?[_-]?(?:list|links)|schlagworte?)(?:$|[\s_-])/,
  ],
  [MARK.CRUMBS, /bread-?_?crumb|\bcrumbs?\b|location_?path|\bbrdcrmb/],
];
/** "with-sidebar" tells how a page is laid out, not where its sidebar is. */
const LAYOUT = /(?:with|has|no)-?sidebar/;

/** Names repeat all over a page and from page to page of a site; what they say is looked up, not read again. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** The bits of `MARK` that hold for an element. */
export function marksOf({ attribs }: Element): number {
  let marks = 0;
  if (attribs.class !== undefined) marks |= marksIn(attribs.class);
  if (attribs.id !== undefined) marks |= marksIn(attribs.id);
  const test = attribs["data-testid"] ?? attribs["data-qa"];
  if (test !== undefined) marks |= marksIn(test);
  return marks;
}

function marksIn(name: string): number {
  if (name.length < 3) return 0;
  const found = known.get(name);
  if (found !== undefined) return found;
  const text = (name.length > 300 ? name.slice(0, 300) : name).toLowerCase();
  let marks = 0;
  for (const [mark, words] of WORDS) if (words.test(text)) marks |= mark;
  if ((marks & MARK.ASIDE) !== 0 && LAYOUT.test(text)) marks &= ~MARK.ASIDE;
  if (known.size >= MOST_KNOWN) known.clear();
  if (name.length <= 300) known.set(name, marks);
  return marks;
}

/** Class, id and test id of an element in lower case, as one string to look for words in. */
export function markTextOf({ attribs }: Element): string {
  const mark = `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs["data-testid"] ?? attribs["data-qa"] ?? ""}`;
  return mark.length < 4 ? "" : mark.slice(0, 500).toLowerCase();
}
