import { type Answer, type Articles, type Company, type Listed, type Story, useAnswer } from "./api.ts";
import { Chart } from "./chart.tsx";
import { type Endless, useEndless } from "./endless.tsx";
import { ArticleLine, Empty, Loading, Shown, Title } from "./parts.tsx";
import { ENTITY_SPANS, entityDaysOf, questions, withQuery } from "./questions.ts";
import { entityAddress, Link, type Place } from "./router.tsx";
import { date, number, plural, typeName } from "./wording.ts";

export function EntityPage({ id, place }: { id: string; place: Place }) {
  const days = entityDaysOf(place.query);
  // The newest articles go first: counting all of them may take a while, and these know the name, too.
  const list = useEndless(questions.mentioning(id), (data: Articles) => data.articles);
  const story = useAnswer<Story>(list.asked || list.error ? questions.entity(id, days) : undefined);
  const newest = list.items[0];
  const known = story && "data" in story ? story.data : undefined;
  const name = known?.name ?? (newest ? String(newest.name) : undefined);
  const type = known?.type ?? (newest ? String(newest.type) : undefined);
  return (
    <>
      <p class="dateline">{[type ? typeName(type) : "Name", known?.id ?? id].join(" · ")}</p>
      <Title title={name ?? id}>{name ?? " "}</Title>
      <ThroughTime id={id} answer={story} days={days} />
      <div class="columns">
        <Mentioning list={list} />
        <div>
          {known ? (
            <>
              <Beside id={id} days={days} />
              <Publishers story={known} />
            </>
          ) : null}
        </div>
      </div>
    </>
  );
}

function ThroughTime({ id, answer, days }: { id: string; answer: Answer<Story> | undefined; days: number }) {
  return (
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
      <div class="charted">
        <Shown answer={answer}>
          {(story) => (story.perDay.length === 0 ? <Empty>No article in this time.</Empty> : <PerDay story={story} />)}
        </Shown>
      </div>
    </section>
  );
}

function PerDay({ story: { id, perDay, name, articles, mentions, truncated } }: { story: Story }) {
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
      <p class="quiet">
        {plural(articles, "article")}, {plural(mentions, "mention")}
        {truncated ? " in the newest that were counted" : ""}.
      </p>
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

function Mentioning({ list }: { list: Endless<Listed> }) {
  return (
    <section aria-labelledby="mentioning">
      <h2 id="mentioning">Articles, newest first</h2>
      <ul class="lines">
        {list.items.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
      <div ref={list.end} />
      {list.asked || list.error ? null : <Loading />}
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
