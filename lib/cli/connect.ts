import { resolve } from "node:path";
import { GetParametersByPathCommand, SSMClient } from "@aws-sdk/client-ssm";
import { type Clients, createClients } from "../../functions/aws/clients.ts";
import { findRunning } from "../local/data-folder.ts";
import { startEngines } from "../local/engines.ts";
import { clientEnvironment, createLocalStack, INTAKE_QUEUE, stackEnvironment } from "../local/local-stack.ts";
import { CliError } from "./cli-error.ts";

/** Where a command works: on a deployed stack, or on a data folder. */
export type Where = { stack?: string; data: string };

/** Names of a pipeline's resources, as its functions know them. */
export type ResourceNames = {
  ARTICLES_TABLE: string;
  FRONTIER_TABLE: string;
  RAW_BUCKET: string;
  INTAKE_QUEUE_URL: string;
  CRAWL_QUEUE_URL: string;
  PARSE_QUEUE_URL: string;
  TAG_QUEUE_URL: string;
};
export type Connection = { clients: Clients; names: ResourceNames; close(): Promise<void> };

/** Connects to the stack that is named, or joins the run that works on the data folder, or opens the folder itself. */
export async function connect({ stack, data }: Where): Promise<Connection> {
  return stack === undefined ? connectLocally(data) : connectToStack(stack);
}

async function connectLocally(data: string): Promise<Connection> {
  const dataDir = resolve(data);
  const running = await findRunning(dataDir);
  const engines = running ? undefined : await startEngines({ dataDir, durableQueues: [INTAKE_QUEUE] });
  const endpoints = running ?? engines!.endpoints;
  const names = stackEnvironment(await createLocalStack(endpoints)) as ResourceNames;
  Object.assign(process.env, clientEnvironment(endpoints));
  return { clients: createClients(), names, close: async () => engines?.stop() };
}

/** A stack tells its names in SSM parameters below `/newsprint/<stack>/`. */
async function connectToStack(stack: string): Promise<Connection> {
  const names: Record<string, string> = {};
  try {
    const ssm = new SSMClient({});
    let NextToken: string | undefined;
    do {
      const page = await ssm.send(new GetParametersByPathCommand({ Path: `/newsprint/${stack}/`, NextToken }));
      for (const { Name, Value } of page.Parameters ?? []) names[Name!.slice(Name!.lastIndexOf("/") + 1)] = Value!;
      NextToken = page.NextToken;
    } while (NextToken);
  } catch (error) {
    throw new CliError(`Stack ${stack} could not be asked for its names: ${(error as Error).message}`);
  }
  if (!names.ARTICLES_TABLE) {
    throw new CliError(
      `No stack ${stack} in this account and region: there are no parameters below /newsprint/${stack}/.`,
    );
  }
  return { clients: createClients(), names: names as ResourceNames, close: async () => {} };
}
