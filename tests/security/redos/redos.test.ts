import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Attack, attacksOn, attackText } from "./attack-pattern.ts";
import { mayReach, placesOf } from "./give-everywhere.ts";
import { cpuOf, slowFrom } from "./measure-attack.ts";
import { builtPatterns, type FoundPattern, literalPatterns } from "./read-patterns.ts";

const FUNCTIONS = fileURLToPath(new URL("../../../functions", import.meta.url));
/** With so few characters only what doubles with each of them, or nearly so, is slow. */
const FEW = 100;

type Slow = FoundPattern & { attack: Attack; from: number };

function slowest(pattern: FoundPattern): Slow[] {
  const compiled = new RegExp(pattern.source, pattern.flags);
  const slow: Slow[] = [];
  for (const attack of attacksOn(pattern.source, pattern.flags)) {
    const from = slowFrom(compiled, attack);
    if (from !== undefined) slow.push({ ...pattern, attack, from });
    if (slow.length === ENOUGH) break;
  }
  return slow;
}

/** Attacks on one pattern that are tried where they may come in. */
const ENOUGH = 3;

describe("the search for patterns that can be made slow", () => {
  const slow = (source: string) => slowest({ source, flags: "", file: "" });

  it.each(["(a+)+$", "^(?:a|a)*$", "^(?:[,b]|and| , and|\\s)+$"])("finds that %s explodes", (source) => {
    expect(Math.min(...slow(source).map(({ from }) => from))).toBeLessThan(500);
  });

  it.each(["\\s+$", "^\\s*x?\\s*y", "\\(.*\\n$", "[a-z]+@[a-z]+\\.[a-z]+"])("finds that %s takes squares", (source) => {
    expect(slow(source)).not.toEqual([]);
  });

  it.each(["^\\s+", "(?<!\\s)\\s+$", "[^,]{1,40},", "^(?:a|b)+$"])("finds nothing in %s", (source) => {
    expect(slow(source)).toEqual([]);
  });
});

describe("the patterns of the functions, attacked", () => {
  const slow: Slow[] = [];
  let literals: FoundPattern[] = [];
  let built: FoundPattern[] = [];

  beforeAll(async () => {
    built = await builtPatterns(FUNCTIONS, async () => {
      for (const give of Object.values(await placesOf())) give("a sample");
    });
    literals = literalPatterns(FUNCTIONS);
    const all = new Map([...literals, ...built].map((one) => [`${one.source}/${one.flags}`, one]));
    for (const pattern of all.values()) slow.push(...slowest(pattern));
  }, 600_000);

  it("are all found", () => {
    expect(literals.length).toBeGreaterThan(900);
    expect(built.length).toBeGreaterThan(50);
  });

  it("never explode", () => {
    expect(slow.filter(({ from }) => from < FEW).map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  });

  it("are given, where a long text makes them slow, none that is long: no place takes more than its length explains", async () => {
    const places = await placesOf();
    const texts = new Map(slow.map((one) => [attackText(one.attack, SHORT), one]));
    const wrong: string[] = [];
    for (const one of texts.values()) {
      for (const [place, give] of Object.entries(places)) {
        if (!mayReach(place, one)) continue;
        const [short, long] = [SHORT, LONG].map((length) => attackText(one.attack, length)) as [string, string];
        const outOfProportion = () => {
          const ms = cpuOf(() => give(long));
          return ms > FLOOR_MS && ms > (2 * LONG * cpuOf(() => give(short))) / SHORT;
        };
        if (outOfProportion() && outOfProportion())
          wrong.push(`${place}: ${JSON.stringify(one.attack)}, for ${one.file}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

const SHORT = 4_000;
const LONG = 20_000;
/** Below this, it is compilation and collection that are seen. */
const FLOOR_MS = 150;
