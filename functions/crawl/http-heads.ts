/** One header line: name and value as bytes written one to a character (latin1). */
export type HeaderLine = readonly [name: string, value: string];

/** undici's raw headers as lines: over HTTP/1.1 a flat list of buffers, over HTTP/2 an object. */
export function headerLines(raw: unknown): HeaderLine[] {
  if (Array.isArray(raw)) {
    const lines: HeaderLine[] = [];
    for (let i = 0; i + 1 < raw.length; i += 2) lines.push([latin1(raw[i]), latin1(raw[i + 1])]);
    return lines;
  }
  return Object.entries((raw ?? {}) as Record<string, string | string[] | undefined>).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, String(one)] as const),
  );
}

/**
 * The lines as a map for reading: names in lower case, repeated headers joined by ", ", bytes read as UTF-8 where they
 * are that and as latin1 otherwise (RFC 9110 section 5.5 allows either).
 */
export function headerMap(lines: readonly HeaderLine[]): Record<string, string> {
  const map: Record<string, string> = Object.create(null);
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    const text = fromBytes(value.trim());
    map[key] = key in map ? `${map[key]}, ${text}` : text;
  }
  return map;
}

/** The bytes that the lines take up on the wire. */
export function headerSize(lines: readonly HeaderLine[]): number {
  return lines.reduce((size, [name, value]) => size + name.length + value.length + 4, 0);
}

/** The head that undici sends over HTTP/1.1; for HTTP/2 the same words, so that archives can hold it. */
export function writeRequestHead(url: URL, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n${lines.join("")}\r\n`;
}

export function writeResponseHead(status: number, statusText: string, lines: readonly HeaderLine[]): string {
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${statusText}\r\n${text.join("")}\r\n`;
}

/** Reads a head as `writeResponseHead` writes it. Undefined where it is none. */
export function readResponseHead(head: string): { status: number; lines: HeaderLine[] } | undefined {
  const [first = "", ...rest] = head.split("\r\n");
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const lines: HeaderLine[] = [];
  for (const line of rest) {
    const colon = line.indexOf(":");
    if (colon > 0) lines.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return { status: Number(status), lines };
}

function latin1(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString("latin1") : String(value);
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

function fromBytes(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  try {
    return UTF_8.decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}
