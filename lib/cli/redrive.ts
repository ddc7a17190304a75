import { articleStore } from "../../functions/aws/article-store.ts";
import { deadLetterStore } from "../../functions/aws/dead-letters.ts";
import { sender } from "../../functions/aws/queues.ts";
import { readParseMessage } from "../../functions/parse/parse-message.ts";
import { readTagMessage } from "../../functions/tag/tag-message.ts";
import type { StageName } from "../pipeline-shape.ts";
import { connect, type Where } from "./connect.ts";

/** Sends the dead letters of a stage to it again; what give-up wrote about their articles is taken back first. */
export async function redrive(stage: StageName, options: Where & { json: boolean }): Promise<void> {
  const connection = await connect(options);
  try {
    const { clients, names } = connection;
    const letters = deadLetterStore(clients, names.FRONTIER_TABLE);
    const { states } = articleStore(clients, names);
    const send = sender(clients, names[`${stage.toUpperCase()}_QUEUE_URL` as keyof typeof names]);
    let count = 0;
    for await (const letter of letters.list(stage)) {
      // A token is of no use late: recover has woken its host with a new one.
      if (stage === "parse" || stage === "tag") {
        const { id } = stage === "parse" ? readParseMessage(letter.body) : readTagMessage(letter.body);
        const state = await states.get(id);
        if (state)
          await states.open({ id, requestedUrl: state.requestedUrl, source: state.source }, new Date().toISOString());
      }
      if (stage !== "crawl") await send(letter.body);
      await letters.forget(letter);
      count++;
    }
    console.log(
      options.json
        ? JSON.stringify({ stage, redriven: count })
        : `${count} dead letters of ${stage} are on their way again.`,
    );
  } finally {
    await connection.close();
  }
}
