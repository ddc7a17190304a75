/** Spans of annotated Korean sentences beside ours: which values of real text the rules miss or invent. */

import type { ValueType } from "../../functions/article/mention.ts";
import { findValues } from "../../functions/tag/values/find-values.ts";

export type Labelled = { text: string; entities: [number, number, string][] };
export type Comparison = {
  type: ValueType;
  right: number;
  labelled: number;
  ours: number;
  missed: string[];
  extra: string[];
};

/**
 * Fine labels by our types. Left out, on both sides: ages and scores in brackets without a unit, ordinals, parts of a day without an hour.
 */
const TYPES: Record<string, ValueType> = {
  DT_DAY: "DATE",
  DT_YEAR: "DATE",
  DT_MONTH: "DATE",
  DT_WEEK: "DATE",
  DT_OTHERS: "DATE",
  DT_SEASON: "DATE",
  DT_DURATION: "DURATION",
  TI_DURATION: "DURATION",
  TI_HOUR: "TIME",
  TI_MINUTE: "TIME",
  TI_OTHERS: "TIME",
  QT_PRICE: "MONEY",
  QT_PERCENTAGE: "PERCENT",
  QT_COUNT: "QUANTITY",
  QT_MAN_COUNT: "QUANTITY",
  QT_AGE: "QUANTITY",
  QT_LENGTH: "QUANTITY",
  QT_WEIGHT: "QUANTITY",
  QT_SIZE: "QUANTITY",
  QT_SPEED: "QUANTITY",
  QT_TEMPERATURE: "QUANTITY",
};

/** Typed spans after both are cut to their core: without 약, 여, 이상, 부터, 간, 만에 and the like, where conventions differ. */
export function compareLabelled(sentences: readonly Labelled[]): Comparison[] {
  const result = new Map<ValueType, Comparison>();
  const of = (type: ValueType) => {
    const known = result.get(type) ?? { type, right: 0, labelled: 0, ours: 0, missed: [], extra: [] };
    result.set(type, known);
    return known;
  };
  for (const { text, entities } of sentences) {
    const codePoints = [...text];
    const labelled = entities
      .filter(([, , label]) => label in TYPES)
      .map(([begin, end, label]) => ({ type: TYPES[label]!, ...core(codePoints, begin, end) }))
      .filter(({ text: words }) => /[가-힣%％a-zA-Z]/.test(words));
    const other = entities.filter(([, , label]) => !(label in TYPES) && /^(?:DT|TI|QT)/.test(label));
    const ours = findValues(text, {
      language: "ko",
      publishedAt: new Date("2016-01-15T00:00:00Z"),
      timeZone: "Asia/Seoul",
    }).map((value) => {
      const begin = [...text.slice(0, value.start)].length;
      return { type: value.type, ...core(codePoints, begin, begin + [...value.text].length) };
    });
    const keys = new Set(ours.map((one) => `${one.type}:${one.begin}:${one.end}`));
    const theirs = new Set(labelled.map((one) => `${one.type}:${one.begin}:${one.end}`));
    for (const one of labelled) {
      const counts = of(one.type);
      counts.labelled++;
      if (keys.has(`${one.type}:${one.begin}:${one.end}`)) counts.right++;
      else counts.missed.push(around(codePoints, one.begin, one.end));
    }
    for (const one of ours) {
      if (other.some(([begin, end]) => begin < one.end && one.begin < end)) continue;
      const counts = of(one.type);
      counts.ours++;
      if (!theirs.has(`${one.type}:${one.begin}:${one.end}`)) counts.extra.push(around(codePoints, one.begin, one.end));
    }
  }
  return [...result.values()];
}

const BEFORE = /^(?:약|총|최대|최소|각각|대략|한|평균|최근|만)\s/;
const AFTER =
  /(?:\s?(?:이상|이하|미만|이내|정도|가량|안팎|내외|부터|까지|동안|만에|만|간|쯤|께|경|여|초과|이후|이전|사이|짜리|내내|대|째))+$/;

function core(codePoints: readonly string[], begin: number, end: number): { begin: number; end: number; text: string } {
  const words = codePoints.slice(begin, end).join("");
  const lead = BEFORE.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).replace(AFTER, "");
  return { begin: begin + lead, end: begin + lead + [...rest].length, text: rest };
}

function around(codePoints: readonly string[], begin: number, end: number): string {
  return `${codePoints.slice(Math.max(0, begin - 8), begin).join("")}[${codePoints.slice(begin, end).join("")}]${codePoints.slice(end, end + 6).join("")}`;
}
