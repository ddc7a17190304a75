import type { MarkedArticle } from "./marked-article.ts";

/** Japanese news in miniature, written for these tests and marked by docs/guidelines.md: `{text|TYPE}`. */
export const JAPANESE_ARTICLES: MarkedArticle[] = [
  {
    subject: "economy",
    inLanguage: "ja",
    datePublished: "2026-04-28T12:30:00+09:00",
    headline: "{日銀|ORG}、金利据え置き　{植田|PERSON}総裁「物価を見極める」",
    body: `{日本銀行|ORG}は{28日|DATE}の金融政策決定会合で、政策金利を{0.75%|PERCENT}程度に据え置いた。{植田和男|PERSON}総裁は記者会見で「賃金の動きを確認したい」と述べた。

{東京|LOCATION}市場では{トヨタ自動車|ORG}の株価が{2.1%|PERCENT}上がった。{みずほ証券|ORG}の{森本拓也|PERSON}氏は、次の利上げは{7月|DATE}とみている。`,
  },
  {
    subject: "local news",
    inLanguage: "ja",
    datePublished: "2026-02-10T18:00:00+09:00",
    headline: "{金沢市|LOCATION}で大雪　{北陸自動車道|LOCATION}が通行止め",
    body: `{石川県|LOCATION}では{10日|DATE}、{金沢市|LOCATION}で積雪が{62センチ|QUANTITY}に達した。{北陸自動車道|LOCATION}は{午後3時|TIME}から通行止めになった。

{小松空港|LOCATION}では{18便|QUANTITY}が欠航した。市内に住む会社員の{中川由美|PERSON}さん(45)は「朝から{2時間|DURATION}雪かきをした」と話した。{金沢地方気象台|ORG}は{11日|DATE}まで警戒を呼びかけている。`,
  },
  {
    subject: "sport",
    inLanguage: "ja",
    datePublished: "2026-06-14T22:00:00+09:00",
    headline: "{大谷翔平|PERSON}が20号　{ドジャース|ORG}3連勝",
    body: `米{大リーグ|ORG}、{ドジャース|ORG}の{大谷翔平|PERSON}選手が{13日|DATE}、{ロサンゼルス|LOCATION}での{ジャイアンツ|ORG}戦で20号本塁打を放った。

{大谷|PERSON}選手は試合後「いい流れで打てた」と語った。{デーブ・ロバーツ|PERSON}監督は先発の{山本由伸|PERSON}投手もたたえた。チームは{15日|DATE}から{サンディエゴ|LOCATION}で{パドレス|ORG}と対戦する。`,
  },
  {
    subject: "politics",
    inLanguage: "ja",
    datePublished: "2026-03-05T20:00:00+09:00",
    headline: "{高市|PERSON}首相、{ASEAN|ORG}と経済協力で合意へ",
    body: `{高市早苗|PERSON}首相は{5日|DATE}、{東京都千代田区|LOCATION}で{インドネシア|LOCATION}の{プラボウォ・スビアント|PERSON}大統領と会談した。両首脳は{年内|DATE}に協定の大枠をまとめることで一致した。

{外務省|ORG}によると、{日本|LOCATION}は港の整備に{300億円|MONEY}を拠出する。{自民党|ORG}の{佐々木健|PERSON}議員は「{米国|LOCATION}や{中国|LOCATION}との均衡が大事だ」と指摘した。`,
  },
];
