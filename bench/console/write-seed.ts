import type { Entity } from "../../functions/article/mention.ts";
import type { Seed } from "../../tests/console/seed-articles.ts";
import { entity, mentionIn } from "../../tests/console/seed-articles.ts";
import { pick, seeded } from "../in-process/seeded.ts";

const DAY_MS = 86_400_000;
/** Dates of publication reach back so far; what was read became ready within the last week. */
export const PUBLISHED_OVER_DAYS = 60;
const READY_OVER_DAYS = 7;
const HOSTS = 40;

const NAMES: [name: string, type: Entity["type"]][] = [
  ["Orchard Bank", "ORG"],
  ["Maple Bend", "LOCATION"],
  ["Ida Lindqvist", "PERSON"],
  ["Tidewater Rail", "ORG"],
  ["한빛은행", "ORG"],
  ["누리시", "LOCATION"],
  ["정다온", "PERSON"],
  ["새벽포럼", "EVENT"],
  ["みなと銀座", "LOCATION"],
  ["青葉電機", "ORG"],
  ["Harbour Act", "WORK"],
  ["Kestrel 2", "PRODUCT"],
];

const TEXTS = {
  en: {
    headline: ["rates held", "a bridge reopens", "the harvest is late", "a vote is near", "trains run again"],
    sentence: [
      "The council met on Tuesday and put the question off until the spring.",
      "Prices rose by 3% in the year, less than most had thought.",
      "People who live by the river say that they were asked too late.",
      "A report that was published this week counts 1,200 workers and four sites.",
    ],
  },
  ko: {
    headline: ["금리 동결", "다리 다시 열려", "수확 늦어져", "표결 앞두고", "열차 운행 재개"],
    sentence: [
      "시의회는 화요일에 모여 이 안건을 봄으로 미루기로 했다.",
      "물가는 1년 사이 3% 올라 예상보다 낮았다.",
      "강가에 사는 주민들은 의견을 너무 늦게 물었다고 말한다.",
      "이번 주 나온 보고서는 네 곳에서 일하는 1200명을 조사했다.",
    ],
  },
  ja: {
    headline: ["金利据え置き", "橋が再び開通", "収穫に遅れ", "採決を前に", "列車の運転再開"],
    sentence: [
      "市議会は火曜日に開かれ、この件を春まで見送ることにした。",
      "物価は1年で3%上がり、予想を下回った。",
      "川沿いの住民は、意見を聞かれるのが遅すぎたと話す。",
      "今週出た報告書は、四つの現場で働く1200人を調べた。",
    ],
  },
} as const;

/** The n-th of many articles: of one of 40 hosts, in one of three languages, with three to eight names; always the same. */
export function writeSeed(n: number, now: Date): Seed {
  const random = seeded(n * 7_919 + 1);
  const language = pick(random, ["en", "en", "ko", "ko", "ja"] as const);
  const { headline, sentence } = TEXTS[language];
  const names = [...NAMES].sort(() => random() - 0.5).slice(0, 3 + Math.floor(random() * 6));
  const paragraphs = names.map(
    ([name]) => `${name}: ${Array.from({ length: 4 }, () => pick(random, sentence)).join(" ")}`,
  );
  const body = paragraphs.join("\n\n");
  const entities = names.map(([name, type]) => entity(`~${name.toLowerCase().replaceAll(" ", "_")}`, name, type));
  return {
    url: `https://n${n % HOSTS}.test/story/${n}`,
    headline: `${names[0]![0]}: ${pick(random, headline)} (${n})`,
    articleBody: body,
    datePublished: new Date(now.getTime() - random() * PUBLISHED_OVER_DAYS * DAY_MS).toISOString(),
    readyAt: new Date(now.getTime() - random() * READY_OVER_DAYS * DAY_MS).toISOString(),
    inLanguage: language,
    entities,
    mentions: names.map(([name, type], at) => mentionIn(body, name, { type, entityId: entities[at]!.id })),
    more: { publisher: { name: `Paper ${n % HOSTS}`, host: `n${n % HOSTS}.test` } },
  };
}
