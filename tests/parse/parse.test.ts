import { describe, expect, it } from "vitest";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { writeWarc } from "../../functions/crawl/warc.ts";
import { parse } from "../../functions/parse/parse.ts";
import type { ParseMessage } from "../../functions/parse/parse-message.ts";
import { Crash, crashing } from "../fakes/crashing.ts";
import { memoryArticles } from "../fakes/memory-articles.ts";

const PARAGRAPHS = [
  "The harbour board of Eastmere voted on Tuesday to widen the northern channel, a project that fishermen have asked for since the storm of 2019 left two trawlers on the bar.",
  "Work is to begin in April and will take eleven months, the board's engineer said, with dredging confined to the nights so that the ferries can keep their timetable.",
  "The town will pay a third of the cost; the rest comes from a national fund for small ports that was set up last year and has so far paid for four breakwaters.",
  "Not everyone is pleased. Owners of the oyster beds south of the mole fear that silt will drift over them, and want the dredging to stop whenever the tide runs their way.",
];

function page(headline: string, paragraphs: string[], head = ""): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><nav><a href="/">Home</a></nav>
    <article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;
}

/** Puts a page into the raw bucket and gives the message about it. */
function fetched(table: ReturnType<typeof memoryArticles>, url: string, html: string, minute: number): ParseMessage {
  const canonical = canonicalUrl(url);
  if (canonical.outcome !== "canonical") throw new Error(canonical.detail);
  const id = articleId(canonical.url);
  const fetchedAt = new Date(Date.UTC(2026, 0, 13, 5, minute));
  const rawKey = `raw/${id}/${minute}`;
  const wireBody = Buffer.from(html);
  const responseHead = `HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: ${wireBody.length}\r\n\r\n`;
  table.raw.set(rawKey, writeWarc({ url, fetchedAt, requestHead: "GET / HTTP/1.1\r\n\r\n", responseHead, wireBody }));
  return { id, url, requestedUrl: url, source: "test", rawKey, fetchedAt: fetchedAt.toISOString() };
}

describe("parse", () => {
  it("makes a record, its text and a message to tag of a page", async () => {
    const table = memoryArticles();
    const message = fetched(table, "https://www.eastmere.example/a", page("Harbour to be widened", PARAGRAPHS), 0);
    expect(await parse(message, table.ports)).toMatchObject({ outcome: "parsed", id: message.id });
    const article = table.articles.get(message.id);
    expect(article).toMatchObject({ headline: "Harbour to be widened", inLanguage: "en", rawKey: message.rawKey });
    expect(article).toMatchObject({ datePublished: message.fetchedAt, datePublishedSource: "fetched" });
    expect(table.bodies.get(message.id)?.articleBody).toBe(PARAGRAPHS.join("\n\n"));
    expect(table.tagMessages).toEqual([{ id: message.id, contentHash: article?.contentHash }]);
    // The state stays open, as intake left it, until the record is ready; that of a later version is told apart.
    expect(table.states.get(message.id)).toBeUndefined();
    const later = fetched(table, "https://www.eastmere.example/a", page("Harbour widened", PARAGRAPHS), 1);
    await parse(later, table.ports);
    expect(table.states.get(message.id)?.status).toBe("parsed");
  });

  it("keeps what changed between two versions, and the first date of one without a date", async () => {
    const table = memoryArticles();
    const url = "https://www.eastmere.example/a";
    await parse(fetched(table, url, page("Harbour to be widened", PARAGRAPHS), 0), table.ports);
    const second = [PARAGRAPHS[0]!, PARAGRAPHS[1]!, `${PARAGRAPHS[2]} A decision is due in May.`, PARAGRAPHS[3]!];
    const message = fetched(table, url, page("Harbour will be widened", second), 30);
    await parse(message, table.ports);
    expect([...table.revisions.values()]).toMatchObject([
      {
        headline: { from: "Harbour to be widened", to: "Harbour will be widened" },
        added: [{ place: 2 }],
        removed: [{ place: 2, text: PARAGRAPHS[2] }],
      },
    ]);
    expect(table.articles.get(message.id)?.datePublished).toBe("2026-01-13T05:00:00.000Z");
  });

  it("keeps one change of two fetches that found it, whichever is done first", async () => {
    const table = memoryArticles();
    const url = "https://www.eastmere.example/a";
    await parse(fetched(table, url, page("Harbour to be widened", PARAGRAPHS), 0), table.ports);
    const later = [30, 40].map((minute) => fetched(table, url, page("Harbour widened", PARAGRAPHS), minute));
    const crash = async () => {
      throw new Crash("before the record was there");
    };
    await expect(parse(later[0]!, { ...table.ports, putArticle: crash })).rejects.toThrow(Crash);
    for (const message of [later[1]!, later[0]!]) await parse(message, table.ports);
    expect([...table.revisions.values()]).toMatchObject([{ headline: { to: "Harbour widened" } }]);
  });

  it("lets a late message about an older version change nothing", async () => {
    const table = memoryArticles();
    const url = "https://www.eastmere.example/a";
    const late = fetched(table, url, page("Old", PARAGRAPHS.slice(1)), 0);
    const present = fetched(table, url, page("New", PARAGRAPHS), 10);
    await parse(present, table.ports);
    expect(await parse(late, table.ports)).toEqual({ outcome: "superseded" });
    expect(table.articles.get(present.id)?.headline).toBe("New");
  });

  it("still names the URL of a late message that is another one of a newer record", async () => {
    const table = memoryArticles();
    const canonical = "https://www.eastmere.example/news/harbour-to-be-widened";
    const html = page("Harbour to be widened", PARAGRAPHS, `<link rel="canonical" href="${canonical}">`);
    const late = fetched(table, "https://amp.eastmere.example/news/harbour-to-be-widened", html, 0);
    const present = fetched(table, canonical, html, 10);
    await parse(present, table.ports);
    expect(await parse(late, table.ports)).toEqual({ outcome: "superseded" });
    expect(table.aliases).toEqual(new Map([[late.id, present.id]]));
    expect(table.states.get(late.id)?.articleId).toBe(present.id);
  });

  it("files a page under its rel=canonical, with the fetched URL and those that led to it as aliases", async () => {
    const table = memoryArticles();
    const canonical = "https://www.eastmere.example/news/harbour-to-be-widened";
    const html = page("Harbour to be widened", PARAGRAPHS, `<link rel="canonical" href="${canonical}">`);
    const message = fetched(table, "https://amp.eastmere.example/news/harbour-to-be-widened", html, 0);
    const origin = "b".repeat(26) as never;
    const outcome = await parse({ ...message, redirectedFrom: [origin] }, table.ports);
    const target = articleId(canonical as never);
    expect(outcome).toMatchObject({ outcome: "parsed", id: target });
    expect(table.aliases).toEqual(
      new Map([
        [message.id, target],
        [origin, target],
      ]),
    );
    expect(table.states.get(message.id)?.articleId).toBe(target);
    expect(table.states.get(target)?.status).toBe("parsed");
  });

  it("does not let a page take another publisher's URL", async () => {
    const table = memoryArticles();
    const html = page(
      "Harbour to be widened",
      PARAGRAPHS,
      '<link rel="canonical" href="https://www.famous.example/a">',
    );
    const message = fetched(table, "https://copycat.example/a", html, 0);
    expect(await parse(message, table.ports)).toMatchObject({ id: message.id });
    expect(table.aliases.size).toBe(0);
  });

  it("does not let a site make all its pages one", async () => {
    const table = memoryArticles();
    const other = [
      "Street lamps in the old town will burn all night again, the council decided by nine votes to four on Thursday evening.",
      "They had gone dark at eleven since the winter before last to save money. Shopkeepers collected two thousand names against it.",
      "New bulbs use a third of the power, so the change costs less than was feared, the treasurer told the meeting.",
      "Bats were the last question. A narrow lane behind the church keeps its early night for them, by request of the school.",
    ];
    for (const claim of ["https://www.eastmere.example/", "https://www.eastmere.example/news/the-one-for-all"]) {
      const head = `<link rel="canonical" href="${claim}">`;
      const first = fetched(
        table,
        "https://www.eastmere.example/news/1001",
        page("Harbour to be widened", PARAGRAPHS, head),
        0,
      );
      const second = fetched(
        table,
        "https://www.eastmere.example/news/1002",
        page("Council votes on lamps", other, head),
        1,
      );
      await parse(first, table.ports);
      expect(await parse(second, table.ports)).toMatchObject({ id: second.id });
      expect(table.articles.get(second.id)?.headline).toBe("Council votes on lamps");
    }
    expect(table.articles.has(articleId("https://www.eastmere.example/" as never))).toBe(false);
  });

  it("points copies at the earliest, also when that one comes last", async () => {
    const table = memoryArticles();
    const dated = (day: string) => `<meta property="article:published_time" content="2026-01-${day}T08:00:00Z">`;
    const text = [...PARAGRAPHS, ...PARAGRAPHS.map((paragraph) => paragraph.toUpperCase())];
    const second = fetched(table, "https://b.example/b", page("Harbour to be widened", text, dated("11")), 0);
    const third = fetched(table, "https://c.example/c", page("Harbour to be widened", text, dated("12")), 1);
    const first = fetched(table, "https://a.example/a", page("Harbour to be widened", text, dated("10")), 2);
    await parse(second, table.ports);
    await parse(third, table.ports);
    expect(table.articles.get(third.id)?.duplicateOf).toBe(second.id);
    await parse(first, table.ports);
    expect(table.articles.get(first.id)?.duplicateOf).toBeUndefined();
    expect(table.articles.get(second.id)?.duplicateOf).toBe(first.id);
    expect(table.articles.get(third.id)?.duplicateOf).toBe(first.id);
  });

  it("leaves a copy of an unseen original where it points, where not all neighbours can be looked at", async () => {
    const table = memoryArticles();
    const { neighbours, setDuplicateOf } = table.ports;
    const pointed: unknown[] = [];
    const ports = {
      ...table.ports,
      neighbours: async (...look: Parameters<typeof neighbours>) => ({ ...(await neighbours(...look)), all: false }),
      setDuplicateOf: (...point: Parameters<typeof setDuplicateOf>) => {
        pointed.push([point[0], point[2]]);
        return setDuplicateOf(...point);
      },
    };
    const dated = (day: string) => `<meta property="article:published_time" content="2026-01-${day}T08:00:00Z">`;
    const text = [...PARAGRAPHS, ...PARAGRAPHS.map((paragraph) => paragraph.toUpperCase())];
    const first = fetched(table, "https://a.example/a", page("Harbour", text, dated("10")), 0);
    const second = fetched(table, "https://b.example/b", page("Harbour", text, dated("11")), 1);
    await parse(first, ports);
    await parse(second, ports);
    expect(pointed).toEqual([[second.id, first.id]]);
  });

  it("stands among the copies once, whatever of its text or date changes", async () => {
    const table = memoryArticles();
    const url = "https://www.eastmere.example/a";
    const dated = (day: string) => `<meta property="article:published_time" content="2026-01-${day}T08:00:00Z">`;
    const places = () => [...new Set([...table.near.values()].flatMap((band) => [...band.keys()]))];
    const text = [...PARAGRAPHS, ...PARAGRAPHS.map((paragraph) => paragraph.toUpperCase())];
    const { id } = fetched(table, url, page("Harbour", text, dated("10")), 0);
    for (const [minute, day] of ["10", "11"].entries()) {
      await parse(fetched(table, url, page("Harbour", text, dated(day)), minute), table.ports);
      expect(places()).toEqual([`2026-01-${day}T08:00:00.000Z#${id}`]);
    }
    const earlier = [...table.near.keys()];
    const other =
      "Lamps in the old town go dark at eleven since two winters, which shopkeepers have never liked much at all.";
    await parse(fetched(table, url, page("Lamps", [other, ...PARAGRAPHS.slice(2)], dated("11")), 2), table.ports);
    expect(places()).toEqual([`2026-01-11T08:00:00.000Z#${id}`]);
    expect(earlier.flatMap((band) => [...table.near.get(band)!.keys()]).length).toBeLessThan(4);
  });

  it("keeps no raw page of one that forbids it further down, and survives its second delivery", async () => {
    const table = memoryArticles();
    const html = page("Harbour to be widened", PARAGRAPHS);
    const message = {
      ...fetched(table, "https://www.eastmere.example/a", html, 0),
      signals: { robots: ["noarchive"] },
    };
    await parse(message, table.ports);
    expect(table.articles.get(message.id)?.rawKey).toBeUndefined();
    expect(table.raw.size).toBe(0);
    expect(await parse(message, table.ports)).toEqual({ outcome: "superseded" });
  });

  it("makes no record of a page that opts out, and deletes its raw page", async () => {
    const table = memoryArticles();
    const message = {
      ...fetched(table, "https://www.eastmere.example/a", page("A", PARAGRAPHS), 0),
      signals: { robots: ["noindex"] },
    };
    expect(await parse(message, table.ports)).toMatchObject({ outcome: "refused", reason: "opted_out" });
    expect(table.raw.size).toBe(0);
    expect(table.states.get(message.id)).toMatchObject({ status: "failed", reason: "opted_out" });
  });

  it("obeys what a page states far down its head, behind long styles", async () => {
    const far = (tag: string) => `<style>${".a{color:red}".repeat(8_000)}</style>${tag}`;
    const seen = async (head: string) => {
      const table = memoryArticles();
      const html = page("Harbour to be widened", PARAGRAPHS, head);
      const message = fetched(table, "https://www.eastmere.example/a", html, 0);
      const parsed = await parse(message, table.ports);
      const reason = parsed.outcome === "refused" ? parsed.reason : undefined;
      return { outcome: parsed.outcome, reason, rawPages: table.raw.size };
    };
    const refused = { outcome: "refused", reason: "opted_out", rawPages: 0 };
    expect(await seen(far('<meta name="robots" content="noindex">'))).toEqual(refused);
    expect(await seen(far('<meta name="tdm-reservation" content="1">'))).toEqual(refused);
    expect(await seen(far('<meta name="robots" content="noarchive">'))).toMatchObject({
      outcome: "parsed",
      rawPages: 0,
    });
    expect(await seen(far('<meta name="robots" content="all">'))).toMatchObject({ outcome: "parsed", rawPages: 1 });
  });

  it("ends the same after a crash at any moment and a second delivery", async () => {
    const url = "https://amp.eastmere.example/news/harbour-to-be-widened";
    const canonical = '<link rel="canonical" href="https://www.eastmere.example/news/harbour-to-be-widened">';
    const build = () => {
      const table = memoryArticles();
      const before = fetched(table, url, page("Harbour to be widened", PARAGRAPHS.slice(0, 3), canonical), 0);
      const message = fetched(table, url, page("Harbour to be widened", PARAGRAPHS, canonical), 10);
      return { table, before, message };
    };
    const stateOf = ({
      articles,
      bodies,
      revisions,
      aliases,
      states,
      near,
      tagMessages,
    }: ReturnType<typeof memoryArticles>) => ({
      articles,
      bodies,
      revisions,
      aliases,
      states,
      near: [...near].filter(([, ids]) => ids.size > 0).sort(),
      last: tagMessages.at(-1),
    });
    const whole = build();
    await parse(whole.before, whole.table.ports);
    const counted = crashing(whole.table.ports);
    await parse(whole.message, counted.ports);
    expect(whole.table.revisions.size).toBe(1);
    for (let call = 1; call <= counted.calls(); call++) {
      for (const when of ["before", "after"] as const) {
        const { table, before, message } = build();
        await parse(before, table.ports);
        const broken = crashing(table.ports);
        broken.crashAt(call, when);
        await expect(parse(message, broken.ports), `${when} ${call}`).rejects.toThrow(Crash);
        await parse(message, table.ports);
        expect(stateOf(table), `${when} ${call}`).toEqual(stateOf(whole.table));
      }
    }
  });
});
