import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticlesStore } from "./reader.ts";

/** Where to ask: the table itself or one of its indexes, by the names of its keys. */
export type Place = { index?: string; partitionName: string; sortName: string };
/** Partitions that cover one stretch of time together (a day, a month); `name` begins every sort key in them. */
export type Group = { name: string; partitions: string[] };
export type Bounds = {
  /** Sort keys, both inclusive. */
  from: string;
  to: string;
  /** Go on behind this position: what a page before this one returned as `next`. */
  after?: string;
};
export type Row = { position: string; item: Record<string, unknown> };
export type Page = { rows: Row[]; next?: string };

/** What one page may cost: it ends short where it would cost more, and its `next` leads on. */
export type Effort = { rows: number; looked: number; groups: number };

/** Partitions are asked for side by side, more with every wave that finds little. */
const MOST_AT_ONCE = 32;

/**
 * Reads one page of rows, newest first, over partitions that follow each other in time (newest group first), with
 * nothing but Queries. A position is the sort key of a row, or the name of a group that is done: both compare as
 * strings with every sort key, so that a page needs no memory of the one before.
 */
export async function pageThrough(
  store: ArticlesStore,
  place: Place,
  groups: Iterable<Group>,
  { from, to, after }: Bounds,
  effort: Effort,
  keep: (item: Record<string, unknown>) => boolean = () => true,
): Promise<Page> {
  const upper = after !== undefined && after < to ? after : to;
  const rows: Row[] = [];
  let looked = 0;
  let done = 0;
  let last: string | undefined;
  let size = 1;
  const iterator = groups[Symbol.iterator]();
  for (;;) {
    const wave = take(iterator, size, (group) => group.name <= upper);
    if (wave.length === 0) return { rows };
    const open = wave.map((group) =>
      merge(group.partitions.map((partition) => query(store, place, partition, from, upper, effort.rows + 1))),
    );
    const firsts = await Promise.all(open.map((group) => group.next()));
    const before = looked;
    for (const [at, group] of open.entries()) {
      for (let row = firsts[at]!; !row.done; row = await group.next()) {
        if (row.value.position === after) continue;
        if (rows.length >= effort.rows || looked >= effort.looked) return { rows, next: last! };
        last = row.value.position;
        looked++;
        if (keep(row.value.item)) rows.push(row.value);
      }
      last = wave[at]!.name;
    }
    done += wave.length;
    // Whoever has something to show need not wait for a long stretch of nothing.
    if (done >= effort.groups || (rows.length > 0 && done >= effort.groups / 4)) return { rows, next: last! };
    size = looked - before > wave.length ? 1 : Math.min(size * 2, MOST_AT_ONCE);
  }
}

function take(groups: Iterator<Group>, count: number, wanted: (group: Group) => boolean): Group[] {
  const taken: Group[] = [];
  while (taken.length < count) {
    const next = groups.next();
    if (next.done) break;
    if (wanted(next.value)) taken.push(next.value);
  }
  return taken;
}

async function* query(
  { tables, table }: ArticlesStore,
  { index, partitionName, sortName }: Place,
  partition: string,
  from: string,
  to: string,
  limit: number,
): AsyncGenerator<Row> {
  if (from > to) return;
  let start: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(
      new QueryCommand({
        TableName: table,
        ...(index === undefined ? {} : { IndexName: index }),
        KeyConditionExpression: "#partition = :partition AND #sort BETWEEN :from AND :to",
        ExpressionAttributeNames: { "#partition": partitionName, "#sort": sortName },
        ExpressionAttributeValues: { ":partition": partition, ":from": from, ":to": to },
        ScanIndexForward: false,
        Limit: limit,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of page.Items ?? []) yield { position: item[sortName] as string, item };
    start = page.LastEvaluatedKey;
  } while (start);
}

/** Rows of several partitions as one, newest first; the same position twice is one row. */
async function* merge(parts: AsyncGenerator<Row>[]): AsyncGenerator<Row> {
  if (parts.length === 1) return yield* parts[0]!;
  const heads = await Promise.all(parts.map((part) => part.next()));
  for (let last = ""; ; ) {
    let newest = -1;
    for (const [at, head] of heads.entries()) {
      if (!head.done && (newest < 0 || head.value.position > heads[newest]!.value.position)) newest = at;
    }
    if (newest < 0) return;
    const row = heads[newest]!.value as Row;
    heads[newest] = await parts[newest]!.next();
    if (row.position !== last) yield row;
    last = row.position;
  }
}

/** The days of a period (`2026-01-13`), newest first. */
export function* daysBack(from: string, to: string): Generator<string> {
  for (let at = Date.parse(to); ; at -= 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day < from) return;
    yield day;
  }
}

/** The months of a period (`2026-01`), newest first. */
export function* monthsBack(from: string, to: string): Generator<string> {
  let [year, month] = to.split("-").map(Number) as [number, number];
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name < from.slice(0, 7)) return;
    yield name;
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  }
}
