/** The properties of schema.org (and of the types above) that each type of an exported line may have. */
const THING = ["identifier", "name", "url", "description", "sameAs", "image"];

export const NEWS_ARTICLE_TERMS: Record<string, readonly string[]> = {
  NewsArticle: [
    ...THING,
    "headline",
    "alternativeHeadline",
    "author",
    "publisher",
    "articleSection",
    "keywords",
    "datePublished",
    "dateModified",
    "inLanguage",
    "isAccessibleForFree",
    "wordCount",
    "articleBody",
    "mentions",
    "hasPart",
  ],
  Person: THING,
  Organization: THING,
  NewsMediaOrganization: THING,
  Place: THING,
  Product: THING,
  CreativeWork: THING,
  Event: THING,
  ImageObject: [...THING, "contentUrl", "caption", "creditText"],
  Quotation: [...THING, "text", "spokenByCharacter"],
};
