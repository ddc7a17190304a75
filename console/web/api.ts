import { useEffect, useRef, useState } from "preact/hooks";
import type { z } from "zod";
import type * as Answers from "../server/answers.ts";

/** What the read API answers, from the very schemas that it is described by. */
type Of<
  Name extends { [K in keyof typeof Answers]: (typeof Answers)[K] extends z.ZodType ? K : never }[keyof typeof Answers],
> = z.output<(typeof Answers)[Name]>;
export type Overview = Of<"OverviewAnswer">;
export type Hosts = Of<"HostsAnswer">;
export type Activity = Of<"ActivityAnswer">;
export type Articles = Of<"ArticlesAnswer">;
export type Listed = Articles["articles"][number];
export type Whole = Of<"ArticleAnswer"> & {
  requestedUrl: string;
  description?: string;
  alternativeHeadline?: string;
  author: { name: string; url?: string }[];
  articleSection: string[];
  keywords: string[];
  datePublishedSource: string;
  dateModified?: string;
  isAccessibleForFree: boolean;
  wordCount: number;
  fetchedAt: string;
  rawKey?: string;
  duplicateOf?: string;
  signals: Record<string, unknown>;
  extractor: { version: string; confidence: number; method: string };
  reason?: string;
  detail?: string;
  goneAt?: string;
  lastError?: string;
};
export type Mention = Whole["mentions"][number];
export type Quote = Whole["quotes"][number];
export type Revisions = Of<"RevisionsAnswer">;
export type Copies = Of<"CopiesAnswer">;
export type Story = Of<"EntityAnswer">;
export type Company = Of<"CompanyAnswer">;
export type Failures = Of<"FailuresAnswer">;
export type Publishers = Of<"PublishersAnswer">;

export type Answer<T> = { data: T /** Whole seconds since it was read. */; age: number } | { error: string };

/** Asks the read API; trouble comes back as a sentence. */
export async function ask<T>(path: string): Promise<Answer<T>> {
  return read<T>(fetch(path));
}

/** Changes something: needs the token of this start. */
export async function send<T>(path: string, body: unknown): Promise<Answer<T>> {
  const headers = { "content-type": "application/json", "x-newsprint-token": token() ?? "" };
  return read<T>(fetch(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function read<T>(asked: Promise<Response>): Promise<Answer<T>> {
  try {
    const answer = await asked;
    const body = await answer.json();
    return answer.ok ? { data: body, age: Number(answer.headers.get("age") ?? 0) } : { error: String(body.error) };
  } catch {
    return { error: "The console's server does not answer. Is it still running?" };
  }
}

/** The answer to a question, asked again when it changes, and every `everyMs` where that is given; none to no question. */
export function useAnswer<T>(path: string | undefined, everyMs?: number): Answer<T> | undefined {
  const every = useRef(everyMs);
  every.current = everyMs;
  const [state, setState] = useState<{ path: string; answer: Answer<T> }>();
  useEffect(() => {
    if (path === undefined) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = document.hidden && every.current ? undefined : await ask<T>(path);
      if (over) return;
      if (answer) setState({ path, answer });
      const next = every.current;
      if (!next) return;
      // What was old is being read anew by now. What has ended since is not asked again.
      const old = answer !== undefined && "data" in answer && answer.age * 1_000 >= next;
      timer = setTimeout(() => every.current && look(), old ? SOON_MS : next);
    };
    look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [path]);
  return state && state.path === path ? state.answer : undefined;
}

const SOON_MS = 500;

/** The token comes in the address's fragment, which no server ever sees, and is taken out of sight at once. */
export function keepToken(): void {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given === undefined) return;
  sessionStorage.setItem("token", given);
  history.replaceState(history.state, "", location.pathname + location.search);
}

export function token(): string | null {
  return sessionStorage.getItem("token");
}
