import { CfnOutput } from "aws-cdk-lib";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Construct } from "constructs";

/** Names of a pipeline's resources, under the names that its functions know them by. */
export type PublishedNames = Record<
  | "ARTICLES_TABLE"
  | "FRONTIER_TABLE"
  | "RAW_BUCKET"
  | "INTAKE_QUEUE_URL"
  | "CRAWL_QUEUE_URL"
  | "PARSE_QUEUE_URL"
  | "TAG_QUEUE_URL",
  string
>;

/** Says where things are: in SSM parameters `/newsprint/<stage>/<NAME>`, for programs, and in outputs, for people. */
export function publishNames(scope: Construct, stage: string, names: PublishedNames): void {
  for (const [name, stringValue] of Object.entries(names)) {
    const id = name
      .toLowerCase()
      .split("_")
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join("");
    new StringParameter(scope, `${id}Parameter`, { parameterName: `/newsprint/${stage}/${name}`, stringValue });
    new CfnOutput(scope, id, { value: stringValue });
  }
}
