import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { type AwsCall, type Intercept, uninterrupted } from "../in-process/intercept-clients.ts";
import { atWork, type OpenPipeline } from "../in-process/open-pipeline.ts";

/** Bugs of a pipeline that the bench must find: a bench that cannot fail proves nothing. */
export const PLANTED = [
  /** Messages are deleted before what they caused is durable. */
  "acknowledges-first",
  /** Edges that are no longer true are left where they are. */
  "leaves-edges",
  /** The raw page is deleted as soon as it was read. */
  "deletes-raw-pages",
] as const;
export type PlantedBug = (typeof PLANTED)[number];

/** The calls of the functions, as the bug changes them. */
export function plant(bug: PlantedBug | undefined, pipeline: () => OpenPipeline): Intercept {
  switch (bug) {
    case "leaves-edges":
      return (call, proceed) => (deletesEdges(call) ? Promise.resolve({}) : proceed());
    case "deletes-raw-pages":
      return async (call, proceed) => {
        const answer = await proceed();
        if (call.command === "GetObjectCommand" && atWork.getStore()?.name === "parse") {
          const { Bucket, Key } = call.input as { Bucket: string; Key: string };
          await pipeline().clients.buckets.send(uninterrupted(new DeleteObjectCommand({ Bucket, Key })));
        }
        return answer;
      };
    default:
      return (_, proceed) => proceed();
  }
}

function deletesEdges({ command, input }: AwsCall): boolean {
  if (command !== "BatchWriteCommand" || atWork.getStore()?.name !== "tag") return false;
  const requests = Object.values(input.RequestItems as Record<string, { DeleteRequest?: object }[]>).flat();
  return requests.every(({ DeleteRequest }) => DeleteRequest !== undefined);
}
