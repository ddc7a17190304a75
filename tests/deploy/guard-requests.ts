import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Endpoints } from "../../lib/local/data-folder.ts";
import type { Permissions } from "./keep-permissions.ts";

export type Gateway = { url: string; stop(): Promise<void> };

export type GatewayOptions = {
  engines: Endpoints;
  permissions: Permissions;
  region: string;
  accountId: string;
  /** What Parameter Store holds, by name. */
  parameters: ReadonlyMap<string, string>;
};

/** The access key of whoever may do everything: the person who deploys. */
export const DEPLOYER = "deployer";

/**
 * One address for DynamoDB, SQS, S3 and Parameter Store that lets through what the caller's role may do. Who calls is
 * read from the access key of the signature: a role's key is its name. Everything that is let through goes to the engines as
 * it came.
 */
export async function guardRequests(options: GatewayOptions): Promise<Gateway> {
  const agent = new Agent({ keepAlive: true });
  const server: Server = createServer((incoming, response) => {
    answer(incoming, response, agent, options).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(error.message);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  agent: Agent,
  options: GatewayOptions,
): Promise<void> {
  const body = await buffer(incoming);
  const call = readCall(incoming, body, options);
  const caller = /Credential=([^/]+)\//.exec(incoming.headers.authorization ?? "")?.[1] ?? "nobody";
  for (const resource of caller === DEPLOYER ? [] : call.resources) {
    const asked = { role: caller, action: call.action, resource };
    if (options.permissions.request(asked) === "denied") return deny(response, call.service, asked);
  }
  if (call.service === "ssm") return tellParameters(response, body, options.parameters);
  const forwarded = request(options.engines[call.service] + (incoming.url ?? "/"), {
    method: incoming.method ?? "GET",
    headers: { ...incoming.headers, host: new URL(options.engines[call.service]).host },
    agent,
  });
  forwarded.end(body);
  const [reply] = (await once(forwarded, "response")) as [IncomingMessage];
  // S3 tells only those who may list a bucket that an object is not there.
  const hidden =
    reply.statusCode === 404 && call.service === "s3" && caller !== DEPLOYER && !mayList(caller, call, options);
  if (hidden) {
    reply.resume();
    return deny(response, "s3", { role: caller, action: "s3:ListBucket", resource: bucketOf(call) });
  }
  response.writeHead(reply.statusCode ?? 500, reply.headers);
  reply.pipe(response);
}

type Call = { service: "dynamodb" | "sqs" | "s3" | "ssm"; action: string; resources: string[] };

/** What a request asks for, in IAM's words. */
function readCall(incoming: IncomingMessage, body: Buffer, { region, accountId }: GatewayOptions): Call {
  const [protocol, operation] = String(incoming.headers["x-amz-target"] ?? ".").split(".") as [string, string];
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${accountId}:${rest}`;
  if (protocol.startsWith("DynamoDB")) {
    const input = JSON.parse(body.toString()) as DynamoInput;
    const tables = input.RequestItems ? Object.keys(input.RequestItems) : [input.TableName ?? "*"];
    const index = input.IndexName === undefined ? "" : `/index/${input.IndexName}`;
    const resources = tables.map((table) => arn("dynamodb", `table/${table}${index}`));
    return { service: "dynamodb", action: `dynamodb:${operation}`, resources };
  }
  if (protocol === "AmazonSQS") {
    const { QueueUrl, QueueName } = JSON.parse(body.toString()) as { QueueUrl?: string; QueueName?: string };
    const name = QueueName ?? QueueUrl?.slice(QueueUrl.lastIndexOf("/") + 1) ?? "*";
    return { service: "sqs", action: `sqs:${operation.replace(/Batch$/, "")}`, resources: [arn("sqs", name)] };
  }
  if (protocol === "AmazonSSM") {
    const { Path = "*" } = JSON.parse(body.toString()) as { Path?: string };
    return { service: "ssm", action: `ssm:${operation}`, resources: [arn("ssm", `parameter${Path}`)] };
  }
  const path = decodeURIComponent((incoming.url ?? "/").split("?")[0]!).replace(/^\/|\/$/g, "");
  const action = path.includes("/") ? OBJECT_ACTIONS[incoming.method ?? ""] : BUCKET_ACTIONS[incoming.method ?? ""];
  return { service: "s3", action: action ?? `s3:${incoming.method}`, resources: [`arn:aws:s3:::${path}`] };
}

type DynamoInput = { TableName?: string; IndexName?: string; RequestItems?: Record<string, unknown> };

const OBJECT_ACTIONS: Record<string, string> = {
  GET: "s3:GetObject",
  HEAD: "s3:GetObject",
  PUT: "s3:PutObject",
  DELETE: "s3:DeleteObject",
};
const BUCKET_ACTIONS: Record<string, string> = { GET: "s3:ListBucket", HEAD: "s3:ListBucket", PUT: "s3:CreateBucket" };

function mayList(role: string, call: Call, { permissions }: GatewayOptions): boolean {
  return permissions.request({ role, action: "s3:ListBucket", resource: bucketOf(call) }) === "allowed";
}

function bucketOf({ resources: [object = ""] }: Call): string {
  return object.split("/")[0]!;
}

function deny(
  response: ServerResponse,
  service: Call["service"],
  { role, action, resource }: { role: string; action: string; resource: string },
): void {
  const says = `User: ${role} is not authorized to perform: ${action} on resource: ${resource}`;
  if (service === "s3") {
    response.writeHead(403, { "content-type": "application/xml" });
    response.end(`<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>${says}</Message></Error>`);
    return;
  }
  response.writeHead(400, { "content-type": "application/x-amz-json-1.0" });
  response.end(JSON.stringify({ __type: "AccessDeniedException", message: says }));
}

/** GetParametersByPath of Parameter Store, ten a page as there. */
function tellParameters(response: ServerResponse, body: Buffer, parameters: ReadonlyMap<string, string>): void {
  const { Path, NextToken } = JSON.parse(body.toString()) as { Path: string; NextToken?: string };
  const all = [...parameters].filter(([name]) => name.startsWith(Path));
  const from = Number(NextToken ?? 0);
  const page = all.slice(from, from + 10).map(([Name, Value]) => ({ Name, Value, Type: "String" }));
  const next = from + 10 < all.length ? { NextToken: String(from + 10) } : {};
  response.writeHead(200, { "content-type": "application/x-amz-json-1.1" });
  response.end(JSON.stringify({ Parameters: page, ...next }));
}
