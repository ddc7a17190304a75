import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Answer, Listed } from "./api.ts";
import { articleAddress, Link } from "./router.tsx";
import { date } from "./wording.ts";

/** The first page is the browser's: reading begins at its top. */
let first = true;

/** The heading of a page: names the window, and is where reading begins after a link. */
export function Title({ children, title, lang }: { children: ComponentChildren; title: string; lang?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Newsprint`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} {...(lang ? { lang } : {})}>
      {children}
    </h1>
  );
}

/** What an answer shows: itself, the trouble, or nothing yet. */
export function Shown<T>({
  answer,
  children,
}: {
  answer: Answer<T> | undefined;
  children: (data: T) => ComponentChildren;
}) {
  if (!answer) return <Loading />;
  if ("error" in answer)
    return (
      <p class="trouble" role="alert">
        {answer.error}
      </p>
    );
  return <>{children(answer.data)}</>;
}

export function Loading() {
  return <p class="quiet">Loading …</p>;
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

/** One article in a list. */
export function ArticleLine({ article, note }: { article: Listed; note?: string }) {
  return (
    <li class="line">
      <p class="dateline">
        {article.publisher.name} <span aria-hidden="true">·</span>{" "}
        <time dateTime={article.datePublished}>{date(article.datePublished)}</time>
        {note ? ` · ${note}` : ""}
      </p>
      <h3 lang={article.inLanguage}>
        <Link to={articleAddress(article.id)}>{article.headline || article.url}</Link>
      </h3>
      {article.excerpt ? (
        <p class="excerpt" lang={article.inLanguage}>
          {article.excerpt}
        </p>
      ) : null}
    </li>
  );
}
