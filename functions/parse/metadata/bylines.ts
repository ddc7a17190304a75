import type { Document, Element } from "../page-tree.ts";
import { type AuthorOffer, type AuthorsInput, unique } from "./authors.ts";
import { cleanAuthor, isOrganisation, isPersonShaped, peopleAmong } from "./clean-author.ts";
import { MONTH_BY_NAME } from "./month-names.ts";
import type { Byline, Line } from "./page-facts.ts";
import { lastAtOrBefore, ZONE } from "./page-facts.ts";
import { findDates } from "./visible-date.ts";

/** Names from byline markup, from bylines that stand in several elements, and from visible lines that read like one. */
export function bylineOffers(input: AuthorsInput): AuthorOffer[] {
  const marked = fromMarkup(input);
  return [...marked, ...together(marked), ...fromLines(input), ...fromParagraphs(input)];
}

type MarkedOffer = AuthorOffer & { byline: Byline };

const RANK: Record<Byline["kind"], number> = { rel: 7, itemprop: 7.5, class: 6.5, address: 4.5, link: 6.5 };

function fromMarkup({ facts, headlineOrder, foreign }: AuthorsInput): MarkedOffer[] {
  const offers: MarkedOffer[] = [];
  const read = new Map<string, ReturnType<typeof namesOf>>();
  for (const byline of facts.bylines) {
    // Wrappers nest and lists of articles repeat: each text is read once, and of far ones only a few.
    if (byline.text.length > 250 || (offers.length >= 20 && Math.abs(byline.order - headlineOrder) > 60)) continue;
    const distance = byline.order - headlineOrder;
    let score = RANK[byline.kind];
    const outside = byline.zone & foreign;
    // "Menu" and the like in class names of an article's own head are mere layout.
    if (outside !== 0) score -= outside === ZONE.NAV && (byline.zone & ZONE.ARTICLE) !== 0 ? 1.5 : 4;
    if (distance < -10 || distance > 60) score -= 2;
    else if (distance >= -3 && distance <= 12) score += 1;
    if ((byline.zone & ZONE.ARTICLE) !== 0) score += 0.3;
    if (byline.text.length > 100) score -= 1;
    const key = `${byline.text}\n${byline.parts.length}`;
    const found = read.get(key) ?? namesOf(byline);
    read.set(key, found);
    const { names, urls } = found;
    if (names.length === 0 || names.length > 12 || isOfPicture(byline.element)) continue;
    if (!names.some(isPersonShaped)) score -= names.some(isOrganisation) ? 0 : 1.5;
    if (byline.kind !== "class" && ASSISTED.test(beforeIn(facts.lines, byline))) score -= 5;
    const listed = names.length > 1 && isList(byline.text, names);
    offers.push({ source: `byline ${byline.kind}`, names, urls, score, byline, listed });
    if (offers.length === 40) break;
  }
  return offers;
}

/** Who reviewed, edited or pictured is no author: what stands right before such a name. */
const ASSISTED =
  /(?:review\w*|edited|fact[- ]?check\w*|photo\w*|illustrat\w*|translated|updated|produced|approved|verified|medically reviewed)\s+by:?\s*(?:dr\.?\s*)?$/i;

/** Whether a text is "By" and names, with nothing between them but "and", commas and agencies: all who sign. */
function isList(text: string, names: readonly string[]): boolean {
  if (!/^(?:written )?by\b/i.test(text)) return false;
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, " ");
  return /^(?:[\s,&|—–-]|written|by|and|the|associated press|reuters|afp)*$/i.test(rest);
}

/** What stands before a byline in its line, or the line above where it opens its own. */
function beforeIn(lines: readonly Line[], { text, order }: Byline): string {
  const index = lastAtOrBefore(lines, order);
  const line = lines[index];
  if (line === undefined || line.order !== order) return "";
  const at = line.text.indexOf(text);
  const before = at > 0 ? line.text.slice(Math.max(0, at - 40), at) : "";
  const above = lines[index - 1];
  return before !== "" || above === undefined || above.text.length > 40 ? before : above.text;
}

/** Whether microdata says that the author is one of a picture or a comment. */
function isOfPicture(element: Element): boolean {
  let outer: Element | Document | null = element;
  for (let climbed = 0; climbed < 12 && outer !== null && outer.type === "tag"; climbed++) {
    const type: string | undefined = outer.attribs.itemtype;
    if (type !== undefined && !/Person|Organization/.test(type)) return /ImageObject|Comment|Photograph/.test(type);
    outer = outer.parent as Element | Document | null;
  }
  return false;
}

/** The names of a byline: those of its links, or of its whole text where that says "by" and names more. */
function namesOf(byline: Byline): { names: string[]; urls: Map<string, string> } {
  const urls = new Map<string, string>();
  const linked: string[] = [];
  for (const part of byline.parts) {
    if (NOT_A_PROFILE.test(part.href)) continue;
    const at = byline.text.indexOf(part.text);
    if (at > 0 && ASSISTED.test(byline.text.slice(Math.max(0, at - 40), at))) continue;
    const names = cleanAuthor(part.text);
    if (names.length === 1 && part.href !== "") urls.set(names[0]!, part.href);
    linked.push(...names);
  }
  const names = peopleAmong(unique(linked));
  const whole = peopleAmong(cleanAuthor(byline.text));
  const saysBy = /\b(?:by|von|par|por|di)\b/i.test(byline.text);
  if (names.length === 0 || (saysBy && whole.length > names.length && whole.length <= 4)) return { names: whole, urls };
  return { names, urls };
}

const NOT_A_PROFILE = /^(?:mailto:|#|javascript:)|(?:twitter|facebook|instagram|linkedin|x)\.com\//i;

/** Bylines of one kind in neighbouring lines at the headline, each with its own name, are one byline of several names. */
function together(marked: readonly MarkedOffer[]): AuthorOffer[] {
  const offers: AuthorOffer[] = [];
  for (const kind of ["itemprop", "rel", "link", "class"] as const) {
    let group: MarkedOffer[] = [];
    const close = () => {
      const names = unique(group.flatMap((one) => one.names));
      if (names.length > 1 && names.length <= 6 && group.length > 1) {
        const urls = new Map(group.flatMap((one) => [...one.urls]));
        const score = Math.min(...group.map((one) => one.score));
        offers.push({ source: `bylines ${kind}`, names, urls, score });
      }
      group = [];
    };
    for (const one of marked) {
      if (one.byline.kind !== kind || one.names.length > 1 || one.score < RANK[kind] + 1) continue;
      if (!isPersonShaped(one.names[0]!)) continue;
      const last = group.at(-1);
      if (last !== undefined && Math.abs(one.byline.order - last.byline.order) > 2) close();
      group.push(one);
    }
    close();
  }
  return offers;
}

const VISIBLE =
  /^(?:(?:written |words |story |text |reported |posted |published |article |photos and story |story and photos )?by\b|by:|von\s|text:|par\s|por\s|di\s|door\s|av\s|af\s|autor(?:a|in)?:|autorin\/autor|auteur\s?:|author:|автор:?|tekst:|teksti:|szerző:|文(?:と写真|・写真|[/／＝=:：・])|写真・文|取材[・:：]|作者[:：]|記者[:：/]|글\s?[=:|]|oleh)/iu;
const KOREAN = /[가-힣]{2,4}\s?(?:[가-힣]{0,6}\s?)?(?:기자|특파원|논설위원)(?:\s|$|[=([\w.+-])/;

function fromLines({ facts, headlineOrder, foreign, headline }: AuthorsInput): AuthorOffer[] {
  const offers: AuthorOffer[] = [];
  for (const [index, line] of facts.lines.entries()) {
    const distance = line.order - headlineOrder;
    if (line.text.length > 140 || (line.zone & (foreign | ZONE.CAPTION)) !== 0 || line.text === headline) continue;
    const korean = line.text.length < 70 && KOREAN.test(line.text) && !/^[▲△▼]/.test(line.text);
    const near = distance >= -6 && distance <= 25;
    const far = VISIBLE_ANYWHERE.test(line.text) && distance > 0;
    let names: string[] = [];
    let score = distance >= -3 && distance < 12 ? 5.5 : 4;
    if (korean || ((near || far) && VISIBLE.test(line.text))) {
      names = peopleAmong(cleanAuthor(line.text.replace(/\b(?:updated|published|posted)\b.*$/i, "")));
    } else if (distance > 0 && distance <= 6) {
      names = unlabelled(facts.lines, index);
      score = 3.5;
    }
    if (names.length === 0 || names.length > 6) continue;
    offers.push({ source: "text", names, urls: new Map(), score });
    if (offers.length >= 12) break;
  }
  return offers;
}

/**
 * Bylines that open or close a paragraph: `(서울=○○통신) ○○○ 기자 = …`, `[○○일보 ○○○ 기자] …`, `… 말했다. ○○○ 기자 …@…`.
 */
function fromParagraphs({ facts, headlineOrder, foreign }: AuthorsInput): AuthorOffer[] {
  const offers: AuthorOffer[] = [];
  for (const { text, order, zone } of facts.signatures) {
    if ((zone & (foreign | ZONE.CAPTION)) !== 0 || order < headlineOrder) continue;
    const signature = OPENING.exec(text)?.[0] ?? CLOSING.exec(text)?.[1];
    const names = signature === undefined ? [] : cleanAuthor(signature);
    if (names.length === 0 || names.length > 6 || !names.every(isPersonShaped)) continue;
    offers.push({ source: "text", names, urls: new Map(), score: 5.5 });
    if (offers.length >= 6) break;
  }
  return offers;
}

const OPENING =
  /^(?:\([가-힣A-Za-z0-9·,\s]{1,30}=[^()]{1,20}\)\s*[가-힣·,\s]{2,40}(?:기자|특파원)\s*=|[[【][^\]】]{2,40}(?:기자|특파원)[\]】])/;
const CLOSING =
  /[.다"”]\s*[/=([]?\s*((?:[가-힣]{1,6}=)?[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:[가-힣]{1,6}\s)?(?:선임|인턴|전문|객원)?(?:기자|특파원))\s*[)\]]?\s*=?\s*(?:\(?[\w.+-]+@[\w.-]+\)?)?\s*$/;

/** Labels so plain that they count wherever they stand. */
const VISIBLE_ANYWHERE = /^(?:autor(?:a|in)?:|autorin\/autor|author:|автор:|szerző:|text:)/iu;

/** A name alone in a line beside a date, or right before the date in its line: the usual head of a blog's article. */
function unlabelled(lines: readonly Line[], index: number): string[] {
  const { text } = lines[index]!;
  const [date] = findDates(text, true);
  const name = date === undefined ? text : text.slice(0, date.start).replace(/[\s,|·•–—-]+$/, "");
  if (!/^\p{Lu}[\p{Ll}'’-]+(?:\s(?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+|de|van|von|der|bin|al|del|la)){1,3}$/u.test(name))
    return [];
  if (name.split(" ").some((word) => MONTH_BY_NAME.has(word.toLowerCase()))) return [];
  const beside = [lines[index - 1], lines[index + 1]];
  if (
    date === undefined &&
    !beside.some((line) => line !== undefined && line.text.length < 60 && findDates(line.text, true).length > 0)
  ) {
    return [];
  }
  return cleanAuthor(name).filter((one) => !isOrganisation(one));
}
