import { type Articles, type Story, useAnswer, withQuery } from "./api.ts";
import { Chart } from "./chart.tsx";
import { useEndless } from "./endless.tsx";
import { ArticleLine, Empty, Shown, Title } from "./parts.tsx";
import { entityAddress, Link, type Place } from "./router.tsx";
import { date, number, plural, typeName } from "./wording.ts";

const SPANS = { 30: "30 days", 365: "A year", 1826: "Five years" } as const;

export function EntityPage({ id, place }: { id: string; place: Place }) {
  const asked = Number(place.query.get("days") ?? 365);
  const days = asked in SPANS ? asked : 365;
  const answer = useAnswer<Story>(withQuery(`/api/entities/${encodeURIComponent(id)}`, { days }));
  return (
    <Shown answer={answer}>
      {(story) => (
        <>
          <p class="dateline">{[story.type ? typeName(story.type) : "Name", story.id].join(" · ")}</p>
          <Title title={story.name}>{story.name}</Title>
          <p>
            {plural(story.articles, "article")}, {plural(story.mentions, "mention")}
            {story.truncated ? " in the newest that were counted" : ""}.
          </p>
          <section aria-labelledby="through-time">
            <div class="bar">
              <h2 id="through-time">Articles a day</h2>
              <nav class="choices" aria-label="Span">
                {Object.entries(SPANS).map(([span, label]) => (
                  <Link
                    key={span}
                    to={`${entityAddress(id)}?days=${span}`}
                    aria-current={Number(span) === days ? "true" : undefined}
                  >
                    {label}
                  </Link>
                ))}
              </nav>
            </div>
            {story.perDay.length === 0 ? <Empty>No article in this time.</Empty> : <PerDay story={story} />}
          </section>
          <div class="columns">
            <Mentioning id={story.id} />
            <Company story={story} />
          </div>
        </>
      )}
    </Shown>
  );
}

function PerDay({ story: { perDay, name } }: { story: Story }) {
  const counts = new Map(perDay.map(({ day, articles }) => [day, articles]));
  const last = Date.parse(perDay.at(-1)!.day) + 86_400_000;
  // A single day alone would say nothing of time: a month at least is shown.
  const first = Math.min(Date.parse(perDay[0]!.day) - 86_400_000, last - 30 * 86_400_000);
  const times: number[] = [];
  for (let at = first; at <= last; at += 86_400_000) times.push(at / 1_000);
  const values = times.map((time) => counts.get(new Date(time * 1_000).toISOString().slice(0, 10)) ?? 0);
  const most = perDay.reduce((a, b) => (b.articles > a.articles ? b : a));
  return (
    <>
      <Chart
        times={times}
        stepSeconds={86_400}
        series={[{ label: "Articles", colour: "ready", values }]}
        summary={`${name} from ${date(perDay[0]!.day)} to ${date(perDay.at(-1)!.day)}; most on ${date(most.day)}: ${plural(most.articles, "article")}.`}
      />
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Articles</th>
            </tr>
          </thead>
          <tbody>
            {perDay.toReversed().map(({ day, articles }) => (
              <tr key={day}>
                <th scope="row">
                  <Link to={`/articles?day=${day}`}>{date(day)}</Link>
                </th>
                <td>{number(articles)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Mentioning({ id }: { id: string }) {
  const list = useEndless(withQuery("/api/articles", { entity: id, limit: 20 }), (data: Articles) => data.articles);
  return (
    <section aria-labelledby="mentioning">
      <h2 id="mentioning">Articles, newest first</h2>
      <ul class="lines">
        {list.items.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      <div ref={list.end} />
      {list.paused && !list.done ? (
        <button type="button" onClick={list.more}>
          Look further back
        </button>
      ) : null}
    </section>
  );
}

function Company({ story: { together, forms, publishers } }: { story: Story }) {
  return (
    <div>
      <section aria-labelledby="together">
        <h2 id="together">Named beside it</h2>
        <ul class="tallies">
          {together.map(({ id, name, type, articles }) => (
            <li key={id}>
              <Link to={entityAddress(id)}>{name}</Link>{" "}
              <span class={`kind ${type.toLowerCase()}`}>{number(articles)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="forms">
        <h2 id="forms">Written as</h2>
        <ul class="tallies">
          {forms.map(({ text, count }) => (
            <li key={text}>
              {text} <span>{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="publishers">
        <h2 id="publishers">Publishers</h2>
        <ul class="tallies">
          {publishers.map(({ host, articles }) => (
            <li key={host}>
              <Link to={withQuery("/articles", { host })}>{host}</Link> <span>{number(articles)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
