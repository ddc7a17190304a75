import { useEffect, useState } from "preact/hooks";
import { ask, send, token, type Whole } from "./api.ts";
import { Title } from "./parts.tsx";
import { questions } from "./questions.ts";
import { articleAddress, Link } from "./router.tsx";
import { plural, words } from "./wording.ts";

type Dropped = { url: string; id: string | null };

const KINDS = { article: "Articles", feed: "Feeds", sitemap: "Sitemaps", site: "Whole sites" } as const;

/** What was dropped in this window: it stays in sight when one comes back. */
let followed: Dropped[] = [];

export function DropPage() {
  const [text, setText] = useState("");
  const [kind, setKind] = useState("article");
  const [recrawl, setRecrawl] = useState(false);
  const [told, setTold] = useState("");
  const [dropped, setDropped] = useState(followed);
  const drop = async () => {
    const urls = text.split(/\s+/).filter(Boolean);
    if (urls.length === 0) return setTold("Write a URL first.");
    const answer = await send<{ dropped: Dropped[] }>("/api/drops", { urls, kind, recrawl });
    if ("error" in answer) return setTold(answer.error);
    setTold(`${plural(urls.length, "URL")} dropped into the queue.`);
    setText("");
    followed = [...answer.data.dropped, ...followed.filter(({ url }) => !urls.includes(url))].slice(0, 100);
    setDropped(followed);
  };
  return (
    <>
      <Title title="Drop URLs">Drop URLs</Title>
      {token() ? null : (
        <p class="trouble">
          This window may only look. Open the address that newsprint printed at its start to drop URLs here.
        </p>
      )}
      <form
        class="drop"
        onSubmit={(event) => {
          event.preventDefault();
          drop();
        }}
      >
        <label>
          URLs, one a line
          <textarea rows={5} value={text} spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <div class="row">
          <label>
            They are
            <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
              {Object.entries(KINDS).map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label class="check">
            <input type="checkbox" checked={recrawl} onChange={(event) => setRecrawl(event.currentTarget.checked)} />{" "}
            Fetch again what is known
          </label>
          <button type="submit" class="main" disabled={!token()}>
            Drop
          </button>
        </div>
      </form>
      <p role="status">{told}</p>
      <h2 class="unseen">Dropped in this window</h2>
      <ul class="lines" aria-label="Dropped in this window">
        {dropped.map((each) => (
          <Follow key={each.url} dropped={each} />
        ))}
      </ul>
    </>
  );
}

/** A URL on its way: looked at until it ends. */
function Follow({ dropped: { url, id } }: { dropped: Dropped }) {
  const [record, setRecord] = useState<Whole>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await ask<Whole>(questions.article(id!));
      if (over) return;
      if ("data" in answer) setRecord(answer.data);
      const ended = "data" in answer && (answer.data.status === "ready" || answer.data.status === "failed");
      if (!ended) timer = setTimeout(look, 1_500);
    };
    if (id) look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [id]);
  const status = id === null ? "failed" : (record?.status ?? "queued");
  const reason = id === null ? "this is no URL that can be fetched" : record?.reason && words(record.reason);
  return (
    <li class="line">
      <p class="dateline">
        <strong>{status}</strong>
        {reason ? `: ${reason}` : ""}
      </p>
      {record && "articleBody" in record ? (
        <h3 lang={record.inLanguage}>
          <Link to={articleAddress(record.id)}>{record.headline}</Link>
        </h3>
      ) : null}
      <p class="address">{url}</p>
    </li>
  );
}
