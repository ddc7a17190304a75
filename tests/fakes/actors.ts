import type { VirtualTime } from "./virtual-time.ts";

/** One invocation of a function: it has a clock of its own, and may die at any of its calls. */
export type Actor = {
  skewMs: number;
  dead: boolean;
  /** Dies at this many calls from now, before or after their effect. */
  crash?: { calls: number; when: "before" | "after" } | undefined;
  onDeath: (() => void)[];
};

/**
 * The calls of actors to what is outside of them: each takes effect a little later, and is answered a little later
 * still. Whoever is dead by then has done nothing, or never hears of what was done. With `loseReply`, the next call takes
 * effect, its answer is lost, and the client, as the SDK's do, makes it once more.
 */
export function actors(time: VirtualTime, random: () => number) {
  let repliesToLose = 0;
  const latency = () => 1 + Math.floor(random() * (random() < 0.1 ? 400 : 25));

  function call<T>(actor: Actor, effect: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (actor.dead) return;
      const crash = actor.crash;
      const dies = crash !== undefined && crash.calls-- <= 0 ? crash.when : undefined;
      time.after(latency(), () => {
        if (actor.dead) return;
        if (dies === "before") return die(actor);
        let done = effect();
        done.catch(() => {});
        if (repliesToLose > 0) {
          repliesToLose--;
          done = effect();
          done.catch(() => {});
        }
        time.after(latency(), () => {
          if (actor.dead) return;
          if (dies === "after") return die(actor);
          done.then(resolve, reject);
        });
      });
    });
  }

  return {
    call,
    /** Every function of these ports as calls of an actor. */
    through<Ports extends object>(actor: Actor, ports: Ports): Ports {
      return Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [
          name,
          (...args: unknown[]) => call(actor, async () => (port as (...args: unknown[]) => unknown)(...args)),
        ]),
      ) as Ports;
    },
    loseReply: () => {
      repliesToLose++;
    },
  };
}

export function newActor(skewMs: number): Actor {
  return { skewMs, dead: false, onDeath: [] };
}

export function die(actor: Actor): void {
  if (actor.dead) return;
  actor.dead = true;
  for (const tell of actor.onDeath) tell();
}
