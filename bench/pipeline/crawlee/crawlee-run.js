/**
 * What a user would pick instead, started by `../run.ts`: Crawlee's CheerioCrawler, Readability on linkedom, a JSON file an
 * article. No record, no dates, no names, nothing that can be queried.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "newsprint-crawlee-"));
process.env.CRAWLEE_STORAGE_DIR = folder;
process.env.CRAWLEE_LOG_LEVEL = "ERROR";
const { CheerioCrawler, Dataset } = await import("@crawlee/cheerio");
const { Readability } = await import("@mozilla/readability");
const { parseHTML } = await import("linkedom");

process.once("message", (task) => {
  run(task)
    .then((result) => ({ result }))
    .catch((error) => ({ error: error.stack ?? error.message }))
    .then((answer) => {
      rmSync(folder, { recursive: true, force: true });
      process.send(answer, () => process.exit(0));
    });
});

async function run({ articles, hosts, port }) {
  let readMs = 0;
  let done = 0;
  const failures = [];
  const crawler = new CheerioCrawler({
    sameDomainDelaySecs: 0,
    maxRequestRetries: 1,
    preNavigationHooks: [
      (_context, options) => {
        // Every name of the bench is this machine.
        options.dnsLookup = (_name, given, answer) => {
          const callback = typeof given === "function" ? given : answer;
          if (given?.all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
          else callback(null, "127.0.0.1", 4);
        };
      },
    ],
    async requestHandler({ body, request }) {
      const before = process.cpuUsage();
      const found = new Readability(parseHTML(body.toString()).document).parse();
      const { user, system } = process.cpuUsage(before);
      readMs += (user + system) / 1_000;
      await Dataset.pushData({
        url: request.url,
        title: found?.title,
        byline: found?.byline,
        text: found?.textContent,
      });
      done++;
    },
    failedRequestHandler: ({ request }) => {
      failures.push(request.errorMessages.at(-1));
    },
  });
  const urls = Array.from(
    { length: articles },
    (_, n) => `http://h${String(Math.floor(n / 5) % hosts).padStart(7, "0")}.test:${port}/story/${n}`,
  );
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await crawler.run(urls);
  const seconds = (performance.now() - startedAt) / 1_000;
  const { user, system } = process.cpuUsage(before);
  if (done !== articles) throw new Error(`Crawlee fetched ${done} of ${articles}: ${failures[0]}`);
  return {
    articles,
    seconds,
    perSecond: articles / seconds,
    cpuMsPerArticle: (user + system) / 1_000 / articles,
    readMsPerArticle: readMs / articles,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
