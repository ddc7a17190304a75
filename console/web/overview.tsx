import { type Activity, type Hosts, type Overview, useAnswer } from "./api.ts";
import { Chart } from "./chart.tsx";
import { ArticleLine, Empty, Shown, Title } from "./parts.tsx";
import { questions, SPANS, spanOf } from "./questions.ts";
import { Link, type Place } from "./router.tsx";
import { ago, number, plural, words } from "./wording.ts";

export function OverviewPage({ place }: { place: Place }) {
  const span = spanOf(place.query);
  const overview = useAnswer<Overview>(questions.overview(), 2_000);
  const activity = useAnswer<Activity>(questions.activity(span), span === "hour" ? 4_000 : 30_000);
  const hosts = useAnswer<Hosts>(questions.hosts(), 5_000);
  return (
    <>
      <Title title="Overview">Overview</Title>
      <div class="figured">
        <Shown answer={overview}>
          {(data) => <Figures overview={data} hosts={hosts && "data" in hosts ? hosts.data : undefined} />}
        </Shown>
      </div>
      <section aria-labelledby="activity">
        <div class="bar">
          <h2 id="activity">Over time</h2>
          <nav aria-label="Span" class="choices">
            {Object.entries(SPANS).map(([name, label]) => (
              <Link
                key={name}
                to={name === "hour" ? "/" : `/?span=${name}`}
                aria-current={name === span ? "true" : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
        </div>
        <div class="charted">
          <Shown answer={activity}>{(data) => <ActivityChart activity={data} label={SPANS[span]} />}</Shown>
        </div>
      </section>
      <div class="columns">
        <Shown answer={overview}>{(data) => <Arrivals arrivals={data.arrivals} />}</Shown>
        <div>
          <Shown answer={overview}>{(data) => <Stages overview={data} />}</Shown>
          <Shown answer={hosts}>{(data) => <HostsAtWork hosts={data} />}</Shown>
        </div>
      </div>
    </>
  );
}

function Figures({ overview, hosts }: { overview: Overview; hosts: Hosts | undefined }) {
  const { articles, perSecond } = overview;
  const failed = Object.values(articles.failed).reduce((sum, n) => sum + n, 0);
  const figures: [string, string, string][] = [
    ["Ready", number(articles.ready), "in seven days"],
    ["On their way", number(articles.open), hosts ? `${number(hosts.firstFetches)} not yet fetched` : "now"],
    ["Articles a second", perSecond.toFixed(2), "in the last minute"],
    ["Failed", number(failed), "in seven days"],
  ];
  return (
    <dl class="figures">
      {figures.map(([name, figure, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{figure}</strong> <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ActivityChart({ activity: { points, stepSeconds }, label }: { activity: Activity; label: string }) {
  const sum = (values: number[]) => values.reduce((total, n) => total + n, 0);
  const ready = points.map((point) => point.ready);
  const failed = points.map((point) => point.failed);
  return (
    <Chart
      times={points.map(({ from }) => Date.parse(from) / 1_000)}
      stepSeconds={stepSeconds}
      series={[
        { label: "Ready", colour: "ready", values: ready },
        { label: "Failed", colour: "failed", values: failed },
      ]}
      summary={`${label}: ${number(sum(ready))} ready, ${number(sum(failed))} failed.`}
    />
  );
}

function Arrivals({ arrivals }: Pick<Overview, "arrivals">) {
  return (
    <section aria-labelledby="arrivals">
      <h2 id="arrivals">Just in</h2>
      {arrivals.length === 0 ? (
        <Empty>
          Nothing yet. <Link to="/drop">Drop a URL</Link> and watch it arrive.
        </Empty>
      ) : (
        <ul class="lines short" aria-live="polite">
          {arrivals.slice(0, 8).map(({ article, readyAt }) => (
            <ArticleLine key={article.id} article={article} note={ago(readyAt)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Stages({ overview: { queues, articles } }: { overview: Overview }) {
  const reasons = Object.entries(articles.failed).sort((a, b) => b[1] - a[1]);
  return (
    <>
      <section aria-labelledby="stages">
        <h2 id="stages">Stages</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Queue</th>
              <th scope="col">Waiting</th>
              <th scope="col">In flight</th>
              <th scope="col">Delayed</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(queues).map(([name, depth]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{number(depth.waiting)}</td>
                <td>{number(depth.inFlight)}</td>
                <td>{number(depth.delayed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="reasons">
        <h2 id="reasons">Failed, by reason</h2>
        {reasons.length === 0 ? <Empty>Nothing failed in seven days.</Empty> : null}
        <ul class="tallies">
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <Link to={`/failures?reason=${reason}`}>{words(reason)}</Link> <span>{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function HostsAtWork({ hosts: { withWork, leased, backingOff, resting } }: { hosts: Hosts }) {
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts">Hosts</h2>
      <p>
        {plural(withWork, "host")} with work, {number(leased)} being fetched from, {number(backingOff)} left alone for a
        while.
      </p>
      <ul class="tallies" aria-label="Hosts left alone for a while">
        {resting.map(({ host, until, throttles }) => (
          <li key={host}>
            <Link to={`/failures?host=${encodeURIComponent(host)}`}>{host}</Link>{" "}
            <span>{`${ago(until)}, after ${plural(throttles, "refusal")}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
