import type { MarkedArticle } from "../articles/marked-article.ts";

/**
 * Korean news in miniature to judge the tagger by, never to tune it on: marked by docs/guidelines.md before the tagger had
 * read a line of it. People and small firms are invented.
 */
export const UNSEEN_KOREAN: MarkedArticle[] = [
  {
    subject: "provincial politics",
    inLanguage: "ko",
    datePublished: "2026-06-18T16:20:00+09:00",
    headline: "{충북도의회|ORG}, 청년 월세 조례안 부결… 찬반 {15명|QUANTITY} 동수",
    body: `{충북도의회|ORG}가 청년 월세 지원을 {2년|DURATION} 더 늘리는 조례안을 본회의에서 부결했다.

{도의회|ORG}는 {18일|DATE} 제431회 정례회를 열고 {노경환|PERSON} 의원이 대표 발의한 '{청년 주거 안정 지원 조례|WORK} 개정안'을 표결에 부쳤다. 재석 의원 {30명|QUANTITY} 가운데 찬성 {15명|QUANTITY}, 반대 {15명|QUANTITY}으로 과반을 얻지 못했다.

{노|PERSON} 의원은 "{청주|LOCATION}와 {충주|LOCATION}에서 혼자 사는 청년 {열 명|QUANTITY} 중 {네 명|QUANTITY}이 소득의 {30%|PERCENT} 이상을 월세로 낸다"며 아쉬움을 나타냈다. 반대 토론에 나선 {더불어민주당|ORG} {추민경|PERSON} 의원은 "해마다 {46억원|MONEY}이 드는데 재원 대책이 없다"고 지적했다.

{충북도|ORG}는 {내년|DATE} 본예산에 관련 사업비를 다시 담을지 검토하고 있다. {봉하준|PERSON} {충북도|ORG} 청년정책과장은 "{다음 달|DATE} 시군 의견을 듣겠다"고 말했다.`,
  },
  {
    subject: "baseball",
    inLanguage: "ko",
    datePublished: "2026-08-05T22:40:00+09:00",
    headline: "{KT|ORG} 신인 {방시온|PERSON}, {롯데|ORG} 상대로 데뷔 첫 완봉",
    body: `{KT 위즈|ORG}의 오른손 신인 투수 {방시온|PERSON}이 데뷔 첫 완봉승을 거뒀다.

{방시온|PERSON}은 {5일|DATE} {수원 KT위즈파크|LOCATION}에서 열린 {2026 KBO리그|EVENT} {롯데 자이언츠|ORG}와의 홈경기에 선발 등판해 {9이닝|QUANTITY} 동안 {4안타|QUANTITY}만 내주고 삼진 {11개|QUANTITY}를 잡았다. 투구 수는 {108개|QUANTITY}였고 최고 구속은 {시속 153㎞|QUANTITY}를 찍었다.

타선에서는 {함도윤|PERSON}이 4회 {투런 홈런|NONE}을 터뜨렸다. {KT|ORG}는 6-0으로 이겨 {롯데|ORG}를 {2경기|QUANTITY} 차로 밀어내고 3위에 올랐다.

{제갈훈|PERSON} {KT|ORG} 감독은 "{지난주|DATE} 불펜이 많이 던졌는데 {방시온|PERSON}이 살려 줬다"고 칭찬했다. {방시온|PERSON}은 "{고교 3년|NONE} 때부터 꿈꾸던 장면"이라며 웃었다. {두 팀|QUANTITY}은 {6일|DATE} {오후 6시 30분|TIME} 같은 곳에서 다시 만난다.`,
  },
  {
    subject: "court ruling",
    inLanguage: "ko",
    datePublished: "2026-04-09T14:00:00+09:00",
    headline: '{대법|ORG} "배달기사도 근로자"… 퇴직금 소송 파기환송',
    body: `배달 플랫폼과 계약한 기사도 {근로기준법|WORK}상 근로자로 볼 수 있다는 {대법원|ORG} 판단이 나왔다.

{대법원|ORG} 2부(주심 {염정우|PERSON} 대법관)는 {9일|DATE} {탁|PERSON}모씨 등 {23명|QUANTITY}이 배달대행업체 {번개길|ORG}을 상대로 낸 퇴직금 청구 소송에서 원고 패소로 판결한 원심을 깨고 사건을 {수원고법|ORG}으로 돌려보냈다.

{탁|PERSON}씨 등은 {2019년 3월부터 2022년 말|DATE}까지 일한 뒤 {1인당|NONE} {730만원|MONEY}의 퇴직금을 달라며 소송을 냈다. 1심은 {탁|PERSON}씨의 손을 들어줬지만 2심은 {번개길|ORG}의 주장을 받아들였다.

재판부는 "앱이 배차를 정하고 {10분|DURATION} 안에 거절하지 못하게 했다면 지휘·감독이 있었다고 봐야 한다"고 밝혔다. {민주노총|ORG}은 논평을 내고 "{3년|DURATION}을 기다린 판결"이라고 환영했다. {한국경영자총협회|ORG}는 "플랫폼 산업의 현실을 외면했다"고 비판했다.`,
  },
  {
    subject: "typhoon",
    inLanguage: "ko",
    datePublished: "2026-09-02T07:10:00+09:00",
    headline: "태풍 '{하이선|EVENT}' {3일|DATE} 새벽 {남해안|LOCATION} 상륙… 여객선 {82척|QUANTITY} 통제",
    body: `강한 태풍 '{하이선|EVENT}'이 {3일|DATE} 새벽 {경남 통영|LOCATION} 부근에 상륙할 것으로 보인다.

{기상청|ORG}에 따르면 {하이선|EVENT}은 {2일|DATE} {오전 6시|TIME} 현재 {일본 가고시마|LOCATION} 서쪽 약 {210㎞|QUANTITY} 해상에서 {시속 24㎞|QUANTITY}로 북상하고 있다. 중심기압은 {955헥토파스칼|QUANTITY}, 최대풍속은 {초속 40m|QUANTITY}다.

{제주도|LOCATION}에는 {3일|DATE}까지 최대 {300㎜|QUANTITY}의 비가 내리겠다. {행정안전부|ORG}는 {1일|DATE} 밤 중앙재난안전대책본부 2단계를 가동하고 주민 {1,240여 명|QUANTITY}을 대피시켰다. {김해공항|LOCATION}에서는 항공기 {37편|QUANTITY}이 결항했다.

{갈현주|PERSON} {기상청|ORG} 총괄예보관은 "{2003년|DATE} {매미|EVENT}와 경로가 비슷해 해안가 침수에 대비해야 한다"고 당부했다. {부산시|ORG}는 {광안대교|LOCATION} 통행을 {이날|DATE} {오후 10시|TIME}부터 막는다. 각급 학교 {412곳|QUANTITY}은 휴업하거나 원격수업을 한다.`,
  },
  {
    subject: "film festival",
    inLanguage: "ko",
    datePublished: "2026-05-01T19:30:00+09:00",
    headline: "{전주국제영화제|EVENT} 개막… {57개국|QUANTITY} {224편|QUANTITY} 상영",
    body: `제27회 {전주국제영화제|EVENT}가 {1일|DATE} {전북 전주시 한국소리문화의전당|LOCATION}에서 막을 올렸다.

{열흘|DURATION} 동안 {57개국|QUANTITY}에서 온 영화 {224편|QUANTITY}이 관객을 만난다. 개막작은 {벨기에|LOCATION} 감독 {룩 페르하르|PERSON}의 '{겨울 정거장|WORK}'이다. 한국 경쟁 부문에는 {소재연|PERSON} 감독의 '{두 번째 우물|WORK}' 등 {10편|QUANTITY}이 올랐다.

{민경국|PERSON} 집행위원장은 "예산이 {지난해|DATE}보다 {12%|PERCENT} 줄었지만 상영 편수는 지켰다"고 말했다. {넷플릭스|ORG}와 {CJ ENM|ORG}도 창작자 상담 창구를 연다.

폐막작 '{바람의 문법|WORK}'은 {10일|DATE} {오후 7시|TIME} {전주 영화의거리|LOCATION}에서 상영된다. 입장권은 {1만원|MONEY}이며 {65세|QUANTITY} 이상은 {5000원|MONEY}이다.`,
  },
  {
    subject: "semiconductor plant",
    inLanguage: "ko",
    datePublished: "2026-02-24T10:15:00+09:00",
    headline: "{SK하이닉스|ORG}, {용인|LOCATION} 1기 팹 조기 가동… {31조원|MONEY} 투자",
    body: `{SK하이닉스|ORG}가 {경기 용인시 처인구|LOCATION}에 짓는 첫 반도체 공장의 가동 시점을 {내년 2월|DATE}로 {석 달|DURATION} 앞당긴다.

{회사|NONE}는 {24일|DATE} 이사회를 열고 {용인 반도체클러스터|LOCATION} 1기 팹에 {31조원|MONEY}을 투자하기로 했다고 공시했다. 클린룸 면적은 축구장 {9개|QUANTITY} 크기인 {6만6000㎡|QUANTITY}다. {HBM4|PRODUCT}와 차세대 D램이 이곳에서 나온다.

{곽노정|PERSON} {SK하이닉스|ORG} 대표이사 사장은 "{엔비디아|ORG} 등 고객 수요가 예상보다 빠르게 늘고 있다"고 설명했다. {트렌드포스|ORG}는 {올해|DATE} 고대역폭메모리 시장이 {580억달러|MONEY}로 {지난해|DATE}보다 {62%|PERCENT} 커질 것으로 내다봤다.

공사에는 하루 {8000명|QUANTITY}이 투입된다. {한국전력|ORG}은 {2027년 상반기|DATE}까지 {1.05GW|QUANTITY}의 전력을 공급할 계획이다. {SK하이닉스|ORG} 주가는 {이날|DATE} {유가증권시장|NONE}에서 {3.4%|PERCENT} 오른 {91만2000원|MONEY}에 거래를 마쳤다.`,
  },
  {
    subject: "bank merger",
    inLanguage: "ko",
    datePublished: "2026-10-13T17:00:00+09:00",
    headline: '{광주은행|ORG}·{전북은행|ORG} 합병 급물살… {JB금융|ORG} "{연내|DATE} 인가 신청"',
    body: `{JB금융지주|ORG}가 자회사인 {광주은행|ORG}과 {전북은행|ORG}의 합병을 추진한다.

{금융권|NONE}에 따르면 {JB금융|ORG}은 {지난 12일|DATE} 이사회에서 합병 추진단을 꾸리기로 했다. {두 은행|QUANTITY}의 총자산은 {6월 말|DATE} 기준 {56조3000억원|MONEY}으로, 합치면 {BNK부산은행|ORG}에 이어 지방은행 2위가 된다.

{육근석|PERSON} {JB금융|ORG} 부사장은 콘퍼런스콜에서 "중복 비용을 {3년간|DURATION} {2100억원|MONEY} 줄일 수 있다"며 "{연내|DATE} {금융위원회|ORG}에 인가를 신청하겠다"고 말했다.

노조는 반발했다. {금융산업노조 광주은행 지부|ORG}는 {13일|DATE} {광주 동구|LOCATION} 본점 앞에서 집회를 열고 점포 {40여 곳|QUANTITY}이 사라질 수 있다고 주장했다. {빙승호|PERSON} 지부장은 "지역 자금이 {서울|LOCATION}로 빠져나간다"고 했다. {금융감독원|ORG} 관계자는 "{은행법|WORK}에 따라 심사할 것"이라고 밝혔다.`,
  },
  {
    subject: "vaccine",
    inLanguage: "ko",
    datePublished: "2026-11-03T11:45:00+09:00",
    headline: "{SK바이오사이언스|ORG} 폐렴구균 백신, {유럽|LOCATION} 임상 3상 성공",
    body: `{SK바이오사이언스|ORG}는 {프랑스|LOCATION} {사노피|ORG}와 함께 개발한 폐렴구균 백신 '{GBP410|PRODUCT}'이 임상 3상에서 목표를 이뤘다고 {3일|DATE} 밝혔다.

임상은 {독일|LOCATION}과 {폴란드|LOCATION} 등 {14개국|QUANTITY} 영유아 {7,700명|QUANTITY}을 대상으로 {20개월|DURATION} 동안 진행됐다. 접종군의 {96.8%|PERCENT}에서 항체가 생겼고, 대조약인 {화이자|ORG}의 '{프리베나 20|PRODUCT}'보다 {2.1%포인트|PERCENT} 높았다.

{안재용|PERSON} 사장은 "{2027년 1분기|DATE}에 {미국 식품의약국|ORG}과 {유럽의약품청|ORG}에 허가를 신청하겠다"고 했다. {질병관리청|ORG}은 국가예방접종 도입을 검토한다.

{고려대 구로병원|ORG} {금보라|PERSON} 교수는 "{다섯 살|QUANTITY} 미만 아이들의 입원을 줄일 수 있을 것"이라고 내다봤다. 세계 폐렴구균 백신 시장은 {지난해|DATE} 약 {90억달러|MONEY}였다. {이날|DATE} 주가는 {코스피|NONE}에서 {8.7%|PERCENT} 뛰었다.`,
  },
  {
    subject: "school board",
    inLanguage: "ko",
    datePublished: "2026-03-26T13:00:00+09:00",
    headline: "{인천시교육청|ORG}, {2학기|NONE}부터 초등 돌봄 {밤 8시|TIME}까지 연장",
    body: `{인천시교육청|ORG}이 {9월|DATE}부터 초등학교 {58곳|QUANTITY}의 돌봄 시간을 {오후 8시|TIME}까지 늘린다.

{도성훈|PERSON} 교육감은 {26일|DATE} {인천 남동구|LOCATION} 청사에서 기자회견을 열고 "맞벌이 가정의 {한 시간|DURATION}을 책임지겠다"고 말했다. 예산은 {89억4000만원|MONEY}이며 전담 인력 {116명|QUANTITY}을 새로 뽑는다.

{교육부|ORG} 조사에서 {인천|LOCATION}의 돌봄 대기 학생은 {2,310명|QUANTITY}으로 {1년 전|DATE}보다 {17.5%|PERCENT} 늘었다. {부평구|LOCATION}에서 {두 아이|QUANTITY}를 키우는 {마은정|PERSON}씨는 "퇴근이 {7시|TIME}라 늘 불안했다"고 했다.

{전국교직원노동조합|ORG}({전교조|ORG}) {인천지부|ORG}는 "학교에 일을 떠넘기는 정책"이라고 비판했다. {국진태|PERSON} {전교조 인천지부|ORG}장은 {다음 주|DATE} {교육청|NONE} 앞에서 1인 시위를 시작한다.`,
  },
  {
    subject: "shipping strike",
    inLanguage: "ko",
    datePublished: "2026-07-21T09:30:00+09:00",
    headline: "{HMM|ORG} 선원 노조 파업 {사흘|DURATION}째… {부산항|LOCATION} 컨테이너 {2만개|QUANTITY} 쌓여",
    body: `국내 최대 해운사 {HMM|ORG}의 선원 노조 파업이 {21일|DATE}로 {사흘|DURATION}째를 맞았다.

{부산항만공사|ORG}는 {이날|DATE} {오전 8시|TIME} 기준 {부산신항|LOCATION}에 쌓인 컨테이너가 {2만1500TEU|QUANTITY}로 평소의 {1.6배|QUANTITY}라고 밝혔다. {HMM|ORG} 선박 {11척|QUANTITY}이 항구에 묶였고 {현대자동차|ORG}는 {북미|LOCATION}로 보낼 부품 선적을 {머스크|ORG} 배로 돌렸다.

노조는 기본급 {8.2%|PERCENT} 인상을, 회사는 {3%|PERCENT}를 내놓았다. {경노식|PERSON} {해원연합노조|ORG} 위원장은 "{2021년|DATE} 이후 실질임금이 뒷걸음질했다"고 주장했다. {HMM|ORG} 관계자는 "{지난 19일|DATE} 마지막 제안을 했다"고 말했다.

{상하이컨테이너운임지수|NONE}는 {지난주|DATE}보다 {140포인트|QUANTITY} 오른 2310을 기록했다. {해양수산부|ORG}는 {23일|DATE}까지 합의하지 못하면 긴급조정권 발동을 검토한다. {로테르담|LOCATION}행 운임은 {40피트|QUANTITY} 컨테이너 하나에 {4200달러|MONEY}로 올랐다.`,
  },
  {
    subject: "space launch",
    inLanguage: "ko",
    datePublished: "2026-11-19T08:00:00+09:00",
    headline: "{누리호|PRODUCT} 5차 발사 성공… 위성 {13기|QUANTITY} 궤도에",
    body: `한국형발사체 {누리호|PRODUCT}가 {19일|DATE} {오전 1시 13분|TIME} {전남 고흥군 나로우주센터|LOCATION}에서 다섯 번째로 날아올랐다.

{우주항공청|ORG}과 {한국항공우주연구원|ORG}은 발사 {18분|DURATION} 뒤 고도 {600㎞|QUANTITY}에서 {초소형군집위성 2호|PRODUCT} 등 위성 {13기|QUANTITY}를 모두 분리했다고 발표했다. 발사를 맡은 {한화에어로스페이스|ORG}는 제작비가 {4차 때|NONE}보다 {9%|PERCENT} 줄었다고 설명했다.

{윤영빈|PERSON} {우주항공청|ORG}장은 "{2032년|DATE} {달|NONE} 착륙을 향한 길이 열렸다"고 말했다. {계은호|PERSON} {항우연|ORG} 발사체연구소장은 "엔진 {4기|QUANTITY}의 추력이 {300t|QUANTITY}을 넘었다"고 전했다.

위성 가운데 하나는 {KAIST|ORG}가 만들었다. {대전|LOCATION} 지상국은 {이날|DATE} {오전 3시 40분|TIME} 첫 신호를 받았다. 정부는 {내년 하반기|DATE} 6차 발사에 {스페이스X|ORG}에 맡기려던 {차세대중형위성 4호|PRODUCT}를 싣는 방안을 논의한다.`,
  },
  {
    subject: "museum",
    inLanguage: "ko",
    datePublished: "2026-08-28T15:00:00+09:00",
    headline: "{국립중앙박물관|ORG}, 신라 금관 {6점|QUANTITY} 한자리에",
    body: `{국립중앙박물관|ORG}이 {다음 달 15일부터 12월 6일|DATE}까지 특별전 '{황금의 밤|EVENT}'을 연다.

지금까지 발굴된 신라 금관 {6점|QUANTITY}이 {서울|LOCATION}에서 함께 나오는 것은 처음이다. {국립경주박물관|ORG}과 {동아대 석당박물관|ORG} 등 {9곳|QUANTITY}이 유물 {180여 점|QUANTITY}을 빌려줬다. {1921년|DATE} {경주 노동동|LOCATION}에서 나온 {금관총|LOCATION} 금관도 포함됐다.

{유홍준|PERSON} 관장은 {27일|DATE} 간담회에서 "관람객이 {하루 평균|NONE} {1만2000명|QUANTITY}은 될 것"이라고 기대했다. 전시를 준비한 {옥나래|PERSON} 학예연구사는 "금관 하나에 금 {1㎏|QUANTITY} 가까이 들어갔다"고 소개했다.

입장료는 성인 {8000원|MONEY}이고 {삼성생명|ORG}이 후원한다. 전시는 {2027년 봄|DATE} {파리|LOCATION} {기메박물관|ORG}으로 옮겨 간다. 박물관은 매주 {수요일|NONE}과 {토요일|NONE} {오후 9시|TIME}까지 문을 연다.`,
  },
];
