import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Config } from "../config.ts";
import { ArticleStorage } from "../constructs/article-storage.ts";
import { refuseWithoutContact } from "../constructs/refuse-without-contact.ts";

/** What is kept for ever. Nothing here changes its logical id: a renamed table is an empty table. */
export class StorageStack extends Stack {
  readonly storage: ArticleStorage;

  constructor(scope: Construct, id: string, { config, ...props }: StackProps & { config: Config }) {
    super(scope, id, { ...props, terminationProtection: config.removal === "retain" });
    this.storage = new ArticleStorage(this, "Storage", { config });
    refuseWithoutContact(this, config);
  }
}
