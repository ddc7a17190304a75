import { decide, matchesPattern, type RequestContext, type Statement } from "./evaluate-policies.ts";

/** A request that a role made, by what IAM decides on. */
export type Request = { role: string; action: string; resource: string };
/** One permission of a role: an action on what a pattern names. */
export type Grant = { role: string; action: string; pattern: string };

export type Permissions = {
  addRole(role: string, trusts: readonly string[]): void;
  addStatements(role: string, statements: readonly Statement[]): void;
  addResourcePolicy(resource: string, statements: readonly Statement[]): void;
  /** Whether a service may act as this role. */
  trusts(role: string, service: string): boolean;
  /** Decides on a request of a role, and remembers it. */
  request(request: Request, context?: RequestContext): "allowed" | "denied";
  /** Whether a role could do something, without having asked. */
  could(request: Request): boolean;
  denied(): readonly Request[];
  /** Grants by which no request that was made was allowed. */
  unused(): Grant[];
};

/** Every call on AWS goes over TLS: what is denied without it is not denied here. */
const OVER_TLS: RequestContext = { "aws:SecureTransport": "true", "s3:TlsVersion": "1.3" };

/** Roles and policies of an account, and what was asked of them. */
export function keepPermissions(): Permissions {
  const roles = new Map<string, { trusts: readonly string[]; statements: Statement[] }>();
  const resourcePolicies = new Map<string, Statement[]>();
  const made: Request[] = [];
  const denied: Request[] = [];

  function roleOf(name: string) {
    const role = roles.get(name);
    if (role === undefined) throw new Error(`There is no role ${name}.`);
    return role;
  }

  function decideOn({ role, action, resource }: Request, context: RequestContext): "allowed" | "denied" {
    const ofResource = [...resourcePolicies].flatMap(([arn, statements]) =>
      resource === arn || resource.startsWith(`${arn}/`) ? statements : [],
    );
    return decide([...roleOf(role).statements, ...ofResource], action, resource, context);
  }

  return {
    addRole(role, trusts) {
      roles.set(role, { trusts, statements: [] });
    },
    addStatements(role, statements) {
      roleOf(role).statements.push(...statements);
    },
    addResourcePolicy(resource, statements) {
      resourcePolicies.set(resource, [...(resourcePolicies.get(resource) ?? []), ...statements]);
    },
    trusts: (role, service) => roleOf(role).trusts.includes(service),
    request(request, context = OVER_TLS) {
      const decision = decideOn(request, context);
      (decision === "allowed" ? made : denied).push(request);
      return decision;
    },
    could: (request) => decideOn(request, OVER_TLS) === "allowed",
    denied: () => denied,
    unused() {
      const grants = [...roles].flatMap(([role, { statements }]) => grantsOf(role, statements));
      return grants.filter(
        (grant) =>
          !made.some(
            ({ role, action, resource }) =>
              role === grant.role && action === grant.action && matchesPattern(grant.pattern, resource),
          ),
      );
    },
  };
}

function grantsOf(role: string, statements: readonly Statement[]): Grant[] {
  return statements
    .filter(({ Effect }) => Effect === "Allow")
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((pattern) => ({ role, action, pattern }))),
    );
}
