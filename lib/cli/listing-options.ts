import type { Listing } from "../../functions/aws/list-articles.ts";
import { presentIds } from "../../functions/aws/merged-entities.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";
import { lookupEntity } from "../../functions/tag/links/lookup-entity.ts";
import { CliError } from "./cli-error.ts";

/** Which records a command is about, as options say it. */
export type ListingOptions = {
  entity?: string;
  host?: string;
  section?: string;
  day?: string;
  from?: string;
  to?: string;
  language?: string;
};

/** The listing that options ask for; throws a CliError for what cannot be asked. */
export async function listingOf(store: ArticlesStore, options: ListingOptions): Promise<Listing> {
  const { entity, host, section, day, language } = options;
  if (section !== undefined && host === undefined)
    throw new CliError("--section needs --host: sections are named by their publishers.");
  if (section !== undefined && entity !== undefined)
    throw new CliError("--section and --entity cannot be asked for together: a mention does not say its section.");
  const to = dayOf(day ?? options.to ?? new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
  // Without a host or a name each day is a Query of its own, so that ten years are not looked through unasked.
  const years = entity === undefined && host === undefined ? 2 : 10;
  const from = dayOf(day ?? options.from ?? yearsBefore(to, years));
  return {
    from,
    to,
    ...(entity === undefined ? {} : { entities: await presentIds(store, lookupEntity(entity)) }),
    ...(host === undefined ? {} : { host: publisherHost(host) }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Records are listed under their publisher's host without `www.`. */
export function publisherHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

/** A day, as 2026-01-13. */
export function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new CliError(`${text} is not a day: write it as 2026-01-13.`);
  return text;
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4).replace("-02-29", "-02-28")}`;
}
