import { BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

type WriteRequest =
  | { PutRequest: { Item: Record<string, unknown> } }
  | { DeleteRequest: { Key: Record<string, unknown> } };

/** Puts and deletes many items, 25 at a time; what DynamoDB leaves undone is asked for again, later each time. */
export function batchWriter(tables: DynamoDBDocumentClient, table: string) {
  return async (requests: WriteRequest[]): Promise<void> => {
    for (let from = 0; from < requests.length; from += 25) {
      let rest: WriteRequest[] | undefined = requests.slice(from, from + 25);
      for (let attempt = 0; rest && rest.length > 0; attempt++) {
        if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
        if (attempt === 8) throw new Error(`DynamoDB left ${rest.length} writes undone`);
        const { UnprocessedItems } = await tables.send(new BatchWriteCommand({ RequestItems: { [table]: rest } }));
        rest = UnprocessedItems?.[table] as WriteRequest[] | undefined;
      }
    }
  };
}
