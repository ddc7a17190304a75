/** A place in a list as one word that survives URLs and shells: the base64url of its sort key. */
export function writeCursor(position: string): string {
  return Buffer.from(position).toString("base64url");
}

/** The sort key of a cursor, or undefined where the word is none. */
export function readCursor(cursor: string): string | undefined {
  if (!/^[\w-]{8,200}$/.test(cursor)) return undefined;
  const position = Buffer.from(cursor, "base64url").toString("utf8");
  return /^\d{4}-\d{2}[\w:.#-]*$/.test(position) ? position : undefined;
}
