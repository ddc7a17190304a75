import { pick, type Random, seeded } from "./seeded.ts";

export type ArticlePage = {
  seed: number;
  url: string;
  /** UTF-8 bytes of the text and of the whole page, as medians: single articles are half or twice as long. */
  textBytes?: number;
  htmlBytes?: number;
};

/**
 * A news page that nobody wrote: two in five in Korean, with some 25 different names, figures, dates and a quote, inside as
 * much markup and script as news pages have. The same seed gives the same page.
 */
export function writeArticle({ seed, url, textBytes = 6_400, htmlBytes = 180_000 }: ArticlePage): string {
  const random = seeded(seed);
  const korean = random() < 0.4;
  const words = korean ? KOREAN : ENGLISH;
  const stretch = 2 ** (gaussian(random) * 0.6);
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const names = Array.from({ length: 30 }, () => pick(random, korean ? KOREAN_NAMES : ENGLISH_NAMES));
  const headline = sentence(words, names, random).replace(/[."]/g, "").slice(0, 90);
  const paragraphs: string[] = [];
  for (let bytes = 0; bytes < textBytes * stretch; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(words, names, random));
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    bytes += Buffer.byteLength(paragraph) + 2;
  }
  const ld = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: `2026-01-${day}T09:00:00+09:00`,
    author: [{ "@type": "Person", name: pick(random, names) }],
    publisher: { "@type": "Organization", name: korean ? "푸른일보" : "The Blue Gazette" },
    articleSection: korean ? "경제" : "Business",
    image: [`http://img.test/${seed}.jpg`],
  };
  const head = `<!doctype html><html lang="${korean ? "ko" : "en"}"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  const body = `<body><header><nav>${links(random, 30)}</nav></header><main><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article></main>
<aside><ul>${links(random, 60)}</ul></aside><footer>${links(random, 20)}</footer></body></html>`;
  const missing = htmlBytes * stretch - Buffer.byteLength(head) - Buffer.byteLength(body);
  return `${head}${missing > 0 ? ballast(random, missing) : ""}</head>${body}`;
}

type Words = { frames: readonly string[]; nouns: readonly string[]; units: readonly string[] };

function sentence(words: Words, names: readonly string[], random: Random): string {
  return pick(random, words.frames).replace(/[NXYVQ]_/g, (slot) => {
    if (slot === "N_") return pick(random, names);
    if (slot === "V_") return String(1 + Math.floor(random() * 900));
    if (slot === "Q_") return pick(random, words.units);
    return pick(random, words.nouns);
  });
}

function links(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const number = Math.floor(random() * 1e6);
    return `<li class="item item-${number % 7}"><a href="/story/${number}" data-track="nav.${number}">Story ${number}</a></li>`;
  }).join("");
}

/** Script and style as pages carry them: compressible, and not text. */
function ballast(random: Random, bytes: number): string {
  const rows: string[] = [];
  for (let size = 0; size < bytes; ) {
    const row = `{"id":${Math.floor(random() * 1e9)},"slot":"ad-${Math.floor(random() * 40)}","w":300,"h":250,"lazy":true}`;
    rows.push(row);
    size += row.length + 1;
  }
  return `<script>window.__slots=[${rows.join(",")}]</script>`;
}

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const ENGLISH: Words = {
  frames: [
    "N_ said on Monday that the X_ would cost $V_ million over three years.",
    "The X_ of N_ rose V_% in the second quarter, after a year in which the Y_ had stalled.",
    "Officials at N_ declined to say whether N_ had seen the X_ before it was published.",
    '"We did not expect the X_ to last," said N_, who has followed the Y_ for V_ years.',
    "In a letter to N_, the group asked for V_ more Q_ and a review of the X_.",
    "About V_ Q_ were delivered by N_ to the Y_ last week, two people with knowledge of the X_ said.",
    "Analysts had forecast a X_ of V_ Q_, well below what N_ reported for the Y_.",
    "N_ and N_ signed the X_ in January, and the Y_ is due to follow by the end of the year.",
    "Few people near the Y_ remember a X_ that moved so quickly, or one so closely watched.",
  ],
  nouns:
    "agreement harvest pipeline settlement forecast shipment inquiry budget terminal reactor festival archive merger orchard tariff satellite bridge strike warehouse quota census clinic ferry refinery campus stadium auction patent drought canal".split(
      " ",
    ),
  units: "tonnes,households,engineers,vehicles,barrels,students,permits,containers".split(","),
};
const KOREAN: Words = {
  frames: [
    "N_는 13일 X_에 V_억원을 들이겠다고 밝혔다.",
    "지난해 N_의 X_은 V_% 늘었지만 Y_은 제자리걸음을 했다.",
    "N_ 관계자는 N_가 X_을 미리 알았는지에 대해 답하지 않았다.",
    'N_는 "X_이 이렇게 오래갈 줄은 몰랐다"며 "Y_을 다시 살펴보겠다"고 말했다.',
    "N_와 N_는 지난달 X_ 계약을 맺었고 Y_은 올해 말까지 마무리한다.",
    "업계는 Y_이 V_Q_에 그칠 것으로 봤으나 N_의 실적은 이를 크게 웃돌았다.",
    "현장에서는 X_을 두고 기대와 걱정이 엇갈린다는 말이 V_년 만에 다시 나온다.",
    "Y_을 둘러싼 X_은 이르면 다음 달 N_에서 결론이 날 것으로 보인다.",
  ],
  nouns:
    "협약 수확 노선 합의 전망 선적 조사 예산 터미널 원자로 축제 기록 합병 과수원 관세 위성 다리 파업 창고 할당 통계 진료소 여객선 정유 교정 경기장 경매 특허 가뭄 운하".split(
      " ",
    ),
  units: "톤,가구,명,대,배럴,건".split(","),
};
/** Names that are known to everybody, and names that nobody bears. */
const ENGLISH_NAMES =
  "Samsung Electronics,Toyota,the European Central Bank,Maria Lindqvist,Northfield Harbour,Oslo,Nvidia,the World Health Organization,Peter Amsel,Lake Corran,Jakarta,Intel,Helena Duarte,Ravenmoor Energy,Seoul,the United Nations,Tom Okafor,Blackwater Rail,Berlin,Apple,Ingrid Sole,Castlebridge University,Busan,Microsoft,Owen Pryce,the Federal Reserve,Tellin Foods,Nairobi,Airbus,Ruth Calder,Port Meridian,Osaka,Hyundai Motor,Yusuf Demir,Santiago,Greyfield Council,Sony,Anna Wexley,Lisbon,Volkswagen".split(
    ",",
  );
const KOREAN_NAMES =
  "삼성전자,현대자동차,한국은행,김서윤,푸른물산,서울시,엔비디아,국회,박도현,새벽항,부산,네이버,이하준,한빛에너지,제주도,유엔,최은서,가람철도,베를린,애플,정지호,누리대학교,대구,마이크로소프트,윤채원,금융위원회,다온식품,도쿄,에어버스,강민재,해솔시,오사카,카카오,조예린,광주,늘봄재단,소니,임시우,리스본,기아".split(
    ",",
  );
