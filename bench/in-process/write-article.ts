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
 * much markup and script as news pages have. Text, markup and metadata compress and weigh as those of real pages do (gzip
 * leaves 46% of a text and 20% of a page of 180 KB). The same seed gives the same page.
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
    description: sentence(words, names, random),
    keywords: Array.from({ length: 8 }, () => `${pick(random, words.nouns)} ${word(words, random)}`),
    dateModified: `2026-01-${day}T11:30:00+09:00`,
    image: [{ "@type": "ImageObject", url: imageUrl(random, seed), caption: sentence(words, names, random) }],
  };
  const head = `<!doctype html><html lang="${korean ? "ko" : "en"}"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<meta property="og:description" content="${ld.description.replaceAll('"', "&quot;")}"><meta name="robots" content="max-image-preview:large">
<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  const body = `<body><header><nav>${links(random, 30)}</nav></header><main><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article></main>
<aside><ul>${links(random, 60)}</ul></aside><footer>${links(random, 20)}</footer></body></html>`;
  const missing = htmlBytes * stretch - Buffer.byteLength(head) - Buffer.byteLength(body);
  return `${head}${missing > 0 ? ballast(random, missing) : ""}</head>${body}`;
}

/** How words stand in a sentence: among small words (English), or with small words at their ends (Korean). */
type Words = {
  frames: readonly string[];
  /** Stand among the others (English), or at their ends (Korean): then nothing joins them. */
  small: readonly string[];
  joined: string;
  vocabulary: readonly string[];
  nouns: readonly string[];
  units: readonly string[];
};

function sentence(words: Words, names: readonly string[], random: Random): string {
  if (random() < PLAIN_SENTENCES) return plainSentence(words, random);
  return pick(random, words.frames).replace(/[NXYVQW]_/g, (slot) => {
    if (slot === "N_") return pick(random, names);
    if (slot === "V_") return String(1 + Math.floor(random() * 900));
    if (slot === "Q_") return pick(random, words.units);
    if (slot === "W_") return word(words, random);
    return random() < 0.2 ? pick(random, words.nouns) : `${word(words, random)} ${word(words, random)}`;
  });
}

const word = ({ vocabulary }: Words, random: Random): string => vocabulary[Math.floor(random() * vocabulary.length)]!;

function plainSentence(words: Words, random: Random): string {
  const parts = Array.from(
    { length: 6 + Math.floor(random() * 6) },
    () => word(words, random) + words.joined + pick(random, words.small),
  );
  const end = words.joined === "" ? "했다." : `${word(words, random)}.`;
  const text = `${parts.join(" ")} ${end}`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Sentences that name nobody: so many that names and values stand as thick as in the news. */
const PLAIN_SENTENCES = 0.45;

/** Words that nobody uses, so that a text says as much anew as a real one does. */
function inventWords(seed: number, starts: string, middles: string, ends: string): string[] {
  const random = seeded(seed);
  const [first, inner, last] = [starts.split(" "), middles.split(" "), ends.split(" ")];
  return Array.from({ length: 40_000 }, () => {
    const syllables = Array.from({ length: Math.floor(random() * 2.6) }, () => pick(random, inner));
    return pick(random, first) + syllables.join("") + pick(random, last);
  });
}

function imageUrl(random: Random, seed: number): string {
  const name = Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(16)).join("");
  return `http://img.test/photos/2026/01/${name}-${seed}.jpg?w=1200&h=675`;
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
    const key = Math.floor(random() * 2 ** 48).toString(36) + Math.floor(random() * 2 ** 24).toString(36);
    const row = `{"id":${Math.floor(random() * 1e9)},"key":"${key}","slot":"ad-${Math.floor(random() * 40)}","w":300,"h":250,"lazy":true,"label":"Advertisement"}`;
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
  small:
    "the,the,of the,and,to,in,for,that,on,with,as,at,by,from,over,after,has,had,was,were,is,are,not,would,could,its,their,it,they,this,but,or,who,which,when,before,no,more,some".split(
      ",",
    ),
  joined: " ",
  vocabulary: inventWords(
    11,
    "br cl d dr f gr h l m n p pl r s sh sp st t tr v w",
    "ab ad al an ar em en er ic il im in ol om or ul un ut",
    "ace ade age ain ally and ard ate ed een ell ent er est ice ide ift ing ish it ive ock old on one ook ore ound ow y",
  ),
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
  small: "은,는,이,가,을,를,의,에,에서,으로,와,과,도,까지,부터,보다,하고,하는,했고,되는,된,할,하며".split(","),
  joined: "",
  vocabulary: inventWords(
    12,
    "가 거 고 공 구 기 나 내 노 단 대 도 동 두 만 매 무 미 반 보 부 비 사 산 상 선 세 소 수 시 신 안 연 오 용 우 원 유 이 인 자 재 전 정 조 주 지 차 천 청 초 추 태 통 파 평 포 하 한 해 호 화 회",
    "각 감 견 관 국 근 념 담 당 량 련 령 류 립 망 명 물 박 변 별 복 성 손 실 심 양 역 열 영 운 위 응 의 익 임 작 장 적 절 점 제 종 중 증 진 찰 처 체 축 출 측 토 판 편 표 품 학 합 행 험 현 형 환 황 효",
    "가 각 감 건 격 경 계 고 관 구 권 기 념 력 로 록 론 료 률 면 문 물 방 법 변 부 비 상 색 선 성 세 소 수 식 실 안 액 양 업 용 원 율 의 인 일 자 장 재 전 점 정 제 지 진 차 책 체 치 터 판 품 학 함 해 행 형 화",
  ),
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
