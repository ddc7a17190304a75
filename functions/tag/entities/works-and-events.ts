/** Films, books, laws and treaties; events of history, conferences and festivals. Rows as in curated-entity.ts. */
export const WORKS_AND_EVENTS = `
# films, series, books, music
work:parasite|기생충?|Parasite?|パラサイト|영화 기생충|c=봉준호,아카데미,영화
work:squid-game|오징어 게임|Squid Game|イカゲーム|오징어게임
work:kpop-demon-hunters|케이팝 데몬 헌터스|KPop Demon Hunters||케데헌;K팝 데몬 헌터스
work:the-glory|더 글로리|The Glory?
work:when-life-gives-you-tangerines|폭싹 속았수다|When Life Gives You Tangerines
work:minari|미나리?|Minari
work:pachinko|파친코?|Pachinko?
work:mickey-17|미키 17|Mickey 17
work:no-other-choice|어쩔수가없다|No Other Choice
work:decision-to-leave|헤어질 결심|Decision to Leave
work:1212-the-day|서울의 봄|12.12: The Day
work:exhuma|파묘|Exhuma
work:the-roundup|범죄도시|The Roundup||범죄도시4
work:infinite-challenge|무한도전|Infinite Challenge
work:running-man|런닝맨|Running Man?
work:culinary-class-wars|흑백요리사|Culinary Class Wars
work:unanswered-questions|그것이 알고 싶다|Unanswered Questions||그것이 알고싶다
work:the-vegetarian|채식주의자|The Vegetarian
work:human-acts|소년이 온다|Human Acts
work:we-do-not-part|작별하지 않는다|We Do Not Part
work:kim-ji-young-born-1982|82년생 김지영|Kim Ji-young, Born 1982
work:baby-shark|아기상어|Baby Shark
work:gangnam-style|강남스타일|Gangnam Style
work:frozen|겨울왕국|Frozen?
work:avatar|아바타?|Avatar?||아바타: 불과 재;Avatar: Fire and Ash
work:oppenheimer|오펜하이머|Oppenheimer?|オッペンハイマー
work:barbie|바비?|Barbie?
work:titanic|타이타닉|Titanic?
work:star-wars|스타워즈|Star Wars|スター・ウォーズ
work:harry-potter|해리 포터|Harry Potter|ハリー・ポッター|해리포터
work:the-lord-of-the-rings|반지의 제왕|The Lord of the Rings||Lord of the Rings
work:game-of-thrones|왕좌의 게임|Game of Thrones
work:stranger-things|기묘한 이야기|Stranger Things
work:bridgerton|브리저튼|Bridgerton
work:the-crown|더 크라운|The Crown?
work:the-simpsons|심슨 가족|The Simpsons
work:saturday-night-live|새터데이 나이트 라이브|Saturday Night Live||SNL
work:demon-slayer|귀멸의 칼날|Demon Slayer|鬼滅の刃
work:jujutsu-kaisen|주술회전|Jujutsu Kaisen|呪術廻戦
work:one-piece|원피스?|One Piece?|ワンピース?
work:dragon-ball|드래곤볼|Dragon Ball|ドラゴンボール
work:slam-dunk|슬램덩크|Slam Dunk?|スラムダンク|더 퍼스트 슬램덩크
work:spirited-away|센과 치히로의 행방불명|Spirited Away|千と千尋の神隠し
work:your-name|너의 이름은|Your Name?|君の名は
work:godzilla|고질라|Godzilla|ゴジラ
work:mona-lisa|모나리자|Mona Lisa|モナリザ
work:hunminjeongeum-haerye|훈민정음 해례본|Hunminjeongeum Haerye||훈민정음
work:annals-of-the-joseon-dynasty|조선왕조실록|Annals of the Joseon Dynasty
work:jikji|직지심체요절|Jikji||직지
work:the-hunchback-of-notre-dame|노트르담의 꼽추|The Hunchback of Notre-Dame
work:les-miserables|레미제라블|Les Misérables||Les Miserables
work:the-phantom-of-the-opera|오페라의 유령|The Phantom of the Opera
work:wicked|위키드|Wicked?
work:hamilton|해밀턴?|Hamilton?
work:maybe-happy-ending|어쩌면 해피엔딩|Maybe Happy Ending
work:quran|코란|Quran||쿠란;Koran
# laws, treaties, plans
work:criminal-act-of-korea|형법|Criminal Act of Korea
work:criminal-procedure-act|형사소송법|Criminal Procedure Act
work:civil-act-of-korea|민법|Civil Act of Korea
work:commercial-act-of-korea|상법|Commercial Act of Korea||상법 개정안
work:capital-markets-act-of-korea|자본시장법|Capital Markets Act of Korea
work:public-official-election-act|공직선거법|Public Official Election Act
work:political-funds-act|정치자금법|Political Funds Act
work:network-act-of-korea|정보통신망법|Network Act of Korea
work:national-security-act-of-korea|국가보안법|National Security Act of Korea
work:assembly-and-demonstration-act|집시법|Assembly and Demonstration Act
work:serious-accidents-punishment-act|중대재해처벌법|Serious Accidents Punishment Act||중대재해법;중대재해 처벌법
work:yellow-envelope-act|노란봉투법|Yellow Envelope Act
work:labor-standards-act|근로기준법|Labor Standards Act
work:minimum-wage-act|최저임금법|Minimum Wage Act
work:trade-union-act|노동조합법|Trade Union Act||노조법
work:national-pension-act|국민연금법|National Pension Act
work:medical-service-act|의료법|Medical Service Act
work:nursing-act|간호법|Nursing Act
work:pharmaceutical-affairs-act|약사법|Pharmaceutical Affairs Act
work:road-traffic-act|도로교통법|Road Traffic Act
work:act-on-aggravated-punishment-of-specific-crimes|특정범죄가중처벌법|Act on Aggravated Punishment of Specific Crimes||특가법;특정범죄 가중처벌 등에 관한 법률
work:act-on-aggravated-punishment-of-specific-economic-crimes|특정경제범죄가중처벌법|Act on Aggravated Punishment of Specific Economic Crimes||특경법
work:sexual-violence-punishment-act|성폭력처벌법|Sexual Violence Punishment Act
work:child-abuse-punishment-act|아동학대처벌법|Child Abuse Punishment Act
work:anti-stalking-act|스토킹처벌법|Anti-Stalking Act
work:improper-solicitation-and-graft-act|청탁금지법|Improper Solicitation and Graft Act||김영란법
work:public-service-ethics-act|공직자윤리법|Public Service Ethics Act
work:personal-information-protection-act|개인정보보호법|Personal Information Protection Act||개인정보 보호법
work:credit-information-act|신용정보법|Credit Information Act
work:monopoly-regulation-and-fair-trade-act|공정거래법|Monopoly Regulation and Fair Trade Act
work:franchise-act|가맹사업법|Franchise Act
work:subcontracting-act|하도급법|Subcontracting Act
work:housing-act-of-korea|주택법|Housing Act of Korea
work:housing-lease-protection-act|주택임대차보호법|Housing Lease Protection Act||임대차보호법
work:comprehensive-real-estate-holding-tax-act|종합부동산세법|Comprehensive Real Estate Holding Tax Act||종부세법
work:income-tax-act-of-korea|소득세법|Income Tax Act of Korea
work:corporate-tax-act-of-korea|법인세법|Corporate Tax Act of Korea
work:inheritance-tax-and-gift-tax-act|상속세 및 증여세법|Inheritance Tax and Gift Tax Act||상속세법
work:broadcasting-act-of-korea|방송법|Broadcasting Act of Korea||방송3법
work:foundation-for-broadcast-culture-act|방송문화진흥회법|Foundation for Broadcast Culture Act||방문진법
work:telecommunications-business-act|전기통신사업법|Telecommunications Business Act
work:handset-subsidy-act|단통법|Handset Subsidy Act||단말기유통법
work:ai-basic-act|AI 기본법|AI Basic Act||인공지능기본법;인공지능 기본법;AI기본법
work:k-chips-act|반도체특별법|K-Chips Act||반도체 특별법
work:national-finance-act|국가재정법|National Finance Act
work:local-autonomy-act|지방자치법|Local Autonomy Act
work:military-service-act|병역법|Military Service Act
work:military-criminal-act|군형법|Military Criminal Act
work:martial-law-act|계엄법|Martial Law Act
work:prosecutors-office-act|검찰청법|Prosecutors' Office Act
work:government-organization-act|정부조직법|Government Organization Act
work:national-assembly-act|국회법|National Assembly Act
work:national-assembly-testimony-act|국회증언감정법|National Assembly Testimony Act
work:higher-education-act|고등교육법|Higher Education Act
work:elementary-and-secondary-education-act|초중등교육법|Elementary and Secondary Education Act
work:school-violence-prevention-act|학교폭력예방법|School Violence Prevention Act
work:grain-management-act|양곡관리법|Grain Management Act||양곡법
work:animal-protection-act|동물보호법|Animal Protection Act
work:occupational-safety-and-health-act|산업안전보건법|Occupational Safety and Health Act||산안법
work:clean-air-conservation-act|대기환경보전법|Clean Air Conservation Act
work:carbon-neutrality-basic-act|탄소중립기본법|Carbon Neutrality Basic Act
work:nuclear-safety-act|원자력안전법|Nuclear Safety Act
work:aviation-safety-act|항공안전법|Aviation Safety Act
work:foreign-investment-promotion-act|외국인투자촉진법|Foreign Investment Promotion Act
work:loan-business-act|대부업법|Loan Business Act
work:virtual-asset-user-protection-act|가상자산이용자보호법|Virtual Asset User Protection Act
work:specialized-credit-finance-business-act|여신전문금융업법|Specialized Credit Finance Business Act||여전법
work:itaewon-special-act|이태원 참사 특별법|Itaewon Special Act||이태원특별법
work:inflation-reduction-act|인플레이션감축법|Inflation Reduction Act|インフレ抑制法|IRA?;인플레이션 감축법
work:chips-and-science-act|반도체과학법|CHIPS and Science Act||CHIPS Act;칩스법;반도체지원법;반도체법
work:one-big-beautiful-bill-act|하나의 크고 아름다운 법안|One Big Beautiful Bill Act||One Big Beautiful Bill
work:affordable-care-act|오바마케어|Affordable Care Act||Obamacare
work:international-emergency-economic-powers-act|국가비상경제권한법|International Emergency Economic Powers Act||IEEPA;국제비상경제권한법
work:section-232|무역확장법 232조|Section 232
work:general-data-protection-regulation|일반개인정보보호법|General Data Protection Regulation||GDPR
work:digital-markets-act|디지털시장법|Digital Markets Act|デジタル市場法|DMA
work:digital-services-act|디지털서비스법|Digital Services Act||DSA
work:eu-ai-act|EU AI법|EU AI Act||AI Act;EU 인공지능법
work:carbon-border-adjustment-mechanism|탄소국경조정제도|Carbon Border Adjustment Mechanism||CBAM
work:online-safety-act|온라인안전법|Online Safety Act
work:paris-agreement|파리기후협약|Paris Agreement|パリ協定|파리협정;파리 협정;Paris climate agreement;파리기후변화협약
work:kyoto-protocol|교토의정서|Kyoto Protocol|京都議定書
work:non-proliferation-treaty|핵확산금지조약|Non-Proliferation Treaty||NPT
work:korus-fta|한미자유무역협정|KORUS FTA||한미 FTA;한·미 FTA;한미FTA
work:cptpp|포괄적·점진적 환태평양경제동반자협정|CPTPP|TPP
work:rcep|역내포괄적경제동반자협정|RCEP
work:usmca|북미자유무역협정|USMCA||미국·멕시코·캐나다 협정
work:rok-us-mutual-defense-treaty|한미상호방위조약|ROK-US Mutual Defense Treaty
work:september-19-military-agreement|9·19 군사합의|September 19 Military Agreement||9·19 남북군사합의
work:constitution-of-japan|일본국헌법|Constitution of Japan|日本国憲法|憲法?
# history, conferences, festivals, storms
event:world-war-ii|제2차 세계대전|World War II|第二次世界大戦|2차 세계대전;Second World War;World War Two;2차대전;WWII
event:world-war-i|제1차 세계대전|World War I|第一次世界大戦|1차 세계대전;First World War;World War One
event:korean-war|한국전쟁|Korean War|朝鮮戦争|6·25전쟁;6·25 전쟁;6.25전쟁;6·25
event:vietnam-war|베트남전쟁|Vietnam War|ベトナム戦争|베트남전
event:gulf-war|걸프전|Gulf War|湾岸戦争
event:iraq-war|이라크전쟁|Iraq War|イラク戦争|이라크전
event:russo-ukrainian-war|우크라이나 전쟁|Russo-Ukrainian War|ウクライナ戦争|우크라이나전쟁;러시아·우크라이나 전쟁
event:cold-war|냉전|Cold War|冷戦
event:holocaust|홀로코스트|Holocaust|ホロコースト
event:gwangju-uprising|5·18 민주화운동|Gwangju Uprising|光州事件|5·18;5·18민주화운동
event:jeju-uprising|4·3 사건|Jeju Uprising||제주 4·3;제주4·3사건;4·3사건
event:june-democratic-struggle|6월 민주항쟁|June Democratic Struggle||6월 항쟁
event:march-1st-movement|3·1운동|March 1st Movement||3·1 운동
event:december-3-martial-law|12·3 비상계엄|December 3 martial law||12·3 계엄;12·3 비상계엄 사태;12·3 내란
event:sinking-of-mv-sewol|세월호 참사|Sinking of MV Sewol||세월호 침몰 사고
event:itaewon-crowd-crush|이태원 참사|Itaewon crowd crush|梨泰院雑踏事故|10·29 이태원 참사
event:jeju-air-flight-2216|제주항공 참사|Jeju Air Flight 2216||12·29 제주항공 여객기 참사;제주항공 여객기 참사;무안공항 참사
event:great-east-japan-earthquake|동일본대지진|Great East Japan Earthquake|東日本大震災|동일본 대지진
event:noto-earthquake|노토반도 지진|Noto earthquake|能登半島地震
event:great-hanshin-earthquake|한신대지진|Great Hanshin Earthquake|阪神大震災|阪神・淡路大震災
event:brexit|브렉시트|Brexit|ブレグジット
event:world-economic-forum-annual-meeting|다보스포럼|World Economic Forum Annual Meeting||세계경제포럼 연차총회
event:ces|CES|CES||CES 2026;CES 2025;Consumer Electronics Show;CES 2027
event:mwc|MWC|MWC||모바일월드콩그레스;Mobile World Congress;MWC 2026
event:ifa|IFA|IFA?||IFA 2025;IFA 2026
event:gtc|GTC|GTC?||GTC 2025;GTC 2026
event:wwdc|WWDC|WWDC
event:google-i-o|구글 I/O|Google I/O
event:apec-summit|APEC 정상회의|APEC summit|APEC首脳会議|APEC;아시아태평양경제협력체;경주 APEC;APEC 경주 정상회의;2025 APEC 정상회의
event:g7-summit|G7 정상회의|G7 summit|G7サミット
event:g20-summit|G20 정상회의|G20 summit|G20サミット
event:cop30|유엔기후변화협약 당사국총회|COP30|COP30|COP29;COP31;COP28;COP26
event:nato-summit|나토 정상회의|NATO summit
event:jackson-hole-symposium|잭슨홀 미팅|Jackson Hole symposium||잭슨홀 심포지엄
event:two-sessions|양회?|Two Sessions|両会
event:busan-international-film-festival|부산국제영화제|Busan International Film Festival|釜山国際映画祭|BIFF;부국제
event:jeonju-international-film-festival|전주국제영화제|Jeonju International Film Festival
event:cannes-film-festival|칸 국제영화제|Cannes Film Festival|カンヌ国際映画祭|칸영화제;칸 영화제
event:venice-film-festival|베네치아 국제영화제|Venice Film Festival|ベネチア国際映画祭|베니스국제영화제;베니스영화제;베니스 국제영화제
event:berlin-international-film-festival|베를린 국제영화제|Berlin International Film Festival|ベルリン国際映画祭|베를린영화제;Berlinale
event:academy-awards|아카데미상|Academy Awards|アカデミー賞|아카데미 시상식;오스카;Oscars;Oscar?
event:golden-globes|골든글로브|Golden Globes|ゴールデングローブ賞|Golden Globe Awards
event:grammy-awards|그래미상|Grammy Awards|グラミー賞|그래미 어워즈;그래미;Grammys
event:emmy-awards|에미상|Emmy Awards|エミー賞|Emmys
event:tony-awards|토니상|Tony Awards|トニー賞|Tonys?
event:nobel-prize|노벨상|Nobel Prize|ノーベル賞|노벨문학상;노벨평화상;노벨 평화상;노벨 문학상;노벨경제학상;노벨물리학상;노벨화학상;노벨생리의학상;Nobel Peace Prize;Nobel Prize in Literature;ノーベル平和賞;ノーベル文学賞
event:booker-prize|부커상|Booker Prize|ブッカー賞
event:pulitzer-prize|퓰리처상|Pulitzer Prize
event:chopin-competition|쇼팽 콩쿠르|Chopin Competition|ショパンコンクール|쇼팽 국제 피아노 콩쿠르;International Chopin Piano Competition
event:eurovision-song-contest|유로비전|Eurovision Song Contest||Eurovision
event:glastonbury-festival|글래스턴베리|Glastonbury Festival
event:coachella|코첼라|Coachella
event:met-gala|메트 갈라|Met Gala||멧 갈라
event:venice-biennale|베네치아 비엔날레|Venice Biennale||베니스 비엔날레;베니스비엔날레
event:gwangju-biennale|광주비엔날레|Gwangju Biennale||광주 비엔날레
event:busan-biennale|부산비엔날레|Busan Biennale
event:frieze-seoul|프리즈 서울|Frieze Seoul
event:kiaf-seoul|키아프|Kiaf Seoul||KIAF
event:seoul-international-book-fair|서울국제도서전|Seoul International Book Fair
event:boryeong-mud-festival|보령머드축제|Boryeong Mud Festival
event:jinhae-gunhangje|진해군항제|Jinhae Gunhangje
event:hwacheon-sancheoneo-ice-festival|화천산천어축제|Hwacheon Sancheoneo Ice Festival
event:gangneung-danoje|강릉단오제|Gangneung Danoje
event:andong-mask-dance-festival|안동국제탈춤페스티벌|Andong Mask Dance Festival
event:g-star|지스타|G-Star||G-STAR
event:seoul-mobility-show|서울모빌리티쇼|Seoul Mobility Show
event:seoul-international-fireworks-festival|서울세계불꽃축제|Seoul International Fireworks Festival
event:yeosu-world-island-expo|여수세계섬박람회|Yeosu World Island Expo
event:suncheon-bay-international-garden-expo|순천만국제정원박람회|Suncheon Bay International Garden Expo
event:expo-2025-osaka|오사카 엑스포|Expo 2025 Osaka|大阪・関西万博|2025 오사카·간사이 만국박람회;오사카·간사이 엑스포;大阪万博;오사카엑스포
event:busan-expo|부산 엑스포|Busan Expo||2030 부산엑스포;2030부산세계박람회
event:tokyo-international-film-festival|도쿄국제영화제|Tokyo International Film Festival|東京国際映画祭
event:gion-matsuri|기온마쓰리|Gion Matsuri|祇園祭
event:south-by-southwest|사우스바이사우스웨스트|South by Southwest||SXSW
event:burning-man|버닝맨|Burning Man
event:oktoberfest|옥토버페스트|Oktoberfest
event:rio-carnival|리우 카니발|Rio Carnival
event:black-friday|블랙프라이데이|Black Friday|ブラックフライデー
event:singles-day|광군제|Singles' Day|独身の日
event:college-scholastic-ability-test|대학수학능력시험|College Scholastic Ability Test||수능;대입 수능
event:world-athletics-championships|육상 세계선수권|World Athletics Championships
event:hurricane-katrina|허리케인 카트리나|Hurricane Katrina
event:typhoon-hinnamnor|태풍 힌남노|Typhoon Hinnamnor
`;
