/** What the pages ask the read API: the server tells the browser to ask before the page's own script is there. */

export type Query = Record<string, string | number | undefined>;

/** An address with a query, without what is empty. */
export function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") params.set(name, String(value));
  const text = params.toString();
  return text === "" ? path : `${path}?${text}`;
}

export const SPANS = { hour: "Last hour", day: "Last day", week: "Last week" } as const;
export type Span = keyof typeof SPANS;
export const spanOf = (query: URLSearchParams): Span => {
  const asked = query.get("span") ?? "hour";
  return asked in SPANS ? (asked as Span) : "hour";
};

export const ENTITY_SPANS = { 30: "30 days", 365: "A year", 1826: "Five years" } as const;
export const entityDaysOf = (query: URLSearchParams): number => {
  const asked = Number(query.get("days") ?? 365);
  return asked in ENTITY_SPANS ? asked : 365;
};

export const ARTICLE_FILTERS = ["host", "section", "day", "language", "entity"] as const;
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];
export const articleFiltersOf = (query: URLSearchParams): Record<ArticleFilter, string> =>
  Object.fromEntries(ARTICLE_FILTERS.map((name) => [name, query.get(name) ?? ""])) as Record<ArticleFilter, string>;

export const questions = {
  overview: (days?: number) => withQuery("/api/overview", { days }),
  activity: (span: Span) => `/api/activity?span=${span}`,
  hosts: () => "/api/hosts",
  articles: (filters: Query) => withQuery("/api/articles", { ...filters, limit: 30 }),
  publishers: () => "/api/publishers",
  article: (id: string) => `/api/articles/${encodeURIComponent(id)}`,
  copies: (id: string) => `/api/articles/${id}/copies`,
  revisions: (id: string) => `/api/articles/${id}/revisions`,
  entity: (id: string, days: number) => withQuery(`/api/entities/${encodeURIComponent(id)}`, { days }),
  mentioning: (id: string) => withQuery("/api/articles", { entity: id, limit: 20 }),
  company: (id: string, days: number) => withQuery(`/api/entities/${encodeURIComponent(id)}/company`, { days }),
  failures: (filters: Query) => withQuery("/api/failures", { ...filters, days: 30, limit: 50 }),
} as const;

/** What the page at an address asks at once, of what its first view shows. */
export function firstQuestions({ pathname, searchParams: query }: URL): string[] {
  const [, section = "", id] = pathname.split("/");
  if (pathname === "/") return [questions.overview(), questions.activity(spanOf(query)), questions.hosts()];
  if (section === "articles") return [questions.articles(articleFiltersOf(query)), questions.publishers()];
  if (section === "failures")
    return [questions.failures({ reason: query.get("reason") ?? "", host: query.get("host") ?? "" })];
  if (id === undefined) return [];
  if (section === "article") return [questions.article(decoded(id))];
  if (section === "entity") return [questions.mentioning(decoded(id))];
  return [];
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
