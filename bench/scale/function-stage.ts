import type { Clock } from "./clock.ts";

export type FunctionStage<Message> = {
  send(message: Message, delayMs?: number): void;
  /** Messages that wait now; invocations at most side by side; milliseconds in which invocations ran, one by one. */
  stats(): { waiting: number; mostAtOnce: number; busyMs: number; invocations: number; done: number };
};

export type StageOptions<Message> = {
  clock: Clock;
  batchSize: number;
  maxConcurrency: number;
  /** Invocations side by side at the start, and how many more a second (Lambda's SQS event source). */
  startConcurrency?: number;
  rampPerSecond?: number;
  /** What a first invocation in a new environment takes longer, and how long one is kept that does nothing. */
  coldMs?: number;
  keepMs?: number;
  /** Takes from what the account has; false where there is no more. */
  account?: { take(): boolean; give(): void; waiting(again: () => void): void };
  /** Milliseconds that a batch takes; what follows of a message is done at the end. */
  work(batch: Message[]): { ms: number; end(): void };
};

/** A queue and the function that is fed from it in batches: as many at once as there are, without waiting for more. */
export function functionStage<Message>(options: StageOptions<Message>): FunctionStage<Message> {
  const { clock, batchSize, maxConcurrency, account } = options;
  const queue: Message[] = [];
  let head = 0;
  let running = 0;
  let startedAt = -1;
  let waking = false;
  const idle: number[] = [];
  const stats = { mostAtOnce: 0, busyMs: 0, invocations: 0, done: 0 };

  function allowed(): number {
    if (startedAt < 0) startedAt = clock.now();
    const { startConcurrency = maxConcurrency, rampPerSecond = 0 } = options;
    return Math.min(maxConcurrency, startConcurrency + (rampPerSecond * (clock.now() - startedAt)) / 1_000);
  }

  function feed(): void {
    while (queue.length > head && running < Math.floor(allowed())) {
      if (account && !account.take()) {
        account.waiting(feed);
        return;
      }
      const batch = queue.slice(head, head + batchSize);
      head += batch.length;
      if (head > 10_000) {
        queue.splice(0, head);
        head = 0;
      }
      start(batch);
    }
    if (queue.length > head && running < maxConcurrency && !waking) {
      // The event source still grows.
      waking = true;
      clock.after(1_000, () => {
        waking = false;
        feed();
      });
    }
  }

  function start(batch: Message[]): void {
    running++;
    stats.invocations++;
    stats.mostAtOnce = Math.max(stats.mostAtOnce, running);
    const { ms, end } = options.work(batch);
    const idleSince = idle.pop();
    const warm = idleSince !== undefined && clock.now() - idleSince < (options.keepMs ?? Number.POSITIVE_INFINITY);
    const all = ms + (warm ? 0 : (options.coldMs ?? 0));
    clock.after(all, () => {
      running--;
      stats.busyMs += all;
      stats.done += batch.length;
      idle.push(clock.now());
      account?.give();
      end();
      feed();
    });
  }

  return {
    send(message, delayMs = 0) {
      if (delayMs > 0) {
        clock.after(delayMs, () => this.send(message));
        return;
      }
      queue.push(message);
      feed();
    },
    stats: () => ({ ...stats, waiting: queue.length - head }),
  };
}
