import type { SampleArticle } from "./sample-article.ts";

/** Everything that a design needs to draw one article's page. */
export type PageView = {
  article: SampleArticle;
  site: { name: string; host: string; language: "ko" | "en" | "ja" };
  /** The page's own address. */
  url: string;
  /** The address that the page names as the one it should be known by. */
  canonical: string;
  pictureUrl: string;
  related: { headline: string; url: string }[];
  /** A page for readers who do not subscribe. */
  teaser: boolean;
};
export type Design = (view: PageView) => string;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** JSON inside a script element: nothing in it may end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

export function isHeading(block: string): boolean {
  return block.startsWith("## ");
}

export function headingText(block: string): string {
  return block.slice(3);
}

/** The date and time as the site's own clock shows them, apart. */
export function clock(iso: string): { year: string; month: string; day: string; time: string } {
  const [year, month, day] = iso.slice(0, 10).split("-") as [string, string, string];
  return { year, month, day, time: iso.slice(11, 16) };
}

/** What every page says at its foot: nobody should take these stories for news. */
export const INVENTED = {
  ko: "이 사이트와 기사는 Newsprint의 견본이며 내용은 모두 지어낸 것입니다.",
  en: "This site and its stories are samples that come with Newsprint. All of them are invented.",
  ja: "このサイトと記事は Newsprint の見本で、内容はすべて架空のものです。",
} as const;
