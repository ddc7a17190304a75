/** A recorded request, taken apart where ids and host names stand in it, so that it can be made again for others. */
export type Template = {
  /** JSON between the names; name number `names[i]` stands after `texts[i]`. */
  texts: string[];
  names: number[];
  /** Bytes are no JSON: where they go back, and what they are. */
  bytes: { path: (string | number)[]; value: Uint8Array }[];
};

/** Takes a request apart at every name of the list; whatever else is in it stays as it is. */
export function takeApart(input: object, names: readonly string[]): Template {
  const bytes: Template["bytes"] = [];
  const text = JSON.stringify(withoutBytes(input, [], bytes));
  const numbers = new Map(names.map((name, number) => [name, number]));
  const template: Template = { texts: [], names: [], bytes };
  let from = 0;
  if (names.length > 0) {
    for (const match of text.matchAll(new RegExp(names.map(escaped).join("|"), "g"))) {
      template.texts.push(text.slice(from, match.index));
      template.names.push(numbers.get(match[0])!);
      from = match.index + match[0].length;
    }
  }
  template.texts.push(text.slice(from));
  return template;
}

/** The request for other names, in the order of those that it was taken apart at. */
export function putTogether(template: Template, names: readonly string[]): Record<string, unknown> {
  let text = template.texts[0]!;
  for (let i = 0; i < template.names.length; i++) text += names[template.names[i]!]! + template.texts[i + 1]!;
  const input = JSON.parse(text) as Record<string, unknown>;
  for (const { path, value } of template.bytes) {
    let at = input as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    at[path.at(-1)!] = value;
  }
  return input;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function withoutBytes(value: unknown, path: (string | number)[], bytes: Template["bytes"]): unknown {
  if (value instanceof Uint8Array) {
    bytes.push({ path, value });
    return null;
  }
  if (Array.isArray(value)) return value.map((each, index) => withoutBytes(each, [...path, index], bytes));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutBytes(each, [...path, name], bytes)]),
  );
}
