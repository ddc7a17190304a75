import type { FailureReason } from "../article/status.ts";

/** What one request to one URL came to. Redirects are reported, never followed: each hop is a fetch of its own. */
export type FetchResult = PageResponse | Unchanged | Redirected | FetchFailed;

/** A complete answer, whatever its status; `judge-response.ts` says what it means. */
export type PageResponse = Exchange & {
  outcome: "response";
  /** The body as it was served: transfer coding undone, content codings not. */
  wireBody: Uint8Array;
  /** The body with its content codings undone. */
  body: Uint8Array;
  /** SHA-256 of `body`, hex. */
  sha256: string;
};

/** 304 to a conditional request. */
export type Unchanged = Exchange & { outcome: "unchanged" };

export type Redirected = Exchange & {
  outcome: "redirected";
  /** Resolved and allowed by `checkUrl`, without fragment. Its robots.txt and pace are still to be asked. */
  location: string;
  /** 301 or 308: the new URL takes the old one's place. */
  permanent: boolean;
  /** From https to http. */
  downgrade: boolean;
};

export type FetchFailed = {
  outcome: "failed";
  url: string;
  reason: FailureReason;
  /** Words about the reason, for people. */
  detail: string;
  /** Whether another attempt can end differently. */
  retryable: boolean;
  /** The caller's own deadline ended it: nothing is known about the host, and it counts as no attempt. */
  interrupted?: true;
  fetchedAt: Date;
  timing: Timing;
};

/** Request and response, without the body. */
export type Exchange = {
  url: string;
  /** When the request was begun. */
  fetchedAt: Date;
  status: number;
  /** Names in lower case; values of a repeated header joined by ", ". */
  headers: Record<string, string>;
  /** The head that was sent, in HTTP/1.1 form, with the empty line at its end; a character is a byte. */
  requestHead: string;
  /** The head that was received, in HTTP/1.1 form, with the empty line at its end; a character is a byte. */
  responseHead: string;
  protocol: "http/1.1" | "h2";
  remoteAddress?: string;
  timing: Timing;
  /** Retry-After in milliseconds from now, clamped to a day. */
  retryAfterMs?: number;
};

/** Milliseconds from the beginning of the exchange, connecting included: to the end of the response head, and to the end. */
export type Timing = { ttfbMs?: number; totalMs: number };

/** Why an exchange ended without a complete answer. */
export type Failure = Pick<FetchFailed, "reason" | "detail" | "retryable" | "interrupted">;
