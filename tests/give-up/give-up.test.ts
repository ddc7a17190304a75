import { describe, expect, it } from "vitest";
import { writeHostToken } from "../../functions/crawl/host-token.ts";
import { type GiveUpPorts, giveUp } from "../../functions/give-up/give-up.ts";
import { Crash, crashing } from "../fakes/crashing.ts";

function setUp() {
  const notes = new Set<string>();
  const note = (what: string) => async (thing: object) => {
    notes.add(`${what} ${JSON.stringify(thing)}`);
  };
  const ports: GiveUpPorts = {
    keep: note("keep"),
    reject: note("reject"),
    clearToken: note("clear"),
    failParse: note("fail parse"),
    failTag: note("fail tag"),
  };
  return { notes, ports };
}

const letter = (stage: string, body: string) => ({ stage, messageId: "m1", body, at: "2026-01-13T00:00:00.000Z" });
const token = { host: "news.example", generation: 3, at: 5 };
const id = "a".repeat(26);
const parse = JSON.stringify({
  v: 1,
  id,
  url: "http://a/",
  requestedUrl: "http://a/",
  source: "s",
  fetchedAt: "2026-01-13T00:00:00.000Z",
});
const tag = JSON.stringify({ v: 1, id, contentHash: "h" });
const LETTERS: [string, string, string][] = [
  ["intake", "anything", 'reject {"input":"anything","reason":"poison"'],
  ["crawl", writeHostToken(token), 'clear {"v":1,"host":"news.example","generation":3'],
  ["parse", parse, `fail parse {"id":"${id}"`],
  ["tag", tag, `fail tag {"id":"${id}"`],
];

describe("a dead letter", () => {
  it.each(LETTERS)("of %s is kept, and its end is written where people look", async (stage, body, end) => {
    const { notes, ports } = setUp();
    expect(await giveUp(letter(stage, body), ports)).toBe("ended");
    const [kept, written] = [...notes];
    expect(kept).toBe(`keep ${JSON.stringify(letter(stage, body))}`);
    expect(written?.startsWith(end)).toBe(true);
  });

  it.each(["crawl", "parse", "tag"])("of %s that no stage could read is kept, and ends", async (stage) => {
    const endless = parse.replaceAll(id, "a".repeat(3_000));
    for (const body of ["not json", "{}", "null", "[1]", endless]) {
      const { notes, ports } = setUp();
      expect(await giveUp(letter(stage, body), ports), body).toBe("unreadable");
      expect(notes.size).toBe(1);
    }
  });

  it.each(LETTERS)("of %s comes again after a crash at any call, to the same end", async (stage, body) => {
    const whole = setUp();
    const counting = crashing(whole.ports);
    await giveUp(letter(stage, body), counting.ports);
    for (let call = 1; call <= counting.calls(); call++) {
      for (const when of ["before", "after"] as const) {
        const world = setUp();
        const broken = crashing(world.ports);
        broken.crashAt(call, when);
        await expect(giveUp(letter(stage, body), broken.ports)).rejects.toThrow(Crash);
        await giveUp(letter(stage, body), world.ports);
        expect(world.notes).toEqual(whole.notes);
      }
    }
  });
});
