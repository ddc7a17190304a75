/** The wall clock of this process, which a bench may put forward: an hour's wait then costs nothing. */
export type MovableClock = { advance(ms: number): void; restore(): void };

/** Takes the place of `Date`; to be called before the code under test is loaded, which may keep `Date.now`. */
export function installMovableClock(): MovableClock {
  const Real = globalThis.Date;
  let ahead = 0;
  class Moved extends Real {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(Real.now() + ahead);
      else super(...(args as [string]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Moved as DateConstructor;
  return {
    advance: (ms) => {
      ahead += ms;
    },
    restore: () => {
      globalThis.Date = Real;
    },
  };
}
