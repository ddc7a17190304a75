/** What an account has of invocations side by side: one is taken or refused, and who was refused is told when one is given back. */
export function openAccount(most: number) {
  let taken = 0;
  let peak = 0;
  const waiting = new Set<() => void>();
  return {
    take() {
      if (taken >= most) return false;
      taken++;
      peak = Math.max(peak, taken);
      return true;
    },
    give() {
      taken--;
      const [first] = waiting;
      if (!first) return;
      waiting.delete(first);
      first();
    },
    waiting(again: () => void) {
      waiting.add(again);
    },
    most: () => peak,
  };
}
