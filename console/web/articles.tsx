import { type Articles, type Publishers, useAnswer } from "./api.ts";
import { useEndless } from "./endless.tsx";
import { ArticleLine, Empty, Loading, Title } from "./parts.tsx";
import { type ArticleFilter, articleFiltersOf, questions, withQuery } from "./questions.ts";
import { go, type Place } from "./router.tsx";
import { date } from "./wording.ts";

export function ArticlesPage({ place }: { place: Place }) {
  const filters = articleFiltersOf(place.query);
  const list = useEndless(questions.articles(filters), (data: Articles) => data.articles);
  const narrow = (name: string, value: string) => {
    const next: Record<string, string> = { ...filters, [name]: value };
    if (name === "host") next.section = "";
    go(withQuery("/articles", next));
  };
  return (
    <>
      <Title title="Articles">Articles</Title>
      <Filters filters={filters} narrow={narrow} />
      {list.error ? (
        <p class="trouble" role="alert">
          {list.error}
        </p>
      ) : null}
      <h2 class="unseen">Newest first</h2>
      <ul class="lines" aria-label="Articles, newest first" aria-busy={!list.done}>
        {list.items.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      <div ref={list.end} />
      {list.done && list.items.length === 0 ? <Empty>No article is like this.</Empty> : null}
      {list.asked || list.error ? null : <Loading />}
      {list.asked && !list.done ? (
        <p class="more">
          <button type="button" onClick={list.more}>
            {list.lookedBackTo ? `Look further back than ${date(list.lookedBackTo.slice(0, 10))}` : "More"}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Filters({
  filters,
  narrow,
}: {
  filters: Record<ArticleFilter, string>;
  narrow: (name: string, value: string) => void;
}) {
  const known = useAnswer<Publishers>(questions.publishers(), 10_000);
  const { publishers, languages } = known && "data" in known ? known.data : { publishers: [], languages: [] };
  const languageName = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  const text = (name: "section" | "entity", label: string, more: Record<string, unknown> = {}) => (
    <label>
      {label}
      <input
        key={filters[name]}
        type="search"
        defaultValue={filters[name]}
        onChange={(event) => narrow(name, event.currentTarget.value.trim())}
        {...more}
      />
    </label>
  );
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        Host
        <select value={filters.host} onChange={(event) => narrow("host", event.currentTarget.value)}>
          <option value="">All</option>
          {filters.host && !publishers.some(({ host }) => host === filters.host) ? (
            <option value={filters.host}>{filters.host}</option>
          ) : null}
          {publishers.map(({ host, name }) => (
            <option key={host} value={host}>
              {name === host ? host : `${name} (${host})`}
            </option>
          ))}
        </select>
      </label>
      {text("section", "Section", filters.host ? {} : { disabled: true, placeholder: "choose a host" })}
      <label>
        Day
        <input type="date" value={filters.day} onChange={(event) => narrow("day", event.currentTarget.value)} />
      </label>
      <label>
        Language
        <select value={filters.language} onChange={(event) => narrow("language", event.currentTarget.value)}>
          <option value="">All</option>
          {filters.language && !languages.some(({ language }) => language === filters.language) ? (
            <option>{filters.language}</option>
          ) : null}
          {languages.map(({ language }) => (
            <option key={language} value={language}>
              {nameOf(languageName, language)}
            </option>
          ))}
        </select>
      </label>
      {text("entity", "Name", filters.section ? { disabled: true } : { placeholder: "딥시크, DeepSeek …" })}
      {Object.values(filters).some(Boolean) ? (
        <button type="button" onClick={() => go("/articles")}>
          Clear
        </button>
      ) : null}
    </form>
  );
}

function nameOf(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
