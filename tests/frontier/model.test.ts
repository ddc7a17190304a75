import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateCrawl } from "./simulated-crawl.ts";
import { HOSTS, PAGES, SLOW_HOST } from "./simulated-site.ts";

type Crawl = ReturnType<typeof simulateCrawl>;
/** What people dropped. */
type Model = { dropped: string[]; skewMs: number };
type Command = fc.AsyncCommand<Model, Crawl>;

const command = (
  name: string,
  run: (crawl: Crawl, model: Model) => unknown,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command => ({
  check,
  run: async (model, crawl) => {
    await run(crawl, model);
    expect(crawl.violations).toEqual([]);
  },
  toString: () => name,
});

const moment = fc.record({ calls: fc.nat({ max: 30 }), when: fc.constantFrom("before" as const, "after" as const) });
// A few milliseconds fall into the midst of a lease, some seconds into a pause, minutes beyond a lease.
const span = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) },
  { weight: 3, arbitrary: fc.integer({ min: 300, max: 12_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 12_000, max: 1_000_000 }) },
);

const urlOn = (hosts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...hosts), fc.constantFrom(...PAGES)).map(([host, page]) => `http://${host}/${page}`);

const commandsOn = (hosts: readonly string[]): fc.Arbitrary<Command>[] => [
  fc.array(urlOn(hosts), { minLength: 1, maxLength: 3 }).map((urls) =>
    command(`drop ${urls}`, (crawl, model) => {
      model.dropped.push(...urls);
      crawl.drop(urls);
    }),
  ),
  span.map((ms) => command(`wait ${ms} ms`, (crawl) => crawl.time.advance(ms))),
  moment.map(({ calls, when }) =>
    command(`a worker dies ${when} its call ${calls}`, (crawl) => crawl.crawlQueue.crash(calls, when)),
  ),
  moment.map(({ calls, when }) =>
    command(`an intake dies ${when} its call ${calls}`, (crawl) => crawl.intakeQueue.crash(calls, when)),
  ),
  fc
    .nat({ max: 30_000 })
    .map((ms) => command(`a token comes twice, ${ms} ms late`, (crawl) => crawl.crawlQueue.duplicate(ms))),
  fc.nat({ max: 20_000 }).map((ms) => command(`a token comes ${ms} ms late`, (crawl) => crawl.crawlQueue.delay(ms))),
  fc.constant(command("a drop comes twice", (crawl) => crawl.intakeQueue.duplicate(0))),
  fc.constant(command("recover runs", (crawl) => crawl.runRecover())),
  fc.constant(command("a reply is lost", (crawl) => crawl.loseReply())),
  // Of one machine, whose processes have one clock.
  fc.constant(
    command(
      "all is killed, the tokens are lost, a new run starts",
      (crawl) => crawl.restart(),
      ({ skewMs }) => skewMs === 0,
    ),
  ),
];

/** The one property, of the pages of some hosts: whatever happens, hosts are left their pause, and in the end every URL has had its fetches. */
function holds(hosts: readonly string[], plant?: (expression: string) => string) {
  return fc.asyncProperty(
    fc.commands(commandsOn(hosts), { maxCommands: 40, size: "large" }),
    fc.integer(),
    fc.constantFrom(0, 2_000),
    async (commands, seed, skewMs) => {
      const crawl = simulateCrawl({ seed, skewMs, ...(plant ? { plant } : {}) });
      const model: Model = { dropped: [], skewMs };
      await fc.asyncModelRun(() => ({ model, real: crawl }), commands);
      await crawl.finish();
      expect(crawl.wrong(model.dropped)).toEqual([]);
    },
  );
}

const RUNS = Number(process.env.NEWSPRINT_MODEL_RUNS ?? 60);

describe("the frontier under crashes, duplicates, delays and clocks that differ", () => {
  it("asks no host twice at once nor too soon, and brings every URL to its end once", async () => {
    await fc.assert(holds(HOSTS), { numRuns: RUNS });
  }, 120_000);

  it("does so with a host whose crawl-delay is longer than a lease", async () => {
    await fc.assert(holds([SLOW_HOST]), { numRuns: RUNS });
  }, 120_000);
});

describe("the property finds planted bugs", () => {
  it.each<[string, [from: string, to: string][], hosts?: readonly string[]]>([
    [
      "a lease ends without a look at what arrived",
      [["leaseId = :lease AND arrivals = :arrivals", "leaseId = :lease"]],
    ],
    ["a host is leased before its pause is over", [["tokenGen = :gen AND nextAt <= :now AND", "tokenGen = :gen AND"]]],
    ["a token is served after its death", [["tokenGen = :gen AND nextAt <= :now", "nextAt <= :now"]]],
    [
      // The pause after a lease guards it, too: one of the two does not let a second worker in.
      "a host is leased while another has it",
      [
        ["(attribute_not_exists(leaseUntil) OR leaseUntil < :now)", "nextAt <= :now"],
        ["nextAt = if_not_exists(pauseMs, :delay) + :until", "nextAt = nextAt"],
      ],
    ],
    [
      "a pause that is learnt in a lease is not what follows its holder's death",
      [["SET pauseMs = :pause, nextAt = :nextAt", "SET nextAt = nextAt"]],
      [SLOW_HOST],
    ],
    ["a claim is written over another's", [["revision = :before", "attribute_not_exists(nothing)"]]],
  ])(
    "%s",
    async (_, changes, hosts = HOSTS) => {
      const planted = new Set<string>();
      const plant = (expression: string) =>
        changes.reduce((text, [from, to]) => {
          if (text.includes(from)) planted.add(from);
          return text.replace(from, to);
        }, expression);
      // Of a fixed seed, so that whether the bug is found is no matter of luck.
      const found = await fc.check(holds(hosts, plant), { numRuns: 2_000, endOnFailure: true, seed: 1 });
      expect(planted.size, "every place for the bug was passed").toBe(changes.length);
      expect(found.failed).toBe(true);
    },
    240_000,
  );
});
