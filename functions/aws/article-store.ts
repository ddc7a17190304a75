import { articleItems } from "./article-items.ts";
import type { Clients } from "./clients.ts";
import type { Environment } from "./environment.ts";
import { largeItems } from "./large-items.ts";
import { stateStore } from "./states.ts";

/** The articles table: records, their states, and the edges that lead to them. */
export function articleStore(clients: Clients, environment: Pick<Environment, "ARTICLES_TABLE" | "RAW_BUCKET">) {
  return {
    states: stateStore(clients, environment.ARTICLES_TABLE),
    ...articleItems(clients, environment.ARTICLES_TABLE, largeItems(clients, environment.RAW_BUCKET)),
  };
}
export type ArticleStore = ReturnType<typeof articleStore>;
