import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Config } from "../config.ts";

/** Shares of the budget that are told of when they are spent. */
const SPENT_PERCENT = [50, 80, 100];

/** A monthly budget that tells the topic of what is spent, and of a forecast beyond it. */
export function addBudget(
  scope: Construct,
  { stage }: Config,
  { monthlyUsd, of }: NonNullable<Config["budget"]>,
  topic: Topic,
): CfnBudget {
  topic.grantPublish(new ServicePrincipal("budgets.amazonaws.com"));
  const tell = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: { notificationType, comparisonOperator: "GREATER_THAN", threshold, thresholdType: "PERCENTAGE" },
    subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
  });
  return new CfnBudget(scope, "Budget", {
    budget: {
      budgetName: `newsprint-${stage}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: monthlyUsd, unit: "USD" },
      ...(of === "stage" ? { costFilters: { TagKeyValue: [`user:newsprint:stage$${stage}`] } } : {}),
    },
    notificationsWithSubscribers: [...SPENT_PERCENT.map((percent) => tell("ACTUAL", percent)), tell("FORECASTED", 100)],
  });
}
