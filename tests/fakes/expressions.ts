/** The part of DynamoDB's expression language that the frontier's stores speak; anything else throws. */

export type Item = Record<string, unknown>;
export type Placeholders = { names?: Record<string, string> | undefined; values?: Record<string, unknown> | undefined };

/** Whether a condition holds for an item; an absent item is an empty one. */
export function holdsFor(expression: string, item: Item, placeholders: Placeholders): boolean {
  const parser = parse(expression, item, placeholders);
  const value = parser.condition();
  parser.end();
  return value;
}

/** The item that an update leaves. Every right side sees the item as it was before. */
export function updated(expression: string, item: Item, placeholders: Placeholders): Item {
  const parser = parse(expression, item, placeholders);
  const next = { ...item };
  while (parser.more()) {
    const clause = parser.word();
    if (clause === "SET") {
      do {
        const name = parser.path();
        parser.take("=");
        next[name] = parser.sum();
      } while (parser.skip(","));
    } else if (clause === "REMOVE") {
      do delete next[parser.path()];
      while (parser.skip(","));
    } else throw new Error(`no such clause: ${clause}`);
  }
  return next;
}

function parse(expression: string, item: Item, { names = {}, values = {} }: Placeholders) {
  const tokens = expression.match(/<=|>=|<>|[=<>(),+.]|[#:]?\w+/g) ?? [];
  if (tokens.join("") !== expression.replace(/\s+/g, "")) throw new Error(`unreadable: ${expression}`);
  let at = 0;
  const word = (): string => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`ends too early: ${expression}`);
    return token;
  };
  const skip = (token: string): boolean => tokens[at] === token && ++at > 0;
  const take = (token: string): void => {
    if (!skip(token)) throw new Error(`expected ${token} at ${tokens[at]} of ${expression}`);
  };
  const path = (): string => {
    const token = word();
    if (!token.startsWith("#")) return token;
    const name = names[token];
    if (name === undefined) throw new Error(`${token} has no name`);
    return name;
  };
  const operand = (): unknown => {
    if (tokens[at]?.startsWith(":")) {
      const token = word();
      if (!(token in values)) throw new Error(`${token} has no value`);
      return values[token];
    }
    if (skip("if_not_exists")) {
      take("(");
      const name = path();
      take(",");
      const otherwise = operand();
      take(")");
      return item[name] ?? otherwise;
    }
    return valueAt();
  };
  /** An attribute, or what lies inside one (`#version.fetchedAt`). */
  const valueAt = (): unknown => {
    let value = item[path()];
    while (skip(".")) {
      const name = path();
      value = (value as Item | undefined)?.[name];
    }
    return value;
  };
  const sum = (): unknown => {
    let value = operand();
    while (skip("+")) {
      const more = operand();
      if (typeof value !== "number" || typeof more !== "number") throw new Error(`not numbers: ${expression}`);
      value += more;
    }
    return value;
  };
  const comparison = (): boolean => {
    if (skip("(")) {
      const value = condition();
      take(")");
      return value;
    }
    if (skip("attribute_not_exists")) {
      take("(");
      const value = valueAt();
      take(")");
      return value === undefined;
    }
    if (skip("begins_with")) {
      take("(");
      const text = operand();
      take(",");
      const prefix = operand();
      take(")");
      return typeof text === "string" && text.startsWith(prefix as string);
    }
    const left = operand();
    if (skip("BETWEEN")) {
      const least = operand() as string;
      take("AND");
      const most = operand() as string;
      return typeof left === "string" && least <= left && left <= most;
    }
    const sign = word();
    const right = operand();
    // A comparison with what is not there, or of another type, is false.
    if (left === undefined || typeof left !== typeof right) return false;
    switch (sign) {
      case "=":
        return left === right;
      case "<":
        return (left as number) < (right as number);
      case "<=":
        return (left as number) <= (right as number);
      default:
        throw new Error(`no such comparison: ${sign}`);
    }
  };
  const conjunction = (): boolean => {
    let value = comparison();
    while (skip("AND")) value = comparison() && value;
    return value;
  };
  const condition = (): boolean => {
    let value = conjunction();
    while (skip("OR")) value = conjunction() || value;
    return value;
  };
  const end = (): void => {
    if (at < tokens.length) throw new Error(`left over: ${tokens.slice(at).join(" ")}`);
  };
  return { condition, sum, path, word, skip, take, end, more: () => at < tokens.length };
}
