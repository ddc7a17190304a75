import type { Account } from "./account.ts";
import { createResource } from "./create-resource.ts";
import type { StackToDeploy } from "./read-assembly.ts";
import { conditionHolds, type Made, referencesIn, resolveIntrinsics, type Scope } from "./resolve-intrinsics.ts";

export type Deployed = {
  /** Outputs of each stack, by the stack's name. */
  outputs: Record<string, Record<string, string>>;
  /** Logical ids that stand in a template and are not run here, with the reason. */
  notRun: Record<string, string>;
};

/**
 * Deploys stacks one after the other, each as CloudFormation does: parameters, rules, conditions, then every resource
 * once all that it refers to or depends on is there, then outputs and exports. Nothing in a template is changed. Throws an
 * Error that names the resource where a type, a property or a reference is not known, or AWS would refuse it.
 */
export async function deployStacks(stacks: readonly StackToDeploy[], account: Account): Promise<Deployed> {
  const deployed: Deployed = { outputs: {}, notRun: {} };
  for (const stack of stacks) {
    try {
      deployed.outputs[stack.name] = await deployStack(stack, account, deployed.notRun);
    } catch (error) {
      throw new Error(`${stack.name}: ${(error as Error).message}`, { cause: error });
    }
  }
  return deployed;
}

async function deployStack(stack: StackToDeploy, account: Account, notRun: Record<string, string>) {
  const { name, template, assets } = stack;
  const resources = new Map<string, Made>();
  const scope: Scope = {
    pseudo: {
      "AWS::Region": account.region,
      "AWS::AccountId": account.id,
      "AWS::Partition": "aws",
      "AWS::URLSuffix": "amazonaws.com",
      "AWS::StackName": name,
      "AWS::StackId": `arn:aws:cloudformation:${account.region}:${account.id}:stack/${name}/1`,
    },
    parameters: readParameters(template.Parameters ?? {}, account),
    conditions: template.Conditions ?? {},
    resources,
    exports: account.exports,
  };
  const text = (value: unknown) => String(resolveIntrinsics(value, scope));
  for (const { bucket, key, path } of assets) account.assets.set(`${text({ "Fn::Sub": bucket })}/${key}`, path);
  checkRules(template.Rules ?? {}, scope);

  const waiting = new Map(
    Object.entries(template.Resources).filter(
      ([, { Condition }]) => Condition === undefined || conditionHolds(Condition, scope),
    ),
  );
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, resource]) => {
      const needed = [...referencesIn(resource.Properties), ...[resource.DependsOn ?? []].flat()];
      return needed.every((id) => !waiting.has(id));
    });
    // CloudFormation promises no order but this: what is written first must not be made first.
    const [id, resource] = ready.at(-1) ?? [];
    if (id === undefined || resource === undefined) {
      throw new Error(`These resources need each other: ${[...waiting.keys()].join(", ")}`);
    }
    waiting.delete(id);
    const properties = resolveIntrinsics(resource.Properties ?? {}, scope) as Record<string, unknown>;
    try {
      const made = await createResource({ stack: name, id, type: resource.Type, properties }, account);
      resources.set(id, made);
      if (made.notRun !== undefined) notRun[id] = made.notRun;
    } catch (error) {
      throw new Error(`${id} (${resource.Type}): ${(error as Error).message}`, { cause: error });
    }
  }

  const outputs: Record<string, string> = {};
  for (const [id, { Value, Condition, Export }] of Object.entries(template.Outputs ?? {})) {
    if (Condition !== undefined && !conditionHolds(Condition, scope)) continue;
    outputs[id] = text(Value);
    if (Export === undefined) continue;
    const exported = text(Export.Name);
    if (account.exports.has(exported)) throw new Error(`${exported} is exported already.`);
    account.exports.set(exported, outputs[id]);
  }
  return outputs;
}

function readParameters(declared: Record<string, { Type: string; Default?: string }>, account: Account) {
  const values = Object.entries(declared).map(([name, { Type, Default }]): [string, string] => {
    if (Default === undefined) throw new Error(`The parameter ${name} has no value.`);
    if (Type === "String") return [name, Default];
    if (Type !== "AWS::SSM::Parameter::Value<String>") throw new Error(`The parameter ${name} has the type ${Type}.`);
    const stored = account.parameters.get(Default);
    if (stored === undefined) throw new Error(`Parameter Store has no ${Default}.`);
    return [name, stored];
  });
  return new Map(values);
}

function checkRules(rules: NonNullable<StackToDeploy["template"]["Rules"]>, scope: Scope): void {
  for (const [name, { Assertions }] of Object.entries(rules)) {
    for (const { Assert, AssertDescription } of Assertions) {
      if (!resolveIntrinsics(Assert, scope)) throw new Error(`The rule ${name} is broken: ${AssertDescription ?? ""}`);
    }
  }
}
