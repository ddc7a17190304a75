import { articleItems } from "./article-items.ts";
import type { Clients } from "./clients.ts";
import { edgeLedger } from "./edge-ledger.ts";
import type { Environment } from "./environment.ts";
import { neighbourItems } from "./neighbours.ts";
import { packedItems } from "./packed-items.ts";
import { stateStore } from "./states.ts";

/** The articles table: records, their states, and the edges that lead to them. */
export function articleStore(clients: Clients, environment: Pick<Environment, "ARTICLES_TABLE" | "RAW_BUCKET">) {
  return {
    states: stateStore(clients, environment.ARTICLES_TABLE),
    ...edgeLedger(clients, environment.ARTICLES_TABLE),
    ...neighbourItems(clients, environment.ARTICLES_TABLE),
    ...articleItems(clients, environment.ARTICLES_TABLE, packedItems(clients, environment.RAW_BUCKET)),
  };
}
export type ArticleStore = ReturnType<typeof articleStore>;
