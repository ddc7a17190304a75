import type { Account } from "./account.ts";
import { functionTypes } from "./create-functions.ts";
import { storageTypes } from "./create-storage.ts";
import { watchTypes } from "./create-watching.ts";
import type { Made } from "./resolve-intrinsics.ts";

export type ResourceToMake = { stack: string; id: string; type: string; properties: Record<string, unknown> };

/** How a type of resource is made. */
export type ResourceType = {
  /** Properties that have an effect here. */
  takes: readonly string[];
  /** Properties that are known and have no effect here, each with the reason. */
  ignores?: Readonly<Record<string, string>>;
  create(resource: ResourceToMake, account: Account): Promise<Made> | Made;
};

/** Types that are known and not run, each with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "AWS::CDK::Metadata": "It says which constructs a template is made of, and makes nothing.",
  "AWS::CloudWatch::Dashboard": "A picture of metrics; the metrics themselves are counted here.",
  "AWS::Lambda::EventInvokeConfig": "It says what follows a failed run of recover; a run that failed fails the test.",
};

const TYPES: Readonly<Record<string, ResourceType>> = { ...storageTypes, ...functionTypes, ...watchTypes };

/** Makes a resource whose properties are resolved. Throws where its type or one of its properties is not known. */
export async function createResource(resource: ResourceToMake, account: Account): Promise<Made & { notRun?: string }> {
  const reason = NOT_RUN[resource.type];
  if (reason !== undefined) return { ref: resource.id, attributes: {}, notRun: reason };
  const type = TYPES[resource.type];
  if (type === undefined) throw new Error("This engine does not know the type.");
  for (const property of Object.keys(resource.properties)) {
    if (!type.takes.includes(property) && type.ignores?.[property] === undefined && property !== "Tags") {
      throw new Error(`This engine does not know the property ${property}.`);
    }
  }
  return type.create(resource, account);
}
