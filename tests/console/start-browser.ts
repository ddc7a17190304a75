import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

export const hasBrowser = existsSync(CHROMIUM);

/** Debian's Chromium, headless. Names of the sample newsroom lead to its port where one is given. */
export function startBrowser(newsroomPort?: number): Promise<Browser> {
  const rules = newsroomPort ? [`--host-resolver-rules=MAP *.test 127.0.0.1:${newsroomPort}`] : [];
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...rules,
    ],
  });
}
