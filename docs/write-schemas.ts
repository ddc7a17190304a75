/**
 * Writes the published JSON schemas from the schemas that the code itself reads with.
 *
 *   node docs/write-schemas.ts && biome check --write docs
 */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { IntakeMessage } from "../functions/intake/intake-message.ts";

/** Each schema's file below `docs/`, and what belongs in it. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  "intake-message.schema.json": () => z.toJSONSchema(IntakeMessage, { io: "input" }),
};

if (import.meta.main) {
  for (const [file, schema] of Object.entries(SCHEMAS))
    writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(schema(), null, 2)}\n`);
}
