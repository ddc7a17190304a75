import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A CloudFormation template, as JSON. */
export type Template = {
  Parameters?: Record<string, { Type: string; Default?: string }>;
  Conditions?: Record<string, unknown>;
  Rules?: Record<string, { Assertions: { Assert: unknown; AssertDescription?: string }[] }>;
  Resources: Record<string, TemplateResource>;
  Outputs?: Record<string, { Value: unknown; Condition?: string; Export?: { Name: unknown } }>;
};
export type TemplateResource = {
  Type: string;
  Properties?: Record<string, unknown>;
  DependsOn?: string | string[];
  Condition?: string;
};

export type StackToDeploy = {
  name: string;
  template: Template;
  /** Files that CDK would upload before: where a template finds them (`bucket/key`, with pseudo parameters), and where they lie. */
  assets: { bucket: string; key: string; path: string }[];
};

/** The stacks of a synthesis (`cdk.out`), each after those that it needs, as `cdk deploy --all` would take them. */
export function readAssembly(folder: string): StackToDeploy[] {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const { artifacts } = read<{ artifacts: Record<string, Artifact> }>("manifest.json");
  const stacks: StackToDeploy[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const artifact = artifacts[id];
    if (artifact === undefined || seen.has(id)) return;
    seen.add(id);
    for (const needed of artifact.dependencies ?? []) visit(needed);
    if (artifact.type !== "aws:cloudformation:stack") return;
    const assets = (artifact.dependencies ?? []).flatMap((needed) => {
      const { type, properties } = artifacts[needed]!;
      if (type !== "cdk:asset-manifest") return [];
      return readAssets(read<AssetManifest>(properties!.file!), folder);
    });
    const { stackName, templateFile } = artifact.properties!;
    stacks.push({ name: stackName ?? id, template: read<Template>(templateFile!), assets });
  };
  for (const id of Object.keys(artifacts)) visit(id);
  return stacks;
}

type Artifact = {
  type: string;
  dependencies?: string[];
  properties?: { templateFile?: string; stackName?: string; file?: string };
};
type AssetManifest = {
  files: Record<
    string,
    { source: { path: string }; destinations: Record<string, { bucketName: string; objectKey: string }> }
  >;
};

function readAssets({ files }: AssetManifest, folder: string) {
  return Object.values(files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ bucketName, objectKey }) => ({
      bucket: bucketName,
      key: objectKey,
      path: join(folder, source.path),
    })),
  );
}
