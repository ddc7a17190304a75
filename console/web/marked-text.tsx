import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Mention, Quote } from "./api.ts";
import { entityAddress, Link } from "./router.tsx";
import { typeName, value } from "./wording.ts";

type Props = { text: string; lang: string; mentions: Mention[]; quotes?: Quote[]; as?: "p" | "span" };
type Tip = { text: string; x: number; y: number };

/** A text in its paragraphs, its mentions marked. All of it is text: nothing of a page is ever taken for HTML. */
export function MarkedText({ text, lang, mentions, quotes = [], as = "p" }: Props) {
  const [tip, setTip] = useState<Tip>();
  const show = (event: JSX.TargetedEvent<HTMLElement>) => {
    const mark = (event.target as Element).closest<HTMLElement>("[data-tip]");
    if (!mark) return setTip(undefined);
    const { left, bottom } = mark.getBoundingClientRect();
    setTip({ text: mark.dataset.tip!, x: Math.max(8, Math.min(left, innerWidth - 280)), y: bottom + 6 });
  };
  const hide = () => setTip(undefined);
  const Paragraph = as;
  const Box = as === "p" ? "div" : "span";
  return (
    <Box
      class="marked"
      lang={lang}
      onMouseOver={show}
      onFocusIn={show}
      onMouseLeave={hide}
      onFocusOut={hide}
      onKeyDown={(event) => event.key === "Escape" && hide()}
    >
      {paragraphsOf(text).map(({ start, end }) => (
        <Paragraph key={start}>{pieces(text, start, end, mentions, quotes)}</Paragraph>
      ))}
      {tip ? (
        <span class="tip" role="tooltip" style={{ left: `${tip.x}px`, top: `${tip.y}px` }}>
          {tip.text}
        </span>
      ) : null}
    </Box>
  );
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs = [];
  for (let start = 0; start <= text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap < 0 ? text.length : gap;
    paragraphs.push({ start, end });
    start = end + 2;
  }
  return paragraphs;
}

function pieces(text: string, start: number, end: number, mentions: Mention[], quotes: Quote[]) {
  const inside = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start);
  const made: (string | JSX.Element)[] = [];
  const plain = (from: number, to: number) => made.push(...quoted(text, from, to, quotes));
  let at = start;
  for (const mention of inside) {
    if (mention.start < at) continue;
    plain(at, mention.start);
    made.push(<Mark key={mention.start} mention={mention} text={text.slice(mention.start, mention.end)} />);
    at = mention.end;
  }
  plain(at, end);
  return made;
}

function quoted(text: string, from: number, to: number, quotes: Quote[]): (string | JSX.Element)[] {
  const made: (string | JSX.Element)[] = [];
  let at = from;
  for (const quote of quotes) {
    const [begin, end] = [Math.max(quote.start, at), Math.min(quote.end, to)];
    if (begin >= end) continue;
    if (begin > at) made.push(text.slice(at, begin));
    made.push(
      <span key={`q${begin}`} class="said">
        {text.slice(begin, end)}
      </span>,
    );
    at = end;
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

function Mark({ mention, text }: { mention: Mention; text: string }) {
  const { type, entityId, normalized } = mention;
  const kind = `mark ${type.toLowerCase()}`;
  const tip = normalized ? `${typeName(type)}: ${value(type, normalized)}` : `${typeName(type)}: ${entityId ?? text}`;
  if (entityId)
    return (
      <Link to={entityAddress(entityId)} class={kind} data-tip={tip}>
        {text}
      </Link>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its value is shown on focus, too
    <span class={kind} data-tip={tip} tabIndex={0} role="note" aria-label={`${text} (${tip})`}>
      {text}
    </span>
  );
}
