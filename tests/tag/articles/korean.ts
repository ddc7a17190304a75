import type { MarkedArticle } from "./marked-article.ts";

/**
 * Korean news in miniature, written for these tests and marked by docs/guidelines.md: `{text|TYPE}`. People, firms and
 * events are invented unless they are institutions that any article may name.
 */
export const KOREAN_ARTICLES: MarkedArticle[] = [
  {
    subject: "politics",
    inLanguage: "ko",
    datePublished: "2026-03-12T09:00:00+09:00",
    headline: "{국회 예결위|ORG}, {15일|DATE} 추경안 심사… 여야 공방 예고",
    body: `{국회 예산결산특별위원회|ORG}가 {오는 15일|DATE} 추가경정예산안 심사에 들어간다. {더불어민주당|ORG} {한서윤|PERSON} 의원은 {12일|DATE} {국회|ORG}에서 기자들과 만나 "민생 예산 {3조2000억원|MONEY}을 반드시 지키겠다"고 말했다.

{국민의힘|ORG} {오태준|PERSON} 원내수석부대표는 "재정 건전성을 해치는 현금 살포"라며 반대 입장을 분명히 했다. {기획재정부|ORG}는 {올해|DATE} 국가채무 비율이 {0.4%포인트|PERCENT} 높아질 것으로 보고 있다.

{한|PERSON} 의원은 {지난달 20일|DATE} {부산|LOCATION}에서 열린 간담회에서도 같은 주장을 폈다. 여야는 {이달 말|DATE} 본회의 처리를 목표로 협의를 이어갈 방침이다.`,
  },
  {
    subject: "sport",
    inLanguage: "ko",
    datePublished: "2026-05-21T22:10:00+09:00",
    headline: "'{9회|QUANTITY} 역전타' {두산|ORG}, {LG|ORG} 꺾고 4연승",
    body: `{두산 베어스|ORG}가 {21일|DATE} {서울 잠실야구장|LOCATION}에서 열린 {LG 트윈스|ORG}와의 경기에서 5-4로 이겼다. 승부는 9회말에 갈렸다. 대타로 나선 내야수 {문경호|PERSON}가 {2타점|QUANTITY} 적시타를 때렸다.

선발 투수 {서지훈|PERSON}은 {6이닝|QUANTITY} {3실점|QUANTITY}으로 버텼다. {이도현|PERSON} 감독은 경기 뒤 "선수들이 끝까지 포기하지 않았다"고 말했다. {문경호|PERSON}는 {올 시즌|DATE} 타율 0.312를 기록 중이다.

{두산|ORG}은 {22일|DATE} {한화 이글스|ORG}를 상대로 5연승에 도전한다. 경기는 {오후 6시 30분|TIME}에 시작한다.`,
  },
  {
    subject: "courts",
    inLanguage: "ko",
    datePublished: "2026-02-04T15:30:00+09:00",
    headline: "{서울중앙지법|ORG}, 투자 사기 일당에 중형 선고",
    body: `{서울중앙지법|ORG} 형사합의25부({강민호|PERSON} 부장판사)는 {4일|DATE} 가상자산 투자를 미끼로 {120억원|MONEY}을 가로챈 혐의({특정경제범죄가중처벌법|WORK} 위반)로 기소된 {최|PERSON}모(46)씨에게 징역 {8년|DURATION}을 선고했다.

공범 {박|PERSON}모씨에게는 징역 {3년 6개월|DURATION}이 선고됐다. 재판부는 "피해자가 {340명|QUANTITY}에 이르고 피해 회복이 거의 이뤄지지 않았다"고 밝혔다.

{최|PERSON}씨 등은 {2023년 5월|DATE}부터 {서울 강남구 역삼동|LOCATION}에 사무실을 차리고 투자자를 모은 것으로 조사됐다. 검찰은 {지난해 11월|DATE} 이들을 재판에 넘겼다.`,
  },
  {
    subject: "weather",
    inLanguage: "ko",
    datePublished: "2026-07-08T06:00:00+09:00",
    headline: "중부지방 최대 {150㎜|QUANTITY} 장맛비… {제주|LOCATION}는 폭염",
    body: `{8일|DATE} {경기|LOCATION} 북부와 {강원|LOCATION} 영서를 중심으로 시간당 {50㎜|QUANTITY}의 강한 비가 내리겠다. {기상청|ORG}은 {이날|DATE} {오전 5시|TIME}를 기해 {경기 파주시|LOCATION}와 {연천군|LOCATION}에 호우경보를 내렸다.

{윤가람|PERSON} {기상청|ORG} 예보분석관은 "정체전선이 {10일|DATE}까지 중부지방에 머물 것"이라고 설명했다. {임진강|LOCATION} {필승교|LOCATION} 수위는 {2.1m|QUANTITY}까지 올랐다.

반면 {제주|LOCATION}와 {전남|LOCATION} 해안에는 폭염주의보가 내려졌다. {서귀포시|LOCATION}의 낮 기온은 {34도|QUANTITY}까지 오르겠다.`,
  },
  {
    subject: "culture",
    inLanguage: "ko",
    datePublished: "2026-09-18T11:00:00+09:00",
    headline: "영화 '{소금길|WORK}', {부산국제영화제|EVENT} 개막작 선정",
    body: `{민다은|PERSON} 감독의 신작 '{소금길|WORK}'이 제31회 {부산국제영화제|EVENT} 개막작으로 뽑혔다. 영화는 {1950년대|DATE} {전남 신안|LOCATION}의 염전을 배경으로 {세 자매|QUANTITY}의 삶을 그린다.

주연을 맡은 배우 {고은채|PERSON}는 {17일|DATE} {서울 용산구|LOCATION}의 한 영화관에서 열린 기자회견에서 "{2년|DURATION} 동안 섬에서 살다시피 했다"고 돌아봤다. 제작비는 약 {48억원|MONEY}이다.

영화제는 {다음 달 2일|DATE} {해운대|LOCATION}에서 막을 올린다. {봉준호|PERSON} 감독이 심사위원장을 맡았고 {63개국|QUANTITY}에서 {224편|QUANTITY}이 초청됐다.`,
  },
  {
    subject: "economy",
    inLanguage: "ko",
    datePublished: "2026-04-16T16:20:00+09:00",
    headline: '{한은|ORG} 기준금리 {2.50%|PERCENT} 동결… "환율 변동성 주시"',
    body: `{한국은행|ORG}(이하 {한은|ORG}) {금융통화위원회|ORG}는 {16일|DATE} 기준금리를 연 {2.50%|PERCENT}로 유지했다. {지난해 5월|DATE} 이후 일곱 번째 동결이다.

{이창용|PERSON} 총재는 "{미국 연방준비제도|ORG}의 결정과 원/달러 환율을 함께 봐야 한다"고 말했다. {이날|DATE} 코스피는 전 거래일보다 {1.2%|PERCENT} 오른 3,120.45에 마감했고 {삼성전자|ORG}는 {2.8%|PERCENT} 상승했다.

{새벽증권|ORG} {안지수|PERSON} 연구원은 "{하반기|DATE}에 {한 차례|QUANTITY} 인하가 가능하다"며 {올해|DATE} 성장률을 {1.9%|PERCENT}로 예상했다. {1분기|DATE} 수출은 {1,720억달러|MONEY}로 집계됐다.`,
  },
  {
    subject: "science",
    inLanguage: "ko",
    datePublished: "2026-06-02T08:00:00+09:00",
    headline: "{누리호|PRODUCT} 5차 발사 성공… 위성 '{해누리|PRODUCT}' 교신",
    body: `{우주항공청|ORG}은 한국형 발사체 {누리호|PRODUCT}가 {1일|DATE} {오후 4시|TIME} {전남 고흥|LOCATION} {나로우주센터|LOCATION}에서 발사돼 초소형 위성 {4기|QUANTITY}를 궤도에 올렸다고 밝혔다.

{한국항공우주연구원|ORG}({항우연|ORG}) {배소율|PERSON} 책임연구원은 "{해누리|PRODUCT}가 {남극|LOCATION} {세종과학기지|LOCATION}와 첫 교신했다"고 전했다. 이 위성은 고도 {600㎞|QUANTITY}에서 {3년간|DURATION} 해빙을 관측한다.

발사에는 {한화에어로스페이스|ORG}를 비롯해 기업 {300여 곳|QUANTITY}이 참여했다. 사업비는 {2027년|DATE}까지 {6,873억원|MONEY}이다. 연구 결과는 국제학술지 '{네이처|ORG}'에 실릴 예정이다.`,
  },
  {
    subject: "local news",
    inLanguage: "ko",
    datePublished: "2026-10-05T10:00:00+09:00",
    headline: "{안동시|LOCATION}, {하회마을|LOCATION}에 빈집 {12채|QUANTITY} 고쳐 청년 숙소로",
    body: `{경북 안동시|LOCATION}가 {하회마을|LOCATION} 인근 빈집 {12채|QUANTITY}를 고쳐 청년 창업자에게 빌려준다. 시는 {내년 3월|DATE}까지 {18억원|MONEY}을 들여 공사를 마칠 계획이다.

{류정환|PERSON} {안동시|LOCATION} 문화유산과장은 "{5년|DURATION} 이상 비어 있던 집을 먼저 골랐다"고 말했다. 주민 {김말순|PERSON}(78)씨는 "마을에 젊은 사람이 오면 좋겠다"고 했다.

입주자는 {다음 달|DATE} 공모로 뽑는다. 임대료는 {한 달|DURATION}에 {5만원|MONEY} 안팎이다. {국립안동대|ORG}와 {경북문화재단|ORG}이 교육을 맡는다.`,
  },
  {
    subject: "technology",
    inLanguage: "ko",
    datePublished: "2026-08-25T13:00:00+09:00",
    headline: "{블루스택|ORG}, 소형 AI 모델 '{미루 2|PRODUCT}' 공개",
    body: `국내 스타트업 {블루스택|ORG}({BlueStack|ORG})이 {25일|DATE} 소형 언어모델 '{미루 2|PRODUCT}'를 공개했다. 회사는 이 모델이 {오픈AI|ORG}의 {GPT-5 미니|PRODUCT}와 {구글|ORG}의 {젬마 3|PRODUCT}보다 추론 비용이 {40%|PERCENT} 낮다고 주장했다.

{노유빈|PERSON} {블루스택|ORG} 대표는 {서울 성수동|LOCATION} 본사에서 연 간담회에서 "{엔비디아|ORG} 칩 {64개|QUANTITY}로 {3주 만에|DURATION} 학습을 마쳤다"고 말했다. {미루 2|PRODUCT}는 {네이버 클라우드|ORG}에서 쓸 수 있다.

{블루스택|ORG}은 {지난 3월|DATE} {소프트뱅크|ORG}에서 {2,000만달러|MONEY}를 투자받았다. {노|PERSON} 대표는 {카이스트|ORG}에서 박사 학위를 받았다.`,
  },
  {
    subject: "world",
    inLanguage: "ko",
    datePublished: "2026-01-27T07:30:00+09:00",
    headline: "{EU|ORG}·{인도|LOCATION}, 자유무역협정 타결… 자동차 관세 {10%|PERCENT}로",
    body: `{유럽연합|ORG}({EU|ORG})과 {인도|LOCATION}가 {27일|DATE} {뉴델리|LOCATION}에서 자유무역협정을 타결했다고 {로이터통신|ORG}이 보도했다. 협상을 시작한 지 {19년 만|DURATION}이다.

{우르줄라 폰데어라이엔|PERSON} {EU|ORG} 집행위원장은 {나렌드라 모디|PERSON} 총리와 공동 기자회견을 열고 "{20억명|QUANTITY}의 시장이 열렸다"고 말했다. {인도|LOCATION}는 유럽산 승용차 관세를 {110%에서 10%|PERCENT}로 낮춘다.

{독일|LOCATION} {폭스바겐|ORG}과 {프랑스|LOCATION} {르노|ORG} 주가는 {2~3%|PERCENT} 올랐다. 협정은 {유럽의회|ORG} 비준을 거쳐 {내년 초|DATE} 발효될 전망이다.`,
  },
  {
    subject: "health",
    inLanguage: "ko",
    datePublished: "2026-11-11T09:40:00+09:00",
    headline: '독감 환자 {3주|DURATION} 새 {두 배|QUANTITY}… {질병청|ORG} "예방접종 서둘러야"',
    body: `{질병관리청|ORG}은 {11월 첫째 주|DATE} 인플루엔자 의심 환자가 외래환자 {1,000명|QUANTITY}당 {38.2명|QUANTITY}으로 {3주 전|DATE}의 {두 배|QUANTITY}로 늘었다고 {11일|DATE} 밝혔다.

{서울아산병원|ORG} 감염내과 {정하윤|PERSON} 교수는 "{65세|QUANTITY} 이상은 {이달|DATE} 안에 백신을 맞는 것이 좋다"고 조언했다. {식품의약품안전처|ORG}는 치료제 '{타미플루|PRODUCT}' 재고가 {210만명분|QUANTITY}이라고 설명했다.

{세계보건기구|ORG}({WHO|ORG})도 {지난주|DATE} 북반구의 이른 유행을 경고했다. {대한의사협회|ORG}는 {15일|DATE} 관련 토론회를 연다.`,
  },
  {
    subject: "transport accident",
    inLanguage: "ko",
    datePublished: "2026-12-19T20:15:00+09:00",
    headline: "{영동고속도로|LOCATION} 9중 추돌… {2명|QUANTITY} 사망",
    body: `{19일|DATE} {오전 7시 20분|TIME}쯤 {강원 평창군|LOCATION} {영동고속도로|LOCATION} {인천|LOCATION} 방향 {대관령나들목|LOCATION} 인근에서 승용차와 화물차 {9대|QUANTITY}가 잇따라 부딪쳤다.

이 사고로 {김|PERSON}모(52)씨 등 {2명|QUANTITY}이 숨지고 {11명|QUANTITY}이 다쳐 {강릉아산병원|LOCATION}으로 옮겨졌다. {강원소방본부|ORG}는 인력 {86명|QUANTITY}과 장비 {24대|QUANTITY}를 투입했다.

{평창경찰서|ORG}는 밤새 내린 눈으로 도로가 얼어 있었던 것으로 보고 운전자들을 조사하고 있다. {한국도로공사|ORG}는 {오전 11시|TIME}까지 {두 개|QUANTITY} 차로를 막았다.`,
  },
  {
    subject: "education",
    inLanguage: "ko",
    datePublished: "2026-11-20T12:00:00+09:00",
    headline: "{수능|EVENT} 끝나자 논술 행렬… {연세대|ORG} 경쟁률 40대 1",
    body: `{2027학년도|DATE} {대학수학능력시험|EVENT}이 끝난 뒤 첫 주말인 {21일|DATE} {서울|LOCATION} 주요 대학이 논술고사를 치른다. {연세대|ORG}와 {성균관대|ORG}, {서강대|ORG}에 {12만명|QUANTITY}이 응시한다.

{종로학원|ORG} {임태오|PERSON} 대표는 "{국어|NONE} 영역이 어려워 수시에 기대는 수험생이 늘었다"고 분석했다. {교육부|ORG} {차은솔|PERSON} 인재정책실장은 이의 신청을 {24일|DATE}까지 받는다고 안내했다.

{한국교육과정평가원|ORG}은 {12월 9일|DATE} 성적을 통지한다.`,
  },
  {
    subject: "environment",
    inLanguage: "ko",
    datePublished: "2026-08-14T14:00:00+09:00",
    headline: '{낙동강|LOCATION} 녹조 확산… {환경단체|NONE} "보 개방해야"',
    body: `{대구지방환경청|ORG}은 {14일|DATE} {오후 3시|TIME}를 기해 {낙동강|LOCATION} {강정고령보|LOCATION} 구간에 조류경보 '경계' 단계를 발령했다. 유해 남조류 세포 수는 ㎖당 {2만 3,000개|QUANTITY}로 {2주|DURATION} 연속 기준을 넘었다.

{낙동강네트워크|ORG} {곽민재|PERSON} 공동대표는 "{4대강|NONE} 보 {8개|QUANTITY}를 열어야 한다"고 요구했다. {한국수자원공사|ORG}는 {경남 창녕군|LOCATION} 취수장에 차단막을 설치했다.

{김성환|PERSON} 장관은 {다음 주|DATE} {합천창녕보|LOCATION}를 찾을 예정이다.`,
  },
];
