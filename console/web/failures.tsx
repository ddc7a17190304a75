import { useState } from "preact/hooks";
import { type Failures, type Overview, send, token, useAnswer } from "./api.ts";
import { useEndless } from "./endless.tsx";
import { Empty, Loading, Title } from "./parts.tsx";
import { questions, withQuery } from "./questions.ts";
import { articleAddress, go, Link, type Place } from "./router.tsx";
import { ago, number, plural, words } from "./wording.ts";

type Failure = Failures["failures"][number];

export function FailuresPage({ place }: { place: Place }) {
  const [reason, host] = [place.query.get("reason") ?? "", place.query.get("host") ?? ""];
  const list = useEndless(questions.failures({ reason, host }), (data: Failures) => data.failures);
  const [told, setTold] = useState("");
  // Counting them takes a while: the list goes first.
  const overview = useAnswer<Overview>(list.asked ? questions.overview(30) : undefined);
  const counts = overview && "data" in overview ? overview.data.articles.failed : {};
  const narrow = (name: string, value: string) => go(withQuery("/failures", { reason, host, [name]: value }));
  const retry = async (failures: Failure[]) => {
    const answer = await send<{ retried: string[] }>("/api/retries", {
      ids: failures.slice(0, 500).map(({ id }) => id),
    });
    setTold("error" in answer ? answer.error : `${plural(answer.data.retried.length, "URL")} will be tried again.`);
  };
  return (
    <>
      <Title title="Failures">Failures</Title>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Reason
          <select value={reason} onChange={(event) => narrow("reason", event.currentTarget.value)}>
            <option value="">All</option>
            {reason && !(reason in counts) ? <option value={reason}>{words(reason)}</option> : null}
            {Object.entries(counts)
              .sort((a, b) => b[1] - a[1])
              .map(([name, count]) => (
                <option key={name} value={name}>{`${words(name)} (${number(count)})`}</option>
              ))}
          </select>
        </label>
        <label>
          Host
          <input
            key={host}
            type="search"
            defaultValue={host}
            onChange={(event) => narrow("host", event.currentTarget.value.trim())}
          />
        </label>
        {token() && list.items.length > 0 ? (
          <button type="button" onClick={() => retry(list.items)}>
            Try these again
          </button>
        ) : null}
      </form>
      <p role="status">{told}</p>
      {list.error ? (
        <p class="trouble" role="alert">
          {list.error}
        </p>
      ) : null}
      <ul class="lines" aria-label="Failures of thirty days, newest first">
        {list.items.map((failure) => (
          <Line key={failure.id} failure={failure} retry={retry} />
        ))}
      </ul>
      <div ref={list.end} />
      {list.asked || list.error ? null : <Loading />}
      {list.done && list.items.length === 0 ? <Empty>Nothing failed in thirty days.</Empty> : null}
    </>
  );
}

function Line({ failure, retry }: { failure: Failure; retry: (failures: Failure[]) => void }) {
  const { id, requestedUrl, reason, detail, failedAt } = failure;
  return (
    <li class="line failure">
      <p class="dateline">
        <strong>{words(reason)}</strong> · <time dateTime={failedAt}>{ago(failedAt)}</time>
      </p>
      <p class="address">
        <Link to={articleAddress(id)}>{requestedUrl}</Link>
      </p>
      {detail ? <p class="excerpt">{detail}</p> : null}
      {token() ? (
        <button type="button" aria-label={`Try again: ${requestedUrl}`} onClick={() => retry([failure])}>
          Try again
        </button>
      ) : null}
    </li>
  );
}
