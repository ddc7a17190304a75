import type { Article } from "../../functions/article/article.ts";
import type { Entity, NameType, Quote } from "../../functions/article/mention.ts";
import type { WholeArticle } from "../../functions/aws/reader.ts";

/** What schema.org has no word for stands under this prefix, in the record's own names. */
export const OWN_PREFIX = "newsprint:";
const CONTEXT = ["https://schema.org", { newsprint: "https://newsprint.example/ns#" }] as const;

const TYPES: Record<NameType, string> = {
  PERSON: "Person",
  ORG: "Organization",
  LOCATION: "Place",
  PRODUCT: "Product",
  WORK: "CreativeWork",
  EVENT: "Event",
};

/** Attributes of the record that schema.org expresses in its own way; all others are kept under the prefix. */
const EXPRESSED = new Set<string>([
  "url",
  "headline",
  "alternativeHeadline",
  "description",
  "author",
  "publisher",
  "articleSection",
  "keywords",
  "datePublished",
  "dateModified",
  "inLanguage",
  "image",
  "isAccessibleForFree",
  "wordCount",
  "articleBody",
  "entities",
  "quotes",
  "id",
]);

/**
 * A record as a schema.org NewsArticle in JSON-LD. Names become `mentions`, quotes `hasPart` of type Quotation; offsets,
 * values, hashes and whatever else is ours stand under `newsprint:`.
 */
export function newsArticle(record: WholeArticle, cursor: string): Record<string, unknown> {
  const own = Object.entries(record).filter(([name, value]) => !EXPRESSED.has(name) && value !== undefined);
  return {
    "@context": CONTEXT,
    "@type": "NewsArticle",
    "@id": record.url,
    identifier: record.id,
    url: record.url,
    headline: record.headline,
    ...given("alternativeHeadline", record.alternativeHeadline),
    ...given("description", record.description),
    ...some("author", record.author.map(person)),
    publisher: publisher(record.publisher),
    ...some("articleSection", record.articleSection),
    ...some("keywords", record.keywords),
    datePublished: record.datePublished,
    ...given("dateModified", record.dateModified),
    inLanguage: record.inLanguage,
    ...some("image", record.image.map(picture)),
    isAccessibleForFree: record.isAccessibleForFree,
    wordCount: record.wordCount,
    articleBody: record.articleBody,
    ...some("mentions", record.entities.map(thing)),
    ...some("hasPart", record.quotes.map(quotation)),
    ...Object.fromEntries(own.map(([name, value]) => [OWN_PREFIX + name, value])),
    [`${OWN_PREFIX}entities`]: record.entities,
    [`${OWN_PREFIX}quotes`]: record.quotes,
    [`${OWN_PREFIX}cursor`]: cursor,
  };
}

const given = (name: string, value: unknown) => (value === undefined ? {} : { [name]: value });
const some = (name: string, values: unknown[]) => (values.length === 0 ? {} : { [name]: values });

const person = ({ name, url }: Article["author"][number]) => ({ "@type": "Person", name, ...given("url", url) });

const publisher = ({ name, host }: Article["publisher"]) => ({
  "@type": "NewsMediaOrganization",
  name,
  url: `https://${host}/`,
});

const picture = ({ url, caption, credit }: Article["image"][number]) => ({
  "@type": "ImageObject",
  contentUrl: url,
  ...given("caption", caption),
  ...given("creditText", credit),
});

const thing = ({ id, type, name, sameAs }: Entity) => ({
  "@type": TYPES[type],
  identifier: id,
  name,
  ...some("sameAs", sameAs),
});

const quotation = ({ text, speaker }: Quote) => ({
  "@type": "Quotation",
  text,
  // A speaker may be a role: schema.org has the name of whoever speaks, and no more.
  spokenByCharacter: { "@type": "Person", name: speaker },
});
