import type { Element } from "../page-tree.ts";
import { MODIFIED_LABEL, PUBLISHED_LABEL } from "./date-labels.ts";
import { stampInstant } from "./date-stamp.ts";
import type { DateCandidate, DateInput } from "./dates.ts";
import { readMachineDate } from "./machine-date.ts";
import { markTextOf } from "./marks.ts";
import { lastAtOrBefore, ZONE } from "./page-facts.ts";
import { findDates } from "./visible-date.ts";
import { findYearlessDate } from "./yearless-date.ts";

export type VisibleDate = DateCandidate & { modified: boolean };

const DAY = 86_400_000;
/** Lines around the headline in which an article's own date stands. */
const ABOVE = 12;
const BELOW = 25;

/** Dates of `<time>` elements and of short visible lines, ranked by nearness to the headline, labels and class names. */
export function visibleDates(input: DateInput): VisibleDate[] {
  const { facts, fetchedAt, headlineOrder, dayFirst, foreign } = input;
  const yearLeads = /^(?:ko|ja|zh)\b/.test(input.inLanguage);
  const latest = fetchedAt.getTime() + DAY;
  const found: VisibleDate[] = [];
  for (const time of facts.times) {
    const stamp =
      readMachineDate(time.datetime, dayFirst) ?? findDates(time.text, dayFirst, yearLeads)[0]?.stamp ?? null;
    if (stamp === null || stampInstant(stamp) > latest) continue;
    const marks = `${markTextOf(time.element)} ${parentMark(time.element)} ${time.element.attribs.itemprop ?? ""}`;
    const before = facts.lines[lastAtOrBefore(facts.lines, time.order)];
    const label = `${time.text.toLowerCase()} ${before !== undefined && before.order - time.order <= 1 ? before.text.toLowerCase().slice(0, 80) : ""}`;
    const modified = isModified(marks, label);
    let score = 5 + nearness(time.order, headlineOrder);
    if (time.element.attribs.pubdate !== undefined || /publish|entry-date|post-?date|pubdate/.test(marks)) score += 1.5;
    if ((time.zone & foreign) !== 0) score -= 4;
    if ((time.zone & ZONE.LINK) !== 0) score -= 1;
    if ((time.zone & ZONE.ARTICLE) !== 0) score += 0.5;
    found.push({ source: "time", detail: "time", stamp, score, modified });
  }
  for (const [index, line] of facts.lines.entries()) {
    const distance = line.order - headlineOrder;
    if (distance < -ABOVE || line.text.length > 160 || !DIGITS.test(line.text)) continue;
    const lower = line.text.normalize("NFKC").toLowerCase();
    // Far below the headline a date is another article's, unless it says what happened then.
    if (distance > BELOW * 4 && !PUBLISHED_LABEL.test(lower)) continue;
    const dates = findDates(line.text, dayFirst, yearLeads);
    if (dates.length === 0) {
      const yearless = lower.length <= LONGEST_YEARLESS && yearLeads ? findYearlessDate(lower, latest) : null;
      if (yearless === null || distance > BELOW || (line.zone & foreign) !== 0) continue;
      if (!yearless.timed && !PUBLISHED_LABEL.test(lower)) continue;
      const score = 1.5 + nearness(line.order, headlineOrder);
      const modified = isModified("", lower);
      found.push({ source: "text", detail: "line without year", stamp: yearless.stamp, score, modified });
      continue;
    }
    const above = facts.lines[index - 1];
    const heading = above !== undefined && line.order - above.order <= 2 && above.text.length <= 20 ? above.text : "";
    const marks = `${markTextOf(line.element)} ${parentMark(line.element)}`;
    let previousEnd = 0;
    for (const date of dates.slice(0, 4)) {
      if (stampInstant(date.stamp) > latest) continue;
      const label =
        lower.slice(Math.max(previousEnd, date.start - 40), date.start) ||
        (DIGITS.test(heading) ? "" : heading.toLowerCase());
      const after = dates.length === 1 ? lower.slice(date.end, date.end + 30) : "";
      const published = PUBLISHED_LABEL.test(label) || PUBLISHED_LABEL.test(after);
      const modified = !published && isModified(marks, `${label} ${after}`);
      let score = 3 + nearness(line.order, headlineOrder);
      if (published) score += 2;
      if (/date|time|publish|posted|meta|byline|info/.test(marks)) score += 0.7;
      if (date.stamp.hour !== undefined) score += 0.7;
      const rest = lower.length - (date.end - date.start);
      if (rest < 40) score += 0.7;
      else if (!published && rest > 80) score -= 2;
      if ((line.zone & (foreign | ZONE.CAPTION)) !== 0) score -= 3;
      if ((line.zone & ZONE.LINK) !== 0) score -= 1;
      if (IMPRINT.test(lower)) score -= 4;
      found.push({ source: "text", detail: "line", stamp: date.stamp, score, modified });
      previousEnd = date.end;
    }
  }
  return found;
}

/** Lines that tell of the publisher: its rights, who answers for it, since when it is registered. */
const IMPRINT =
  /©|copyright|all rights reserved|무단\s?전재|발행인|편집인|등록번호|등록일자?|사업자|청소년보호|無断転載|발행일자|창간|版权所有|icp备/;

/** Digits enough for a date, in any of the scripts that dates are read in. */
const DIGITS = /\d{4}|\d[.月월]|[٠-٩۰-۹०-९๐-๙]/;
const LONGEST_YEARLESS = 40;

function isModified(marks: string, label: string): boolean {
  if (PUBLISHED_LABEL.test(label) && !/^[^:]{0,12}updat/.test(label)) return false;
  return (
    MODIFIED_LABEL.test(label) ||
    (/updat|modif/.test(marks) && !/publish|post-?date|entry-date(?!.*updated)/.test(marks))
  );
}

function nearness(order: number, headline: number): number {
  const distance = order - headline;
  if (distance >= 0) return distance <= 6 ? 1.5 : distance <= 15 ? 1 : distance <= BELOW ? 0.3 : -1.5;
  return distance >= -4 ? 0.8 : distance >= -ABOVE ? 0 : -1.5;
}

function parentMark(element: Element): string {
  const { parent } = element;
  return parent?.type === "tag" ? markTextOf(parent) : "";
}
