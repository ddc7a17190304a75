/** What a reference to a resource gives: its `Ref`, and what `Fn::GetAtt` may ask for. */
export type Made = { ref: string; attributes: Record<string, string> };

/** What the references of a template lead to. */
export type Scope = {
  /** `AWS::Region` and its like. */
  pseudo: Readonly<Record<string, string>>;
  parameters: ReadonlyMap<string, string>;
  conditions: Readonly<Record<string, unknown>>;
  resources: ReadonlyMap<string, Made>;
  exports: ReadonlyMap<string, string>;
};

/** Of `AWS::NoValue`: the property is as if it were not written. */
const NO_VALUE = Symbol("AWS::NoValue");

/**
 * A value of a template with every reference and function in it replaced by what it stands for. Throws an Error that
 * names what is referred to and not there, or a function that this engine does not know.
 */
export function resolveIntrinsics(value: unknown, scope: Scope): unknown {
  const resolved = resolve(value, scope);
  return resolved === NO_VALUE ? undefined : resolved;
}

/** Whether a condition of the template (by name) holds. */
export function conditionHolds(name: string, scope: Scope): boolean {
  if (!(name in scope.conditions)) throw new Error(`There is no condition ${name}.`);
  return Boolean(resolve(scope.conditions[name], scope));
}

/** The logical ids that a value refers to. */
export function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) {
      for (const each of part) look(each);
      return;
    }
    if (typeof part !== "object" || part === null) return;
    for (const [name, argument] of Object.entries(part)) {
      if (name === "Ref") found.add(String(argument));
      else if (name === "Fn::GetAtt") found.add(attributeOf(argument)[0]);
      else if (name === "Fn::Sub") {
        const text = Array.isArray(argument) ? argument[0] : argument;
        for (const [, id] of String(text).matchAll(PLACEHOLDER)) found.add(id!.split(".")[0]!);
        look(argument);
      } else look(argument);
    }
  };
  look(value);
  return found;
}

const PLACEHOLDER = /\$\{([^!}][^}]*)\}/g;

function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, scope)).filter((each) => each !== NO_VALUE);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [""];
  if (entries.length === 1 && (name === "Ref" || name === "Condition" || name.startsWith("Fn::"))) {
    return call(name, argument, scope);
  }
  return Object.fromEntries(
    entries.flatMap(([key, each]) => {
      const resolved = resolve(each, scope);
      return resolved === NO_VALUE ? [] : [[key, resolved]];
    }),
  );
}

function call(name: string, argument: unknown, scope: Scope): unknown {
  const list = () => (argument as unknown[]).map((each) => resolve(each, scope));
  switch (name) {
    case "Ref":
      return reference(String(argument), scope);
    case "Fn::GetAtt":
      return attribute(argument, scope);
    case "Fn::Join": {
      const [separator, parts] = list() as [string, unknown[]];
      return parts.map(textOf).join(separator);
    }
    case "Fn::Sub":
      return substitute(argument, scope);
    case "Fn::Select": {
      const [at, choices] = list() as [number | string, unknown[]];
      return choices[Number(at)];
    }
    case "Fn::Split": {
      const [separator, text] = list() as [string, string];
      return text.split(separator);
    }
    case "Fn::ImportValue": {
      const wanted = textOf(resolve(argument, scope));
      const found = scope.exports.get(wanted);
      if (found === undefined) throw new Error(`No stack exports ${wanted}.`);
      return found;
    }
    case "Fn::If": {
      const [condition, then, otherwise] = argument as [string, unknown, unknown];
      return resolve(conditionHolds(condition, scope) ? then : otherwise, scope);
    }
    case "Condition":
      // Inside a policy, `Condition` is a block of IAM's, not a reference.
      return typeof argument === "string" ? conditionHolds(argument, scope) : { Condition: resolve(argument, scope) };
    case "Fn::Equals": {
      const [one, other] = list();
      return one === other;
    }
    case "Fn::Not":
      return !list()[0];
    case "Fn::And":
      return list().every(Boolean);
    case "Fn::Or":
      return list().some(Boolean);
    case "Fn::Contains": {
      const [values, wanted] = list() as [unknown[], unknown];
      return values.includes(wanted);
    }
    default:
      throw new Error(`This engine does not know ${name}.`);
  }
}

function reference(id: string, { pseudo, parameters, resources }: Scope): unknown {
  if (id === "AWS::NoValue") return NO_VALUE;
  const found = pseudo[id] ?? parameters.get(id) ?? resources.get(id)?.ref;
  if (found === undefined) throw new Error(`There is no ${id} to refer to.`);
  return found;
}

function attribute(argument: unknown, { resources }: Scope): string {
  const [id, name] = attributeOf(argument);
  const found = resources.get(id)?.attributes[name];
  if (found === undefined) throw new Error(`There is no attribute ${name} of ${id}.`);
  return found;
}

/** `["Queue", "Arn"]` and `"Queue.Arn"` alike. */
function attributeOf(argument: unknown): [string, string] {
  const [id = "", ...name] = Array.isArray(argument) ? (argument as string[]) : String(argument).split(".");
  return [id, name.join(".")];
}

function substitute(argument: unknown, scope: Scope): string {
  const [text, values] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, Record<string, unknown>];
  return text
    .replace(PLACEHOLDER, (_, name: string) => {
      if (name in values) return textOf(resolve(values[name], scope));
      return textOf(name.includes(".") ? attribute(name, scope) : reference(name, scope));
    })
    .replaceAll("${!", "${");
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`Not a text: ${JSON.stringify(value)}`);
}
