import { type DateStamp, validStamp } from "./date-stamp.ts";

/** The day that a URL's path names: `/2026/01/13/`, `/2026-01-13-`, `/20260113…`; null where it names none. */
export function dateFromUrl(url: string): DateStamp | null {
  let path: string;
  try {
    const { pathname, search } = new URL(url);
    path = pathname + search;
  } catch {
    return null;
  }
  const parted = /(?<!\d)(20\d\d|199\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  if (parted !== null) return stamp(parted);
  const named =
    /(?<!\d)(20\d\d)[/-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/-](0?[1-9]|[12]\d|3[01])(?!\d)/i.exec(
      path,
    );
  if (named !== null) {
    const month = 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(named[2]!.toLowerCase()) / 3;
    return validStamp({ year: Number(named[1]), month, day: Number(named[3]) });
  }
  const joined = /(?<!\d)(20[0-3]\d|199\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|\d{4,9}(?!\d)|$)/.exec(path);
  return joined === null ? null : stamp(joined);
}

function stamp(match: RegExpExecArray): DateStamp | null {
  return validStamp({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
