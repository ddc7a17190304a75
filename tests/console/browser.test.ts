import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Console, serveConsole } from "../../console/server/serve.ts";
import type { Entity } from "../../functions/article/mention.ts";
import { revise } from "../../functions/article/revision.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import { writeWarc } from "../../functions/crawl/warc.ts";
import { idOf } from "../../lib/cli/add.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { findRunning } from "../../lib/local/data-folder.ts";
import * as newsroom from "../../lib/local/newsroom/newsroom.ts";
import { entity, mentionIn, seedArticles } from "./seed-articles.ts";
import { hasBrowser, startBrowser } from "./start-browser.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [FIRST, SECOND] = newsroom.drops.filter(
  ({ url, kind }) => kind === "article" && newsroom.expected[url]?.status === "ready",
) as [newsroom.Drop, newsroom.Drop];
const INJECTION = `<img src=x onerror="window.injected=1"><script>window.injected=1</script>"'`;
const BODY = `Orchard Bank said "we open" on 3 March.\n\n${INJECTION}`;
const RAW = "raw/x/20260301T000000000Z-00.warc.gz";

describe.skipIf(!hasBrowser)(
  `the console in Chromium${hasBrowser ? "" : " (skipped: there is no /usr/bin/chromium)"}`,
  () => {
    let dir: string;
    let run: ChildProcess;
    let rooms: newsroom.Newsroom;
    let connection: Connection;
    let served: Console;
    let browser: Browser;
    let page: Page;
    let injected: string;
    let troubles: string[];

    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), "newsprint-browser-"));
      const data = join(dir, "data");
      rooms = await newsroom.start();
      const answerFrom = rooms.connectTo.flatMap((entry) => ["--connect-to", entry]);
      run = spawn(
        process.execPath,
        [
          "bin/newsprint.mjs",
          "start",
          FIRST.url,
          "--data",
          data,
          "--contact",
          "https://you.example",
          "--delay-ms",
          "50",
          "--json",
          ...answerFrom,
        ],
        { cwd: ROOT, stdio: "ignore" },
      );
      await until(async () => (await findRunning(data)) !== null);
      connection = await connect({ data });
      served = await serveConsole(connection);
      injected = (await seedInjection(connection))[0]!;
      browser = await startBrowser(rooms.port);
      // Functions are bundled at the first start of a checkout: once one URL has come through, the pipeline is up.
      const first = idOf(FIRST.url)!;
      await until(async () =>
        (await fetch(`${served.origin}/api/articles/${first}`).then((r) => r.text())).includes("articleBody"),
      );
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
      await connection?.close();
      const ended = new Promise((resolve) => run.once("exit", resolve));
      run.kill("SIGTERM");
      await ended;
      await rooms?.stop();
      await rm(dir, { recursive: true, force: true });
    });
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
      page.setDefaultTimeout(20_000);
      troubles = [];
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("console", (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) troubles.push(message.text());
      });
    });
    afterEach(async () => {
      await page.close();
      expect(troubles).toEqual([]);
    });

    it("drops a URL, watches it arrive, opens it, follows a name, filters, and goes back", {
      timeout: 120_000,
    }, async () => {
      await page.goto(served.address);
      expect(page.url()).toBe(`${served.origin}/`);
      await page.getByRole("link", { name: "Drop URLs" }).first().click();
      await page.getByLabel("URLs, one a line").fill(SECOND.url);
      await page.getByRole("button", { name: "Drop" }).click();
      const expected = newsroom.expected[SECOND.url]!;
      const headline = expected.status === "ready" ? expected.headline : "";
      await page.getByRole("link", { name: headline }).click({ timeout: 60_000 });

      await page.locator("h1", { hasText: headline.slice(0, 10) }).waitFor();
      const address = page.url();
      expect(address).toContain("/article/");
      const name = page.locator(".body a.mark").first();
      const target = decodeURIComponent((await name.getAttribute("href"))!.slice("/entity/".length));
      await name.focus();
      expect(await page.getByRole("tooltip").textContent()).toContain(target);
      await name.click();
      await page.getByText(target, { exact: false }).first().waitFor();
      await page.getByRole("img").waitFor();
      expect(page.url()).toContain("/entity/");

      await page.goBack();
      await page.locator(".body a.mark").first().waitFor();
      expect(page.url()).toBe(address);

      await page.getByRole("link", { name: "Articles", exact: true }).click();
      await page.getByLabel("Host").selectOption("orchard.test");
      await page.waitForURL(/host=orchard\.test/);
      await page.locator(".line").first().waitFor();
      expect(await page.locator(".line").count()).toBe(2);
      await page.goBack();
      await page.waitForURL(`${served.origin}/articles`);
      expect(await page.getByLabel("Host").inputValue()).toBe("");
      await page.reload();
      await page.locator(".line").first().waitFor();
    });

    it("shows script injections as the text they are", async () => {
      await page.goto(`${served.origin}/article/${injected}`);
      await page.locator(".body").waitFor();
      expect(await page.locator("h1").textContent()).toBe(INJECTION);
      expect(await page.locator(".body").textContent()).toContain(INJECTION);
      await page.getByRole("link", { name: "Raw page" }).click();
      const frame = page.frameLocator("iframe");
      await frame.getByText("raw text").waitFor();
      await page.goto(`${served.origin}/articles`);
      await page.locator(".line").first().waitFor();
      expect(await page.evaluate("window.injected")).toBeUndefined();
      expect(await page.locator("main img, main script").count()).toBe(0);
    });

    it("shows a raw page in a sandbox in which nothing runs", async () => {
      await page.goto(`${served.origin}/article/${injected}?view=page`);
      const body = page.frameLocator("iframe").locator("body");
      await body.getByText("raw text").waitFor();
      expect(await body.getAttribute("data-ran")).toBeNull();
      expect(await page.locator("iframe").getAttribute("sandbox")).toBe("");
      // Opened by itself it is as powerless. What is refused there is the page's own doing.
      await page.goto(`${served.origin}/raw/${injected}`);
      expect(await page.locator("body").getAttribute("data-ran")).toBeNull();
      troubles = [];
    });

    it("shows changes, quotes with their speakers, and values on focus", async () => {
      await page.goto(`${served.origin}/article/${injected}`);
      await page.locator(".quote figcaption", { hasText: "Orchard Bank" }).waitFor();
      await page.locator(".mark.date").focus();
      expect(await page.getByRole("tooltip").textContent()).toBe("Date: 2026-03-03");
      await page.keyboard.press("Escape");
      expect(await page.getByRole("tooltip").count()).toBe(0);
      await page.getByRole("link", { name: "Changes" }).click();
      await page.locator("ins", { hasText: "newer words" }).waitFor();
      await page.locator("del", { hasText: "older words" }).waitFor();
    });

    it("has no axe violation on any page, in light, dark, and at 375 px without sideways scrolling", {
      timeout: 120_000,
    }, async () => {
      const views: [string, string][] = [
        ["/", ".line"],
        ["/articles", ".line"],
        [`/article/${injected}`, ".body"],
        [`/article/${injected}?view=changes`, "ins"],
        [`/article/${injected}?view=page`, "iframe"],
        [`/article/${injected}?view=json`, ".json"],
        ["/entity/org:orchard", ".chart canvas"],
        ["/failures", ".failure"],
        ["/drop", "textarea"],
      ];
      await page.goto(served.address);
      for (const [path, sign] of views) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(served.origin + path);
          await page.locator(sign).first().waitFor();
          await page.evaluate(axe.source);
          const found = await page.evaluate(
            'axe.run({ exclude: ["iframe"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
          );
          expect([path, colorScheme, found]).toEqual([path, colorScheme, []]);
        }
        await page.setViewportSize({ width: 375, height: 800 });
        expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, 375]);
        await page.setViewportSize({ width: 1100, height: 900 });
      }
    });

    it("tries a failed URL again, and may only look without the token", async () => {
      await page.goto(`${served.origin}/failures`);
      await page.locator(".failure").first().waitFor();
      expect(await page.getByRole("button", { name: /again/ }).count()).toBe(0);
      await page.goto("about:blank");
      await page.goto(served.address);
      await page.locator(".figures").waitFor();
      await page.getByRole("link", { name: "Failures" }).click();
      await page
        .getByRole("button", { name: /^Try again: / })
        .first()
        .click();
      await page.getByText("1 URL will be tried again").waitFor();
    });

    it("weighs less than 150 KB, zipped", async () => {
      let total = 0;
      for (const path of ["/", "/main.js", "/draw-chart.js", "/icon.svg"]) {
        const answer = await fetch(served.origin + path, { headers: { "accept-encoding": "gzip" } });
        expect(answer.headers.get("content-encoding")).toBe("gzip");
        total += Number(answer.headers.get("content-length"));
      }
      expect(total).toBeGreaterThan(10_000);
      expect(total).toBeLessThan(150_000);
    });
  },
);

async function seedInjection(connection: Connection) {
  const bank: Entity = entity("org:orchard", "Orchard Bank", "ORG");
  const quote = BODY.indexOf("we open");
  await rawPages(connection.clients, connection.names.RAW_BUCKET).put(
    RAW,
    writeWarc({
      url: "https://orchard.test/1",
      fetchedAt: new Date("2026-03-01T00:00:00Z"),
      requestHead: "GET /1 HTTP/1.1\r\nhost: orchard.test\r\n\r\n",
      responseHead: "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n",
      wireBody: Buffer.from(
        `<body onload="this.dataset.ran=1"><script>document.body.dataset.ran=1</script><p>raw text</p>`,
      ),
    }),
  );
  const ids = await seedArticles(connection, [
    {
      url: "https://orchard.test/1",
      headline: INJECTION,
      articleBody: BODY,
      datePublished: new Date().toISOString(),
      rawKey: RAW,
      entities: [bank],
      mentions: [
        mentionIn(BODY, "Orchard Bank", { type: "ORG", entityId: bank.id }),
        mentionIn(BODY, "3 March", {
          type: "DATE",
          normalized: { from: "2026-03-03", to: "2026-03-03", precision: "day" },
        }),
      ],
      quotes: [{ text: "we open", start: quote, end: quote + 7, speaker: "Orchard Bank", entityId: bank.id }],
      more: { publisher: { name: INJECTION, host: "orchard.test" } },
    },
    {
      url: "https://orchard.test/2",
      headline: "과수원 은행, 문을 열다",
      articleBody: "은행이 문을 열었다.",
      datePublished: new Date().toISOString(),
      inLanguage: "ko",
      entities: [bank],
    },
  ]);
  const store = articleStore(connection.clients, connection.names);
  const older = { fetchedAt: "2026-02-28T00:00:00.000Z", headline: INJECTION, articleBody: "older words" };
  const newer = { fetchedAt: "2026-03-01T00:00:00.000Z", headline: INJECTION, articleBody: "newer words" };
  await store.putRevision(ids[0]!, revise(older, newer));
  await store.states.advance(
    { id: "mzxw6ytboi2dgnbvgy3tqojqge" as never, requestedUrl: "https://gone.test/x", source: "test" },
    {
      status: "failed",
      reason: "not_found",
      version: { fetchedAt: new Date().toISOString(), extractor: "", tagger: "" },
    },
    new Date().toISOString(),
  );
  return ids;
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 750; tries++) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The pipeline did not start");
}
