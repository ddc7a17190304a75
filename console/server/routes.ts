import type { z } from "zod";
import type { ArticleId } from "../../functions/article/article.ts";
import { isArticleId } from "../../functions/article/article-id.ts";
import type { EntityId } from "../../functions/article/mention.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { daysBefore, listFailures, readCopies, readRevisions } from "../../functions/aws/history.ts";
import { type Listing, listArticles } from "../../functions/aws/list-articles.ts";
import { presentIds } from "../../functions/aws/merged-entities.ts";
import { type ArticlesStore, getArticle, type ListedArticle } from "../../functions/aws/reader.ts";
import { lookupEntity } from "../../functions/tag/links/lookup-entity.ts";
import { idOf, sendDrops } from "../../lib/cli/add.ts";
import type { Connection } from "../../lib/cli/connect.ts";
import { readCursor, writeCursor } from "../../lib/export/cursor.ts";
import { readActivity, type Span } from "./activity.ts";
import * as A from "./answers.ts";
import { endTimes } from "./end-times.ts";
import { counted, tellCompany, tellEntity } from "./entity-story.ts";
import { readHosts } from "./hosts.ts";
import { readOverview } from "./overview.ts";
import { type Aged, shared } from "./shared.ts";

export type Answered =
  | { status: 200; body: unknown /** Milliseconds since it was read. */; age?: number }
  | { status: 400 | 404; body: { error: string } };
export type Route = {
  method: "GET" | "POST";
  path: string;
  summary: string;
  /** Names of the path's parameters are in `path`, in braces; this is the query, or the body of a POST. */
  takes: z.ZodType;
  answers: z.ZodType;
  answer(input: never, path: Record<string, string>): Promise<Answered>;
};

/** What is asked again and again is shown at once as it was, however long nobody looked: up to so many milliseconds. */
const SHOW_MS = 600_000;
const EFFORT = { looked: 5_000, groups: 128 };
/** A day of failures is a Query for each reason: a page looks at fewer of them. */
const FAILURES_EFFORT = { looked: 5_000, groups: 16 };

/** The read API over a connection: what each address takes, answers and does. Everything is a Query or a Get. */
export function routesOf(connection: Connection, now: () => Date): Route[] {
  const { clients, names } = connection;
  const store: ArticlesStore = {
    tables: clients.tables,
    table: names.ARTICLES_TABLE,
    large: { buckets: clients.buckets, bucket: names.RAW_BUCKET },
  };
  const ends = endTimes(store, now);
  const activity = shared({ keepMs: 1_000, showMs: SHOW_MS }, (span: Span) => readActivity(ends, span, now()));
  const overview = shared({ keepMs: 1_000, showMs: SHOW_MS }, (days: number) =>
    readOverview(connection, store, ends, days, now()),
  );
  const hosts = shared({ keepMs: 2_000, showMs: SHOW_MS }, (_: "all") => readHosts(connection, now()));
  const publishers = shared({ keepMs: 5_000, showMs: SHOW_MS }, (to: string) => readPublishers(store, to));
  const today = () => now().toISOString().slice(0, 10);
  const tomorrow = () => daysBefore(today(), -1);
  const entityOf = async (nameOrId: string) => (await presentIds(store, idsMeantBy(nameOrId).slice(0, 1)))[0];

  return [
    route("GET", "/api/overview", "How the pipeline fares now", A.OverviewQuery, A.OverviewAnswer, async ({ days }) =>
      aged(await overview(days)),
    ),
    route("GET", "/api/activity", "Ready and failed over time", A.ActivityQuery, A.ActivityAnswer, async ({ span }) =>
      aged(await activity(span)),
    ),
    route("GET", "/api/hosts", "Hosts with work, and hosts at rest", A.NoQuery, A.HostsAnswer, async () =>
      aged(await hosts("all")),
    ),
    route("GET", "/api/articles", "Articles, newest first", A.ArticlesQuery, A.ArticlesAnswer, async (query) => {
      const after = query.after === undefined ? undefined : readCursor(query.after);
      if (query.after !== undefined && after === undefined) return wrong("`after` is no cursor of this API.");
      if (query.section !== undefined && query.host === undefined)
        return wrong("A section is one of a host: give `host`, too.");
      if (query.entity !== undefined && (query.section !== undefined || query.extractor !== undefined))
        return wrong("A mention says neither section nor extractor: ask for `entity` without them.");
      const listing = await listingOf(store, query, tomorrow());
      const { articles, next } = await listArticles(store, listing, { ...EFFORT, rows: query.limit }, after);
      return found({
        articles: articles.map(({ article }) => article),
        ...(next === undefined ? {} : { next: writeCursor(next), lookedBackTo: next.slice(0, 10) }),
      });
    }),
    route("GET", "/api/articles/{id}", "One whole record", A.NoQuery, A.ArticleAnswer, async (_, { id }) => {
      const result = await getArticle(store, id!).catch((error) =>
        error instanceof TypeError ? undefined : Promise.reject(error),
      );
      if (result === undefined) return wrong("This is neither an article's id nor a URL.");
      if (result.found === "article") return found(result.article);
      if (result.found === "state") return found(result.state.state);
      return missing("There is no such article.");
    }),
    route("GET", "/api/articles/{id}/revisions", "How it changed", A.NoQuery, A.RevisionsAnswer, async (_, { id }) =>
      isArticleId(id!) ? found({ revisions: await readRevisions(store, id) }) : wrong("This is no article's id."),
    ),
    route(
      "GET",
      "/api/articles/{id}/copies",
      "The same text elsewhere",
      A.NoQuery,
      A.CopiesAnswer,
      async (_, { id }) => {
        if (!isArticleId(id!)) return wrong("This is no article's id.");
        const article = await articleStore(clients, names).getArticle(id);
        return article ? found({ copies: await readCopies(store, article) }) : missing("There is no such article.");
      },
    ),
    route(
      "GET",
      "/api/entities/{id}",
      "A name through time",
      A.EntityQuery,
      A.EntityAnswer,
      async ({ days, to }, { id }) => {
        const present = await entityOf(id!);
        return present
          ? found(await tellEntity(store, present, days, to ?? tomorrow()))
          : missing("There is no such name.");
      },
    ),
    route(
      "GET",
      "/api/entities/{id}/company",
      "What stands beside a name, and how it is written",
      A.EntityQuery,
      A.CompanyAnswer,
      async ({ days, to }, { id }) => {
        const present = await entityOf(id!);
        return present
          ? found(await tellCompany(store, present, days, to ?? tomorrow()))
          : missing("There is no such name.");
      },
    ),
    route("GET", "/api/failures", "What failed, newest first", A.FailuresQuery, A.FailuresAnswer, async (query) => {
      const after = query.after === undefined ? undefined : readCursor(query.after);
      if (query.after !== undefined && after === undefined) return wrong("`after` is no cursor of this API.");
      const { reason, host, days, limit } = query;
      const filter = {
        from: daysBefore(today(), days - 1),
        to: today(),
        ...(reason ? { reason } : {}),
        ...(host ? { host } : {}),
      };
      const { failures, next } = await listFailures(store, filter, { ...FAILURES_EFFORT, rows: limit }, after);
      return found({ failures, ...(next === undefined ? {} : { next: writeCursor(next) }) });
    }),
    route(
      "GET",
      "/api/publishers",
      "Hosts and languages of the newest articles",
      A.NoQuery,
      A.PublishersAnswer,
      async () => aged(await publishers(tomorrow())),
    ),
    route(
      "POST",
      "/api/drops",
      "Drop URLs into the queue",
      A.DropsBody,
      A.DropsAnswer,
      async ({ urls, kind, recrawl }) => {
        await sendDrops(
          connection,
          urls.map((input) => ({ input, kind, recrawl, priority: 2, source: "console", hop: 0 })),
        );
        return found({ dropped: urls.map((url) => ({ url, id: idOf(url) })) });
      },
    ),
    route("POST", "/api/retries", "Try failed URLs again", A.RetriesBody, A.RetriesAnswer, async ({ ids }) => {
      const { states } = articleStore(clients, names);
      const known = await Promise.all(ids.map((id) => (isArticleId(id) ? states.get(id as ArticleId) : undefined)));
      const failed = known.filter((state) => state?.status === "failed");
      await sendDrops(
        connection,
        failed.map((state) => ({
          input: state!.requestedUrl,
          kind: "article",
          recrawl: true,
          priority: 1,
          source: "console",
          hop: 0,
        })),
      );
      const retried = failed.map((state) => state!.id as string);
      return found({ retried, unknown: ids.filter((id) => !retried.includes(id)) });
    }),
  ];
}

function route<T extends z.ZodType>(
  method: Route["method"],
  path: string,
  summary: string,
  takes: T,
  answers: z.ZodType,
  answer: (input: z.output<T>, path: Record<string, string>) => Promise<Answered>,
): Route {
  return { method, path, summary, takes, answers, answer };
}

/** An id is taken as it stands, also where a newer table of entities no longer has it. */
const idsMeantBy = (nameOrId: string): EntityId[] =>
  /^(~|[a-z]+:\S)/.test(nameOrId) ? [nameOrId as EntityId] : lookupEntity(nameOrId);

const found = (body: unknown): Answered => ({ status: 200, body });
const aged = ({ value, age }: Aged<unknown>): Answered => ({ status: 200, body: value, age });
const wrong = (error: string): Answered => ({ status: 400, body: { error } });
const missing = (error: string): Answered => ({ status: 404, body: { error } });

async function listingOf(
  store: ArticlesStore,
  query: z.output<typeof A.ArticlesQuery>,
  tomorrow: string,
): Promise<Listing> {
  const { entity, host, section, day, language, extractor } = query;
  const to = day ?? query.to ?? tomorrow;
  const years = entity === undefined && host === undefined ? 2 : 10;
  return {
    from: day ?? query.from ?? daysBefore(to, years * 366),
    to,
    ...(entity === undefined ? {} : { entities: await presentIds(store, idsMeantBy(entity)) }),
    ...(host === undefined ? {} : { host }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
    ...(extractor === undefined ? {} : { extractor }),
  };
}

/** Of the newest thousand: a list to choose from, not a census. */
async function readPublishers(store: ArticlesStore, to: string) {
  const effort = { rows: 1_000, looked: 1_000, groups: 400 };
  const { articles } = await listArticles(store, { from: daysBefore(to, 732), to }, effort);
  const listed = articles.map(({ article }) => article as ListedArticle);
  const names = new Map(listed.map(({ publisher }) => [publisher.host, publisher.name]));
  return {
    publishers: counted(listed.map(({ publisher }) => publisher.host)).map(([host, n]) => ({
      host,
      name: names.get(host)!,
      articles: n,
    })),
    languages: counted(listed.map(({ inLanguage }) => inLanguage.split("-")[0]!)).map(([language, n]) => ({
      language,
      articles: n,
    })),
  };
}
