import type { MarkedArticle } from "../articles/marked-article.ts";

/**
 * Japanese news in miniature to judge the tagger by, never to tune it on: marked by docs/guidelines.md before the tagger
 * had read a line of it. People and small firms are invented.
 */
export const UNSEEN_JAPANESE: MarkedArticle[] = [
  {
    subject: "railway",
    inLanguage: "ja",
    datePublished: "2026-05-20T18:00:00+09:00",
    headline: "{JR九州|ORG}、{日田彦山線|LOCATION}の利用者{2割|PERCENT}増",
    body: `{JR九州|ORG}は{20日|DATE}、{福岡県|LOCATION}と{大分県|LOCATION}を結ぶバス路線の利用者が{前年|DATE}より{21%|PERCENT}増えたと発表した。

{2025年度|DATE}の利用者は1日平均{280人|QUANTITY}だった。{JR九州|ORG}の{西園寺剛|PERSON}社長は記者会見で「沿線の観光が戻ってきた」と話した。

{国土交通省|ORG}は{来年度|DATE}、車両の更新に{4億円|MONEY}を補助する。{日田市|LOCATION}の旅館で働く{江頭美咲|PERSON}さん(38)は「{週末|NONE}は満室が続く」と喜ぶ。{7月10日|DATE}からは{午後9時|TIME}台の便も走る。`,
  },
  {
    subject: "court",
    inLanguage: "ja",
    datePublished: "2026-09-11T16:00:00+09:00",
    headline: "{名古屋地裁|ORG}、化学工場の排水で{1億2千万円|MONEY}の賠償命令",
    body: `工場の排水で漁業に被害が出たとして、{三重県四日市市|LOCATION}の漁協が化学メーカーの{東海ソーダ|ORG}に損害賠償を求めた訴訟で、{名古屋地裁|ORG}は{11日|DATE}、{1億2千万円|MONEY}の支払いを命じる判決を言い渡した。

{鬼頭亮|PERSON}裁判長は「検査を{3年間|DURATION}怠った」と指摘した。{東海ソーダ|ORG}は「判決を精査する」としている。

漁協によると、{伊勢湾|LOCATION}のアサリの水揚げは{2021年|DATE}から{4割|PERCENT}減った。原告代理人の{服部恵|PERSON}弁護士は「被害者{85人|QUANTITY}の声が届いた」と語った。{環境省|ORG}は{水質汚濁防止法|WORK}の運用を見直す。`,
  },
  {
    subject: "baseball",
    inLanguage: "ja",
    datePublished: "2026-07-04T22:00:00+09:00",
    headline: "{阪神|ORG}が5連勝　{村上頌樹|PERSON}が8勝目",
    body: `プロ野球の{阪神タイガース|ORG}は{4日|DATE}、{甲子園球場|LOCATION}で{広島|ORG}に3-1で勝ち、5連勝とした。

先発の{村上頌樹|PERSON}投手は{7回|QUANTITY}を投げ、{1失点|QUANTITY}に抑えた。{藤川球児|PERSON}監督は「落ち着いていた」とたたえた。{佐藤輝明|PERSON}選手は4回に21号本塁打を打った。

観客は{4万2618人|QUANTITY}だった。{阪神|ORG}は{6日|DATE}から{東京ドーム|LOCATION}で{巨人|ORG}と{3試合|QUANTITY}を戦う。`,
  },
  {
    subject: "technology",
    inLanguage: "ja",
    datePublished: "2026-10-07T10:00:00+09:00",
    headline: "{ソニーグループ|ORG}、画像センサー新工場に{5000億円|MONEY}",
    body: `{ソニーグループ|ORG}は{7日|DATE}、{熊本県合志市|LOCATION}に画像センサーの新工場を建てると発表した。投資額は約{5000億円|MONEY}で、{2029年春|DATE}の稼働を目指す。

スマートフォン向けの需要が伸びており、{米国|LOCATION}の{アップル|ORG}などに供給する。{十時裕樹|PERSON}社長は「世界シェア{60%|PERCENT}を狙う」と述べた。

{台湾積体電路製造|ORG}({TSMC|ORG})の{熊本|LOCATION}工場とも連携する。{経済産業省|ORG}は最大{600億円|MONEY}を支援する。{7日|DATE}の{東京|LOCATION}株式市場で{ソニー|ORG}株は{1.8%|PERCENT}上昇した。従業員は{1700人|QUANTITY}を予定している。`,
  },
];
