/** Writes docs/openapi.json from the schemas of the read API. */
import { writeFile } from "node:fs/promises";
import type { Connection } from "../lib/cli/connect.ts";
import { openApi } from "./server/openapi.ts";
import { routesOf } from "./server/routes.ts";

export function writtenOpenApi(): string {
  // Nothing is asked: the routes are only described.
  const nowhere = { clients: {}, names: {} } as Connection;
  return `${JSON.stringify(openApi(routesOf(nowhere, () => new Date(0))), null, 2)}\n`;
}

if (import.meta.main) await writeFile(new URL("../docs/openapi.json", import.meta.url), writtenOpenApi());
