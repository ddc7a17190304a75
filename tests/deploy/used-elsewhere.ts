/** Permissions that the run of this test does not need: what does, and which test shows it. */
export const USED_ELSEWHERE: Readonly<Record<string, string>> = {
  "parse dynamodb:UpdateItem Articles":
    "An earlier copy of a text that arrives later takes over its duplicates (tests/parse/parse.test.ts).",
  "parse dynamodb:DeleteItem Articles":
    "A text that changed so much that it has other neighbours leaves its old ones (tests/parse/parse.test.ts).",
  "tag s3:PutObject rawpages/items/*":
    "Tags beyond what an item is to hold are kept like texts, by the same code (functions/aws/packed-items.ts).",
  "recover dynamodb:GetItem Articles":
    "What a crash left between parse and tag is sent to tag again (tests/recover/resend.test.ts).",
  "recover dynamodb:PutItem Articles":
    "A state whose end only the frontier knows is ended (tests/recover/resend.test.ts).",
  "recover dynamodb:Query Articles":
    "A raw page of an earlier version is kept as long as its revision stands (tests/recover).",
  "recover s3:DeleteObject rawpages/raw/*": "A raw page that nothing claims is removed (tests/recover).",
  "recover sqs:SendMessage crawl": "A host that is due is woken (tests/recover/recover.test.ts).",
  "recover sqs:SendMessage parse":
    "What a crash left between crawl and parse is sent to parse again (tests/recover/resend.test.ts).",
  "recover sqs:SendMessage tag":
    "What a crash left between parse and tag is sent to tag again (tests/recover/resend.test.ts).",
};
