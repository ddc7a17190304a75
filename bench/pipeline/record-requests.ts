import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import type { StageName } from "../../lib/pipeline-shape.ts";
import { type AwsCall, interceptClients } from "../in-process/intercept-clients.ts";
import { openPipeline } from "../in-process/open-pipeline.ts";
import { type Template, takeApart } from "./request-template.ts";
import { hostOf, storyMessages } from "./story-urls.ts";

export type RecordedRequest = {
  service: AwsCall["service"];
  command: string;
  /** Requests of one lane are about one item, and are made one after the other. */
  lane: number;
  /** Of SQS: the stage whose queue it is for. */
  queue?: StageName;
  template: Template;
};
/** What the pipeline asks of the engines for one message of 50 URLs, stage by stage, and what it reads and tags. */
export type Recording = {
  names: string[];
  stages: { stage: StageName; requests: RecordedRequest[]; batches: number }[];
  pages: { warc: Uint8Array; url: string }[];
  message: Template;
};

const LANES = 10;

/** Takes one message through the real handlers, one invocation after another, and writes down each request. */
export async function recordRequests(port: number, settings: object): Promise<Recording> {
  const urls = storyMessages(50, 10)[0]!;
  const pipeline = await openPipeline({ pressPort: port, settings, timeoutSeconds: 600, visibilitySeconds: 600 });
  let calls: AwsCall[] = [];
  const restore = interceptClients((call, proceed) => {
    if (call.service === "sqs") delete call.input.DelaySeconds;
    // What a later retry of the handler adds must not change what was asked.
    calls.push({ ...call, input: structuredClone(withBody(call.input)) });
    return proceed();
  });
  const taken: { stage: StageName; calls: AwsCall[]; batches: number }[] = [];
  try {
    await pipeline.drop(JSON.stringify(urls));
    for (const stage of ["intake", "crawl", "parse", "tag"] as const) {
      calls = [];
      const { url, arn } = pipeline.stack.queues[stage];
      let batches = 0;
      for (;;) {
        const records = await pipeline.receive(url, arn);
        if (records.length === 0) break;
        batches++;
        const answer = await pipeline.invoke(stage, records);
        if (answer && answer.batchItemFailures.length > 0) throw new Error(`${stage} failed on the sample.`);
        await pipeline.acknowledge(url, records);
      }
      taken.push({ stage, calls, batches });
    }
  } finally {
    restore();
    await pipeline.stop();
  }
  const ids = urls.map(idOf);
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  const bands = new Set(
    taken.flatMap(({ calls: all }) => JSON.stringify(all.map(({ input }) => input.Key ?? input)).match(BAND) ?? []),
  );
  const names = [...ids, ...hosts, ...bands];
  const pages = taken
    .flatMap(({ calls: all }) => all)
    .filter(({ command }) => command === "PutObjectCommand")
    .map(({ input }, i) => ({ warc: input.Body as Uint8Array, url: urls[i] ?? urls[0]! }));
  return {
    names,
    stages: taken.map(({ stage, calls: all, batches }) => ({
      stage,
      batches,
      requests: all.map((call) => recorded(call, names)),
    })),
    pages,
    message: takeApart({ urls }, names),
  };
}

/** Names for the repetition of a number: of the same length, and no other repetition's. */
export function namesOf(recording: Recording, repetition: number): string[] {
  return recording.names.map((name, at) => {
    if (name.startsWith("NEAR#")) return name.replace(/[^#]+$/, (bits) => scramble(bits, repetition));
    if (name.endsWith(".test")) return hostOf(1_000 * (repetition + 1) + at);
    return articleId(`http://repetition.test/${repetition}/${at}` as Parameters<typeof articleId>[0]);
  });
}

const BAND = /NEAR#\d+#[0-9a-f]+/g;

function scramble(bits: string, repetition: number): string {
  const shifted = BigInt(`0x${bits}`) ^ (BigInt(repetition * 2_654_435_761) & ((1n << BigInt(4 * bits.length)) - 1n));
  return shifted.toString(16).padStart(bits.length, "0");
}

function recorded({ service, command, input }: AwsCall, names: readonly string[]): RecordedRequest {
  const key = input.Key ?? (input.Item as { pk?: unknown } | undefined)?.pk ?? input.ExpressionAttributeValues ?? input;
  const pk = (key as { pk?: unknown }).pk ?? (key as Record<string, unknown>)[":pk"] ?? key;
  const queue = service === "sqs" ? (String(input.QueueUrl).split("-").at(-1) as StageName) : undefined;
  return {
    service,
    command,
    lane: sum(JSON.stringify(pk)) % LANES,
    ...(queue ? { queue } : {}),
    template: takeApart(input, names),
  };
}

/** A body may be a view on a larger buffer, and a batch of SQS bodies is text. */
function withBody(input: Record<string, unknown>): Record<string, unknown> {
  return input.Body instanceof Uint8Array ? { ...input, Body: new Uint8Array(input.Body) } : input;
}

function idOf(url: string): string {
  const canonical = canonicalUrl(url);
  if (canonical.outcome === "rejected") throw new Error(`${url} is refused`);
  return articleId(canonical.url);
}

const sum = (text: string): number => {
  let total = 0;
  for (let i = 0; i < text.length; i++) total = (total * 31 + text.charCodeAt(i)) >>> 0;
  return total;
};
