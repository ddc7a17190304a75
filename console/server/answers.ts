import { z } from "zod";
import { FAILURE_REASONS, STATUSES } from "../../functions/article/status.ts";
import { DROP_KINDS } from "../../functions/frontier/claim.ts";

/** What the read API takes and answers: the one description that requests are checked by and OpenAPI is written from. */

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write a day as 2026-01-13")
  .refine((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day), "no such day")
  .describe("A day (UTC), as 2026-01-13.");
const Cursor = z.string().max(200).describe("`next` of the page before.");
const Limit = z.coerce.number().int().min(1).max(200);
const Name = z.string().min(1).max(500);
const Next = z
  .string()
  .optional()
  .describe("Where the next page begins. A page may be short: go on while there is one.");

export const ArticlesQuery = z.strictObject({
  entity: Name.optional().describe("A name or an id: what mentions it."),
  host: Name.optional().describe("A publisher's host."),
  section: Name.optional().describe("A section of that host, by its first level."),
  day: Day.optional(),
  from: Day.optional().describe(
    "Not before this day. Without it: two years before `to`; ten with a host or an entity.",
  ),
  to: Day.optional(),
  language: Name.optional().describe("A filter: rows of the day, host or entity index are read and left out."),
  extractor: Name.optional().describe("A filter, as `language` is. Not with `entity`."),
  limit: Limit.default(50),
  after: Cursor.optional(),
});
export const FailuresQuery = z.strictObject({
  reason: z.enum(FAILURE_REASONS).optional(),
  host: Name.optional().describe("A filter: failures of all hosts are read and left out."),
  days: z.coerce.number().int().min(1).max(90).default(7),
  limit: Limit.default(50),
  after: Cursor.optional(),
});
export const EntityQuery = z.strictObject({
  days: z.coerce.number().int().min(1).max(3_660).default(365).describe("How far back, from the newest day."),
  to: Day.optional(),
});
export const ACTIVITY_SPANS = ["hour", "day", "week"] as const;
export const ActivityQuery = z.strictObject({ span: z.enum(ACTIVITY_SPANS).default("hour") });
export const OverviewQuery = z.strictObject({ days: z.coerce.number().int().min(1).max(30).default(7) });
export const NoQuery = z.strictObject({});

export const DropsBody = z.strictObject({
  urls: z.array(z.string().min(1).max(8_192)).min(1).max(500),
  kind: z.enum(DROP_KINDS).default("article"),
  recrawl: z.boolean().default(false),
});
export const RetriesBody = z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(500) });

const Count = z.number().int().min(0);
const Publisher = z.object({ name: z.string(), host: z.string() });
const Image = z.object({ url: z.string(), caption: z.string().optional(), credit: z.string().optional() }).loose();
const Listed = z
  .object({
    id: z.string(),
    url: z.string(),
    headline: z.string(),
    publisher: Publisher,
    datePublished: z.string(),
    inLanguage: z.string(),
    excerpt: z.string().optional(),
    image: z.array(Image).optional(),
  })
  .loose();
const Entity = z
  .object({
    id: z.string(),
    type: z.string(),
    name: z.string(),
    sameAs: z.array(z.string()),
    count: Count,
    salience: z.number(),
  })
  .loose();
const Mention = z
  .object({
    field: z.string(),
    type: z.string(),
    text: z.string(),
    start: Count,
    end: Count,
    entityId: z.string().optional(),
    normalized: z.record(z.string(), z.unknown()).optional(),
    confidence: z.number(),
  })
  .loose();
const Quote = z.object({
  text: z.string(),
  start: Count,
  end: Count,
  speaker: z.string(),
  entityId: z.string().optional(),
});
const Depth = z.object({ waiting: Count, inFlight: Count, delayed: Count });

export const OverviewAnswer = z.object({
  articles: z
    .object({ ready: Count, open: Count, failed: z.record(z.string(), Count) })
    .describe("What is new is counted each time; what changed since in what was counted before, once a minute."),
  queues: z.record(z.string(), Depth),
  perSecond: z.number().describe("Articles a second that became ready in the last minute."),
  arrivals: z.array(z.object({ readyAt: z.string(), article: Listed })),
});
export const HostsAnswer = z.object({
  withWork: Count,
  leased: Count,
  backingOff: Count.describe("Hosts that answered 429 or 503 and are left alone for a while."),
  firstFetches: Count,
  soonFirstFetches: Count.describe("First fetches that are due within a minute."),
  resting: z
    .array(z.object({ host: z.string(), until: z.string(), throttles: Count }))
    .describe("Those that are backing off, the next to be asked first; at most 50."),
});
export const ActivityAnswer = z.object({
  span: z.enum(ACTIVITY_SPANS),
  stepSeconds: z.number(),
  points: z.array(z.object({ from: z.string(), ready: Count, failed: Count })),
});
export const ArticlesAnswer = z.object({ articles: z.array(Listed), next: Next, lookedBackTo: z.string().optional() });
export const ArticleAnswer = Listed.extend({
  status: z.enum(STATUSES),
  articleBody: z.string(),
  entities: z.array(Entity),
  mentions: z.array(Mention),
  quotes: z.array(Quote),
})
  .loose()
  .describe("The attributes of ARTICLE with its text and what was found in it.");
export const StateAnswer = z.object({ id: z.string(), status: z.enum(STATUSES), requestedUrl: z.string() }).loose();
export const RevisionsAnswer = z.object({
  revisions: z.array(
    z.object({
      fetchedAt: z.string(),
      replaced: z.string(),
      headline: z.object({ from: z.string(), to: z.string() }).optional(),
      added: z.array(z.object({ place: Count, text: z.string() })),
      removed: z.array(z.object({ place: Count, text: z.string() })),
    }),
  ),
});
export const CopiesAnswer = z.object({ copies: z.array(Listed) });
export const EntityAnswer = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string().optional(),
  articles: Count,
  mentions: Count,
  truncated: z.boolean().describe("True where only the newest articles were counted."),
  perDay: z.array(z.object({ day: z.string(), articles: Count, mentions: Count })),
  publishers: z.array(z.object({ host: z.string(), articles: Count })),
});
export const CompanyAnswer = z.object({
  read: Count.describe("So many of the newest articles were read for it."),
  forms: z.array(z.object({ text: z.string(), count: Count })).describe("How they write it."),
  together: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), articles: Count })),
});
export const FailuresAnswer = z.object({
  failures: z.array(
    z.object({
      id: z.string(),
      requestedUrl: z.string(),
      reason: z.enum(FAILURE_REASONS),
      detail: z.string().optional(),
      failedAt: z.string(),
    }),
  ),
  next: Next,
});
export const PublishersAnswer = z.object({
  publishers: z.array(z.object({ host: z.string(), name: z.string(), articles: Count })),
  languages: z.array(z.object({ language: z.string(), articles: Count })),
});
export const DropsAnswer = z.object({ dropped: z.array(z.object({ url: z.string(), id: z.string().nullable() })) });
export const RetriesAnswer = z.object({ retried: z.array(z.string()), unknown: z.array(z.string()) });
export const ErrorAnswer = z.object({ error: z.string() });
