import { readEntities } from "./curated-entity.ts";
import { SPORTS } from "./sports.ts";

let teams: ReadonlySet<string> | undefined;

/** Whether an entity is a team of the table of sports; read on first use. */
export function isTeam(id: string): boolean {
  teams ??= new Set(
    readEntities(SPORTS)
      .filter(({ type }) => type === "ORG")
      .map((entity) => entity.id),
  );
  return teams.has(id);
}
