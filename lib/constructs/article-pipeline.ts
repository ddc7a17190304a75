import type { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Grant, IGrantable } from "aws-cdk-lib/aws-iam";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { readConfig, type StageSettings } from "../config.ts";
import { ArticleProcessing } from "./article-processing.ts";
import { ArticleStorage } from "./article-storage.ts";
import type { PipelineMetrics } from "./pipeline-metrics.ts";
import { outputNames } from "./publish-names.ts";
import { refuseWithoutContact } from "./refuse-without-contact.ts";

export type ArticlePipelineProps = StageSettings & {
  /** The name of this pipeline, one of its own in the account and region. @default "news" */
  stage?: string;
};

/**
 * A whole pipeline as a part of your own app: storage and processing. Settings are those of `lib/config.ts`; a wrong one
 * is refused by its name.
 *
 * @example
 * const news = new ArticlePipeline(this, "News", { contact: "https://example.com/crawler" });
 * news.grantSubmit(publisher);
 * news.grantRead(searchService);
 */
export class ArticlePipeline extends Construct {
  readonly storage: ArticleStorage;
  readonly processing: ArticleProcessing;

  constructor(scope: Construct, id: string, { stage = "news", ...settings }: ArticlePipelineProps) {
    super(scope, id);
    const config = readConfig(stage, settings);
    this.storage = new ArticleStorage(this, "Storage", { config });
    this.processing = new ArticleProcessing(this, "Processing", { config, storage: this.storage });
    outputNames(this, this.processing.names);
    refuseWithoutContact(this, config);
  }

  /** The table that consumers query. */
  get articles(): Table {
    return this.storage.articles;
  }
  /** The queue that people drop URLs into. */
  get intakeQueue(): Queue {
    return this.processing.intakeQueue;
  }
  get metrics(): PipelineMetrics {
    return this.processing.metrics;
  }
  /** Empty where alarms are not enabled. */
  get alarms(): readonly Alarm[] {
    return this.processing.alarms;
  }

  /** Lets somebody drop URLs into the intake queue. */
  grantSubmit(grantee: IGrantable): Grant {
    return this.processing.grantSubmit(grantee);
  }
  /** Lets somebody read articles, by key and by every index that lists them; texts beyond 300 KB included. */
  grantRead(grantee: IGrantable): Grant {
    return this.storage.grantRead(grantee);
  }
}
