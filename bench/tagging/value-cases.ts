/** Other people's value cases, and how an expectation of theirs compares to a value of ours. */

import type { ValueSpan } from "../../functions/article/mention.ts";
import { findValues } from "../../functions/tag/values/find-values.ts";

export type CaseKind = "date" | "time" | "duration" | "money" | "percent" | "dimension";
export type Expected = {
  kind: CaseKind;
  text: string;
  /** Each is one of the readings that the case allows. */
  readings: Reading[];
};
export type Reading = {
  /** Only a part of a month, year, …: theirs are halves, ours thirds and ends by docs/guidelines.md. Right where one holds the other. */
  part?: true;
  /** Counted from now: the first day may be today or tomorrow. */
  counted?: true;
  /** 9개월 안에, within 9 months: a date there, a duration with a bound here. */
  within?: true;

  from?: string;
  to?: string;
  time?: string;
  timeTo?: string;
  seconds?: number;
  value?: number;
  unit?: string;
};
export type ValueCase = { id: string; language: string; text: string; reference: Date; expected: Expected[] };
export type Verdict = { case: ValueCase; expected: Expected; right: boolean; found: ValueSpan[] };

/**
 * The Recognizers' cases that our conventions can answer. Left out: sets (every Monday), `now`, parts of a day without an hour,
 * bare numbers, ordinals, number ranges; of a date with a time, date and time are judged apart, as two mentions.
 * A date range's end is exclusive there: the day before is right too, and so is the first day of the unit that ours ends with.
 * Of several readings (the past and the future 24th) each is right.
 */
export function recognizersCases(lines: string): ValueCase[] {
  const cases: ValueCase[] = [];
  for (const line of lines.split("\n")) {
    if (!line) continue;
    const raw = JSON.parse(line) as RawCase;
    if (raw.id in WRONG) continue;
    const expected = raw.results
      .filter(({ text }) => !/^(?:the|その|이|그)\s?(?:month|day|year|week)$/i.test(text))
      .flatMap((result) => recognized(raw.model, result));
    if (expected.length === 0) continue;
    cases.push({
      id: raw.id,
      language: raw.lang,
      text: raw.input,
      reference: new Date(`${raw.reference ?? "2018-01-01T00:00:00"}Z`),
      expected,
    });
  }
  return cases;
}

/** Duckling's Korean cases, whose reference time is 2013-02-12 04:30 -02:00; it reads a bare weekday as the next one. */
export function ducklingCases(lines: string): ValueCase[] {
  const cases: ValueCase[] = [];
  for (const [index, line] of lines.split("\n").entries()) {
    if (!line) continue;
    const raw = JSON.parse(line) as { dim: string; value_hs: string; text: string };
    if (raw.text in WRONG) continue;
    const expected = duckling(raw.dim, raw.value_hs, raw.text);
    if (expected)
      cases.push({
        id: `duckling:${index}`,
        language: "ko",
        text: raw.text,
        reference: new Date("2013-02-12T06:30:00Z"),
        expected: [expected],
      });
  }
  return cases;
}

export function judge(valueCase: ValueCase): Verdict[] {
  const found = findValues(valueCase.text, {
    language: valueCase.language,
    publishedAt: valueCase.reference,
    timeZone: "UTC",
  });
  const free = new Set(found);
  return valueCase.expected.map((expected) => {
    const match = [...free].find((value) =>
      expected.readings.some((reading) => agrees(value, expected.kind, reading, valueCase.reference)),
    );
    if (match) free.delete(match);
    return { case: valueCase, expected, right: match !== undefined, found };
  });
}

/** Half of the cases, by their id: tuned on `a`, judged on `b`. */
export function halfOf(id: string): "a" | "b" {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return ((hash >>> 13) & 1) === 0 ? "a" : "b";
}

/** Cases whose expectation is wrong, by id or text, with the reason. */
export const WRONG: Record<string, string> = {
  "ko:CurrencyModel:10": "2억 4천 4백만 is 244,000,000, not 254,000,000",
  "ko:DateTimeModel:242": "from November 2017 to February cannot begin in 2016",
  "ko:DateTimeModel:243": "from November 2017 to 5 February cannot begin in 2016",
  "ko:DateTimeModel:198": "a day, not all the time before it",
  "en:DateTimeModel:436": "12 May is no Friday in 2019 nor in 2020",
  "en:DateTimeModel:437": "12 May 2019 is no Friday",
  "en:DateTimeModel:438": "12 May 2019 is no Friday, and lies before the day of speaking",
  설날: "the lunar new year is not on 1 January",
};

type RawCase = {
  id: string;
  lang: string;
  model: string;
  input: string;
  reference: string | null;
  results: RawResult[];
};
type RawResult = {
  text: string;
  type: string;
  resolution: (Record<string, string> & { values?: Record<string, string>[] }) | null;
};

function recognized(model: string, result: RawResult): Expected[] {
  const { text, resolution } = result;
  if (!resolution) return [];
  if (model === "CurrencyModel") {
    // A currency without a number is no value here.
    if (resolution.value === undefined || resolution.value === null) return [];
    const cents = /^(?:cent|penny|pence)$/i.test(resolution.unit ?? "");
    return [
      {
        kind: "money",
        text,
        readings: [
          {
            value: Number(resolution.value) * (cents ? 0.01 : 1),
            unit: resolution.isoCurrency ?? resolution.unit ?? "",
          },
        ],
      },
    ];
  }
  if (model === "PercentModel")
    return [{ kind: "percent", text, readings: [{ value: Number.parseFloat(resolution.value ?? "") }] }];
  if (model === "DimensionModel" || model === "TemperatureModel" || model === "AgeModel") {
    if (!resolution.value) return [];
    return [{ kind: "dimension", text, readings: [{ value: Number(resolution.value) }] }];
  }
  if (model !== "DateTimeModel" || !resolution.values) return [];
  const type = (result.type ?? resolution.values[0]?.type ?? "").replace("datetimeV2.", "");
  const values = resolution.values.filter((value) => value.value !== "not resolved");
  if (values.length === 0 || type === "set" || values.some((value) => /PRESENT_REF/.test(value.timex ?? ""))) return [];
  switch (type) {
    case "date":
      return [
        {
          kind: "date",
          text,
          readings: values.map((value) => ({
            from: value.value!,
            to: value.value!,
            ...(WITHIN.test(text) ? { within: true as const } : {}),
          })),
        },
      ];
    case "daterange":
      return [
        {
          kind: "date",
          text,
          readings: values.map((value) => ({
            ...(value.start ? { from: value.start } : {}),
            ...(value.end ? { to: value.end } : {}),
            ...(/(?:^|-)(?:start|mid|end)$/.test(value.Mod ?? "") || PART.test(text) ? { part: true as const } : {}),
            ...(/,P\d+[DWMY]\)/.test(value.timex ?? "") && COUNTED.test(text) ? { counted: true as const } : {}),
            ...(WITHIN.test(text) ? { within: true as const } : {}),
          })),
        },
      ];
    case "duration":
      return [{ kind: "duration", text, readings: values.map((value) => ({ seconds: Number(value.value) })) }];
    case "time":
      return [{ kind: "time", text, readings: values.map((value) => ({ time: value.value! })) }];
    case "timerange":
      if (values.some((value) => /^T(?:MO|AF|EV|NI|DT)$/.test(value.timex ?? ""))) return [];
      return [
        {
          kind: "time",
          text,
          readings: values.map((value) => ({
            ...(value.start ? { time: value.start } : {}),
            ...(value.end ? { timeTo: value.end } : {}),
          })),
        },
      ];
    case "datetime":
      // In two minutes, 두 시간 뒤: an instant there, a duration here.
      if (/minute|hour|second|시간|時間|小时|分钟|^[^시時]{1,4}[분分]/i.test(text)) return [];
      return [
        {
          kind: "date",
          text,
          readings: values.map((value) => ({ from: value.value!.slice(0, 10), to: value.value!.slice(0, 10) })),
        },
      ].filter(
        () => !values.some((value) => /^P|PT/.test(value.timex ?? "") || /\d{2}:\d{2}:(?!00|59)/.test(value.value!)),
      ) as Expected[];
    default:
      return [];
  }
}

const WITHIN = /안에|이내|내에?$|내로|within|以内|内に/i;
const PART = /[초말]에?\s?$|중순|후반|전반|mid-|early|late|beginning|end of|中旬|半ば|初め|終わり|末|上旬|下旬/i;
const COUNTED = /next|last|past|coming|previous|앞으로|다가오는|지난|過去|今後|次の|前の|向こう|ここ/i;

function duckling(dim: string, value: string, text: string): Expected | undefined {
  const day = /^datetime(?:Holiday)? \((\d+), (\d+), (\d+), \d+, \d+, \d+\) (Day|Week|Month|Year|Hour|Minute)/.exec(
    value,
  );
  const iso = (match: RegExpExecArray) => [match[1]!, match[2]!.padStart(2, "0"), match[3]!.padStart(2, "0")].join("-");
  if (dim === "Time" && day && value.startsWith("datetimeHoliday"))
    return {
      kind: "date",
      text,
      readings: [{ from: iso(day) }, { from: `${Number(day[1]) - 1}${iso(day).slice(4)}` }],
    };
  if (dim === "Time" && day && /Day|Week|Month|Year/.test(day[4]!))
    return {
      kind: "date",
      text,
      readings: [{ from: iso(day) }, ...(/요일/.test(text) ? [{ from: weekEarlier(iso(day)) }] : [])],
    };
  const money = /^(simple|above|under) (\w+) ([\d.]+)$/.exec(value);
  const factor = money?.[2] === "Cent" ? 0.01 : 1;
  if (dim === "AmountOfMoney" && money)
    return { kind: "money", text, readings: [{ value: Number(money[3]) * factor, unit: money[2]! }] };
  const between = /^between (\w+) \(([\d.]+), ([\d.]+)\)$/.exec(value);
  if (dim === "AmountOfMoney" && between)
    return { kind: "money", text, readings: [{ value: Number(between[2]), unit: between[1]! }] };
  const quantity = /^simple \w+ ([\d.]+)/.exec(value);
  if (/^(?:Distance|Temperature|Volume|Quantity)$/.test(dim) && quantity)
    return { kind: "dimension", text, readings: [{ value: Number(quantity[1]) }] };
  return undefined;
}

function weekEarlier(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);
}

function agrees(value: ValueSpan, kind: CaseKind, reading: Reading, reference: Date): boolean {
  const normalized = value.normalized as unknown as Record<string, string | number | undefined>;
  switch (kind) {
    case "date":
      if (reading.within && value.type === "DURATION") return lasts(String(normalized.duration), reference, reading);
      return (
        value.type === "DATE" &&
        datesAgree(String(normalized.from), String(normalized.to), String(normalized.precision), reading)
      );
    case "time":
      return value.type === "TIME" && timesAgree(normalized as Record<string, string>, reading);
    case "duration":
      return value.type === "DURATION" && near(seconds(String(normalized.duration)), reading.seconds ?? Number.NaN);
    case "percent":
      return value.type === "PERCENT" && near(Number(normalized.value ?? normalized.from), reading.value ?? Number.NaN);
    case "money":
      return (
        value.type === "MONEY" &&
        near(Number(normalized.amount ?? normalized.from), reading.value ?? Number.NaN) &&
        currencyAgrees(String(normalized.currency), reading.unit ?? "")
      );
    case "dimension":
      return (
        (value.type === "QUANTITY" || value.type === "DURATION") &&
        near(
          Number(normalized.value ?? normalized.from ?? leadingNumber(String(normalized.duration))),
          reading.value ?? Number.NaN,
        )
      );
  }
}

function lasts(duration: string, reference: Date, reading: Reading): boolean {
  const end = reading.to ?? reading.from ?? "";
  const days =
    (Date.parse(`${end}T00:00:00Z`) - Math.floor(reference.getTime() / 86_400_000) * 86_400_000) / 86_400_000;
  return Math.abs(seconds(duration) / 86_400 - days) <= Math.max(0.5, days * 0.03);
}

function leadingNumber(duration: string): number {
  return Number.parseFloat(duration.replace(/^PT?/, ""));
}

function datesAgree(from: string, to: string, precision: string, reading: Reading): boolean {
  const dayBefore =
    reading.to && new Date(Date.parse(`${reading.to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const unitStart =
    reading.to &&
    ((to.endsWith("12-31") && reading.to === `${to.slice(0, 4)}-01-01`) ||
      (reading.to === `${to.slice(0, 7)}-01` && to > reading.to));
  // Two weeks ago is that week, where the cases say the day.
  const inside = reading.from === reading.to && precision !== "day" && reading.from! >= from && reading.from! <= to;
  if (inside) return true;
  if (
    reading.part &&
    reading.from &&
    !reading.to &&
    from >= reading.from &&
    from.slice(0, 4) === reading.from.slice(0, 4)
  )
    return true;
  if (reading.part && reading.from && reading.to) {
    const nested = (from >= reading.from && to <= reading.to) || (from <= reading.from && to >= dayBefore!);
    if (nested) return true;
  }
  if (reading.counted && reading.from && reading.to) {
    const close = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000;
    if (close(from, reading.from) && close(to, reading.to)) return true;
  }
  // A century of a hundred years starts in 1400 there and in 1401 here.
  if (precision === "century") return Number(reading.from?.slice(0, 4)) + 1 === Number(from.slice(0, 4));
  const fromAgrees =
    reading.from === undefined ||
    reading.from === from ||
    (reading.from === `${Number(from.slice(0, 4)) + 1}-01-01` && reading.to === undefined);
  const toAgrees =
    reading.to === undefined ||
    reading.to === to ||
    dayBefore === to ||
    unitStart === true ||
    (reading.from === undefined && reading.to === from);
  return fromAgrees && toAgrees;
}

function timesAgree(normalized: Record<string, string>, reading: Reading): boolean {
  const full = (time: string | undefined) => (time && time.length === 5 ? `${time}:00` : time);
  const from = full(normalized.time ?? normalized.from);
  const to = full(normalized.to);
  return (
    (reading.time === undefined || reading.time === from) &&
    (reading.timeTo === undefined ||
      reading.timeTo === to ||
      (to === undefined && reading.time === undefined && reading.timeTo === from))
  );
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
}

/** Recognizers count 365 days a year and 30 a month. */
function seconds(duration: string): number {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  if (!match) return Number.NaN;
  const [years, months, weeks, days, hours, minutes, rest] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return ((years * 365 + months * 30 + weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + rest;
}

/** Cases name currencies in words; a plain Dollar, Pound, … is the best known of its name. */
function currencyAgrees(code: string, name: string): boolean {
  if (name === code || name === "") return true;
  const words: [RegExp, string][] = [
    [/canadian dollar/i, "CAD"],
    [/australian dollar/i, "AUD"],
    [/hong kong dollar/i, "HKD"],
    [/singapore dollar/i, "SGD"],
    [/dollar|cent/i, "USD"],
    [/euro/i, "EUR"],
    [/yen/i, "JPY"],
    [/won/i, "KRW"],
    [/yuan/i, "CNY"],
    [/pound|penny|pence/i, "GBP"],
    [/rupee/i, "INR"],
    [/swiss franc|frank|franc/i, "CHF"],
    [/lari/i, "GEL"],
    [/krona/i, "SEK"],
    [/peso/i, "MXN"],
    [/dinar/i, "KWD"],
  ];
  const row = words.find(([pattern]) => pattern.test(name));
  return row === undefined || row[1] === code;
}
