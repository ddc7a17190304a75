import type { Image } from "../../article/article.ts";
import type { Candidate } from "./candidate.ts";
import type { CaptionMark, ImageMark, PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { splitCaption } from "./split-caption.ts";
import { type JsonObject, linkOf, textOf } from "./structured-article.ts";

export type ImageInput = {
  facts: PageFacts;
  article: JsonObject | null;
  byId: ReadonlyMap<string, JsonObject>;
  url: string;
  headlineOrder: number;
  /** Zone bits in which pictures belong to something else. */
  foreign: number;
};

/** The lead image with caption and credit: what the page names as its picture, or the first large one in the article. */
export function readImages(input: ImageInput): {
  images: Image[];
  winner: Candidate | null;
  all: Candidate[];
  /** Where the caption came from. */
  captions: Candidate[];
} {
  const { facts, article, foreign } = input;
  const all: Candidate[] = [];
  const stated = new Map<string, JsonObject>();
  const offer = (source: string, raw: string | undefined) => {
    const value = absolute(raw ?? "", facts.base, input.url);
    if (value !== null && !PLACEHOLDER.test(value) && !all.some((one) => one.value === value))
      all.push({ source, value });
  };
  offer(
    "og:image",
    facts.metas.get("og:image")?.[0] ??
      facts.metas.get("og:image:url")?.[0] ??
      facts.metas.get("og:image:secure_url")?.[0],
  );
  const images = article?.image;
  for (const one of (Array.isArray(images) ? images : [images]).slice(0, 5)) {
    const node = typeof one === "object" && one !== null ? resolve(one as JsonObject, input.byId) : one;
    const link = linkOf(node);
    offer("json-ld", link);
    const resolved = absolute(link, facts.base, input.url);
    if (resolved !== null && typeof node === "object" && node !== null) stated.set(resolved, node as JsonObject);
  }
  offer("json-ld thumbnail", linkOf(article?.thumbnailUrl));
  offer("twitter:image", facts.metas.get("twitter:image")?.[0] ?? facts.metas.get("twitter:image:src")?.[0]);
  offer("image_src", facts.links.find((link) => link.rel === "image_src")?.href);
  const shown = facts.images.filter((image) => (image.zone & foreign) === 0 && image.order >= input.headlineOrder - 6);
  const first =
    shown.find((image) => image.figure !== null) ?? shown.find((image) => image.width >= 300 || image.width === 0);
  offer("img", first?.src);
  const winner = all[0] ?? null;
  if (winner === null) return { images: [], winner, all, captions: [] };
  const mark =
    shown.find((image) => sameFile(image.src, winner.value)) ??
    (first !== undefined && nearTop(first, input) ? first : undefined);
  const image: Image = { url: winner.value };
  const said = stated.get(winner.value);
  const caption = mark === undefined ? null : captionOf(mark, facts);
  const statedCaption = decodeEntities(textOf(said?.caption) || textOf(said?.description));
  const captions = [
    { source: "caption", value: caption?.text ?? "" },
    { source: "json-ld", value: statedCaption },
  ].filter(({ value }) => value !== "");
  const { text, credit, generated } = splitCaption(
    caption?.text ?? statedCaption,
    caption?.credit ??
      decodeEntities(textOf(said?.creditText) || textOf(said?.copyrightHolder) || textOf(said?.creator)),
  );
  if (text !== "") image.caption = text;
  if (credit !== "") image.credit = credit;
  if (generated) image.generated = true;
  return { images: [image], winner, all, captions };
}

const PLACEHOLDER =
  /(?:^|[/_-])(?:placeholder|blank|spacer|transparent|default-?(?:image|og|share)?|no-?image)\.(?:gif|png|jpe?g|svg|webp)/i;

function nearTop(image: ImageMark, { headlineOrder }: ImageInput): boolean {
  return image.order - headlineOrder <= 12;
}

function captionOf(image: ImageMark, facts: PageFacts): { text: string; credit: string | undefined } | null {
  const close = facts.captions.filter((caption) =>
    image.figure !== null && caption.figure !== null
      ? caption.figure === image.figure
      : caption.order - image.order >= 0 && caption.order - image.order <= 3,
  );
  if (close.length === 0) return null;
  const credit = close.find((caption) => caption.credit);
  const text = widest(close.filter((caption) => caption !== credit)) ?? "";
  const shown = credit === undefined ? text : text.replace(credit.text, "").trim();
  if (shown === "" && credit === undefined) return null;
  return { text: shown, credit: credit?.text };
}

function widest(captions: readonly CaptionMark[]): string | undefined {
  let text: string | undefined;
  for (const caption of captions) if (text === undefined || caption.text.length > text.length) text = caption.text;
  return text;
}

/** Whether two addresses show the same picture in other sizes: the same file name. */
function sameFile(a: string, b: string): boolean {
  const left = fileName(a);
  return left.length > 4 && left === fileName(b);
}

function fileName(address: string): string {
  const path = address.split(/[?#]/, 1)[0]!;
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/[-_@]\d{2,4}x\d{2,4}|@2x/g, "")
    .toLowerCase();
}

function resolve(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = node["@id"];
  return node.url === undefined && node.contentUrl === undefined && typeof id === "string"
    ? (byId.get(id) ?? node)
    : node;
}

function absolute(raw: string, base: string, url: string): string | null {
  const link = raw.trim();
  if (link === "" || link.startsWith("data:")) return null;
  try {
    const resolved = new URL(link.replaceAll("&amp;", "&"), base === "" ? url : new URL(base, url));
    return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
  } catch {
    return null;
  }
}
