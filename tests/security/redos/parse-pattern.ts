/** A regular expression as a tree, as far as it matters for what it can be made to repeat. */
export type Pattern =
  /** One character: a letter, an escape or a class, as it is written. */
  | { kind: "character"; source: string }
  | { kind: "sequence"; items: Pattern[] }
  | { kind: "choice"; options: Pattern[] }
  | { kind: "repeat"; item: Pattern; min: number; max: number }
  /** What takes no character: anchors, borders, looks ahead and back. What is looked for may be repeated too. */
  | { kind: "look"; item: Pattern };

const NOTHING: Pattern = { kind: "sequence", items: [] };

/** Reads the source of a regular expression that the engine has taken: mistakes in it are not looked for. */
export function parsePattern(source: string): Pattern {
  let at = 0;
  return choice();

  function choice(): Pattern {
    const options = [sequence()];
    while (source[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { kind: "choice", options };
  }

  function sequence(): Pattern {
    const items: Pattern[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(repeated(atom()));
    return { kind: "sequence", items };
  }

  function repeated(item: Pattern): Pattern {
    const [quantifier, sign, least, comma, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 24)) ?? [];
    if (quantifier === undefined) return item;
    at += quantifier.length;
    if (sign) return { kind: "repeat", item, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    return { kind: "repeat", item, min: Number(least), max: most ? Number(most) : comma ? Infinity : Number(least) };
  }

  function atom(): Pattern {
    const start = at;
    switch (source[at++]) {
      case "^":
      case "$":
        return NOTHING;
      case "(":
        return group();
      case "[":
        skipClass();
        return { kind: "character", source: source.slice(start, at) };
      case "\\": {
        const [escaped] =
          /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|[\s\S])/.exec(
            source.slice(start),
          )!;
        at = start + escaped.length;
        if (/^\\[bB1-9k]/.test(escaped)) return NOTHING;
        return { kind: "character", source: escaped };
      }
      default:
        // A letter may be two code units.
        at = start + String.fromCodePoint(source.codePointAt(start)!).length;
        return { kind: "character", source: source.slice(start, at) };
    }
  }

  function group(): Pattern {
    const [opening = ""] = /^\?(?:[:=!]|<[=!]|<[^>]+>|[a-z]*(?:-[a-z]+)?:)/.exec(source.slice(at, at + 80)) ?? [];
    at += opening.length;
    const item = choice();
    at++;
    return /^\?<?[=!]/.test(opening) ? { kind: "look", item } : item;
  }

  /** Classes of the flag `v` hold others. */
  function skipClass(): void {
    for (let depth = 1; depth > 0; at++) {
      if (source[at] === "\\") at++;
      else if (source[at] === "]") depth--;
    }
  }
}
