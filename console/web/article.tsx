import { useEffect, useState } from "preact/hooks";
import { type Copies, type Mention, type Revisions, useAnswer, type Whole } from "./api.ts";
import { MarkedText } from "./marked-text.tsx";
import { ArticleLine, Empty, Shown, Title } from "./parts.tsx";
import { questions } from "./questions.ts";
import { articleAddress, entityAddress, Link, type Place } from "./router.tsx";
import { date, number, plural, typeName, words } from "./wording.ts";

const VIEWS = { text: "Text", changes: "Changes", page: "Raw page", json: "JSON" } as const;
type View = keyof typeof VIEWS;

export function ArticlePage({ id, place }: { id: string; place: Place }) {
  const asked = place.query.get("view") ?? "text";
  const view = asked in VIEWS ? (asked as View) : "text";
  const [ended, setEnded] = useState(false);
  // Until its names are found it is looked at again.
  const answer = useAnswer<Whole>(questions.article(id), ended ? undefined : 1_500);
  const over =
    answer !== undefined && ("error" in answer || answer.data.status === "ready" || answer.data.status === "failed");
  useEffect(() => setEnded(over), [over]);
  return (
    <Shown answer={answer}>
      {(article) =>
        "articleBody" in article ? <Found article={article} view={view} /> : <OnItsWay article={article} />
      }
    </Shown>
  );
}

function OnItsWay({ article }: { article: Whole }) {
  return (
    <>
      <Title title="On its way">{article.status === "failed" ? "This did not become a record" : "On its way"}</Title>
      <p>
        <a href={safe(article.requestedUrl)} rel="noreferrer noopener">
          {article.requestedUrl}
        </a>
      </p>
      <p>
        {article.status}
        {article.reason ? `: ${words(article.reason)}` : ""}
        {article.detail ? ` (${article.detail})` : ""}
      </p>
    </>
  );
}

function Found({ article, view }: { article: Whole; view: View }) {
  const { headline, inLanguage, publisher, articleSection, author, datePublished, mentions } = article;
  const place = (field: string) => mentions.filter((mention) => mention.field === field);
  return (
    <article>
      <p class="dateline">
        <Link to={`/articles?host=${encodeURIComponent(publisher.host)}`}>{publisher.name}</Link>
        {articleSection.map((section) => ` › ${section}`).join("")}
      </p>
      <Title title={headline} lang={inLanguage}>
        <MarkedText text={headline} lang={inLanguage} mentions={place("headline")} as="span" />
      </Title>
      {article.description ? (
        <p class="standfirst" lang={inLanguage}>
          {article.description}
        </p>
      ) : null}
      <p class="dateline">
        {author.length > 0 ? <span lang={inLanguage}>{author.map(({ name }) => name).join(", ")} · </span> : null}
        <time dateTime={datePublished}>{date(datePublished)}</time> ·{" "}
        <a href={safe(article.url)} rel="noreferrer noopener">
          original
        </a>
      </p>
      <nav class="choices tabs" aria-label="Views">
        {Object.entries(VIEWS).map(([name, label]) => (
          <Link
            key={name}
            to={`${articleAddress(article.id)}${name === "text" ? "" : `?view=${name}`}`}
            aria-current={name === view ? "page" : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {view === "text" ? <Text article={article} captions={place("image.0.caption")} /> : null}
      {view === "changes" ? <Changes article={article} /> : null}
      {view === "page" ? <RawPage article={article} /> : null}
      {view === "json" ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="json" tabIndex={0} aria-label="The record as JSON">
          <pre>{JSON.stringify(article, null, 2)}</pre>
        </section>
      ) : null}
    </article>
  );
}

function Text({ article, captions }: { article: Whole; captions: Mention[] }) {
  const { articleBody, inLanguage, mentions, quotes, image = [] } = article;
  return (
    <div class="columns reading">
      <div class="body">
        {image[0] ? <Picture image={image[0]} lang={inLanguage} mentions={captions} /> : null}
        <MarkedText
          text={articleBody}
          lang={inLanguage}
          mentions={mentions.filter(({ field }) => field === "articleBody")}
          quotes={quotes}
        />
      </div>
      <aside aria-label="About this article">
        <Names article={article} />
        <Quotes article={article} />
        <Metadata article={article} />
        <SameText article={article} />
      </aside>
    </div>
  );
}

type ImageOf = NonNullable<Whole["image"]>[number];

function Picture({ image, lang, mentions }: { image: ImageOf; lang: string; mentions: Mention[] }) {
  const [broken, setBroken] = useState(false);
  return (
    <figure class="picture">
      {broken ? (
        <p class="empty">The picture is at {image.url}</p>
      ) : (
        <img
          src={safe(image.url)}
          alt={image.caption ?? ""}
          loading="lazy"
          referrerpolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      )}
      <figcaption lang={lang}>
        {image.caption ? <MarkedText text={image.caption} lang={lang} mentions={mentions} as="span" /> : null}
        {image.credit ? <small> {image.credit}</small> : null}
      </figcaption>
    </figure>
  );
}

function Names({ article: { entities } }: { article: Whole }) {
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      {entities.length === 0 ? <Empty>None were found.</Empty> : null}
      <ul class="tallies">
        {[...entities]
          .sort((a, b) => b.salience - a.salience)
          .slice(0, 30)
          .map(({ id, name, type, count }) => (
            <li key={id}>
              <Link to={entityAddress(id)}>{name}</Link>{" "}
              <span class={`kind ${type.toLowerCase()}`}>{`${typeName(type)}${count > 1 ? ` × ${count}` : ""}`}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Quotes({ article: { quotes, inLanguage } }: { article: Whole }) {
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">Quotes</h2>
      {quotes.map(({ text, start, speaker, entityId }) => (
        <figure key={start} class="quote" lang={inLanguage}>
          <blockquote>{text}</blockquote>
          <figcaption>{entityId ? <Link to={entityAddress(entityId)}>{speaker}</Link> : speaker}</figcaption>
        </figure>
      ))}
    </section>
  );
}

function Metadata({ article }: { article: Whole }) {
  const { extractor } = article;
  const facts: [string, string | undefined, string?][] = [
    ["Published", article.datePublished, article.datePublishedSource],
    ["Modified", article.dateModified],
    ["Language", article.inLanguage],
    ["Length", plural(article.wordCount, "word")],
    ["Access", article.isAccessibleForFree ? "free" : "behind a paywall"],
    ["Keywords", article.keywords.join(", ")],
    ["Fetched", article.fetchedAt],
    [
      "Extracted by",
      `version ${extractor.version}, ${extractor.method}, confidence ${extractor.confidence.toFixed(2)}`,
    ],
    [
      "Status",
      [article.status, article.goneAt ? `gone since ${article.goneAt}` : "", article.lastError]
        .filter(Boolean)
        .join(", "),
    ],
    ["Opt-outs", Object.keys(article.signals).join(", ")],
    ["Id", article.id],
  ];
  return (
    <section aria-labelledby="metadata">
      <h2 id="metadata">Record</h2>
      <dl class="facts">
        {facts
          .filter(([, fact]) => fact)
          .map(([name, fact, source]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {fact}
                {source ? <small> from {source}</small> : null}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function SameText({ article }: { article: Whole }) {
  const answer = useAnswer<Copies>(questions.copies(article.id));
  if (!answer || "error" in answer || answer.data.copies.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{article.duplicateOf ? "A copy; the same text" : "The same text"}</h2>
      <ul class="lines short">
        {answer.data.copies.map((copy) => (
          <ArticleLine
            key={copy.id}
            article={copy}
            {...(copy.id === article.duplicateOf ? { note: "the first" } : {})}
          />
        ))}
      </ul>
    </section>
  );
}

function Changes({ article }: { article: Whole }) {
  const answer = useAnswer<Revisions>(questions.revisions(article.id));
  return (
    <Shown answer={answer}>
      {({ revisions }) =>
        revisions.length === 0 ? (
          <Empty>It is as it was first fetched.</Empty>
        ) : (
          revisions.map((revision) => <Change key={revision.fetchedAt} revision={revision} lang={article.inLanguage} />)
        )
      }
    </Shown>
  );
}

function Change({ revision, lang }: { revision: Revisions["revisions"][number]; lang: string }) {
  const { fetchedAt, replaced, headline, added, removed } = revision;
  const lines = [
    ...removed.map((line) => ({ ...line, kind: "del" as const })),
    ...added.map((line) => ({ ...line, kind: "ins" as const })),
  ].sort((a, b) => a.place - b.place || (a.kind < b.kind ? -1 : 1));
  return (
    <section class="diff">
      <h2>
        <time dateTime={fetchedAt}>{date(fetchedAt)}</time> <small>in the place of {date(replaced)}</small>
      </h2>
      {headline ? (
        <p lang={lang}>
          <del>{headline.from}</del> <ins>{headline.to}</ins>
        </p>
      ) : null}
      {lines.map(({ kind: Kind, place, text }) => (
        <p key={`${Kind}${place}`} lang={lang}>
          <span class="place">{`${Kind === "ins" ? "+" : "−"} ¶${number(place + 1)}`}</span> <Kind>{text}</Kind>
        </p>
      ))}
    </section>
  );
}

/** An origin of its own, without scripts, forms or anything fetched: the answer's own policy says so, too. */
function RawPage({ article }: { article: Whole }) {
  if (!article.rawKey) return <Empty>The page said that no copy of it may be kept.</Empty>;
  return (
    <>
      <p class="quiet">As it was fetched, without scripts, pictures and outside styles.</p>
      <iframe class="raw" title="The page as it was fetched" sandbox="" src={`/raw/${article.id}`} />
    </>
  );
}

/** Addresses come from pages: only those of the web are followed. */
function safe(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
