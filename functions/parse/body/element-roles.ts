/** What the words in a class or id say about an element, as bits of one number. */
export const ROLE = {
  content: 1 << 0,
  body: 1 << 1,
  comment: 1 << 2,
  related: 1 << 3,
  share: 1 << 4,
  advert: 1 << 5,
  navigation: 1 << 6,
  footer: 1 << 7,
  header: 1 << 8,
  side: 1 << 9,
  caption: 1 << 10,
  byline: 1 << 11,
  signup: 1 << 12,
  overlay: 1 << 13,
  hidden: 1 << 14,
  summary: 1 << 15,
  quote: 1 << 16,
  embed: 1 << 17,
  list: 1 << 18,
  commerce: 1 << 19,
  box: 1 << 20,
  headline: 1 << 21,
  image: 1 << 22,
  tags: 1 << 23,
  liveblog: 1 << 24,
  correction: 1 << 25,
} as const;
export type Role = keyof typeof ROLE;
export const ROLES = Object.keys(ROLE) as Role[];

/** The words, by role; class names are split at hyphens, underscores, digits and capital letters. */
const WORDS: Record<Role, string> = {
  content:
    "article content contents entry post story text paragraph paragraphs main prose rich richtext copy news page view read longform artikel beitrag noticia nota texte wysiwyg markdown formatted cuerpo contenido inhalt",
  body: "articlebody articletext articlecontent storybody storytext entrycontent postcontent postbody newsbody bodytext bodycopy articleview maincontent contentbody newscontent articlecont newsct",
  comment:
    "comment comments disqus reply replies discussion kommentar kommentare comentarios commentaires respond livefyre viafoura coral commenting reader",
  related:
    "related recommend recommended recommendation recommendations recommends similar also more suggested suggestions trending popular most latest readmore recirc recirculation outbrain taboola teaser teasers promo promos promoted promotion upnext next prev previous ranking rank best hot zergnet revcontent dable internallink seealso interlink crosslink further mostread onward readnext morefrom",
  share:
    "share sharing shares social socials facebook twitter sns whatsapp follow addthis sharedaddy kakao telegram bookmark print shareaholic sharebar sharethis icons clipboard copylink",
  advert:
    "ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors adsense adslot adunit dfp gpt adbox commercial werbung anzeige anzeigen publicidad pubblicita pub adcontainer adwrapper admanager",
  navigation:
    "nav menu breadcrumb breadcrumbs pagination pager paging navigation navbar toc skip tab tabs submenu gnb lnb sitemap dropdown toolbar jump contentsnav pathway subnav channels",
  footer: "footer foot copyright colophon legal disclaimer imprint bottom endnote footnotes trust policies",
  header: "header masthead topbar top head hero intro pageheader articleheader lead",
  side: "sidebar aside rail side widget widgets secondary right left marginalia column complementary",
  caption:
    "caption captions figcaption credit credits legend copyrightholder photographer cutline attribution bildunterschrift",
  byline:
    "byline bylines author authors bio biography meta metadata date dateline timestamp published publish posted publication updated writer reporter journalist contributor contributors avatar profile info readtime reading autor autoren time signature tagline",
  signup:
    "newsletter newsletters subscribe subscription subscriber signup sign registration register login form email mailing donate donation paywall cta offer membership member premium piano regwall magazine app download",
  overlay:
    "cookie cookies consent gdpr cmp modal popup overlay dialog toast notice notification lightbox tooltip hovercard banner alert onetrust interstitial",
  hidden: "hidden hide invisible offscreen sr only visuallyhidden screenreader screen clip collapsed noprint none",
  summary:
    "summary deck dek standfirst subtitle sub excerpt abstract teasertext subheadline description strapline kicker chapo vorspann overview takeaways highlights keypoints subhead subheading",
  quote: "pullquote pull quote quotes blockquote testimonial",
  embed:
    "embed embedded embeds tweet instagram video videos player audio podcast oembed youtube iframe jwplayer brightcove listen tts",
  list: "list grid card cards items feed carousel slider slides collection tile tiles listing stream river row rows thumbs thumb swiper archive gallery",
  commerce:
    "product products shop price buy affiliate deal deals cart commerce store coupon coupons merchant rating review",
  box: "box factbox infobox callout module block panel insert inset note highlight fact facts aside pane container",
  headline: "headline title heading titel titre titulo ueberschrift hed",
  image: "image images photo photos picture pictures figure img media photograph bild slideshow thumbnail wpcaption",
  tags: "tag tags topic topics category categories keyword keywords label labels hashtag hashtags section channel",
  liveblog: "liveblog live ticker timeline updates",
  correction: "correction corrections editorsnote clarification",
};

const ROLE_OF_WORD = new Map<string, number>();
for (const role of ROLES) {
  for (const word of WORDS[role].split(" ")) {
    ROLE_OF_WORD.set(word, (ROLE_OF_WORD.get(word) ?? 0) | ROLE[role]);
  }
}

/**
 * The roles that a class or id names, as bits of `ROLE`. `article-body` counts as its words and as `articlebody`;
 * words that are in no list count for nothing.
 */
export function rolesOf(name: string): number {
  let roles = 0;
  let previous = "";
  for (const word of wordsOf(name)) {
    roles |= ROLE_OF_WORD.get(word) ?? 0;
    if (previous !== "") roles |= ROLE_OF_WORD.get(previous + word) ?? 0;
    previous = word;
  }
  return roles;
}

/** Longer attributes are generated, and say nothing. */
const MAX_NAME = 400;

function wordsOf(name: string): string[] {
  return name
    .slice(0, MAX_NAME)
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .toLowerCase()
    .split(/[^a-z]+/);
}
