import type { MarkedArticle } from "../articles/marked-article.ts";

/**
 * More Korean news in miniature, marked by docs/guidelines.md before the tagger had read a line of it. What the tagger
 * missed in these was then read, and its rules mended where the weakness was a general one: the floor in the test says how
 * it does on them since, the README of the bench what it reached at first sight.
 */
export const FIRST_SIGHT_KOREAN: MarkedArticle[] = [
  {
    subject: "regional festival",
    inLanguage: "ko",
    datePublished: "2026-09-21T10:30:00+09:00",
    headline: "{강릉|LOCATION} {솔향 인문축제|EVENT} {25일|DATE} 개막… 작가 {40여 명|QUANTITY} 강연",
    body: `{강원 강릉시|LOCATION}가 주최하는 '제6회 {솔향 인문축제|EVENT}'가 {오는 25일|DATE}부터 {사흘간|DURATION} {경포호|LOCATION} 일대에서 열린다.

{강릉문화재단|ORG}은 {21일|DATE} 기자간담회에서 소설가 {우태경|PERSON}과 시인 {나혜림|PERSON} 등 작가 {43명|QUANTITY}이 독자를 만난다고 밝혔다. 개막식에서는 {강릉시립교향악단|ORG}이 {베토벤|PERSON}의 '{전원|WORK}'을 연주한다. {우|PERSON} 작가는 신작 장편 《{물가의 사람들|WORK}》을 처음 낭독할 예정이다.

{지난해|DATE} 축제에는 {5만 2천여 명|QUANTITY}이 다녀갔다. 재단은 {올해|DATE} 예산을 {8억 4000만원|MONEY}으로 {12%|PERCENT} 늘렸다. 관람료는 없지만 {오죽헌|LOCATION}에서 여는 밤 공연은 {1만원|MONEY}을 받는다.

{최문석|PERSON} {강릉문화재단|ORG} 이사장은 "바다와 책이 만나는 {3일|DURATION}이 될 것"이라며 "{강릉역|LOCATION}에서 행사장까지 {20분|DURATION} 간격으로 셔틀버스를 운행한다"고 말했다. {한국작가회의|ORG}는 축제 기간 {경포대|LOCATION}에서 따로 세미나를 연다.`,
  },
  {
    subject: "battery maker's results",
    inLanguage: "ko",
    datePublished: "2026-07-30T09:20:00+09:00",
    headline: "{에코프로비엠|ORG}, {2분기|DATE} 영업이익 {412억원|MONEY}… {두 분기|DURATION} 연속 흑자",
    body: `양극재 업체 {에코프로비엠|ORG}이 {두 분기|DURATION} 연속 흑자를 냈다.

{에코프로비엠|ORG}은 {올해 2분기|DATE} 연결 기준 매출 {8천132억원|MONEY}, 영업이익 {412억원|MONEY}을 기록했다고 {30일|DATE} 공시했다. 매출은 {지난해 같은 기간|DATE}보다 {4.3%|PERCENT} 늘었다. 영업이익률은 {5.1%|PERCENT}로 {전 분기|DATE}보다 {1.4%포인트|PERCENT} 높아졌다.

회사는 {헝가리 데브레첸|LOCATION} 공장이 {4월|DATE}부터 가동돼 {유럽|LOCATION} 고객사 물량이 늘었다고 설명했다. 이 공장은 해마다 양극재 {5만4000톤|QUANTITY}을 만들 수 있다. {삼성SDI|ORG}와 {SK온|ORG}에 공급하는 물량은 {상반기|DATE}에 {2만1천t|QUANTITY}을 넘었다.

{하나증권|ORG} {배성준|PERSON} 연구원은 "리튬 가격이 바닥을 지난 {하반기|DATE}에는 이익이 더 늘 것"이라며 목표주가를 {16만원|MONEY}에서 {19만5000원|MONEY}으로 올렸다. {이날|DATE} 증시에서 주가는 {오전 10시|TIME} 현재 {6.8%|PERCENT} 오른 {14만1300원|MONEY}에 거래됐다. 회사는 {2028년|DATE}까지 {캐나다 퀘벡|LOCATION}에 {1조2천억원|MONEY}을 들여 공장을 짓는다.`,
  },
  {
    subject: "football",
    inLanguage: "ko",
    datePublished: "2026-05-17T21:50:00+09:00",
    headline: "'{문도일|PERSON} 멀티골' {울산|ORG}, {전북|ORG} 꺾고 5연승",
    body: `프로축구 {울산 HD|ORG}가 {전북 현대|ORG}와의 경기에서 이겨 선두를 지켰다.

{울산|ORG}은 {17일|DATE} {울산 문수축구경기장|LOCATION}에서 열린 {하나은행 K리그1 2026|EVENT} 14라운드 홈경기에서 {전북|ORG}을 3-1로 눌렀다. 5연승을 달린 {울산|ORG}은 승점 {31점|QUANTITY}으로 2위 {FC서울|ORG}과의 격차를 {6점|QUANTITY}으로 벌렸다.

주인공은 {문도일|PERSON}이었다. 전반 이른 시간 {브라질|LOCATION} 출신 {카이우|PERSON}의 패스를 받아 선제골을 넣었고, 후반 추가시간에는 페널티킥으로 쐐기를 박았다. {전북|ORG}은 {송민재|PERSON}가 {한 골|QUANTITY}을 만회하는 데 그쳤다. 관중은 {2만3418명|QUANTITY}이 들었다.

{김판곤|PERSON} {울산|ORG} 감독은 "{수요일|DATE} {일본 요코하마|LOCATION}에서 {아시아챔피언스리그|EVENT} 경기가 있어 주전 {5명|QUANTITY}을 아꼈는데 선수들이 잘해 줬다"고 말했다. {문도일|PERSON}은 {6월|DATE} {북중미 월드컵|EVENT} 대표팀 명단에도 이름을 올렸다. {대한축구협회|ORG}는 {18일|DATE} 최종 명단 {26명|QUANTITY}을 발표한다.`,
  },
  {
    subject: "trial of an official",
    inLanguage: "ko",
    datePublished: "2026-02-11T15:05:00+09:00",
    headline: "재개발 인허가 뇌물 혐의 전 구청장, 1심서 징역 {3년|DURATION}",
    body: `재개발 사업의 인허가를 돕고 뒷돈을 받은 혐의로 재판에 넘겨진 {서울|LOCATION} 한 자치구의 전 구청장 {손|PERSON}모씨가 1심에서 실형을 선고받았다.

{서울서부지법|ORG} 형사합의11부(재판장 {공지훈|PERSON})는 {11일|DATE} {특정범죄가중처벌법|WORK}상 뇌물 혐의로 기소된 {손|PERSON}씨에게 징역 {3년|DURATION}과 벌금 {6천만원|MONEY}을 선고하고 {5천800만원|MONEY}을 추징하라고 명령했다. 함께 기소된 건설사 대표 {변|PERSON}모(57)씨는 징역 {1년 6개월|DURATION}에 집행유예 {3년|DURATION}을 받았다.

{손|PERSON}씨는 {2022년 8월부터 이듬해 3월|DATE}까지 {네 차례|QUANTITY}에 걸쳐 현금을 받은 것으로 조사됐다. 재판부는 "공직의 신뢰를 크게 해쳤다"면서도 "{30년|DURATION} 넘게 공무원으로 일한 점을 참작했다"고 설명했다.

{서울서부지검|ORG}은 {지난해 10월|DATE} {결심공판|NONE}에서 징역 {7년|DURATION}을 구형했다. {손|PERSON}씨의 변호인 {두현식|PERSON} 변호사는 "돈을 빌린 것일 뿐"이라며 항소할 뜻을 밝혔다. {국민의힘|ORG}은 {12일|DATE} 윤리위원회를 열어 {손|PERSON}씨의 징계를 논의한다.`,
  },
  {
    subject: "airline's results",
    inLanguage: "ko",
    datePublished: "2026-05-12T16:20:00+09:00",
    headline: "{티웨이항공|ORG} {1분기|DATE} 영업이익 {231억원|MONEY}… {3분기 만에|DURATION} 흑자 전환",
    body: `저비용항공사 {티웨이항공|ORG}이 {3분기 만에|DURATION} 적자에서 벗어났다.

{티웨이항공|ORG}은 {올해 1분기|DATE} 매출 {5천214억원|MONEY}, 영업이익 {231억원|MONEY}을 기록했다고 {12일|DATE} 공시했다. 매출은 {작년 같은 기간|DATE}보다 {18.6%|PERCENT} 늘었고, {355억원|MONEY}이던 영업손실은 이익으로 돌아섰다. 당기순이익은 {97억원|MONEY}이다.

실적을 이끈 것은 {유럽|LOCATION} 노선이다. {인천|LOCATION}에서 {로마|LOCATION}, {파리|LOCATION}, {프랑크푸르트|LOCATION}로 가는 항공편의 평균 탑승률은 {88%|PERCENT}로 {1년 전|DATE}보다 {7%포인트|PERCENT} 높아졌다. 회사는 {에어버스|ORG} {A330-300|PRODUCT} {두 대|QUANTITY}를 {다음 달|DATE}까지 더 들여와 {7월 1일|DATE}부터 {밴쿠버|LOCATION} 노선에 {주 4회|QUANTITY} 띄운다.

{윤태식|PERSON} {티웨이항공|ORG} 재무본부장은 콘퍼런스콜에서 "{하반기|DATE}에는 환율이 {1달러|MONEY}에 {1천380원|MONEY} 안팎으로 내려갈 것으로 본다"며 "{연말|DATE}까지 부채비율을 {400%|PERCENT} 아래로 낮추겠다"고 말했다. 유상증자로 마련한 {1천500억원|MONEY} 가운데 {600억원|MONEY}은 정비 시설에 쓰기로 했다.

증권가 평가는 엇갈렸다. {신한투자증권|ORG} {명지운|PERSON} 연구원은 보고서에서 "국제 유가가 배럴당 {72달러|MONEY}까지 떨어져 {2분기|DATE}에도 이익이 날 것"이라고 내다봤다. 반면 {한국신용평가|ORG}는 {제주항공|ORG}, {진에어|ORG}와 벌이는 운임 경쟁을 이유로 신용등급 전망을 '부정적'으로 유지했다.

{이날|DATE} {코스피|NONE}시장에서 {티웨이항공|ORG} 주가는 {4.1%|PERCENT} 오른 {2천905원|MONEY}에 마감했다. 최대 주주인 {대명소노그룹|ORG}은 {지난해 6월|DATE} 경영권을 넘겨받았으며, 직원은 {3월 말|DATE} 기준 {3천480명|QUANTITY}이다. 임시 주주총회는 {이달 29일|DATE} {오전 9시|TIME} {서울 강서구|LOCATION} {코엑스마곡|LOCATION}에서 열린다.`,
  },
  {
    subject: "heavy snow",
    inLanguage: "ko",
    datePublished: "2026-01-27T18:40:00+09:00",
    headline: "{강원 영동|LOCATION} {40㎝|QUANTITY} 폭설… {미시령|LOCATION} 통제, 열차 {12편|QUANTITY} 운행 중단",
    body: `{27일|DATE} {강원 영동|LOCATION}과 {경북|LOCATION} 북부에 많은 눈이 내려 도로가 막히고 축사가 무너지는 등 피해가 잇따랐다.

{강원지방기상청|ORG}에 따르면 {이날|DATE} {오후 4시|TIME}까지 내린 눈은 {고성 향로봉|LOCATION} {52.3㎝|QUANTITY}, {미시령|LOCATION} {41.8㎝|QUANTITY}, {강릉 왕산|LOCATION} {37.5㎝|QUANTITY} 등이다. {삼척|LOCATION}과 {동해|LOCATION}에는 대설경보가, {태백|LOCATION}에는 대설주의보가 내려졌다. {기상청|ORG}은 {28일|DATE} {새벽|NONE}까지 {5~15㎝|QUANTITY}가 더 쌓일 것으로 내다봤다.

{미시령옛길|LOCATION}과 {평창 군도 15호선|LOCATION} 등 도로 {세 곳|QUANTITY}이 통제됐다. {코레일|ORG}은 {영동선|LOCATION} {동백산역|LOCATION}에서 {도계역|LOCATION}까지 나무가 쓰러지면서 열차 {12편|QUANTITY}의 운행을 멈췄다가 {5시간 만에|DURATION} 재개했다. {양양국제공항|LOCATION}에서는 {제주|LOCATION}행 항공기 {두 편|QUANTITY}이 결항했다.

{오전 7시 20분|TIME}께 {영동고속도로|LOCATION} {대관령나들목|LOCATION} 부근에서 차량 {9대|QUANTITY}가 잇따라 부딪혀 {64세|QUANTITY} {김|PERSON}모 씨 등 {6명|QUANTITY}이 다쳤다. {봉화군|LOCATION}에서는 비닐하우스 {23동|QUANTITY}이 주저앉았다. {노지선|PERSON} {봉화군|LOCATION} 농정과장은 "피해액이 {8억원|MONEY}을 넘을 것으로 보인다"고 말했다.

{행정안전부|ORG}는 {중앙재난안전대책본부|ORG} {1단계|NONE}를 가동하고 제설 장비 {2천600여 대|QUANTITY}와 인력 {4천100명|QUANTITY}을 투입했다. {윤석훈|PERSON} {강원특별자치도|LOCATION} 재난안전실장은 "{24시간|DURATION} 비상근무를 이어가겠다"며 "산간 마을 {36가구|QUANTITY}가 고립되지 않도록 {육군|ORG} {제8군단|ORG}에 지원을 요청했다"고 밝혔다. {설악산국립공원|LOCATION}은 {이번 주말|DATE}까지 탐방로를 모두 닫는다. {지난 2014년 2월|DATE}에는 이 지역에 {열흘|DURATION} 동안 {1m|QUANTITY}가 넘는 눈이 내렸다.`,
  },
];
