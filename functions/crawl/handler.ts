import type { SQSHandler } from "aws-lambda";
import { crawlPorts } from "../aws/crawl-ports.ts";
import { readEnvironment } from "../aws/environment.ts";
import { createLogger } from "../aws/logging.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import type { PageResponse } from "./fetch-result.ts";
import { readHostToken } from "./host-token.ts";
import { serveHost } from "./serve-host.ts";
import { settleVisit } from "./settle-visit.ts";
import { visitUrl } from "./visit-url.ts";

const environment = readEnvironment();
const { SETTINGS: settings } = environment;
const log = createLogger("crawl");
const ports = crawlPorts(environment);

const settle = {
  productToken: ports.productToken,
  optOuts: settings.optOuts,
  redirects: settings.limits.redirects,
  revisitsMs: settings.revisitsMs,
  retries: settings.retries,
  paceBy: settings.pace.by,
};

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { deadline, requestId }) => {
      const token = readHostToken(record.body);
      const delayMs = settings.pace.delayMsByKey[token.host] ?? settings.pace.delayMs;
      const { urlsPerLease, waitInsideLeaseMs, maxCrawlDelayMs } = settings.pace;
      const { productToken, connectTo } = ports;
      const tdmFile = settings.optOuts.tdmReservation;
      const visit = { productToken, delayMs, maxCrawlDelayMs, tdmFile, connectTo };
      const served = await serveHost(
        token,
        { delayMs, urlsPerLease, waitInsideLeaseMs, deadline },
        {
          ...ports.host,
          visit: (entry, host, until) =>
            visitUrl(entry, host, until, visit, {
              ...ports.visit,
              settle: async (claim, due, ending, robots) => {
                const settled = await settleVisit(claim, due, ending, robots, settle, ports.settle);
                const reason = "reason" in ending ? { reason: ending.reason, detail: ending.detail } : {};
                const answer = "response" in ending ? weigh(ending.response) : {};
                log.info(settled.outcome, {
                  requestId,
                  articleId: claim.id,
                  url: claim.fetchUrl,
                  ...reason,
                  ...answer,
                });
                return settled;
              },
            }),
        },
      );
      log.info("host", { requestId, host: token.host, ...served });
    },
    (error, record) => log.error("crawl failed", { error: error as Error, messageId: record.messageId }),
  );

/** What an answer took to fetch, for the metrics that are counted from the log: bytes on the wire, milliseconds. */
function weigh({ wireBody, timing }: PageResponse): { bytes: number; fetchMs: number } {
  return { bytes: wireBody.byteLength, fetchMs: Math.round(timing.totalMs) };
}
