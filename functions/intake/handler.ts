import type { SQSHandler } from "aws-lambda";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { frontier } from "../aws/frontier.ts";
import { createLogger } from "../aws/logging.ts";
import { batchSender, sender } from "../aws/queues.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import { writeHostToken } from "../crawl/host-token.ts";
import { mapLimit } from "../map-limit.ts";
import { type IntakePorts, intake } from "./intake.ts";
import { readIntakeMessage, writeDrops } from "./intake-message.ts";

const environment = readEnvironment();
const { SETTINGS: settings } = environment;
const log = createLogger("intake");
const clients = createClients();
const { claims, hosts, reject } = frontier(clients, environment);
const { states } = articleStore(clients, environment);
const sendToCrawl = sender(clients, environment.CRAWL_QUEUE_URL);
const sendToIntake = batchSender(clients, environment.INTAKE_QUEUE_URL);

const ports: IntakePorts = {
  getClaim: claims.get,
  putClaim: claims.put,
  putDue: claims.putDue,
  openState: async (id, requestedUrl, source, unseen) => {
    await states.open({ id, requestedUrl, source }, new Date().toISOString(), unseen);
  },
  wakeHost: (host, dueAt) => hosts.wake(host, dueAt, Date.now()),
  sendToken: (token) => sendToCrawl(writeHostToken(token), (token.at - Date.now()) / 1_000),
  reject: (rejected) => reject(rejected, new Date()),
  now: Date.now,
};

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { requestId }) => {
      const { drops, rejects } = readIntakeMessage(record.body);
      await mapLimit(rejects, 16, ports.reject);
      // A long list goes back to the queue in pieces that each end well within one invocation.
      const most = settings.limits.urlsPerMessage;
      if (drops.length > most) {
        const pieces = Array.from({ length: Math.ceil(drops.length / most) }, (_, i) =>
          drops.slice(i * most, (i + 1) * most),
        );
        await sendToIntake(pieces.map(writeDrops));
        return;
      }
      const taken = await intake(drops, settings.pace.by, ports, Number(record.attributes.SentTimestamp) || undefined);
      log.info("taken", {
        requestId,
        urls: taken.length,
        enqueued: taken.filter(({ outcome }) => outcome === "enqueued").length,
        rejected: rejects.length,
        ids: taken.slice(0, 10).map(({ id }) => id),
      });
    },
    (error, record) => log.error("intake failed", { error: error as Error, messageId: record.messageId }),
  );
