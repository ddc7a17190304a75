/** Permissions that the run of this test does not need: what does, and which test shows it. */
export const USED_ELSEWHERE: Readonly<Record<string, string>> = {
  "parse dynamodb:UpdateItem Articles":
    "An earlier copy of a text that arrives later takes over its duplicates (tests/parse/parse.test.ts).",
  "recover dynamodb:GetItem Articles":
    "What a crash left between parse and tag is sent to tag again (tests/local/kill.test.ts).",
  "recover sqs:SendMessage parse":
    "What a crash left between crawl and parse is sent to parse again (tests/recover/recover.test.ts).",
  "recover sqs:SendMessage tag":
    "What a crash left between parse and tag is sent to tag again (tests/recover/recover.test.ts).",
};
