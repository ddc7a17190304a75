import * as z from "zod/mini";

/** The crawl queue's message: whoever holds a host's token of the present generation may lease the host. */
export type HostToken = { host: string; generation: number; at: number };

const Message = z.object({
  v: z.literal(1),
  host: z.string().check(z.minLength(1)),
  generation: z.int(),
  at: z.number(),
});

export function writeHostToken({ host, generation, at }: HostToken): string {
  return JSON.stringify({ v: 1, host, generation, at } satisfies z.input<typeof Message>);
}

export function readHostToken(body: string): HostToken {
  return Message.parse(JSON.parse(body));
}
