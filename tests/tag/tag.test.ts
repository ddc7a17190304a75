import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mention } from "../../functions/article/mention.ts";
import { type TagPorts, tag } from "../../functions/tag/tag.ts";
import type { TagMessage } from "../../functions/tag/tag-message.ts";
import { crashing } from "../fakes/crashing.ts";
import { memoryTags } from "../fakes/memory-tags.ts";

const OPTIONS = { edgesPerArticle: 10, mentionsPerArticle: 100, quotesPerArticle: 10 };
const words = (text: string) => text.split(" ").map((word) => `org:${word}`);
const run = (message: TagMessage, ports: TagPorts) => tag(message, OPTIONS, ports);

describe("tag", () => {
  it("leaves edges for what the article is about, most salient first, up to the cap", async () => {
    const table = memoryTags(words);
    const message = table.publish(0, "apple banana cherry");
    await tag(message, { ...OPTIONS, edgesPerArticle: 2 }, table.ports);
    expect(table.entities()).toEqual(["org:apple", "org:banana"]);
    expect(table.stored.tags?.entities).toHaveLength(3);
    expect(table.ready).toEqual(["hash of apple banana cherry"]);
  });

  it("stores no more mentions than the cap, and says how many it left out", async () => {
    const table = memoryTags(words);
    const tagArticle: TagPorts["tagArticle"] = async (article, articleBody) => {
      const { tags, tagger } = await table.ports.tagArticle(article, articleBody);
      const mentions = tags.entities.map(
        ({ id, type, name }, i): Mention => ({
          field: "articleBody",
          type,
          text: name,
          start: i,
          end: i + 1,
          entityId: id,
          confidence: 1,
        }),
      );
      return { tags: { ...tags, mentions }, tagger };
    };
    const message = table.publish(0, "apple banana cherry");
    await tag(message, { ...OPTIONS, mentionsPerArticle: 2 }, { ...table.ports, tagArticle });
    expect(table.stored.tags?.leftOut).toEqual({ mentions: 1, quotes: 0 });
    expect(table.entities()).toEqual(["org:apple", "org:banana"]);
  });

  it("takes edges away that are no longer true", async () => {
    const table = memoryTags(words);
    await run(table.publish(0, "apple banana"), table.ports);
    await run(table.publish(1, "banana cherry"), table.ports);
    expect(table.entities()).toEqual(["org:banana", "org:cherry"]);
  });

  it("ignores a message about a text that has been replaced", async () => {
    const table = memoryTags(words);
    const late = table.publish(0, "apple");
    await run(table.publish(1, "banana"), table.ports);
    expect(await run(late, table.ports)).toEqual({ outcome: "superseded" });
    expect(table.entities()).toEqual(["org:banana"]);
  });

  it("waits for a BODY that is of another version than its ARTICLE", async () => {
    const table = memoryTags(words);
    const message = table.publish(0, "apple");
    table.stored.body = { articleBody: "half", contentHash: "of another" };
    await expect(run(message, table.ports)).rejects.toThrow(/another version/);
  });

  it("leaves no stale edge, whatever crashes when and is delivered again", async () => {
    const calls = 12;
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            text: fc.constantFrom("apple banana", "banana cherry", "cherry damson", "damson"),
            call: fc.integer({ min: 1, max: calls }),
            after: fc.boolean(),
          }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        fc.boolean(),
        async (versions, redeliverAll) => {
          const table = memoryTags(words);
          const messages: TagMessage[] = [];
          for (const [minute, { text, call, after }] of versions.entries()) {
            const message = table.publish(minute, text);
            messages.push(message);
            const broken = crashing(table.ports);
            broken.crashAt(call, after ? "after" : "before");
            await run(message, broken.ports).catch(() => {});
          }
          // SQS delivers again what was not acknowledged; late, and in any order.
          for (const message of redeliverAll ? messages.toReversed() : messages) await run(message, table.ports);
          const last = versions.at(-1)!.text;
          expect(table.entities()).toEqual(words(last).sort());
          expect(table.stored.tags?.contentHash).toBe(`hash of ${last}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("ends as the newer of two taggers alone would, when they run at once", async () => {
    const table = memoryTags(words);
    const older = table.publish(0, "apple banana");
    // The older tagger is held up just before it writes its edges; the newer one runs through meanwhile.
    const [held, goOn] = gate();
    const [reached, reach] = gate();
    const slow: TagPorts = {
      ...table.ports,
      putEdges: async (edges) => {
        reach();
        await held;
        await table.ports.putEdges(edges);
      },
    };
    const first = run(older, slow);
    await reached;
    await run(table.publish(1, "banana cherry"), table.ports);
    goOn();
    expect(await first).toEqual({ outcome: "superseded" });
    expect(table.entities()).toEqual(["org:banana", "org:cherry"]);
  });
});

function gate(): [Promise<void>, () => void] {
  const { promise, resolve } = Promise.withResolvers<void>();
  return [promise, resolve];
}
