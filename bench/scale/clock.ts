/** Time of a simulation: work that is to be done at a moment, earliest first; of one moment, in the order in which it was put. */
export type Clock = {
  /** Milliseconds since the start. */
  now(): number;
  after(ms: number, work: () => void): void;
  /** Goes on until nothing is left or the time is over. */
  run(untilMs: number): void;
};

export function openClock(): Clock {
  // A binary heap, ordered by time, then by number.
  const heap: { at: number; number: number; work: () => void }[] = [];
  let now = 0;
  let count = 0;

  const before = (a: number, b: number) =>
    heap[a]!.at < heap[b]!.at || (heap[a]!.at === heap[b]!.at && heap[a]!.number < heap[b]!.number);
  const swap = (a: number, b: number) => {
    const kept = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = kept;
  };

  function push(at: number, work: () => void): void {
    heap.push({ at, number: count++, work });
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!before(child, parent)) break;
      swap(child, parent);
      child = parent;
    }
  }

  function pop(): { at: number; work: () => void } {
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) heap[0] = last;
    for (let parent = 0; ; ) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && before(child, least)) least = child;
      }
      if (least === parent) return first;
      swap(parent, least);
      parent = least;
    }
  }

  return {
    now: () => now,
    after(ms, work) {
      push(now + Math.max(0, ms), work);
    },
    run(untilMs) {
      while (heap.length > 0 && heap[0]!.at <= untilMs) {
        const { at, work } = pop();
        now = at;
        work();
      }
      now = Math.max(now, untilMs);
    },
  };
}
