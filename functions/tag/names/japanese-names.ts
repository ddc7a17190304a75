import type { NameType } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Names in Japanese text by form: people before roles and honorifics (`田中一郎社長`, `佐藤さん`), katakana names with a middle dot,
 * bodies and places by their last characters, and titles in double brackets.
 */
export function findJapaneseNames(text: string, names: readonly Candidate[]): Candidate[] {
  const ends = new Set(names.map((name) => name.end));
  const starts = new Set(names.map((name) => name.start));
  return [
    ...peopleBeforeRoles(text, ends),
    ...katakanaPeople(text, starts),
    ...byEnding(text, ends),
    ...bracketed(text),
  ];
}

const ROLES =
  "(?:元|前|現|新|副|名誉|代表取締役|最高経営責任者|チーフ|主席|上席|主任)?(?:氏|さん|くん|君|ちゃん|様|首相|総理|大統領|副大統領|国家主席|主席|書記長|総書記|国王|天皇|皇后|皇太子|殿下|知事|市長|町長|村長|区長|監督|選手|投手|捕手|内野手|外野手|主将|社長|会長|副社長|専務|常務|取締役|頭取|代表|教授|准教授|名誉教授|博士|研究員|議員|容疑者|被告|外相|財務相|防衛相|経産相|厚労相|文科相|国交相|農相|法相|総務相|環境相|官房長官|総裁|副総裁|幹事長|党首|委員長|長官|弁護士|裁判長|検事|記者|アナリスト|エコノミスト|支配人|館長|所長|院長|校長|学長|理事長|局長|部長|課長|室長|隊長|署長|将軍|大使|報道官|補佐官|作家|俳優|歌手|騎手|棋士|竜王|名人|横綱|大関|関|九段|八段|七段|六段|五段|四段|三段)";
const PERSON = new RegExp(
  `((?:[\\u4e00-\\u9fff々]{1,5}|[ァ-ヶー・]{2,20}|[ぁ-ん]{2,4}))(?:（\\d{1,2}）|\\(\\d{1,2}\\))?(?=${ROLES})`,
  "g",
);

function peopleBeforeRoles(text: string, ends: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(PERSON)) {
    let start = match.index;
    const end = start + (match[1] as string).length;
    // A curated name inside the run is whom the person belongs to (`日銀植田総裁`).
    for (let at = end - 1; at > start; at--) if (ends.has(at)) start = at;
    const name = text.slice(start, end);
    if (ends.has(end) || !isPerson(name)) continue;
    found.push({ start, end, text: name, type: "PERSON", confidence: 0.78, layer: "title" });
  }
  return found;
}

function isPerson(name: string): boolean {
  if (/^[ぁ-ん]/.test(name)) return false;
  if (/^[ァ-ヶー・]+$/.test(name))
    return (
      name.length >= 3 &&
      !/^(?:メーカー|チーム|グループ|プロ|チーフ|シニア|クラブ|スポーツ|コメント|リーダー|オーナー|コーチ|ゼネラル|マネジャー)/.test(
        name,
      )
    );
  return name.length >= 2 && !COMMON.test(name) && !/[都道府県市区町村省庁党社部課局会校学]$/.test(name);
}

const COMMON =
  /^(?:日本|米国|中国|韓国|政府|全国|会社|同社|同氏|同市|同県|同党|現職|前任|後任|新人|男性|女性|両首|各国|外国|国会|衆院|参院|与党|野党|東京|大阪|市民|県民|住民|選手|代表|主要|歴代|初代|今季|昨季|高校|大学|中学|小学|経済|財務|外務|防衛|経営|担当|関係|専門|研究|担任|共同|筆頭|最高|上級|取材|被害|加害|元|前|副|新|現|故|第|男子|女子|日本人|外国人|世界|国際|先発|救援|主力|若手|中堅|連続|無所属|候補|立候|投票|有権|当選|再選|三選)/;

function katakanaPeople(text: string, starts: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(/[ァ-ヶー]{2,12}(?:[・＝][ァ-ヶー]{1,12}){1,3}/g)) {
    if (starts.has(match.index)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: "PERSON",
      confidence: 0.66,
      layer: "form",
    });
  }
  return found;
}

/** What the last characters say; the class before an ending is kanji and katakana, up to twelve. */
const ENDINGS: [RegExp, NameType][] = [
  [
    /[\u4e00-\u9fffァ-ヶーA-Z々]{1,12}?(?:株式会社|銀行|信用金庫|証券|生命|製薬|電力|製作所|重工業|ホールディングス|グループ|大学院|大学|高専|高校|中学校|小学校|新聞社|新聞|テレビ|放送|通信社|出版|委員会|協会|連盟|組合|連合会|財団|学会|機構|研究所|研究センター|地裁|高裁|地検|高検|県警|府警|警視庁|署|市議会|県議会|教育委員会|消防本部|消防局|気象台|商工会議所|交響楽団|歌劇団)/g,
    "ORG",
  ],
  [
    /[\u4e00-\u9fffァ-ヶー々]{1,8}?(?:都|府|県|市|区|町|村|郡|空港|駅|港|川|山|島|湾|湖|峠|岬|半島|海峡|大橋|橋|公園|球場|競技場|スタジアム|ドーム|体育館|神社|寺|城|美術館|博物館|図書館|動物園|水族館|病院|原発|発電所|高速道路|自動車道|トンネル|温泉)/g,
    "LOCATION",
  ],
  [
    /[\u4e00-\u9fffァ-ヶーA-Z0-9々]{2,12}?(?:五輪|選手権|大会|万博|映画祭|音楽祭|芸術祭|花火大会|マラソン|サミット|国際会議|グランプリ|カップ|リーグ|まつり|祭り|甲子園)/g,
    "EVENT",
  ],
  [/[\u4e00-\u9fff]{2,12}(?:法|条約|協定|憲法|条例)(?![\u4e00-\u9fff])/g, "WORK"],
];
const GENERIC =
  /^(?:同|各|全|両|当|本|某|他|大都|首都|都|府|県|市|区|町|村|隣|近隣|地元|都市|市区|国立|公立|私立|市立|県立|都立|中央銀行|地方銀行|都市銀行|日本の|世界|全国大会|国際大会|地方大会|県大会|全国|大手|地域|地方|広域|火山|登山|鉱山|離島|半島|無人島|諸島|群島|列島|河川|空港|海外|温泉|神社|寺|城|被災|会場|立候補|記者|総会|学生|運動|方|手|対処|治|司|立|刑|合|違|国際空港|国内空港|地方空港|総合病院|市民病院|大学病院|高等学校)$/;

function byEnding(text: string, ends: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = [];
  for (const [pattern, type] of ENDINGS) {
    for (const match of text.matchAll(pattern)) {
      let start = match.index;
      const end = start + match[0].length;
      for (let at = end - 2; at > start; at--) {
        if (ends.has(at) && type !== "ORG") {
          start = at;
          break;
        }
      }
      const name = text
        .slice(start, end)
        .replace(/^(?:元|前|現|新|同|各|全|旧|第|約|在|計|他|県内|市内|都内|国内|今月|先月|午前|午後)/, "");
      start = end - name.length;
      if (name.length < 3 || GENERIC.test(name) || /^[市区町村県府都駅港川山島]/.test(name)) continue;
      if (
        /[\u4e00-\u9fffァ-ヶー]/.test(text[end] ?? "") &&
        !/[がのをにはでと、。内長議立側職民産外前東西南北]/.test(text[end] as string)
      )
        continue;
      found.push({ start, end, text: name, type, confidence: 0.64, layer: "form" });
    }
  }
  return found;
}

/** 『…』 holds titles. */
function bracketed(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /『([^『』\n]{1,40})』|(?<=映画|小説|ドラマ|漫画|アニメ|楽曲|アルバム|著書|絵本|舞台|番組)「([^「」\n]{1,30})」/g,
  )) {
    const inner = (match[1] ?? match[2]) as string;
    const start = match.index + 1;
    found.push({ start, end: start + inner.length, text: inner, type: "WORK", confidence: 0.75, layer: "title" });
  }
  return found;
}
