import { describe, expect, it } from "vitest";
import { seeded } from "../../bench/in-process/seeded.ts";
import { capacity } from "../../bench/scale/capacity.ts";
import { openClock } from "../../bench/scale/clock.ts";
import { awsDesign, type Design } from "../../bench/scale/design.ts";
import { functionStage } from "../../bench/scale/function-stage.ts";
import { type Load, simulate } from "../../bench/scale/simulate.ts";
import { exponential, hostDraw } from "../../bench/scale/spread.ts";
import { whatToTurn } from "../../bench/scale/what-to-turn.ts";

describe("the clock of the simulation", () => {
  it("does what is due in the order of time, and of one time in the order in which it was put", () => {
    const clock = openClock();
    const seen: string[] = [];
    const random = seeded(7);
    const times = Array.from({ length: 500 }, () => Math.floor(random() * 50));
    for (const [number, time] of times.entries()) clock.after(time, () => seen.push(`${time} ${number}`));
    clock.run(100);
    const expected = times
      .map((time, number) => ({ time, number }))
      .sort((a, b) => a.time - b.time || a.number - b.number);
    expect(seen).toEqual(expected.map(({ time, number }) => `${time} ${number}`));
    expect(clock.now()).toBe(100);
  });

  it("leaves what is later for a later run", () => {
    const clock = openClock();
    let done = 0;
    clock.after(10, () => done++);
    clock.run(9);
    expect(done).toBe(0);
    clock.run(10);
    expect(done).toBe(1);
  });
});

describe("a stage under random arrivals", () => {
  /** M/D/c: Poisson arrivals, c servers, one time of service. */
  function play(servers: number, load: number) {
    const clock = openClock();
    const random = seeded(3);
    const serviceMs = 100;
    const meanMs = serviceMs / (servers * load);
    let inside = 0;
    let area = 0;
    let last = 0;
    let arrived = 0;
    let total = 0;
    const note = (change: number) => {
      area += inside * (clock.now() - last);
      last = clock.now();
      inside += change;
    };
    const stage = functionStage<number>({
      clock,
      batchSize: 1,
      maxConcurrency: servers,
      work: ([at]) => ({
        ms: serviceMs,
        end() {
          note(-1);
          total += clock.now() - at!;
        },
      }),
    });
    const arrive = () => {
      note(1);
      arrived++;
      stage.send(clock.now());
      clock.after(exponential(meanMs, random), arrive);
    };
    arrive();
    clock.run(10_000_000);
    note(0);
    const { done, busyMs } = stage.stats();
    return {
      inside: area / clock.now(),
      waitMs: total / done - serviceMs,
      perMs: arrived / clock.now(),
      meanMs: total / done,
      busyMs,
    };
  }

  it("holds to Little's law: those inside are the rate times the time", () => {
    const { inside, perMs, meanMs } = play(3, 0.8);
    expect(inside / (perMs * meanMs)).toBeCloseTo(1, 2);
  });

  it("waits as Pollaczek and Khinchine say for one server", () => {
    const load = 0.7;
    const expected = (load * 100) / (2 * (1 - load));
    expect(play(1, load).waitMs / expected).toBeGreaterThan(0.95);
    expect(play(1, load).waitMs / expected).toBeLessThan(1.05);
  });

  it("waits about half as long as with random times of service where there are more servers", () => {
    // Erlang C for c = 4 at 80%: P(wait) 0.5964; M/M/c waits that / (c/s - rate); M/D/c about half of it.
    const erlang = (0.5964 * 100) / (4 * (1 - 0.8));
    const { waitMs } = play(4, 0.8);
    expect(waitMs / erlang).toBeGreaterThan(0.45);
    expect(waitMs / erlang).toBeLessThan(0.6);
  });

  it("is as busy as what comes asks for", () => {
    expect(play(2, 0.5).busyMs / (2 * 10_000_000)).toBeCloseTo(0.5, 1);
  });
});

describe("a stage of the pipeline", () => {
  it("takes what is there, ten at most, and never waits for more", () => {
    const clock = openClock();
    const sizes: number[] = [];
    const work = (batch: number[]) => {
      sizes.push(batch.length);
      return { ms: 10, end() {} };
    };
    const stage = functionStage<number>({ clock, batchSize: 10, maxConcurrency: 1, work });
    for (let n = 0; n < 14; n++) stage.send(n);
    clock.run(100);
    expect(sizes).toEqual([1, 10, 3]);
  });

  it("grows by what Lambda's event source adds a second", () => {
    const clock = openClock();
    const stage = functionStage<number>({
      clock,
      batchSize: 1,
      maxConcurrency: 100,
      startConcurrency: 5,
      rampPerSecond: 5,
      work: () => ({ ms: 1e6, end() {} }),
    });
    for (let n = 0; n < 200; n++) stage.send(n);
    expect(stage.stats().mostAtOnce).toBe(5);
    clock.run(4_100);
    expect(stage.stats().mostAtOnce).toBe(25);
    clock.run(60_000);
    expect(stage.stats().mostAtOnce).toBe(100);
  });
});

describe("a capacity", () => {
  it("grants what is unused at once, and the rest at its rate", () => {
    const clock = openClock();
    const units = capacity("writes", 100, clock);
    clock.run(10_000);
    units.restart();
    expect(units.use(100)).toBe(0);
    expect(units.use(50)).toBe(500);
    clock.run(12_000);
    expect(units.share()).toBeCloseTo(0.75, 5);
  });
});

describe("hosts that are drawn", () => {
  it("are all alike, or get shares by their rank", () => {
    const count = (skew: number) => {
      const draw = hostDraw(10, skew, seeded(1));
      const counts = new Array<number>(10).fill(0);
      for (let n = 0; n < 50_000; n++) counts[draw()]!++;
      return counts;
    };
    for (const each of count(0)) expect(each / 5_000).toBeCloseTo(1, 1);
    const [first, second] = count(1);
    expect(first! / second!).toBeCloseTo(2, 0);
  });
});

describe("the simulated pipeline", () => {
  const load: Load = {
    perSecond: 2,
    hosts: 100,
    skew: 0,
    revisits: 0,
    warmUpMs: 100_000,
    measuredMs: 600_000,
    seed: 1,
  };
  const design = (changes: Partial<Design> = {}): Design => ({ ...awsDesign(), ...changes });

  it("lets everything through below its limits, in seconds", () => {
    const { ofOffered, latencyMs } = simulate(load, design());
    expect(ofOffered).toBeGreaterThan(0.97);
    expect(latencyMs.p50).toBeGreaterThan(400);
    expect(latencyMs.p50).toBeLessThan(5_000);
  });

  it("fetches from a host no faster than its pause allows", () => {
    const { perSecond, limits } = simulate({ ...load, hosts: 4 }, design({ robotsMs: 1e12 }));
    expect(perSecond).toBeLessThanOrEqual(4 / 5);
    expect(perSecond).toBeGreaterThan((0.85 * 4) / 5.4);
    expect(limits[0]!.name).toBe("pauses of hosts");
  });

  it("is held up by a partition that is asked for too much", () => {
    const { limits, ofOffered } = simulate(load, design({ quotas: { ...awsDesign().quotas, partitionWrites: 1 } }));
    expect(ofOffered).toBeLessThan(0.8);
    expect(limits.find(({ name }) => name.includes("one day"))!.share).toBeGreaterThan(0.7);
  });

  it("wakes no more hosts a minute for revisits than recover can", () => {
    const slow = design({ recover: { everyMs: 60_000, budgetMs: 55_000, wakeMs: 5_000 } });
    const many = { ...load, hosts: 5_000, revisits: 4 };
    const { revisitLagMs, limits } = simulate(many, slow);
    expect(limits[0]!.name).toBe("recover");
    expect(revisitLagMs.p95).toBeGreaterThan(simulate(many, design()).revisitLagMs.p95);
  });

  it("draws the same for the same seed", () => {
    expect(simulate(load, design())).toEqual(simulate(load, design()));
  });

  it("says of each limit what helps", () => {
    for (const { name } of simulate(load, design()).limits) expect(whatToTurn(name)).not.toBe("");
  });
});
