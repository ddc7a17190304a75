import { SPORTS } from "./sports.ts";

let teams: ReadonlySet<string> | undefined;

/** Whether an entity is a team (or another body) of the table of sports; read on first use. */
export function isTeam(id: string): boolean {
  teams ??= new Set(
    SPORTS.split("\n")
      .filter((row) => row.startsWith("org:"))
      .map((row) => row.slice(0, row.indexOf("|"))),
  );
  return teams.has(id);
}
