import { DeleteCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { deadLetterKey, deadLetterPartition } from "../frontier/keys.ts";
import type { DeadLetter } from "../give-up/give-up.ts";
import type { Clients } from "./clients.ts";

/** Dead letters that give-up has dealt with, kept for 30 days so that they can be sent again. */
export function deadLetterStore({ tables }: Clients, table: string) {
  return {
    async keep(letter: DeadLetter): Promise<void> {
      const expiresAt = Math.floor(Date.parse(letter.at) / 1_000) + 30 * 86_400;
      await tables.send(
        new PutCommand({
          TableName: table,
          // SQS bodies go up to 1 MiB, items to 400 KB: a longer body can be no message of ours, and is cut.
          Item: {
            ...deadLetterKey(letter.stage, letter.messageId),
            v: 1,
            ...letter,
            body: letter.body.slice(0, 100_000),
            expiresAt,
          },
        }),
      );
    },
    async *list(stage: string): AsyncGenerator<DeadLetter> {
      let from: Record<string, unknown> | undefined;
      do {
        const page = await tables.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: { ":pk": deadLetterPartition(stage) },
            ExclusiveStartKey: from,
          }),
        );
        yield* (page.Items ?? []) as DeadLetter[];
        from = page.LastEvaluatedKey;
      } while (from);
    },
    async forget(letter: DeadLetter): Promise<void> {
      await tables.send(new DeleteCommand({ TableName: table, Key: deadLetterKey(letter.stage, letter.messageId) }));
    },
  };
}
