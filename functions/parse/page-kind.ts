import type { PageKind } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";
import type { Outline } from "./body/outline.ts";
import { type JsonLdNode, jsonLdTypes } from "./embedded/json-ld.ts";

/** What a page is, and why it is no record where it is none. */
export type PageJudgement = { kind: PageKind; refusal?: { reason: FailureReason; detail: string } };

export type PageKindInput = {
  outline: Outline;
  jsonLd: JsonLdNode[];
  titles: string[];
  text: string;
  confidence: number;
  /** As og:type says. */
  pageType: string;
  /** How much of the text is links, 0 to 1. */
  linked: number;
  /** How many entries with a time each the text is made of. */
  entries: number;
};

/** In units (see `measure-text.ts`): less text than this can be a notice or a wall; more is an article whatever it says. */
const NOTICE = 1_200;
const TEASER = 200;
/** In characters, menus and all: a page this small is what its few words say. */
const SMALL_PAGE = 800;

const LIVE_ENTRIES = 4;
const LIVE_TITLE =
  /\blive\b|\bliveblog|liveticker|en direct|en vivo|en directo|diretta|ao vivo|실시간|라이브|ライブ|速報|直播/i;

const ERROR_TITLE =
  /^\W{0,3}(?:(?:error|fehler|erreur)\W{0,3})?(?:40[34]|410|50[0234])\b|(?:page|site|article|story|seite|página|pagina|strona)\W{0,3}(?:was |is |could |cannot |wurde |nicht |no |non |nie )?(?:be )?(?:not )?(?:found|gefunden|introuvable|encontrada|trovata|missing|unavailable|removed|deleted|no longer)|not found\b|nicht gefunden|페이지를 찾을 수 없|존재하지 않는|삭제된 (?:기사|페이지)|ページが(?:見つかりません|ありません)|お探しのページ|页面不存在|找不到(?:页面|网页)/i;
const ERROR_TEXT =
  /(?:page|article|story) (?:you (?:are|were) (?:looking|searching) for|you requested|has been (?:moved|deleted|removed)|(?:could not|cannot|can['’]t) be found|does(?:n['’]t| not) exist)|요청하신 (?:페이지|기사)|페이지를 찾을 수 없|존재하지 않는 (?:기사|페이지)|삭제(?:되었|된) (?:기사|페이지)|お探しのページ|ページが見つかりません|页面不存在/i;
const CONSENT =
  /(?:cookies?|consent|einwilligung|datenschutz|개인정보|쿠키|クッキー)[\s\S]{0,400}(?:accept|agree|manage|zustimmen|akzeptieren|accepter|aceptar|accetta|동의|同意)/i;
const SCRIPT_NEEDED =
  /(?:enable|activate|turn on|requires?|need)\s(?:your\s)?java\s?script|javascript (?:is (?:disabled|required)|aktivieren|muss)|자바스크립트를? (?:활성화|사용)|JavaScriptを有効/i;

/**
 * Tells article, live blog, gallery, video, index, error page, consent wall and the rest apart, from structured data,
 * the page's title and the shape of its text. Long coherent text is an article whatever words it uses.
 */
export function judgePage(input: PageKindInput): PageJudgement {
  const { outline, titles, text, confidence } = input;
  const units = unitsOf(outline, text);
  const title = titles.join("\n");
  const whole = pageText(outline);
  if (units < NOTICE) {
    const errorTitle = titles.some((one) => one.length < 90 && ERROR_TITLE.test(one));
    const said = text === "" || whole.length < SMALL_PAGE ? whole : text;
    if (errorTitle || ERROR_TEXT.test(said)) return refused("error", "soft_404", "the page says that it is missing");
    if (CONSENT.test(said) && (/cookie|consent|privacy|동의|同意/i.test(title) || units < TEASER)) {
      return refused("consent_wall", "consent_wall", "only a request for consent is on the page");
    }
  }
  if (text === "") {
    if (outline.blocks.length === 0) return refused("other", "empty", "the page has no text");
    if (whole.length < 600 && SCRIPT_NEEDED.test(whole))
      return refused("other", "needs_javascript", "the page asks for scripts");
    return refused(
      linkShare(outline) > 0.6 ? "index" : "other",
      "not_an_article",
      "no block of the page reads like an article",
    );
  }
  if (units < NOTICE && SCRIPT_NEEDED.test(text))
    return refused("other", "needs_javascript", "the page asks for scripts");
  const types = new Set(input.jsonLd.flatMap(jsonLdTypes));
  const isArticle = [...types].some((type) => /Article$|BlogPosting$/.test(type));
  if (types.has("LiveBlogPosting")) return { kind: "live_blog" };
  if (input.entries >= LIVE_ENTRIES && LIVE_TITLE.test(title)) return { kind: "live_blog" };
  // Sites say og:type=article of short items, and of some lists; they say it of no page whose text is links.
  const saidToBe = isArticle || input.pageType === "article";
  if (!isArticle && input.linked > 0.5 && units < NOTICE) {
    return refused("index", "not_an_article", "the page is a list of links to others");
  }
  if (!saidToBe && units < 4 * TEASER && confidence < 0.6 && linkShare(outline) > 0.6) {
    return refused("index", "not_an_article", "the page is a list of links to others");
  }
  if (!isArticle && isTeaserList(outline, text)) {
    return refused("index", "not_an_article", "the page is a list of headlines that lead elsewhere");
  }
  if (units < NOTICE && types.has("VideoObject") && !isArticle) return { kind: "video" };
  if (units < NOTICE && (types.has("ImageGallery") || types.has("MediaGallery"))) return { kind: "gallery" };
  return { kind: "article" };
}

/**
 * Whether the text is what stands below headlines that are links, a line or two each: the teasers of a front page. An
 * article stands below a headline that is none, whatever related headlines surround it.
 */
function isTeaserList(outline: Outline, text: string): boolean {
  const chosen = new Set(text.split("\n\n"));
  const teased = new Set<number>();
  let paragraphs = 0;
  let below = 0;
  let heading = -1;
  let since = 0;
  for (const [index, block] of outline.blocks.entries()) {
    if (block.heading > 0) {
      heading = block.linkUnits >= 0.9 * block.units ? index : -1;
      since = 0;
      continue;
    }
    since++;
    if (!chosen.has(block.text)) continue;
    paragraphs++;
    if (heading < 0 || since > 2) continue;
    below++;
    teased.add(heading);
  }
  return teased.size >= 2 && below >= 0.8 * paragraphs;
}

function refused(kind: PageKind, reason: FailureReason, detail: string): PageJudgement {
  return { kind, refusal: { reason, detail } };
}

/** Length of the text, with Han, kana and hangul counted as in the outline (their share on the page). */
function unitsOf(outline: Outline, text: string): number {
  let characters = 1;
  let units = 1;
  for (const block of outline.blocks) {
    characters += block.text.length;
    units += block.units;
  }
  return outline.blocks.length === 0 ? text.length : (text.length * units) / characters;
}

const LONGEST_NOTICE = 3_000;

function pageText(outline: Outline): string {
  let text = "";
  for (const block of outline.blocks) {
    text += `${block.text}\n`;
    if (text.length > LONGEST_NOTICE) break;
  }
  return text;
}

function linkShare(outline: Outline): number {
  let units = 1;
  let links = 0;
  for (const block of outline.blocks) {
    units += block.units;
    links += block.linkUnits;
  }
  return links / units;
}
