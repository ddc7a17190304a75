import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AbstractValueIterator } from "abstract-level";
import dynalite from "dynalite/db/index.js";
import { expect, it, vi } from "vitest";
import { closeIterators } from "../../lib/local/close-iterators.ts";

it("every query's iterator is closed, whether it was read to its end or left before", async () => {
  closeIterators();
  const folder = await mkdtemp(join(tmpdir(), "newsprint-iterators-"));
  const { db } = dynalite.create({ path: folder });
  await db.open();
  for (const key of ["a", "b", "c"]) await db.put(key, key);
  const close = vi.spyOn(AbstractValueIterator.prototype, "close");

  const read: unknown[] = [];
  for await (const value of db.createValueStream({})) read.push(value);
  expect(read).toEqual(["a", "b", "c"]);
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));

  for await (const _ of db.createValueStream({})) break;
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));

  await db.close();
  await rm(folder, { recursive: true });
});
