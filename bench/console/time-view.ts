import type { Browser } from "playwright-core";

/** Milliseconds from the start of navigation. */
export type View = { contentfulPaint: number; dataShown: number; allShown: number };

const LONGEST_MS = 30_000;

/**
 * Opens an address in a window without any cache and waits until every sign (a CSS selector) of its data is on the page,
 * and then every sign of what comes later. What is shown counts from the frame after the last of them was there.
 */
export async function timeView(
  browser: Browser,
  address: string,
  signs: readonly string[],
  later: readonly string[],
): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    const { promise, resolve, reject } = Promise.withResolvers<[number, number]>();
    const timer = setTimeout(() => reject(new Error(`${address} did not show ${[...signs, ...later]}`)), LONGEST_MS);
    await page.exposeFunction("tellShown", (times: [number, number]) => resolve(times));
    await page.addInitScript(`(${watchForSigns.toString()})(${JSON.stringify([signs, [...signs, ...later]])})`);
    await page.goto(address);
    const [dataShown, allShown] = await promise.finally(() => clearTimeout(timer));
    return { contentfulPaint: Number(await page.evaluate(CONTENTFUL_PAINT)), dataShown, allShown };
  } finally {
    await context.close();
  }
}

/** Runs in the page; the browser tells of a paint some time after it. */
const CONTENTFUL_PAINT = `new Promise((tell) => {
  const find = (list) => list.getEntriesByName("first-contentful-paint").forEach(({ startTime }) => tell(startTime));
  new PerformanceObserver(find).observe({ type: "paint", buffered: true });
})`;

/** Runs in the page, before anything of it. */
function watchForSigns(sets: string[][]): void {
  const page = globalThis as unknown as {
    document: { querySelector(selector: string): unknown };
    MutationObserver: new (seen: () => void) => { observe(root: unknown, what: object): void; disconnect(): void };
    requestAnimationFrame(next: () => void): void;
    tellShown(times: number[]): void;
  };
  const times: number[] = [];
  let waiting = 0;
  const watcher = new page.MutationObserver(() => {
    while (waiting < sets.length && sets[waiting]!.every((sign) => page.document.querySelector(sign))) {
      const at = waiting++;
      page.requestAnimationFrame(() =>
        setTimeout(() => {
          times[at] = performance.now();
          if (at === sets.length - 1) page.tellShown(times);
        }),
      );
    }
    if (waiting === sets.length) watcher.disconnect();
  });
  watcher.observe(page.document, { childList: true, subtree: true });
}
