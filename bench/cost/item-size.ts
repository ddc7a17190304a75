export type Item = Record<string, unknown>;

/**
 * Bytes of an item as DynamoDB reckons them: names and values in UTF-8; a number one byte, and one for every two digits; a
 * list or map three bytes, and one for each element
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
export function itemSize(item: Item): number {
  return attributes(item);
}

function attributes(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) bytes += Buffer.byteLength(name) + valueSize(value);
  }
  return bytes;
}

function valueSize(value: unknown): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return numberSize(value);
  if (value === null || typeof value === "boolean") return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + 1 + valueSize(each), 3);
  return 3 + Object.keys(value as Item).length + attributes(value as Item);
}

function numberSize(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(15)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "");
  return 1 + Math.ceil(Math.max(1, digits.length) / 2) + (value < 0 ? 1 : 0);
}
