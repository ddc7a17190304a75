/**
 * Writes the pictures of the console in docs/screenshots. Takes a data folder of the sample newsroom
 * (`newsprint start --once --data DIR`): node console/take-screenshots.ts DIR
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../lib/cli/connect.ts";
import * as newsroom from "../lib/local/newsroom/newsroom.ts";
import { startBrowser } from "../tests/console/start-browser.ts";
import { serveConsole } from "./server/serve.ts";

const OUT = fileURLToPath(new URL("../docs/screenshots", import.meta.url));
const ARTICLE = newsroom.drops.find(
  ({ url, kind }) => kind === "article" && newsroom.expected[url]?.status === "ready",
)!;

const data = process.argv[2];
if (data === undefined) throw new Error("Name the data folder of a sample run.");
const rooms = await newsroom.start();
const connection = await connect({ data });
const served = await serveConsole(connection);
const browser = await startBrowser(rooms.port);
try {
  const article = `/article/${encodeURIComponent(ARTICLE.url)}`;
  const shots: [name: string, path: string, sign: string, width: number, scheme: "light" | "dark"][] = [
    ["overview", "/?span=day", ".chart canvas", 1200, "light"],
    ["overview-dark", "/?span=day", ".chart canvas", 1200, "dark"],
    ["articles", "/articles", ".line", 1200, "light"],
    ["article", article, ".body .mark", 1200, "light"],
    ["article-dark", article, ".body .mark", 1200, "dark"],
    ["article-phone", article, ".body .mark", 375, "light"],
    ["entity", "/entity/org:deepseek", ".chart canvas", 1200, "light"],
    ["failures", "/failures", ".failure", 1200, "light"],
  ];
  for (const [name, path, sign, width, colorScheme] of shots) {
    const page = await browser.newPage({ viewport: { width, height: width < 500 ? 812 : 860 }, colorScheme });
    await page.goto(served.address);
    await page.goto(served.origin + path);
    await page.locator(sign).first().waitFor();
    await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => {});
    await page.screenshot({ path: join(OUT, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await served.stop();
  await connection.close();
  await rooms.stop();
}
