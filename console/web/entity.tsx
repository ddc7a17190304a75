import { type Articles, type Company, type Story, useAnswer } from "./api.ts";
import { Chart } from "./chart.tsx";
import { useEndless } from "./endless.tsx";
import { ArticleLine, Empty, Shown, Title } from "./parts.tsx";
import { ENTITY_SPANS, entityDaysOf, questions, withQuery } from "./questions.ts";
import { entityAddress, Link, type Place } from "./router.tsx";
import { date, number, plural, typeName } from "./wording.ts";

export function EntityPage({ id, place }: { id: string; place: Place }) {
  const days = entityDaysOf(place.query);
  const answer = useAnswer<Story>(questions.entity(id, days));
  return (
    <>
      <Shown answer={answer}>{(story) => <ThroughTime id={id} story={story} days={days} />}</Shown>
      <div class="columns">
        <Mentioning id={id} />
        <div>
          {answer && "data" in answer ? (
            <>
              <Beside id={id} days={days} />
              <Publishers story={answer.data} />
            </>
          ) : null}
        </div>
      </div>
    </>
  );
}

function ThroughTime({ id, story, days }: { id: string; story: Story; days: number }) {
  return (
    <>
      <p class="dateline">{[story.type ? typeName(story.type) : "Name", story.id].join(" · ")}</p>
      <Title title={story.name}>{story.name}</Title>
      <p>
        {plural(story.articles, "article")}, {plural(story.mentions, "mention")}
        {story.truncated ? " in the newest that were counted" : ""}.
      </p>
      <section aria-labelledby="through-time">
        <div class="bar">
          <h2 id="through-time">Mentions a day</h2>
          <nav class="choices" aria-label="Span">
            {Object.entries(ENTITY_SPANS).map(([span, label]) => (
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
    </>
  );
}

function PerDay({ story: { id, perDay, name } }: { story: Story }) {
  const counts = new Map(perDay.map(({ day, mentions }) => [day, mentions]));
  const last = Date.parse(perDay.at(-1)!.day) + 86_400_000;
  // A single day alone would say nothing of time: a month at least is shown.
  const first = Math.min(Date.parse(perDay[0]!.day) - 86_400_000, last - 30 * 86_400_000);
  const times: number[] = [];
  for (let at = first; at <= last; at += 86_400_000) times.push(at / 1_000);
  const values = times.map((time) => counts.get(new Date(time * 1_000).toISOString().slice(0, 10)) ?? 0);
  const most = perDay.reduce((a, b) => (b.mentions > a.mentions ? b : a));
  return (
    <>
      <Chart
        times={times}
        stepSeconds={86_400}
        series={[{ label: "Mentions", colour: "ready", values }]}
        summary={`${name} from ${date(perDay[0]!.day)} to ${date(perDay.at(-1)!.day)}; most on ${date(most.day)}: ${plural(most.mentions, "mention")}.`}
      />
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Mentions</th>
              <th scope="col">Articles</th>
            </tr>
          </thead>
          <tbody>
            {perDay.toReversed().map(({ day, articles, mentions }) => (
              <tr key={day}>
                <th scope="row">
                  <Link to={withQuery("/articles", { day, entity: id })}>{date(day)}</Link>
                </th>
                <td>{number(mentions)}</td>
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
  const list = useEndless(questions.mentioning(id), (data: Articles) => data.articles);
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

function Beside({ id, days }: { id: string; days: number }) {
  const company = useAnswer<Company>(questions.company(id, days));
  return <Shown answer={company}>{(data) => <Together company={data} />}</Shown>;
}

function Together({ company: { together, forms } }: { company: Company }) {
  return (
    <>
      <section aria-labelledby="together">
        <h2 id="together">Named beside it</h2>
        {together.length === 0 ? <Empty>Nothing else is named with it.</Empty> : null}
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
    </>
  );
}

function Publishers({ story: { id, publishers } }: { story: Story }) {
  return (
    <section aria-labelledby="publishers">
      <h2 id="publishers">Publishers</h2>
      <ul class="tallies">
        {publishers.map(({ host, articles }) => (
          <li key={host}>
            <Link to={withQuery("/articles", { host, entity: id })}>{host}</Link> <span>{number(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
