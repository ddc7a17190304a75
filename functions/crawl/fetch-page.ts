import { createHash } from "node:crypto";
import { isIP } from "node:net";
import { checkUrl, portOf } from "./address-guard.ts";
import { createAddressSlots } from "./address-slots.ts";
import { type ConnectTo, findConnectTo } from "./connect-to.ts";
import { createConnections } from "./connections.ts";
import { ACCEPT_ENCODING } from "./decode-body.ts";
import { type ExchangeLimits, isRedirect, type Received } from "./exchange.ts";
import type { Exchange, Failure, FetchResult } from "./fetch-result.ts";
import { headerMap, writeRequestHead, writeResponseHead } from "./http-heads.ts";
import { createHostResolver, type Resolve, systemResolve } from "./resolve-host.ts";
import { parseRetryAfter } from "./retry-after.ts";

export type FetcherSettings = {
  /** From `userAgent()`. */
  userAgent: string;
  /** Hosts that are answered from elsewhere; none by default, and nothing on AWS can set it. */
  connectTo?: ConnectTo;
  limits?: Partial<ExchangeLimits>;
  /** For DNS to answer, and for the connection (TLS included) to stand. */
  connectTimeoutMs?: number;
  /** How long a connection is kept for the next request to its host. */
  keepAliveMs?: number;
  /** How many requests may go to one address at the same time. */
  requestsPerAddress?: number;
  /** Certificates to trust beside the usual ones, PEM. */
  ca?: string;
  resolve?: Resolve;
  now?: () => Date;
};

export type FetchRequest = {
  url: string;
  headers?: Record<string, string>;
  /** Validators of the version that is known: with one of them, the answer may be `unchanged`. */
  etag?: string;
  lastModified?: string;
  accept?: string;
  /** When the caller must have its answer: a signal, or milliseconds from now. */
  deadline: AbortSignal | number;
};

export type Fetcher = {
  /** Never throws for anything the network does. */
  fetch(request: FetchRequest): Promise<FetchResult>;
  /** Ends every connection; requests under way fail. */
  close(): Promise<void>;
};

const DEFAULT_LIMITS: ExchangeLimits = {
  bodyBytes: 10 * 1024 * 1024,
  headerBytes: 16 * 1024,
  headersTimeoutMs: 10_000,
  totalTimeoutMs: 30_000,
  throughput: { bytes: 1000, windowMs: 10_000 },
};
/** What a timer can hold. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const DEFAULT_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5";

/**
 * The one way out to the web: pages, feeds, sitemaps and robots.txt all go through it. It fetches one URL at a time over
 * one kept connection a host, with every guard and every limit, and says what came of it.
 */
export function createFetcher(settings: FetcherSettings): Fetcher {
  if (!/^[\x20-\x7e]+$/.test(settings.userAgent)) throw new TypeError("the User-Agent must be one line of ASCII");
  const now = settings.now ?? (() => new Date());
  const connectTo = settings.connectTo ?? [];
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const connectTimeoutMs = settings.connectTimeoutMs ?? 10_000;
  const resolveHost = createHostResolver(settings.resolve ?? systemResolve, () => now().getTime(), connectTimeoutMs);
  const slots = createAddressSlots(settings.requestsPerAddress ?? 4);
  const connections = createConnections({
    connectTo,
    resolveHost,
    connectTimeoutMs,
    keepAliveMs: settings.keepAliveMs ?? 10_000,
    ca: settings.ca,
  });

  return { fetch: fetchPage, close: connections.close };

  async function fetchPage(request: FetchRequest): Promise<FetchResult> {
    let fetchedAt = now();
    let startedAt = performance.now();
    const totalMs = () => Math.round(performance.now() - startedAt);
    const failed = (failure: Failure, ttfbMs?: number): FetchResult => ({
      outcome: "failed",
      url: request.url,
      ...failure,
      fetchedAt,
      timing: { totalMs: totalMs(), ...(ttfbMs !== undefined && { ttfbMs: Math.round(ttfbMs) }) },
    });

    const check = checkUrl(request.url, { connectTo });
    if (check.outcome === "blocked") return failed({ reason: check.reason, detail: check.detail, retryable: false });
    const { url } = check;
    const signal = deadlineSignal(request.deadline);

    const place = await placeOf(url, signal);
    if (place.outcome === "failed") return failed(place);
    if (!(await slots.take(place.address, signal))) return failed(INTERRUPTED);
    // The host's pace and latency count from here: waiting for a place was ours.
    fetchedAt = now();
    startedAt = performance.now();
    try {
      const headers = requestHeaders(request, settings.userAgent);
      const { result, connection } = await connections.get(url, headers, signal, limits);
      if (result.outcome === "failed") return failed(result.failure, result.ttfbMs);
      const retryAfterMs = parseRetryAfter(result.headers["retry-after"], now());
      const answer: Exchange = {
        url: url.href,
        fetchedAt,
        status: result.status,
        headers: result.headers,
        requestHead: writeRequestHead(url, headers),
        responseHead: writeResponseHead(result.status, result.statusText, result.lines),
        protocol: connection?.protocol ?? "http/1.1",
        ...(connection?.remoteAddress !== undefined && { remoteAddress: connection.remoteAddress }),
        timing: { ttfbMs: Math.round(result.ttfbMs), totalMs: totalMs() },
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
      const meaning = interpret(answer, result, url, isConditional(headers));
      return meaning.outcome === "refused" ? failed(meaning.failure, result.ttfbMs) : meaning;
    } finally {
      slots.giveBack(place.address);
    }
  }

  /** The address that a request will go to, for counting; the connection itself judges again. */
  async function placeOf(
    url: URL,
    signal: AbortSignal,
  ): Promise<{ outcome: "place"; address: string } | ({ outcome: "failed" } & Failure)> {
    const override = findConnectTo(connectTo, url.hostname, portOf(url));
    if (override) return { outcome: "place", address: `${override.address}:${override.toPort}` };
    const hostname = url.hostname.replace(/^\[|\]$/g, "");
    if (isIP(hostname) !== 0) return { outcome: "place", address: hostname };
    const host = await unlessAborted(resolveHost(hostname), signal);
    if (host === undefined) return { outcome: "failed", ...INTERRUPTED };
    if (host.outcome === "blocked") {
      return { outcome: "failed", reason: "blocked_address", detail: host.detail, retryable: false };
    }
    if (host.outcome === "unknown") {
      return { outcome: "failed", reason: "dns_error", detail: host.detail, retryable: true };
    }
    // DNS shuffles its answers; the smallest is the same every time.
    return { outcome: "place", address: host.addresses.map(({ address }) => address).sort()[0]! };
  }

  function interpret(
    answer: Exchange,
    received: Received,
    url: URL,
    conditional: boolean,
  ): Exclude<FetchResult, { outcome: "failed" }> | { outcome: "refused"; failure: Failure } {
    if (answer.status === 304) {
      if (conditional) return { ...answer, outcome: "unchanged" };
      return refused({ reason: "bad_response", detail: "304 to a request without conditions", retryable: true });
    }
    const location = isRedirect(answer.status)
      ? received.lines.find(([name]) => name.toLowerCase() === "location")
      : undefined;
    if (!location) {
      const sha256 = createHash("sha256").update(received.body).digest("hex");
      return { ...answer, outcome: "response", wireBody: received.wireBody, body: received.body, sha256 };
    }
    // URL quietly drops line breaks and tabs: an address that means two things to two readers.
    const target = headerMap([location])[location[0].toLowerCase()]!;
    if (target === "" || /[\x00-\x1f\x7f]/.test(target)) {
      return refused({ reason: "bad_response", detail: "an unreadable Location", retryable: false });
    }
    const check = checkUrl(URL.parse(target, url.href) ?? target, { connectTo });
    if (check.outcome === "blocked") {
      return refused({
        reason: check.reason,
        detail: `redirected to ${target.slice(0, 200)}: ${check.detail}`,
        retryable: false,
      });
    }
    check.url.hash = "";
    return {
      ...answer,
      outcome: "redirected",
      location: check.url.href,
      permanent: answer.status === 301 || answer.status === 308,
      downgrade: url.protocol === "https:" && check.url.protocol === "http:",
    };
  }
}

const INTERRUPTED: Failure = {
  reason: "timeout",
  detail: "the caller's deadline came first",
  retryable: true,
  interrupted: true,
};

function requestHeaders(request: FetchRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    "user-agent": userAgent,
    accept: request.accept ?? DEFAULT_ACCEPT,
    "accept-encoding": ACCEPT_ENCODING,
    ...request.headers,
  };
  // Validators came from a server and go back only as far as they are harmless.
  if (isPlain(request.etag)) headers["if-none-match"] = request.etag;
  if (isPlain(request.lastModified)) headers["if-modified-since"] = request.lastModified;
  return headers;
}

function isPlain(value: string | undefined): value is string {
  return value !== undefined && value.length <= 1024 && /^[\x20-\x7e]+$/.test(value);
}

function isConditional(headers: Record<string, string>): boolean {
  return "if-none-match" in headers || "if-modified-since" in headers;
}

function deadlineSignal(deadline: AbortSignal | number): AbortSignal {
  if (typeof deadline !== "number") return deadline;
  return deadline > 0 ? AbortSignal.timeout(Math.min(Math.ceil(deadline), LONGEST_TIMER_MS)) : AbortSignal.abort();
}

/** The promise's value, or undefined where the signal comes first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(undefined);
    if (signal.aborted) return leave();
    // A signal may outlive thousands of fetches, so that nothing may be left on it.
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

function refused(failure: Failure): { outcome: "refused"; failure: Failure } {
  return { outcome: "refused", failure };
}
