import { markupOf } from "./element-markup.ts";
import type { Feed, FeedAuthor, FeedItem } from "./feed.ts";
import { childrenNamed, type FeedElement, resolve, textIn } from "./read-elements.ts";
import { readFeedDate } from "./read-feed-date.ts";
import { plainText } from "./sanitize-markup.ts";

/** What the feed says of itself: the fields beside its items. */
export function readChannel(root: FeedElement, format: Feed["format"]): Omit<Feed, "items"> {
  const channel = childrenNamed(root, "channel")[0] ?? root;
  const fields = reader(channel, format !== "atom");
  const language = fields.text("language", "dc:language") ?? (channel.language || root.language || undefined);
  return {
    format,
    ...defined({
      ...fields.title(),
      id: fields.text("id", "guid"),
      url: fields.link(),
      description: fields.markup(
        "subtitle",
        "tagline",
        "description",
        "itunes:subtitle",
        "dc:description",
        "itunes:summary",
        "abstract",
      ),
      language,
      published: fields.date(language, ...PUBLISHED),
      updated: fields.date(language, ...UPDATED),
    }),
    authors: fields.authors("author", "managingeditor", "dc:creator", "dc:author", "itunes:author", "webmaster"),
    categories: fields.categories(),
  };
}

/** One item or entry. */
export function readItem(item: FeedElement, feedLanguage: string | undefined): FeedItem {
  const fields = reader(item, item.name !== "entry");
  const language = fields.text("dc:language", "language") ?? (item.language || feedLanguage || undefined);
  const about = item.attributes.get("rdf:about") ?? item.attributes.get("about");
  const permalink = childrenNamed(item, "guid").find(isPermalink);
  const url =
    fields.link() ??
    (permalink === undefined ? undefined : linkOf(textIn(permalink), permalink.base)) ??
    linkOf(about, item.base);
  return {
    ...defined({
      ...fields.title(),
      url,
      id: fields.text("id", "guid") ?? about,
      published: fields.date(language, ...PUBLISHED),
      updated: fields.date(language, ...UPDATED),
      summary: fields.markup(
        "description",
        "summary",
        "dc:description",
        "itunes:summary",
        "itunes:subtitle",
        "media:description",
        "abstract",
      ),
      content: fields.markup("content:encoded", "content", "fullitem", "xhtml:body", "body", "xhtml:div"),
      language,
    }),
    authors: fields.authors("author", "dc:creator", "dc:author", "itunes:author", "media:credit"),
    categories: fields.categories(),
    enclosures: fields.enclosures(),
  };
}

const PUBLISHED = ["pubdate", "published", "issued", "dcterms:issued", "dc:date", "dcterms:created", "created"];
const UPDATED = ["updated", "modified", "dcterms:modified", "lastbuilddate", "dc:date.modified"];

/** Readers of one element's fields: the first name that has something wins. */
function reader(element: FeedElement, escaped: boolean) {
  const first = <T>(names: string[], read: (child: FeedElement) => T | undefined): T | undefined => {
    for (const name of names) {
      for (const child of childrenNamed(element, name)) {
        const value = read(child);
        if (value !== undefined && value !== "") return value;
      }
    }
    return undefined;
  };
  return {
    text: (...names: string[]) => first(names, (child) => textIn(child).trim()),
    markup: (...names: string[]) => first(names, (child) => markupOf(child, escaped)),
    date: (language: string | undefined, ...names: string[]) =>
      first(names, (child) => readFeedDate(textIn(child), language)) ??
      // CDF has it as an attribute.
      (names.includes("modified") ? readFeedDate(element.attributes.get("lastmod") ?? "", language) : undefined),
    title: () => {
      const titleMarkup = first(["title", "dc:title", "itunes:title", "media:title"], (child) =>
        markupOf(child, escaped),
      );
      if (titleMarkup === undefined) return {};
      const title = plainText(titleMarkup);
      return { ...(title === "" ? {} : { title }), ...(titleMarkup.includes("<") ? { titleMarkup } : {}) };
    },
    link: () => linkIn(element),
    authors: (...names: string[]) => authorsIn(element, names),
    categories: () => categoriesIn(element),
    enclosures: () => enclosuresIn(element),
  };
}

/** Where the page is: what a link that counts clicks stands for, an alternate link, a link with text, or CDF's HREF. */
function linkIn(element: FeedElement): string | undefined {
  const original = childrenNamed(element, "feedburner:origlink")[0];
  if (original !== undefined) return linkOf(textIn(original), original.base);
  const links = childrenNamed(element, "link", "a");
  const alternates = links.filter((link) => /^(?:|alternate)$/i.test(link.attributes.get("rel")?.trim() ?? ""));
  const html = alternates.find(
    (link) => /html/i.test(link.attributes.get("type") ?? "") && link.attributes.has("href"),
  );
  for (const link of html === undefined ? alternates : [html, ...alternates]) {
    const url = linkOf(link.attributes.get("href") ?? textIn(link), link.base);
    if (url !== undefined) return url;
  }
  return linkOf(element.attributes.get("href"), element.base);
}

function linkOf(text: string | undefined, base: string): string | undefined {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" || trimmed.length > 4096 ? undefined : resolve(trimmed, base);
}

/** A guid is a link unless it says no, or cannot be one. */
function isPermalink(guid: FeedElement): boolean {
  return (
    guid.attributes.get("ispermalink")?.trim().toLowerCase() !== "false" && /^https?:\/\//i.test(textIn(guid).trim())
  );
}

function authorsIn(element: FeedElement, names: string[]): FeedAuthor[] {
  for (const name of names) {
    const authors = childrenNamed(element, name).flatMap((child) => authorOf(child) ?? []);
    if (authors.length > 0) return authors.slice(0, 50);
  }
  return [];
}

/** Atom's parts, or RSS's `jo@news.example (Jo Kim)` and its kin. */
function authorOf(element: FeedElement): FeedAuthor | undefined {
  const part = (...names: string[]) => {
    const child = childrenNamed(element, ...names)[0];
    const text = child === undefined ? "" : textIn(child).trim();
    return text === "" ? undefined : text;
  };
  if (element.children.some((child) => typeof child !== "string")) {
    const url = part("uri", "url", "homepage");
    const author = defined({
      name: part("name"),
      email: part("email"),
      url: url === undefined ? undefined : resolve(url, element.base),
    });
    return Object.keys(author).length > 0 ? author : undefined;
  }
  const text = textIn(element).trim().slice(0, 500);
  if (text === "") return undefined;
  const email = /[^\s()<>@"]{1,64}@[^\s()<>@"]{1,255}/.exec(text)?.[0];
  if (email === undefined) return { name: plainText(text) };
  const name = text
    .replace(email, "")
    .replace(/mailto:/i, "")
    .replace(/^[\s("<>]+|[\s()"<>]+$/g, "");
  return name === "" ? { email } : { name, email };
}

function categoriesIn(element: FeedElement): string[] {
  const categories = childrenNamed(element, "category", "dc:subject", "itunes:category", "media:category").map(
    (child) =>
      (
        child.attributes.get("term") ??
        child.attributes.get("text") ??
        child.attributes.get("label") ??
        textIn(child)
      ).trim(),
  );
  const keywords = childrenNamed(element, "itunes:keywords", "media:keywords").flatMap((child) =>
    textIn(child).split(","),
  );
  return [...new Set([...categories, ...keywords.map((word) => word.trim())])]
    .filter((word) => word !== "")
    .slice(0, 100);
}

function enclosuresIn(element: FeedElement): FeedItem["enclosures"] {
  const grouped = childrenNamed(element, "media:group").flatMap((group) => childrenNamed(group, "media:content"));
  const carriers = [
    ...childrenNamed(element, "enclosure"),
    ...childrenNamed(element, "link").filter(
      (link) => link.attributes.get("rel")?.trim().toLowerCase() === "enclosure",
    ),
    ...childrenNamed(element, "media:content"),
    ...grouped,
  ];
  return carriers.slice(0, 50).flatMap((carrier) => {
    const url = linkOf(carrier.attributes.get("url") ?? carrier.attributes.get("href"), carrier.base);
    const type = carrier.attributes.get("type");
    return url === undefined ? [] : [{ url, ...(type === undefined ? {} : { type }) }];
  });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
