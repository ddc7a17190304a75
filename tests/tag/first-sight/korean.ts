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
];
