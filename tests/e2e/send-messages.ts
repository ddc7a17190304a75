/** A program that knows nothing of newsprint: sends each line of a file to a queue, with an ordinary SQS client. */
import { readFileSync } from "node:fs";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";

const [queueUrl, file] = process.argv.slice(2) as [string, string];
const sqs = new SQSClient({});
const bodies = JSON.parse(readFileSync(file, "utf8")) as string[];
await Promise.all(bodies.map((MessageBody) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }))));
