/** A statement of an IAM policy, or of a resource's own policy, with all references resolved. */
export type Statement = {
  Sid?: string;
  Effect: "Allow" | "Deny";
  Action: string | string[];
  Resource: string | string[];
  Principal?: unknown;
  Condition?: Record<string, Record<string, string | string[] | number | boolean>>;
};

/** What is known of a request beside its action and resource (`aws:SecureTransport` and its like). */
export type RequestContext = Readonly<Record<string, string>>;

/**
 * Whether statements let an action happen to a resource: as IAM decides within one account, a Deny that matches wins, then
 * an Allow, and what nothing allows is denied
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html). Statements of the
 * resource's own policy count with those of the role. Throws where a statement has an element that is not understood:
 * a decision must never rest on half a policy.
 */
export function decide(
  statements: readonly Statement[],
  action: string,
  resource: string,
  context: RequestContext,
): "allowed" | "denied" {
  const matching = statements.filter((statement) => applies(statement, action, resource, context));
  if (matching.some(({ Effect }) => Effect === "Deny")) return "denied";
  return matching.some(({ Effect }) => Effect === "Allow") ? "allowed" : "denied";
}

/** `*` stands for anything, `?` for one character. */
export function matchesPattern(pattern: string, text: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${escaped}$`, "s").test(text);
}

function applies(statement: Statement, action: string, resource: string, context: RequestContext): boolean {
  for (const element of Object.keys(statement)) {
    if (!UNDERSTOOD.has(element)) throw new Error(`A statement has ${element}, which is not understood here.`);
  }
  const actions = [statement.Action].flat().map((each) => each.toLowerCase());
  if (!actions.some((each) => matchesPattern(each, action.toLowerCase()))) return false;
  if (![statement.Resource].flat().some((each) => matchesPattern(each, resource))) return false;
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, context[key], [wanted].flat().map(String))),
  );
}

const UNDERSTOOD = new Set(["Sid", "Effect", "Action", "Resource", "Principal", "Condition"]);

/** A key that the request does not have fails every operator that is used here. */
function holds(operator: string, value: string | undefined, wanted: string[]): boolean {
  const test = OPERATORS[operator];
  if (test === undefined) throw new Error(`A statement has the condition ${operator}, which is not understood here.`);
  return value !== undefined && wanted.some((each) => test(value, each));
}

const OPERATORS: Record<string, (value: string, wanted: string) => boolean> = {
  Bool: (value, wanted) => value === wanted,
  StringEquals: (value, wanted) => value === wanted,
  StringLike: (value, wanted) => matchesPattern(wanted, value),
  ArnEquals: (value, wanted) => matchesPattern(wanted, value),
  ArnLike: (value, wanted) => matchesPattern(wanted, value),
  NumericLessThan: (value, wanted) => Number(value) < Number(wanted),
};
