import type { Browser } from "playwright-core";

/** Milliseconds from the start of navigation. */
export type View = { contentfulPaint: number; dataShown: number };

const LONGEST_MS = 30_000;

/**
 * Opens an address in a window without any cache and waits until every sign (a CSS selector) is on the page. What is
 * shown counts from the frame after the last of them was there.
 */
export async function timeView(browser: Browser, address: string, signs: readonly string[]): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    const { promise: shown, resolve, reject } = Promise.withResolvers<number>();
    const timer = setTimeout(() => reject(new Error(`${address} did not show ${signs.join(" and ")}`)), LONGEST_MS);
    await page.exposeFunction("tellShown", resolve);
    await page.addInitScript(`(${watchForSigns.toString()})(${JSON.stringify(signs)})`);
    await page.goto(address);
    const dataShown = await shown.finally(() => clearTimeout(timer));
    const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN";
    return { contentfulPaint: Number(await page.evaluate(paint)), dataShown };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. */
function watchForSigns(signs: string[]): void {
  const page = globalThis as unknown as {
    document: { querySelector(selector: string): unknown };
    MutationObserver: new (seen: () => void) => { observe(root: unknown, what: object): void; disconnect(): void };
    requestAnimationFrame(next: () => void): void;
    tellShown(at: number): void;
  };
  const watcher = new page.MutationObserver(() => {
    if (!signs.every((sign) => page.document.querySelector(sign))) return;
    watcher.disconnect();
    page.requestAnimationFrame(() =>
      setTimeout(() => {
        page.tellShown(performance.now());
      }),
    );
  });
  watcher.observe(page.document, { childList: true, subtree: true });
}
