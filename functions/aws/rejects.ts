import { createHash } from "node:crypto";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { rejectKey } from "../frontier/keys.ts";
import type { Reject } from "../intake/intake-message.ts";
import type { Clients } from "./clients.ts";

/** Records input that cannot be used, with its reason and first 1 KB, for 30 days. The same input is one item a day. */
export function rejectStore({ tables }: Clients, table: string) {
  return async (reject: Reject, at: Date): Promise<void> => {
    const sha256 = createHash("sha256").update(reject.input).digest("hex");
    await tables.send(
      new PutCommand({
        TableName: table,
        Item: {
          ...rejectKey(at.toISOString().slice(0, 10), sha256),
          v: 1,
          reason: reject.reason,
          // A part of the input may end in, or be, half a character.
          detail: reject.detail.toWellFormed(),
          input: Buffer.from(reject.input).subarray(0, 1_024).toString("utf8"),
          at: at.toISOString(),
          expiresAt: Math.floor(at.getTime() / 1_000) + 30 * 86_400,
        },
      }),
    );
  };
}
