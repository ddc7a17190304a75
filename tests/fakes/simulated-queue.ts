import { type Actor, die, newActor } from "./actors.ts";
import type { VirtualTime } from "./virtual-time.ts";

type Message = { body: string; sentAt: number; visibleAt: number; receives: number };

/**
 * A queue with its function: messages come in any order, come again when their visibility ends, and are gone when an
 * invocation that had them has ended well. `lanes` invocations run side by side, each killed at its timeout.
 */
export function simulatedQueue(
  time: VirtualTime,
  random: () => number,
  options: {
    skewsMs: readonly number[];
    timeoutMs: number;
    visibilityMs: number;
    maxReceives: number;
    handle(body: string, actor: Actor, sentAt: number): Promise<void>;
    /** A handler threw, which no simulated crash makes it do. */
    onError(error: unknown): void;
    onDeadLetter(body: string): void;
  },
) {
  let messages: Message[] = [];
  const lanes: (Actor | undefined)[] = options.skewsMs.map(() => undefined);
  let nextCrash: Actor["crash"];

  function send(body: string, delayMs = 0, sentAt = time.now()): void {
    messages.push({ body, sentAt, visibleAt: time.now() + delayMs, receives: 0 });
    time.after(delayMs + random() * 20, deliver);
  }

  function deliver(): void {
    for (let lane = 0; lane < lanes.length; lane++) {
      if (lanes[lane]) continue;
      const visible = messages.filter(({ visibleAt }) => visibleAt <= time.now());
      const message = visible[Math.floor(random() * visible.length)];
      if (!message) return;
      message.receives++;
      if (message.receives > options.maxReceives) {
        remove(message);
        options.onDeadLetter(message.body);
        continue;
      }
      message.visibleAt = time.now() + options.visibilityMs;
      time.after(options.visibilityMs, deliver);
      invoke(lane, message);
    }
  }

  function invoke(lane: number, message: Message): void {
    const actor = newActor(options.skewsMs[lane]!);
    actor.crash = nextCrash;
    nextCrash = undefined;
    lanes[lane] = actor;
    const free = () => {
      if (lanes[lane] !== actor) return;
      lanes[lane] = undefined;
      time.after(1, deliver);
    };
    actor.onDeath.push(free);
    time.after(options.timeoutMs, () => die(actor));
    options.handle(message.body, actor, message.sentAt).then(
      () => {
        if (actor.dead) return;
        actor.dead = true;
        remove(message);
        free();
      },
      (error) => {
        if (!actor.dead) options.onError(error);
        die(actor);
      },
    );
  }

  function remove(message: Message): void {
    messages = messages.filter((other) => other !== message);
  }

  return {
    send,
    size: () => messages.length,
    busy: () => lanes.some(Boolean),
    /** A busy invocation, or else the next, dies some calls from now. */
    crash(calls: number, when: "before" | "after"): void {
      const busy = lanes.filter((actor) => actor !== undefined);
      const actor = busy[Math.floor(random() * busy.length)];
      if (actor) actor.crash = { calls, when };
      else nextCrash = { calls, when };
    },
    killAll(): void {
      for (const actor of lanes) if (actor) die(actor);
    },
    /** The queue forgets everything, as a queue in memory does. */
    lose(): void {
      messages = [];
    },
    calm(): void {
      nextCrash = undefined;
      for (const actor of lanes) if (actor) actor.crash = undefined;
    },
    /** One message comes twice. */
    duplicate(delayMs: number): void {
      const message = messages[Math.floor(random() * messages.length)];
      if (message) send(message.body, delayMs, message.sentAt);
    },
    /** One message comes later than it should. */
    delay(ms: number): void {
      const waiting = messages.filter(({ visibleAt }) => visibleAt > time.now());
      const message = waiting[Math.floor(random() * waiting.length)];
      if (!message) return;
      message.visibleAt += ms;
      time.after(message.visibleAt - time.now(), deliver);
    },
  };
}
export type SimulatedQueue = ReturnType<typeof simulatedQueue>;
