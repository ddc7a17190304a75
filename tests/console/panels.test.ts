import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Console, serveConsole } from "../../console/server/serve.ts";
import { bandsOf } from "../../functions/article/fingerprint.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { frontier } from "../../functions/aws/frontier.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { entity, mentionIn, seedArticles } from "./seed-articles.ts";
import { hasBrowser, startBrowser } from "./start-browser.ts";

const BODY = "Orchard Bank opened in Maple Bend.";

describe.skipIf(!hasBrowser)(
  `the console's panels in Chromium${hasBrowser ? "" : " (skipped: there is no /usr/bin/chromium)"}`,
  { timeout: 90_000 },
  () => {
    let dir: string;
    let connection: Connection;
    let served: Console;
    let browser: Browser;
    let page: Page;
    let story: string;
    let copies: string[];

    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), "newsprint-panels-"));
      connection = await connect({ data: join(dir, "data") });
      story = await seedStory(connection);
      copies = await seedCopies(connection);
      await seedRestingHost(connection);
      served = await serveConsole(connection);
      browser = await startBrowser();
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
      await connection?.close();
      await rm(dir, { recursive: true, force: true });
    });
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    });
    afterEach(async () => {
      await page.close();
    });

    it("lists the articles with the same text, and says which came first", async () => {
      const [first, copy] = copies;
      await page.goto(`${served.origin}/article/${copy}`);
      const panel = page.getByRole("region", { name: "A copy; the same text" });
      await panel.getByText("the first").waitFor();
      await panel.getByRole("link", { name: "Ferry fares rise" }).click();
      await page.waitForURL(`${served.origin}/article/${first}`);
      await page.getByRole("region", { name: "The same text", exact: true }).getByRole("link").first().waitFor();
    });

    it("lists the hosts that asked to be left alone", async () => {
      await page.goto(served.origin);
      const list = page.getByRole("list", { name: "Hosts left alone for a while" });
      await list.getByText("busy.test").waitFor();
      expect(await list.getByRole("listitem").count()).toBe(1);
      expect(await list.textContent()).toMatch(/in \d+ min, after 3 refusals/);
      await list.getByRole("link", { name: "busy.test" }).click();
      await page.waitForURL(/failures\?host=busy\.test/);
    });

    it("follows a name: mentions a day, what stands beside it, how it is written, and where", async () => {
      await page.goto(`${served.origin}/entity/org:orchard`);
      await page.getByRole("heading", { name: "Orchard Bank", level: 1 }).waitFor();
      await page.getByRole("region", { name: "Named beside it" }).getByRole("link", { name: "Maple Bend" }).waitFor();
      await page.getByRole("region", { name: "Written as" }).getByText("Orchard Bank").waitFor();
      expect(await page.getByRole("img").getAttribute("aria-label")).toMatch(/^Orchard Bank from .* most on /);
      await page.getByText("As a table").click();
      expect(await page.getByRole("columnheader").allTextContents()).toEqual(["Day", "Mentions", "Articles"]);
      await page.getByRole("region", { name: "Publishers" }).getByRole("link", { name: "orchard.test" }).click();
      await page.waitForURL(/articles\?.*entity=org/);
      expect(await page.getByLabel("Name").inputValue()).toBe("org:orchard");
    });

    it("is worked by the keyboard alone", async () => {
      await page.goto(`${served.origin}/articles`);
      await page.locator(".line").first().waitFor();
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
      await page.locator(".line a").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/article\//);
      await page.locator("h1").waitFor();
      expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    });

    it("asks for its data while its script is on its way, once", async () => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
      await page.goto(`${served.origin}/article/${story}`);
      await page.locator(".body").waitFor();
      expect(asked.filter((path) => path === `/api/articles/${story}`)).toHaveLength(1);
      expect(asked.indexOf(`/api/articles/${story}`)).toBeLessThan(asked.indexOf(`/api/articles/${story}/copies`));
    });
  },
);

async function seedStory(connection: Connection): Promise<string> {
  const [bank, town] = [entity("org:orchard", "Orchard Bank", "ORG"), entity("~maple_bend", "Maple Bend", "LOCATION")];
  const [id] = await seedArticles(connection, [
    {
      url: "https://orchard.test/1",
      headline: "Orchard Bank opens",
      articleBody: BODY,
      datePublished: new Date().toISOString(),
      entities: [bank, town],
      mentions: [mentionIn(BODY, "Orchard Bank", { type: "ORG", entityId: bank.id })],
    },
  ]);
  return id!;
}

async function seedCopies(connection: Connection): Promise<string[]> {
  const articleBody = "Ferry fares rise in May, the harbour office said.";
  const story = (n: number) => ({
    url: `https://harbour${n}.test/fares`,
    headline: "Ferry fares rise",
    articleBody,
    datePublished: "2026-03-01T00:00:00Z",
    more: { fingerprint: "0123456789abcdef" },
  });
  const [first] = await seedArticles(connection, [story(1)]);
  const copy = { ...story(2), more: { fingerprint: "0123456789abcdee", duplicateOf: first! } };
  const ids = [first!, ...(await seedArticles(connection, [copy]))];
  const store = articleStore(connection.clients, connection.names);
  for (const [at, id] of ids.entries()) {
    const fingerprint = at === 0 ? "0123456789abcdef" : "0123456789abcdee";
    await store.putNeighbour(bandsOf(fingerprint), { id, fingerprint, sortDate: "2026-03-01T00:00:00.000Z" });
  }
  return ids;
}

/** A host that answered 429 three times in a row and is to be asked again in ten minutes. */
async function seedRestingHost({ clients, names }: Connection): Promise<void> {
  const { hosts } = frontier(clients, { ...names, FUNCTION_TIMEOUT_SECONDS: 60 });
  const now = Date.now();
  const token = (await hosts.wake("busy.test", now, now))!;
  const acquired = await hosts.acquire(token, "a lease", now, 5_000);
  if (acquired.outcome !== "acquired") throw new Error(acquired.outcome);
  const later = now + 600_000;
  await hosts.release(acquired.lease, { nextAt: later, nextDueAt: later, throttles: 3 }, now);
}
