import type { HostToken } from "../crawl/host-token.ts";
import { readHostToken } from "../crawl/host-token.ts";
import type { Reject } from "../intake/intake-message.ts";
import { type ParseMessage, readParseMessage } from "../parse/parse-message.ts";
import { readTagMessage, type TagMessage } from "../tag/tag-message.ts";

/** A message that its stage could not handle, kept so that `newsprint redrive` can send it again. */
export type DeadLetter = { stage: string; messageId: string; body: string; at: string };

export type GiveUpPorts = {
  keep(letter: DeadLetter): Promise<void>;
  reject(reject: Reject): Promise<void>;
  /** A token that could not be served: its host is to be woken by recover. */
  clearToken(token: HostToken): Promise<void>;
  failParse(message: ParseMessage): Promise<void>;
  failTag(message: TagMessage): Promise<void>;
};

/**
 * Writes the end of a dead letter where people will look for it: the state of its article, the rejects, or the host that
 * it stood for. The letter itself is kept first. A body that no stage could read is kept and nothing else.
 */
export async function giveUp(letter: DeadLetter, ports: GiveUpPorts): Promise<"ended" | "unreadable"> {
  await ports.keep(letter);
  try {
    switch (letter.stage) {
      case "intake":
        await ports.reject({ input: letter.body, reason: "poison", detail: "intake failed on it again and again" });
        return "ended";
      case "crawl":
        await ports.clearToken(readHostToken(letter.body));
        return "ended";
      case "parse":
        await ports.failParse(readParseMessage(letter.body));
        return "ended";
      default:
        await ports.failTag(readTagMessage(letter.body));
        return "ended";
    }
  } catch (error) {
    // By its name, which is `$ZodError` where the schema is of the smaller build.
    if (error instanceof SyntaxError || /ZodError$/.test((error as Error).name)) return "unreadable";
    throw error;
  }
}
