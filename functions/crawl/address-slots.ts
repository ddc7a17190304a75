/** Limits how many requests go to one address at the same time, whatever the names they are for. */
export type AddressSlots = {
  /** Waits for a place; false where the signal came first. Every place taken must be given back. */
  take(address: string, signal: AbortSignal): Promise<boolean>;
  giveBack(address: string): void;
};

export function createAddressSlots(places: number): AddressSlots {
  const taken = new Map<string, { count: number; waiting: Set<() => void> }>();
  return {
    take(address, signal) {
      if (signal.aborted) return Promise.resolve(false);
      const slot = taken.get(address) ?? { count: 0, waiting: new Set() };
      taken.set(address, slot);
      if (slot.count < places) {
        slot.count++;
        return Promise.resolve(true);
      }
      const { waiting } = slot;
      return new Promise((resolve) => {
        const go = () => {
          signal.removeEventListener("abort", leave);
          resolve(true);
        };
        const leave = () => {
          waiting.delete(go);
          resolve(false);
        };
        waiting.add(go);
        signal.addEventListener("abort", leave, { once: true });
      });
    },
    giveBack(address) {
      const slot = taken.get(address);
      if (!slot) return;
      const [next] = slot.waiting;
      if (next) {
        // The place goes from hand to hand; the count stays.
        slot.waiting.delete(next);
        next();
      } else if (--slot.count === 0) taken.delete(address);
    },
  };
}
