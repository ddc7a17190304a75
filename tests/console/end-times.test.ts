import { describe, expect, it } from "vitest";
import { endTimes, type Minutes } from "../../console/server/end-times.ts";
import { failedPartition, readyPartition } from "../../functions/article/keys.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";

const DAY = "2026-03-09";

/** An index as one Query sees it: sort keys by partition, two a page. */
function indexOf(rows: Record<string, string[]>) {
  const asked: string[] = [];
  const tables = {
    async send({ input }: { input: Record<string, Record<string, string>> }) {
      const { ExpressionAttributeNames: names, ExpressionAttributeValues: values, ExclusiveStartKey: start } = input;
      const [partition, from] = [values![":partition"]!, values![":from"]!];
      asked.push(`${partition} ${from}`);
      const after = start?.at ?? "";
      const left = (rows[partition] ?? []).filter((sort) => sort >= from && sort > after).sort();
      const Items = left.slice(0, 2).map((sort) => ({ [names!["#sort"]!]: sort }));
      return { Items, ...(left.length > 2 ? { LastEvaluatedKey: { at: left[1] } } : {}) };
    },
  };
  return { store: { tables, table: "t" } as unknown as ArticlesStore, asked };
}
const at = (time: string, id: string) => `${DAY}T${time}.000Z#${id}`;
const total = (minutes: Minutes) => [...minutes.values()].reduce((sum, count) => sum + count, 0);

describe("times of ends", () => {
  it("are counted by the minute, over all pages", async () => {
    const ready = [at("10:00:01", "a"), at("10:00:59", "b"), at("10:01:00", "c"), at("23:59:59", "d")];
    const { store } = indexOf({ [readyPartition(DAY)]: ready });
    const [minutes] = await endTimes(store, () => new Date("2026-03-10T12:00:00Z")).ready([DAY]);
    const ten = Date.parse(`${DAY}T10:00:00Z`) / 60_000;
    expect([...minutes!]).toEqual([
      [ten, 2],
      [ten + 1, 1],
      [ten + 13 * 60 + 59, 1],
    ]);
  });

  it("are told by reason", async () => {
    const { store } = indexOf({ [failedPartition("gone", DAY)]: [at("10:00:01", "a")] });
    const failed = await endTimes(store, () => new Date("2026-03-10T12:00:00Z")).failed([DAY]);
    expect(failed.filter(({ minutes }) => total(minutes) > 0).map(({ reason }) => reason)).toEqual(["gone"]);
  });

  it("of today are found at once, with no more read than what is new", async () => {
    const rows = [at("10:00:00", "a"), at("11:58:30", "b")];
    const { store, asked } = indexOf({ [readyPartition(DAY)]: rows });
    let now = new Date(`${DAY}T12:00:00Z`);
    const ends = endTimes(store, () => now);
    expect(total((await ends.ready([DAY]))[0]!)).toBe(2);
    rows.push(at("11:59:59", "late"), at("12:00:05", "new"));
    now = new Date(`${DAY}T12:00:10Z`);
    expect(total((await ends.ready([DAY]))[0]!)).toBe(4);
    expect(asked.at(-1)).toBe(`${readyPartition(DAY)} ${DAY}T11:58:00.000Z`);
  });

  it("of a day that is over are not read again within the minute, and anew after it", async () => {
    const rows = [at("10:00:00", "a"), at("10:00:00", "b")];
    const { store, asked } = indexOf({ [readyPartition(DAY)]: rows });
    let now = new Date("2026-03-10T12:00:00Z");
    const ends = endTimes(store, () => now);
    await ends.ready([DAY]);
    // Fetched again, it is ready on another day.
    rows.pop();
    now = new Date("2026-03-10T12:00:50Z");
    expect(total((await ends.ready([DAY]))[0]!)).toBe(2);
    expect(asked).toHaveLength(1);
    now = new Date("2026-03-10T12:01:10Z");
    await ends.ready([DAY]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(total((await ends.ready([DAY]))[0]!)).toBe(1);
    expect(asked).toHaveLength(2);
  });
});
