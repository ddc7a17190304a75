/**
 * JSON that may be the body of an SQS message: the two characters beyond control characters that JSON leaves as they are and
 * SQS refuses (U+FFFE, U+FFFF: https://www.w3.org/TR/REC-xml/#charsets) are escaped.
 */
export function legalJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
