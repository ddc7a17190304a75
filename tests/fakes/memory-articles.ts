import { judgeStep } from "../../functions/article/advance.ts";
import type { Article, ArticleId, Version } from "../../functions/article/article.ts";
import type { Neighbour } from "../../functions/article/neighbour.ts";
import type { Revision } from "../../functions/article/revision.ts";
import type { FailureReason, Status } from "../../functions/article/status.ts";
import { CAREFUL_POLICY } from "../../functions/crawl/opt-out-policy.ts";
import type { ParsePorts } from "../../functions/parse/parse.ts";

export type MemoryState = { status: Status; version: Version; reason?: FailureReason; articleId?: ArticleId };

/** The articles table and the raw bucket as parse sees them, in memory, with the conditions of the real ones. */
export function memoryArticles() {
  const raw = new Map<string, Uint8Array>();
  const articles = new Map<ArticleId, Article>();
  const bodies = new Map<ArticleId, { articleBody: string; contentHash: string; fetchedAt: string }>();
  const revisions = new Map<string, Revision>();
  const aliases = new Map<ArticleId, ArticleId>();
  const states = new Map<ArticleId, MemoryState>();
  const near = new Map<string, Map<string, Neighbour>>();
  const tagMessages: { id: ArticleId; contentHash: string }[] = [];
  const advance = (id: ArticleId, status: Status, version: Version, reason?: FailureReason) => {
    const step = { status, version, ...(reason ? { reason } : {}) };
    if (judgeStep(states.get(id), step) === "take") states.set(id, step);
  };
  const band = ({ band, bits }: { band: number; bits: string }) => `${band} ${bits}`;
  const place = ({ sortDate, id }: Pick<Neighbour, "sortDate" | "id">) => `${sortDate}#${id}`;
  const ports: ParsePorts = {
    optOuts: CAREFUL_POLICY,
    productToken: "Newsprint",
    largestBody: 10_000_000,
    getRaw: async (key) => raw.get(key),
    deleteRaw: async (key) => {
      raw.delete(key);
    },
    getArticle: async (id) => articles.get(id),
    getBody: async (id) => bodies.get(id),
    putRevision: async (id, revision) => {
      revisions.set(`${id} ${revision.replaced}`, revision);
    },
    putBody: async (id, body, fetchedAt) => {
      if ((bodies.get(id)?.fetchedAt ?? "") > fetchedAt) return false;
      bodies.set(id, { ...body, fetchedAt });
      return true;
    },
    putArticle: async (article) => {
      if ((articles.get(article.id)?.fetchedAt ?? "") > article.fetchedAt) return false;
      articles.set(article.id, article);
      return true;
    },
    putAlias: async (urlId, target) => {
      aliases.set(urlId, target);
    },
    aliasState: async (id, _, target) => {
      states.set(id, {
        ...(states.get(id) ?? { status: "ready", version: { fetchedAt: "", extractor: "", tagger: "" } }),
        articleId: target,
      });
    },
    parsed: async (id, _, version) => advance(id, "parsed", version),
    failed: async (message, version, reason) => advance(message.id, "failed", version, reason),
    sendTag: async (id, contentHash) => {
      tagMessages.push({ id, contentHash });
    },
    neighbours: async (one) => ({ found: [...(near.get(band(one))?.values() ?? [])], all: true }),
    putNeighbour: async (bands, neighbour) => {
      for (const one of bands) near.set(band(one), (near.get(band(one)) ?? new Map()).set(place(neighbour), neighbour));
    },
    deleteNeighbour: async (bands, neighbour) => {
      for (const one of bands) near.get(band(one))?.delete(place(neighbour));
    },
    setDuplicateOf: async (id, fingerprint, duplicateOf) => {
      const article = articles.get(id);
      if (article?.fingerprint !== fingerprint) return false;
      const { duplicateOf: _, ...rest } = article;
      articles.set(id, duplicateOf ? { ...rest, duplicateOf } : rest);
      return true;
    },
  };
  return { ports, raw, articles, bodies, revisions, aliases, states, near, tagMessages };
}
