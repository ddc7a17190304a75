import type { FoundPattern } from "./read-patterns.ts";

/** Does something with a text as a stranger may send it, at one place. */
export type Place = (text: string) => void;

/** Every place of a page, a feed, a robots.txt or an article's text at which a stranger's text can be looked at. */
export async function placesOf(): Promise<Record<string, Place>> {
  // Loaded only now: whoever asks may want to see how they are loaded.
  const { readPage } = await import("../../../functions/parse/read-page.ts");
  const { tagArticle } = await import("../../../functions/tag/tag-article.ts");
  const { readFeed } = await import("../../../functions/crawl/feeds/read-feed.ts");
  const { parseRobots } = await import("../../../functions/crawl/robots.ts");
  const places: Record<string, Place> = {
    feed: (text) => void readFeed(Buffer.from(feedWith(text)), null, "http://a.test/f"),
    robots: (text) => void parseRobots(`User-agent: ${text}\nDisallow: /${text}\nContent-Usage: ${text}\n`),
  };
  for (const [name, write] of Object.entries(PAGES)) {
    places[`page: ${name}`] = (text) =>
      void readPage({
        bytes: Buffer.from(pageWith(write(text))),
        contentType: "text/html; charset=utf-8",
        url: "http://a.test/story",
        fetchedAt: new Date("2026-01-13T00:00:00Z"),
      });
  }
  for (const inLanguage of ["ko", "en", "ja"]) {
    places[`text: ${inLanguage}`] = (text) =>
      void tagArticle({
        headline: text.slice(0, 500),
        articleBody: `${SENTENCES[inLanguage]}\n\n"${text}" ${SENTENCES[inLanguage]}\n\n${text}`,
        inLanguage,
        datePublished: "2026-01-13T00:00:00Z",
        caption: text,
      });
  }
  return places;
}

/** Whether what a pattern of this file looks at can have come from there. */
export const mayReach = (place: string, { file }: FoundPattern): boolean =>
  place.startsWith("text") ? !/(?:^|\/)(?:parse|crawl)\//.test(file) : !/(?:^|\/)tag\//.test(file);

const SENTENCES: Record<string, string> = {
  ko: "김하늘 대표는 13일 서울에서 3억원을 들이겠다고 말했다.",
  en: "Maria Holt, the mayor, said on Monday in Oslo that it would cost $3 million.",
  ja: "山田太郎社長は13日、東京で3億円を投じると述べた。",
};

const escaped = (text: string): string =>
  text
    .replace(/[\0\u0001]/g, "\u2603")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;");
const meta = (name: string, text: string): string => `<meta property="${name}" content="${escaped(text)}">`;

const PAGES: Record<string, (text: string) => string> = {
  title: (text) => `<title>${escaped(text)}</title>${meta("og:title", text)}`,
  heading: (text) => `<h1>${escaped(text)}</h1>`,
  paragraph: (text) => `<p>${escaped(text)}</p>`,
  "preformatted text": (text) => `<pre>${escaped(text)}</pre>`,
  byline: (text) => `<div class=byline>${escaped(text)}</div><span rel=author>${escaped(text)}</span>`,
  author: (text) => meta("author", text) + meta("article:author", text),
  date: (text) =>
    `${meta("article:published_time", text)}<time datetime="${escaped(text)}">${escaped(text)}</time><span class=date>${escaped(text)}</span>`,
  section: (text) => `${meta("article:section", text)}<nav class=breadcrumb><a href=/>${escaped(text)}</a></nav>`,
  caption: (text) =>
    `<figure><img src=/a.jpg alt="${escaped(text)}"><figcaption>${escaped(text)}</figcaption></figure>`,
  foot: (text) => `${meta("og:site_name", text)}<footer><p>© ${escaped(text)}</p></footer>`,
  keywords: (text) => meta("keywords", text) + meta("article:tag", text) + meta("description", text),
  links: (text) => `<link rel=canonical href="/${escaped(text)}"><a rel=author href="/${escaped(text)}">A</a>`,
  charset: (text) => `<meta http-equiv=content-type content="text/html; ${escaped(text)}">`,
  "JSON-LD": (text) =>
    `<script type=application/ld+json>${JSON.stringify({
      "@type": "NewsArticle",
      headline: text,
      author: [{ name: text }],
      datePublished: text,
      keywords: text,
      articleSection: text,
      publisher: { name: text, url: text },
      description: text,
      image: { url: text, caption: text },
      articleBody: text,
    }).replace(/</g, "\\u003c")}</script>`,
  "loose JSON-LD": (text) => `<script type=application/ld+json>${text.replace(/<\/script/gi, "")}</script>`,
};

function pageWith(markup: string): string {
  const paragraph = `<p>${"The bridge at the old mill was built of oak by two carpenters, and it burnt down in the spring. ".repeat(3)}</p>`;
  return `<!doctype html><html lang=ko><body>${markup}<article>${paragraph.repeat(5)}</article></body></html>`;
}

function feedWith(text: string): string {
  const fields = ["title", "author", "pubDate", "category", "description", "guid"];
  const item = fields.map((name) => `<${name}>${escaped(text)}</${name}>`).join("");
  return `<rss xmlns:a="${escaped(text)}"><channel><item>${item}<link>http://a.test/${escaped(text)}</link></item></channel></rss>`;
}
