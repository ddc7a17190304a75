import type { Client, Dispatcher } from "undici";
import { type BodyDecoder, createBodyDecoder, parseContentEncoding } from "./decode-body.ts";
import { failureOf, isLostConnection } from "./fetch-failure.ts";
import type { Failure } from "./fetch-result.ts";
import { type HeaderLine, headerLines, headerMap, headerSize } from "./http-heads.ts";

export type ExchangeLimits = {
  /** Bytes of the body, as served and decoded. */
  bodyBytes: number;
  headerBytes: number;
  /** From the request's last byte to the end of the response head. */
  headersTimeoutMs: number;
  /** From the beginning, connection included, to the last byte. */
  totalTimeoutMs: number;
  /** In every stretch of `windowMs` at least `bytes` must arrive. */
  throughput: { bytes: number; windowMs: number };
};

export type Received = {
  outcome: "received";
  status: number;
  statusText: string;
  lines: HeaderLine[];
  headers: Record<string, string>;
  wireBody: Uint8Array;
  body: Uint8Array;
  ttfbMs: number;
};
export type NotReceived = {
  outcome: "failed";
  failure: Failure;
  /** The client never began: whoever asked must not keep it, because the request is still in its queue. */
  begun: boolean;
  /** A connection that was kept open turned out to be closed; nothing of an answer had come. */
  lostBeforeAnswer: boolean;
  ttfbMs?: number;
};

/** A redirect's body is not read further than this. */
const REDIRECT_BODY_BYTES = 16 * 1024;

/**
 * One GET over one undici client: the complete answer, or why there is none. Every limit is watched here and not by the
 * client, whose timers start anew with every byte: a server that drips must not hold a worker.
 */
export function exchange(
  client: Client,
  request: { path: string; headers: Record<string, string>; signal: AbortSignal },
  limits: ExchangeLimits,
): Promise<Received | NotReceived> {
  const { promise, resolve } = Promise.withResolvers<Received | NotReceived>();
  const startedAt = performance.now();
  const wire: Uint8Array[] = [];
  let controller: Dispatcher.DispatchController | undefined;
  let decoder: BodyDecoder | undefined;
  let head: Pick<Received, "status" | "statusText" | "lines" | "headers" | "ttfbMs"> | undefined;
  let settled = false;
  let headBytes = 0;
  let wireBytes = 0;
  let windowBytes = 0;

  const timeout = (what: string, more: Partial<Failure> = {}) =>
    fail({ reason: "timeout", detail: what, retryable: true, ...more });
  const totalTimer = setTimeout(() => timeout(`not done in ${limits.totalTimeoutMs} ms`), limits.totalTimeoutMs);
  let headersTimer: NodeJS.Timeout | undefined;
  let throughputTimer: NodeJS.Timeout | undefined;
  const interrupt = () => timeout("the caller's deadline came first", { interrupted: true });
  request.signal.addEventListener("abort", interrupt, { once: true });

  const settle = (result: Received | NotReceived): void => {
    settled = true;
    clearTimeout(totalTimer);
    clearTimeout(headersTimer);
    clearInterval(throughputTimer);
    request.signal.removeEventListener("abort", interrupt);
    resolve(result);
  };
  const fail = (failure: Failure, error?: unknown): void => {
    if (settled) return;
    if (head && head.status >= 300 && !failure.interrupted) {
      stop();
      return;
    }
    const lostBeforeAnswer = head === undefined && error !== undefined && isLostConnection(error);
    settle({
      outcome: "failed",
      failure,
      begun: controller !== undefined || error !== undefined,
      lostBeforeAnswer,
      ...(head && { ttfbMs: head.ttfbMs }),
    });
    decoder?.destroy();
    controller?.abort(new Error(failure.detail));
  };
  const finish = (body: Uint8Array): void => {
    if (!settled) settle({ outcome: "received", ...head!, wireBody: Buffer.concat(wire, wireBytes), body });
  };
  /** A redirect or a refusal is known by its head: what is wrong with its body, or too much of it, is left. */
  const stop = (): void => {
    settle({ outcome: "received", ...head!, wireBody: new Uint8Array(), body: new Uint8Array() });
    decoder?.destroy();
    controller?.abort(new Error("the head says all"));
  };

  client.dispatch(
    { path: request.path, method: "GET", headers: request.headers, headersTimeout: 0, bodyTimeout: 0 },
    {
      onRequestStart(started) {
        if (settled) return started.abort(new Error("given up"));
        controller = started;
        // Over HTTP/2 a refused stream is begun a second time.
        clearTimeout(headersTimer);
        const late = () => timeout(`no answer in ${limits.headersTimeoutMs} ms`);
        headersTimer = setTimeout(late, limits.headersTimeoutMs);
      },
      onResponseStart(started, status, _headers, statusText = "") {
        if (settled) return;
        const lines = headerLines(started.rawHeaders);
        headBytes += headerSize(lines);
        if (headBytes > limits.headerBytes) {
          return fail({ reason: "bad_response", detail: `headers over ${limits.headerBytes} bytes`, retryable: false });
        }
        // 103 Early Hints and its like: the answer is still to come.
        if (status < 200) return;
        clearTimeout(headersTimer);
        const headers = headerMap(lines);
        head = { status, statusText, lines, headers, ttfbMs: performance.now() - startedAt };

        const announced = Number(headers["content-length"] ?? 0);
        if (announced > limits.bodyBytes && status !== 304) {
          return fail({ reason: "too_large", detail: `${announced} bytes announced`, retryable: false });
        }
        const encoding = parseContentEncoding(headers["content-encoding"]);
        if (encoding.outcome === "refused") {
          return fail({ reason: "bad_encoding", detail: encoding.detail, retryable: false });
        }
        decoder = createBodyDecoder(encoding.codings, limits.bodyBytes, () => started.resume());
        decoder.result.then((decoded) => (decoded.outcome === "decoded" ? finish(decoded.body) : fail(decoded)));
        throughputTimer = setInterval(checkThroughput, limits.throughput.windowMs);
      },
      onResponseData(started, chunk) {
        if (settled) return;
        wireBytes += chunk.length;
        windowBytes += chunk.length;
        if (wireBytes > limits.bodyBytes) {
          return fail({ reason: "too_large", detail: `more than ${limits.bodyBytes} bytes`, retryable: false });
        }
        wire.push(chunk);
        if (isRedirect(head!.status) && wireBytes > REDIRECT_BODY_BYTES) return stop();
        if (!decoder!.write(chunk)) started.pause();
      },
      onResponseEnd() {
        // What is left is decoding, which the server cannot slow down.
        clearInterval(throughputTimer);
        if (!settled) decoder!.end();
      },
      onResponseError(_controller, error) {
        fail(failureOf(error), error);
      },
    },
  );
  if (request.signal.aborted) interrupt();
  return promise;

  function checkThroughput(): void {
    const { bytes, windowMs } = limits.throughput;
    if (windowBytes < bytes && !controller?.paused) timeout(`less than ${bytes} bytes in ${windowMs} ms`);
    windowBytes = 0;
  }
}

/** A status whose Location is all that matters. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
