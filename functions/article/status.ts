/** Where a URL can be on its way, and why it can end without a record. */

export const STATUSES = ["queued", "fetched", "parsed", "ready", "failed"] as const;
export type Status = (typeof STATUSES)[number];

/** The closed list of reasons. Each means one thing to whoever reads it. */
export const FAILURE_REASONS = [
  "invalid_url",
  "unsupported_scheme",
  "blocked_address",
  "robots_disallowed",
  "opted_out",
  "not_found",
  "gone",
  "forbidden",
  "bot_block",
  "consent_wall",
  "soft_404",
  "not_an_article",
  "unsupported_type",
  "empty",
  "too_large",
  "timeout",
  "too_many_redirects",
  "dns_error",
  "tls_error",
  "server_error",
  "bad_response",
  "bad_encoding",
  "needs_javascript",
  "poison",
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];
