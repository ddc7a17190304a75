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

/** Says where things are to programs: in SSM parameters `/newsprint/<stage>/<NAME>`. */
export function publishNames(scope: Construct, stage: string, names: PublishedNames): void {
  for (const [name, stringValue] of Object.entries(names)) {
    new StringParameter(scope, `${pascal(name)}Parameter`, {
      parameterName: `/newsprint/${stage}/${name}`,
      stringValue,
    });
  }
}

/** Says where things are to people: in outputs `IntakeQueueUrl`, `ArticlesTable`, … of the stack that is `scope`. */
export function outputNames(scope: Construct, names: PublishedNames): void {
  for (const [name, value] of Object.entries(names)) new CfnOutput(scope, pascal(name), { value });
}

function pascal(name: string): string {
  return name
    .toLowerCase()
    .split("_")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("");
}
