import { Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { describe, expect, it } from "vitest";
import { ArticlePipeline } from "../../lib/cdk.ts";
import { createApp } from "./synthesize.ts";

process.env.CDK_VALIDATION = "false";

describe("ArticlePipeline in somebody's own stack", () => {
  const stack = new Stack(createApp(), "CrawlerTeam");
  const news = new ArticlePipeline(stack, "News", { contact: "https://example.com/bot", pace: { delayMs: 9_000 } });
  const reader = new Role(stack, "Reader", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  const sender = new Role(stack, "Sender", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  news.grantRead(reader);
  news.grantSubmit(sender);
  const template = Template.fromStack(stack);

  it("brings all six functions and both tables", () => {
    template.resourceCountIs("AWS::Lambda::Function", 6);
    template.resourceCountIs("AWS::DynamoDB::Table", 2);
    expect(news.alarms.length).toBeGreaterThan(10);
    expect(news.metrics.articlesReady.metricName).toBe("ArticlesReady");
  });

  it("names its queues by its own name, whatever the stack is called", () => {
    template.hasResourceProperties("AWS::SQS::Queue", { QueueName: "newsprint-news-tag-dead" });
  });

  it("lets a reader read articles and nothing else", () => {
    template.hasResourceProperties("AWS::IAM::Policy", {
      Roles: [{ Ref: Match.stringLikeRegexp("^Reader") }],
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Action: ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"] }),
          Match.objectLike({
            Action: "s3:GetObject",
            Resource: { "Fn::Join": ["", [stack.resolve(news.storage.bucket.bucketArn), "/items/*"]] },
          }),
        ],
      },
    });
  });

  it("lets a sender drop URLs into the intake queue alone", () => {
    template.hasResourceProperties("AWS::IAM::Policy", {
      Roles: [{ Ref: Match.stringLikeRegexp("^Sender") }],
      PolicyDocument: {
        Statement: [Match.objectLike({ Resource: stack.resolve(news.intakeQueue.queueArn) })],
      },
    });
  });

  it("refuses a wrong setting by its name", () => {
    const wrong = { contact: "https://example.com/bot", pace: { delayMs: -1 } };
    expect(() => new ArticlePipeline(new Stack(), "News", wrong)).toThrow(/pace\.delayMs: /);
  });
});
