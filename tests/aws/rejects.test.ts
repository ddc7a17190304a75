import { describe, expect, it } from "vitest";
import type { Clients } from "../../functions/aws/clients.ts";
import { rejectStore } from "../../functions/aws/rejects.ts";

describe("a reject", () => {
  it("holds no half of a character, which no table takes", async () => {
    const items: Record<string, string>[] = [];
    const tables = { send: async ({ input }: { input: { Item: Record<string, string> } }) => items.push(input.Item) };
    const store = rejectStore({ tables } as unknown as Clients, "frontier");
    const input = `{"ur\ud800l": "x"}`;
    await store({ input, reason: "invalid_url", detail: `Unrecognized key: "ur\ud800l"` }, new Date(0));
    expect(items).toHaveLength(1);
    for (const text of [items[0]!.detail!, items[0]!.input!]) {
      expect(text).toContain("ur\ufffdl");
      expect(text.isWellFormed()).toBe(true);
    }
  });
});
