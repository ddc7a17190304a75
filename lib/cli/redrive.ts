import type { ArticleId } from "../../functions/article/article.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { deadLetterStore } from "../../functions/aws/dead-letters.ts";
import { sender } from "../../functions/aws/queues.ts";
import { readParseMessage } from "../../functions/parse/parse-message.ts";
import { readTagMessage } from "../../functions/tag/tag-message.ts";
import type { StageName } from "../pipeline-shape.ts";
import { connect, type Where } from "./connect.ts";
import { countOnStderr } from "./progress.ts";

/** Sends the dead letters of a stage to it again; what give-up wrote about their articles is taken back first. */
export async function redrive(stage: StageName, options: Where & { json: boolean }): Promise<void> {
  const connection = await connect(options);
  const progress = countOnStderr(`dead letters of ${stage}`, options.json);
  try {
    const { clients, names } = connection;
    const letters = deadLetterStore(clients, names.FRONTIER_TABLE);
    const { states } = articleStore(clients, names);
    const send = sender(clients, names[`${stage.toUpperCase()}_QUEUE_URL` as keyof typeof names]);
    let count = 0;
    let unreadable = 0;
    for await (const letter of letters.list(stage)) {
      // A token is of no use late: recover has woken its host with a new one.
      if (stage === "parse" || stage === "tag") {
        const id = articleOf(stage, letter.body);
        if (id === undefined) {
          unreadable++;
          continue;
        }
        const state = await states.get(id);
        if (state)
          await states.open({ id, requestedUrl: state.requestedUrl, source: state.source }, new Date().toISOString());
      }
      if (stage !== "crawl") await send(letter.body);
      await letters.forget(letter);
      count++;
      progress.count();
    }
    progress.end();
    console.log(
      options.json
        ? JSON.stringify({ stage, redriven: count, unreadable })
        : `${count} dead letters of ${stage} are on their way again.`,
    );
    if (unreadable > 0 && !options.json)
      console.log(`${unreadable} are no messages of ${stage} at all, and stay where they are.`);
  } finally {
    progress.end();
    await connection.close();
  }
}

/** The article that a message is about; undefined where it is none that the stage could read. */
function articleOf(stage: "parse" | "tag", body: string): ArticleId | undefined {
  try {
    return (stage === "parse" ? readParseMessage(body) : readTagMessage(body)).id;
  } catch {
    return undefined;
  }
}
