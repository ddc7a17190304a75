import type { Author, DateSource, Image, Publisher } from "../../article/article.ts";
import { foldTitle, titleAgreement, titleUnits, unitAgreement } from "../../article/title-agreement.ts";
import { readEmbeddedValues } from "../embedded/embedded-values.ts";
import { type EmbeddedArticle, findEmbeddedArticle } from "../embedded/find-embedded-article.ts";
import { findEmbeddedDate } from "../embedded/find-embedded-date.ts";
import type { Document, Element } from "../page-tree.ts";
import { readAccess } from "./access.ts";
import { readAuthors } from "./authors.ts";
import { type Candidate, type FieldReport, reportField } from "./candidate.ts";
import { readCanonicalClaim } from "./canonical-claim.ts";
import { collectFacts } from "./collect-facts.ts";
import { formatStamp } from "./date-stamp.ts";
import { type DateCandidate, readDates } from "./dates.ts";
import { readDescriptions } from "./descriptions.ts";
import { readHeadline } from "./headline.ts";
import { readImages } from "./image.ts";
import { readKeywords } from "./keywords.ts";
import { readLanguage } from "./language.ts";
import { FOREIGN, type Heading, type PageFacts } from "./page-facts.ts";
import { readPublisher, siteNamesOf } from "./publisher.ts";
import { readSections } from "./sections.ts";
import { structuredArticle } from "./structured-article.ts";

export type MetadataInput = {
  /** The page's tree, not yet pruned. */
  document: Document;
  jsonLd: readonly Record<string, unknown>[];
  /** The URL that answered. */
  url: string;
  headers?: Readonly<Record<string, string>>;
  fetchedAt: Date;
  /** What the feed or sitemap that led here said. */
  hints?: { headline?: string; datePublished?: string };
  /** The article's text, where it is known already: a better sample of its language than the page. */
  bodyText?: string;
  /** The element that the text came from. */
  bodyNode?: Element;
};

export type Metadata = {
  headline: string;
  alternativeHeadline?: string;
  description?: string;
  author: Author[];
  publisher: Publisher;
  articleSection: string[];
  keywords: string[];
  datePublished?: string;
  datePublishedSource?: DateSource;
  dateModified?: string;
  inLanguage: string;
  image: Image[];
  isAccessibleForFree: boolean;
  canonicalClaim?: string;
  fields: Record<string, FieldReport>;
};

/** Reads everything but the text out of a page: one walk collects facts, then each field is chosen among candidates. */
export function readMetadata(input: MetadataInput): Metadata {
  const { url, fetchedAt } = input;
  const facts = collectFacts(input.document);
  const titles = titlesOf(facts);
  const { article, page, breadcrumbs, byId } = structuredArticle(input.jsonLd, url, titles);
  const publisher = readPublisher(facts, article, byId, url);
  const siteNames = siteNamesOf(facts, publisher.all, url);
  const values = once(() => readEmbeddedValues(input.document));
  let inData: EmbeddedArticle | null = null;
  const headline = readHeadline(facts, article, siteNames, input.hints?.headline, (wanted) => {
    inData = wanted.size === 0 ? null : findEmbeddedArticle(values(), wanted);
    return inData?.headline;
  });
  const title = headline.winner?.value ?? "";
  const place = placeOf(title, facts);
  const headlineOrder = place.order;
  // What stands in the same parts of the page as the headline is the article's own, whatever those parts are called.
  const foreign = FOREIGN & ~place.zone;
  const sample =
    input.bodyText ??
    `${facts.lines
      .slice(0, 100)
      .map((line) => line.text)
      .join(" ")
      .slice(0, 1000)} ${facts.sample}`;
  const language = readLanguage(facts, article, input.headers ?? {}, sample);
  const dates = readDates({
    facts,
    article,
    page,
    url,
    fetchedAt,
    hint: input.hints?.datePublished,
    headlineOrder,
    foreign,
    inLanguage: language.inLanguage,
    embedded: () => findEmbeddedDate(values(), [title, ...titles]),
    dayFirst: !/^en(?:-US|-PH)?$/.test(language.inLanguage) || /\.(?:uk|au|nz|ie|in|za)$/.test(hostSuffix(url)),
  });
  const authors = readAuthors({
    facts,
    article,
    byId,
    siteNames,
    headline: title,
    headlineOrder,
    foreign,
    url,
    embedded: () => inData?.authors ?? [],
  });
  const sections = readSections({ facts, article, breadcrumbs, siteNames, headline: title, headlineOrder });
  const keywords = readKeywords(facts, article);
  const images = readImages({ facts, article, byId, url, headlineOrder, foreign });
  const access = readAccess(facts, article, page);
  const claim = readCanonicalClaim(facts, url);
  const texts = readDescriptions(facts, article, title, headlineOrder);

  const fields: Record<string, FieldReport> = {};
  const report = (name: string, winner: Candidate | null, all: readonly Candidate[]) => {
    const told = reportField(winner, all);
    if (told !== undefined) fields[name] = told;
  };
  report("headline", headline.winner, headline.all);
  report("alternativeHeadline", texts.alternativeHeadline.winner, texts.alternativeHeadline.all);
  report("description", texts.description.winner, texts.description.all);
  report("author", authors.winner, authors.all);
  report("publisher", publisher.winner, publisher.all);
  report("articleSection", sections.winner, sections.all);
  report("keywords", keywords.winner, keywords.all);
  report(
    "datePublished",
    told(dates.published),
    dates.allPublished.map((one) => told(one)),
  );
  report(
    "dateModified",
    told(dates.modified),
    dates.allModified.map((one) => told(one)),
  );
  report("image", images.winner, images.all);
  report("image.caption", images.captions[0] ?? null, images.captions);
  report("inLanguage", { source: language.source, value: language.inLanguage }, language.all);
  report("isAccessibleForFree", access.winner, access.all);
  report("canonicalClaim", claim.winner, claim.all);

  return {
    headline: title,
    ...(texts.alternativeHeadline.winner === null
      ? {}
      : { alternativeHeadline: texts.alternativeHeadline.winner.value }),
    ...(texts.description.winner === null ? {} : { description: texts.description.winner.value }),
    author: authors.authors,
    publisher: publisher.publisher,
    articleSection: sections.sections,
    keywords: keywords.keywords,
    ...(dates.published === null
      ? {}
      : { datePublished: formatStamp(dates.published.stamp), datePublishedSource: dates.published.source }),
    ...(dates.modified === null ? {} : { dateModified: formatStamp(dates.modified.stamp) }),
    inLanguage: language.inLanguage,
    image: images.images,
    isAccessibleForFree: access.free,
    ...(claim.winner === null ? {} : { canonicalClaim: claim.winner.value }),
    fields,
  };
}

function told(date: DateCandidate): Candidate;
function told(date: DateCandidate | null): Candidate | null;
function told(date: DateCandidate | null): Candidate | null {
  return date === null ? null : { source: `${date.source} ${date.detail}`, value: formatStamp(date.stamp) };
}

function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

function titlesOf(facts: PageFacts): string[] {
  const firstHeading = facts.headings.find((heading) => heading.level === 1)?.text;
  return [facts.metas.get("og:title")?.[0], facts.title, firstHeading].filter(
    (title) => title !== undefined && title !== "",
  ) as string[];
}

/** Where the headline stands in the page's lines, and in which parts: the heading or line that says it, or the top. */
function placeOf(title: string, facts: PageFacts): { order: number; zone: number } {
  let best: Heading | null = null;
  let bestAgreement = 0.6;
  const folded = foldTitle(title);
  const units = titleUnits(title);
  for (const heading of facts.headings.slice(0, 60)) {
    const agreement = foldTitle(heading.text) === folded ? 2 : unitAgreement(titleUnits(heading.text), units);
    const level = heading.level === 1 ? 0.1 : 0;
    if (agreement + level > bestAgreement) {
      best = heading;
      bestAgreement = agreement + level;
    }
  }
  return (
    best ??
    facts.lines.find((line) => line.text.length >= title.length / 2 && titleAgreement(line.text, title) > 0.8) ?? {
      order: 0,
      zone: 0,
    }
  );
}

function hostSuffix(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}
