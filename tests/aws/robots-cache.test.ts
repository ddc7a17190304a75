import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Clients } from "../../functions/aws/clients.ts";
import { robotsCache } from "../../functions/aws/robots-cache.ts";
import type { RobotsRecord } from "../../functions/crawl/consult-robots.ts";
import { parseRobots } from "../../functions/crawl/robots.ts";
import { robotsKey } from "../../functions/frontier/keys.ts";
import { memoryTables } from "../fakes/memory-tables.ts";

const ORIGIN = "https://daily.example";
const tdm = { rules: [{ location: "/", reservation: "1" }], until: 2_000, failures: 0 };
const record = (lines: number, line = (i: number) => `Disallow: /closed/${i}`): RobotsRecord => ({
  origin: ORIGIN,
  rule: "obey",
  robots: parseRobots(`User-agent: *\n${Array.from({ length: lines }, (_, i) => line(i)).join("\n")}`),
  until: 1_000,
  failures: 0,
  tdm,
});

function setUp() {
  const { tables, items } = memoryTables();
  return { cache: robotsCache({ tables } as Clients, "frontier"), items };
}

describe("the cache of robots.txt and tdmrep.json", () => {
  it.each([
    ["as they are", 3, false],
    ["packed where they are long", 3_000, true],
  ])("keeps both %s", async (_, lines, packed) => {
    const { cache, items } = setUp();
    await cache.put(record(lines));
    expect([...items.values()].map((item) => "packed" in item)).toEqual([packed]);
    expect(await cache.get(ORIGIN)).toMatchObject(record(lines));
    // Written again as it was read, with one part of it changed.
    await cache.put({ ...(await cache.get(ORIGIN))!, until: 3_000 });
    expect(await cache.get(ORIGIN)).toMatchObject({ ...record(lines), until: 3_000 });
  });

  it("reads what was packed before there was a tdmrep.json in it", async () => {
    const { cache, items } = setUp();
    const { robots, tdm: _, ...rest } = record(3);
    const item = { ...robotsKey(ORIGIN), v: 1, ...rest, packed: gzipSync(JSON.stringify(robots)) };
    items.set(`${item.pk} ${item.sk}`, item);
    expect(await cache.get(ORIGIN)).toMatchObject({ ...rest, robots });
  });

  it("closes the origin whose rules are too many to be kept", async () => {
    const { cache } = setUp();
    const noise = (i: number) =>
      `/${[1, 2, 3]
        .map((n) =>
          Math.sin(i * n)
            .toString(36)
            .slice(2),
        )
        .join("")}`;
    const rules = Array.from({ length: 12_000 }, (_, i) => ({ location: noise(-i), reservation: "0" }));
    await cache.put({ ...record(12_000, (i) => `Disallow: ${noise(i + 0.5)}`), tdm: { ...tdm, rules } });
    expect((await cache.get(ORIGIN))?.robots?.groups).toEqual([{ agents: ["*"], rules: ["-/"] }]);
  });
});
