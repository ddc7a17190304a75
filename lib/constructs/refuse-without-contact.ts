import { CfnRule, Fn, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { type Config, NO_CONTACT } from "../config.ts";

/**
 * Templates can be looked at without a contact, but not deployed: a crawler that nobody answers for is refused by
 * CloudFormation, before it makes anything.
 */
export function refuseWithoutContact(scope: Construct, { contact }: Pick<Config, "contact">): void {
  if (contact !== NO_CONTACT) return;
  new CfnRule(Stack.of(scope), "ContactIsGiven", {
    assertions: [
      {
        assert: Fn.conditionEquals(contact, "a contact"),
        assertDescription: "Say who answers for this crawler: deploy with -c contact=https://… or mailto:…",
      },
    ],
  });
}
