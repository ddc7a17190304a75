import type { FailureReason } from "../article/status.ts";
import type { Failure } from "./fetch-result.ts";
import { BlockedAddressError, UnknownHostError } from "./guarded-connector.ts";

/**
 * What an error of the connection or of the HTTP parser means, in the words of the closed list. What is wrong with the
 * network or with one answer may be right an hour later; what the server surely meant is final.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof BlockedAddressError) return failure("blocked_address", error.message, false);
  if (error instanceof UnknownHostError) return failure("dns_error", error.message, true);
  const { code, message } = rootError(error);
  const detail = code === "" || message.includes(code) ? message : `${code}: ${message}`;
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW")
    return failure("bad_response", detail, false);
  if (TIMEOUTS.has(code)) return failure("timeout", detail, true);
  if (UNREACHABLE.has(code)) return failure("server_error", detail, true);
  if (/^(CERT_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$|HOSTNAME_MISMATCH)/.test(code)) {
    return failure("tls_error", detail, true);
  }
  return failure("bad_response", detail, true);
}

/** Whether the error may only mean that a kept connection had been closed by the other side in the meantime. */
export function isLostConnection(error: unknown): boolean {
  return ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "UND_ERR_INFO"].includes(rootError(error).code);
}

const TIMEOUTS = new Set(["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
const UNREACHABLE = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL"]);

/** Connecting to several addresses at once fails with a bundle of errors; the first tells the story. */
function rootError(error: unknown): { code: string; message: string } {
  const first = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  const { code, message } = (first ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === "string" ? code : "", message: String(message ?? first).slice(0, 300) };
}

function failure(reason: FailureReason, detail: string, retryable: boolean): Failure {
  return { reason, detail, retryable };
}
