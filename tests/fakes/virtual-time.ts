/** Time that passes only when nothing is left to do at a moment: an hour of waiting costs nothing. */
export function virtualTime(startAt: number) {
  let now = startAt;
  let order = 0;
  const events: { at: number; order: number; run: () => void }[] = [];

  function after(ms: number, run: () => void): void {
    events.push({ at: now + Math.max(0, ms), order: order++, run });
  }

  async function advance(ms: number): Promise<void> {
    const end = now + ms;
    for (;;) {
      let first = -1;
      for (let i = 0; i < events.length; i++) {
        const event = events[i]!;
        const best = events[first];
        if (event.at <= end && (!best || event.at < best.at || (event.at === best.at && event.order < best.order)))
          first = i;
      }
      if (first < 0) break;
      const [event] = events.splice(first, 1);
      now = Math.max(now, event!.at);
      event!.run();
      // Everything that can go on without time passing does so before the next event.
      await new Promise((resolve) => setImmediate(resolve));
    }
    now = end;
  }

  return { now: () => now, after, advance };
}
export type VirtualTime = ReturnType<typeof virtualTime>;
