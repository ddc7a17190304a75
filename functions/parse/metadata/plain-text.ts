const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  middot: "·",
};

/** Undoes entities that were escaped twice or stand in JSON, and drops simple tags: what people would read. */
export function decodeEntities(text: string): string {
  let plain = text;
  if (plain.includes("&")) {
    plain = plain
      .replace(/&#(\d{1,7});/g, (whole, code) => character(Number(code)) ?? whole)
      .replace(/&#x([0-9a-f]{1,6});/gi, (whole, code) => character(Number.parseInt(code, 16)) ?? whole)
      .replace(/&([a-z]{2,6});/gi, (whole, name) => NAMED[name.toLowerCase()] ?? whole);
  }
  if (plain.includes("<")) plain = plain.replace(/<\/?[a-z][^<>]{0,200}>/gi, "");
  return plain;
}

function character(code: number): string | null {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}
