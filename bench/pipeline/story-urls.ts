/** URLs of one host that are dropped, and leased, together: the default of `pace.urlsPerLease`. */
export const TOGETHER = 5;
/** Hosts in one message to intake. */
const HOSTS_PER_MESSAGE = 10;

/**
 * Messages of 50 URLs each, five of each of ten hosts, as feeds bring them; the hosts take turns. The last message may be
 * shorter. `n` counts from 0 over all of them: `http://h3.test/story/<n>`; stories and hosts are numbered from `first` on.
 */
export function storyMessages(articles: number, hosts: number, first = 0): string[][] {
  const messages: string[][] = [];
  for (let n = 0; n < articles; ) {
    const message: string[] = [];
    while (message.length < TOGETHER * HOSTS_PER_MESSAGE && n < articles) {
      message.push(`http://${hostOf(first + (Math.floor(n / TOGETHER) % hosts))}/story/${first + n}`);
      n++;
    }
    messages.push(message);
  }
  return messages;
}

/** Of one length, so that one name can stand in for another wherever it is written. */
export const hostOf = (number: number): string => `h${String(number).padStart(7, "0")}.test`;
