import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

export type AwsService = "dynamodb" | "s3" | "sqs";
/** One call of an AWS client by code of ours, after the SDK's own retries: `PutCommand` and what was given to it. */
export type AwsCall = { service: AwsService; command: string; input: Record<string, unknown> };
export type Intercept = (call: AwsCall, proceed: () => Promise<unknown>) => Promise<unknown>;

type Send = (command: { input: object; constructor: { name: string } }, ...rest: unknown[]) => Promise<unknown>;
type Sending = { prototype: { send: Send } };

/**
 * Puts a function between all AWS clients of this process and their engines. Returns a function that takes it away. Calls
 * made by `uninterrupted` pass by.
 */
export function interceptClients(intercept: Intercept): () => void {
  const before = CLIENTS.map(([service, client]) => {
    const { prototype } = client;
    const own = Object.getOwnPropertyDescriptor(prototype, "send");
    const { send } = prototype;
    prototype.send = function (this: unknown, command, ...rest) {
      const proceed = () => send.call(this, command, ...rest);
      if (passing.has(command)) return proceed();
      return intercept(
        { service, command: command.constructor.name, input: command.input as Record<string, unknown> },
        proceed,
      );
    };
    return () => (own ? Object.defineProperty(prototype, "send", own) : Reflect.deleteProperty(prototype, "send"));
  });
  return () => {
    for (const restore of before) restore();
  };
}

/** Marks a command as the bench's own. */
export function uninterrupted<Command extends object>(command: Command): Command {
  passing.add(command);
  return command;
}

const passing = new WeakSet<object>();

const CLIENTS: readonly [AwsService, Sending][] = [
  ["dynamodb", DynamoDBDocumentClient as unknown as Sending],
  ["s3", S3Client as unknown as Sending],
  ["sqs", SQSClient as unknown as Sending],
];
