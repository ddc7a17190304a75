/** Teams, leagues, cups and championships. Rows as in curated-entity.ts. */
export const SPORTS = `
# Korean teams
org:lg-twins|LG 트윈스|LG Twins|LGツインズ|LG트윈스
org:doosan-bears|두산 베어스|Doosan Bears||두산베어스
org:kia-tigers|KIA 타이거즈|Kia Tigers||KIA타이거즈;KIA;기아 타이거즈
org:samsung-lions|삼성 라이온즈|Samsung Lions||삼성라이온즈
org:lotte-giants|롯데 자이언츠|Lotte Giants||롯데자이언츠
org:hanwha-eagles|한화 이글스|Hanwha Eagles||한화이글스
org:ssg-landers|SSG 랜더스|SSG Landers||SSG랜더스;SSG
org:nc-dinos|NC 다이노스|NC Dinos||NC다이노스;NC
org:kt-wiz|KT 위즈|KT Wiz||KT위즈;kt wiz;kt 위즈
org:kiwoom-heroes|키움 히어로즈|Kiwoom Heroes||키움히어로즈;키움?
org:fc-seoul|FC서울|FC Seoul||FC 서울
org:jeonbuk-hyundai-motors|전북 현대|Jeonbuk Hyundai Motors||전북 현대 모터스;전북현대
org:ulsan-hd|울산 HD|Ulsan HD||울산 현대;울산HD
org:pohang-steelers|포항 스틸러스|Pohang Steelers||포항스틸러스
org:suwon-samsung-bluewings|수원 삼성|Suwon Samsung Bluewings||수원 삼성 블루윙즈;수원삼성
org:suwon-fc|수원FC|Suwon FC||수원 FC
org:incheon-united|인천 유나이티드|Incheon United||인천유나이티드
org:daejeon-hana-citizen|대전하나시티즌|Daejeon Hana Citizen||대전 하나시티즌;대전 하나 시티즌
org:gwangju-fc|광주FC|Gwangju FC||광주 FC
org:gangwon-fc|강원FC|Gangwon FC||강원 FC
org:jeju-sk|제주 SK|Jeju SK||제주 유나이티드;제주SK
org:daegu-fc|대구FC|Daegu FC||대구 FC
org:gimcheon-sangmu|김천 상무|Gimcheon Sangmu||김천상무
org:fc-anyang|FC안양|FC Anyang||FC 안양
org:seongnam-fc|성남FC|Seongnam FC||성남 FC
org:busan-ipark|부산 아이파크|Busan IPark
org:jeonnam-dragons|전남 드래곤즈|Jeonnam Dragons
org:seoul-e-land|서울 이랜드|Seoul E-Land||서울 이랜드 FC
org:bucheon-fc|부천FC|Bucheon FC||부천FC 1995
org:heungkuk-life-pink-spiders|흥국생명 핑크스파이더스|Heungkuk Life Pink Spiders
org:hyundai-capital-skywalkers|현대캐피탈 스카이워커스|Hyundai Capital Skywalkers
org:korean-air-jumbos|대한항공 점보스|Korean Air Jumbos
org:hyundai-e-and-c-hillstate|현대건설 힐스테이트|Hyundai E&C Hillstate
org:seoul-sk-knights|서울 SK 나이츠|Seoul SK Knights||서울 SK
org:changwon-lg-sakers|창원 LG 세이커스|Changwon LG Sakers||창원 LG
org:ulsan-hyundai-mobis-phoebus|울산 현대모비스 피버스|Ulsan Hyundai Mobis Phoebus||울산 현대모비스
org:busan-kcc-egis|부산 KCC 이지스|Busan KCC Egis||부산 KCC
org:wonju-db-promy|원주 DB 프로미|Wonju DB Promy||원주 DB
org:t1|T1|T1?|||c=롤드컵,페이커,리그_오브_레전드,LCK
org:geng|젠지|Gen.G||젠지 e스포츠
org:south-korea-national-football-team|한국 축구대표팀|South Korea national football team||대한민국 축구대표팀;태극전사
# football clubs
org:manchester-united|맨체스터 유나이티드|Manchester United|マンチェスター・ユナイテッド|맨유;Man United;Man Utd
org:manchester-city|맨체스터 시티|Manchester City|マンチェスター・シティー|맨시티;Man City
org:liverpool-fc|리버풀|Liverpool FC
org:arsenal|아스널|Arsenal|アーセナル|아스날;Arsenal FC
org:chelsea|첼시|Chelsea|チェルシー|Chelsea FC
org:tottenham-hotspur|토트넘|Tottenham Hotspur|トットナム|토트넘 홋스퍼;Tottenham;Spurs
org:newcastle-united|뉴캐슬|Newcastle United||뉴캐슬 유나이티드
org:aston-villa|애스턴 빌라|Aston Villa||아스톤 빌라
org:west-ham-united|웨스트햄|West Ham United||West Ham
org:everton|에버턴|Everton||에버튼
org:wolverhampton-wanderers|울버햄튼|Wolverhampton Wanderers||울버햄프턴;Wolves?
org:crystal-palace|크리스털 팰리스|Crystal Palace
org:brighton-and-hove-albion|브라이턴|Brighton & Hove Albion
org:fulham|풀럼|Fulham
org:brentford|브렌트퍼드|Brentford
org:afc-bournemouth|본머스|AFC Bournemouth
org:nottingham-forest|노팅엄 포리스트|Nottingham Forest
org:leicester-city|레스터 시티|Leicester City
org:leeds-united|리즈 유나이티드|Leeds United
org:southampton-fc|사우샘프턴|Southampton FC
org:burnley|번리|Burnley
org:sunderland-afc|선덜랜드|Sunderland AFC
org:celtic|셀틱|Celtic?||Celtic FC
org:rangers|레인저스|Rangers?||Glasgow Rangers
org:real-madrid|레알 마드리드|Real Madrid|レアル・マドリード
org:fc-barcelona|바르셀로나 FC|FC Barcelona||FC바르셀로나;Barça
org:atletico-madrid|아틀레티코 마드리드|Atletico Madrid||Atlético Madrid
org:bayern-munich|바이에른 뮌헨|Bayern Munich|バイエルン・ミュンヘン|뮌헨 바이에른;Bayern
org:borussia-dortmund|도르트문트|Borussia Dortmund||보루시아 도르트문트
org:bayer-leverkusen|레버쿠젠|Bayer Leverkusen||바이어 레버쿠젠
org:paris-saint-germain|파리 생제르맹|Paris Saint-Germain|パリ・サンジェルマン|PSG;Paris St-Germain
org:juventus|유벤투스|Juventus|ユベントス
org:ac-milan|AC밀란|AC Milan||AC 밀란
org:inter-milan|인터밀란|Inter Milan||인터 밀란
org:ssc-napoli|나폴리~|SSC Napoli||Napoli
org:as-roma|AS로마|AS Roma
org:ajax|아약스|Ajax?
org:psv-eindhoven|PSV 에인트호번|PSV Eindhoven
org:benfica|벤피카|Benfica
org:fc-porto|포르투~|FC Porto
org:inter-miami|인터 마이애미|Inter Miami
org:lafc|LAFC|LAFC||LA FC;로스앤젤레스 FC;Los Angeles FC
org:la-galaxy|LA 갤럭시|LA Galaxy
org:al-nassr|알나스르|Al Nassr
org:al-hilal|알힐랄|Al Hilal
org:fc-midtjylland|미트윌란|FC Midtjylland
org:feyenoord|페예노르트|Feyenoord
org:mainz-05|마인츠|Mainz 05
org:red-bull-salzburg|레드불 잘츠부르크|Red Bull Salzburg
# baseball, basketball, American football and others
org:los-angeles-dodgers|LA 다저스|Los Angeles Dodgers|ドジャース|다저스;Dodgers;ロサンゼルス・ドジャース
org:new-york-yankees|뉴욕 양키스|New York Yankees|ヤンキース|양키스;Yankees
org:new-york-mets|뉴욕 메츠|New York Mets|メッツ|메츠;Mets
org:boston-red-sox|보스턴 레드삭스|Boston Red Sox|レッドソックス|레드삭스;Red Sox
org:san-francisco-giants|샌프란시스코 자이언츠|San Francisco Giants
org:san-diego-padres|샌디에이고 파드리스|San Diego Padres|パドレス|파드리스;Padres
org:chicago-cubs|시카고 컵스|Chicago Cubs|カブス|컵스;Cubs
org:chicago-white-sox|시카고 화이트삭스|Chicago White Sox||White Sox
org:houston-astros|휴스턴 애스트로스|Houston Astros||애스트로스;Astros
org:atlanta-braves|애틀랜타 브레이브스|Atlanta Braves||Braves
org:philadelphia-phillies|필라델피아 필리스|Philadelphia Phillies||필리스;Phillies
org:los-angeles-angels|LA 에인절스|Los Angeles Angels|エンゼルス|에인절스
org:toronto-blue-jays|토론토 블루제이스|Toronto Blue Jays|ブルージェイズ|블루제이스;Blue Jays
org:tampa-bay-rays|탬파베이 레이스|Tampa Bay Rays
org:texas-rangers|텍사스 레인저스|Texas Rangers
org:seattle-mariners|시애틀 매리너스|Seattle Mariners|マリナーズ|Mariners
org:st-louis-cardinals|세인트루이스 카디널스|St. Louis Cardinals
org:pittsburgh-pirates|피츠버그 파이리츠|Pittsburgh Pirates
org:baltimore-orioles|볼티모어 오리올스|Baltimore Orioles||Orioles
org:detroit-tigers|디트로이트 타이거스|Detroit Tigers
org:cleveland-guardians|클리블랜드 가디언스|Cleveland Guardians
org:minnesota-twins|미네소타 트윈스|Minnesota Twins
org:kansas-city-royals|캔자스시티 로열스|Kansas City Royals
org:milwaukee-brewers|밀워키 브루어스|Milwaukee Brewers
org:arizona-diamondbacks|애리조나 다이아몬드백스|Arizona Diamondbacks
org:colorado-rockies|콜로라도 로키스|Colorado Rockies
org:miami-marlins|마이애미 말린스|Miami Marlins
org:cincinnati-reds|신시내티 레즈|Cincinnati Reds
org:washington-nationals|워싱턴 내셔널스|Washington Nationals
org:yomiuri-giants|요미우리 자이언츠|Yomiuri Giants|読売ジャイアンツ|巨人?
org:hanshin-tigers|한신 타이거스|Hanshin Tigers|阪神タイガース|阪神?
org:fukuoka-softbank-hawks|소프트뱅크 호크스|Fukuoka SoftBank Hawks|福岡ソフトバンクホークス
org:los-angeles-lakers|LA 레이커스|Los Angeles Lakers|レイカーズ|레이커스;Lakers
org:golden-state-warriors|골든스테이트 워리어스|Golden State Warriors|ウォリアーズ|Warriors?
org:boston-celtics|보스턴 셀틱스|Boston Celtics||셀틱스;Celtics
org:chicago-bulls|시카고 불스|Chicago Bulls
org:miami-heat|마이애미 히트|Miami Heat
org:new-york-knicks|뉴욕 닉스|New York Knicks||Knicks
org:dallas-mavericks|댈러스 매버릭스|Dallas Mavericks
org:denver-nuggets|덴버 너기츠|Denver Nuggets
org:oklahoma-city-thunder|오클라호마시티 선더|Oklahoma City Thunder
org:milwaukee-bucks|밀워키 벅스|Milwaukee Bucks
org:dallas-cowboys|댈러스 카우보이스|Dallas Cowboys
org:kansas-city-chiefs|캔자스시티 치프스|Kansas City Chiefs
org:new-england-patriots|뉴잉글랜드 패트리어츠|New England Patriots
org:philadelphia-eagles|필라델피아 이글스|Philadelphia Eagles
org:san-francisco-49ers|샌프란시스코 포티나이너스|San Francisco 49ers||49ers
org:red-bull-racing|레드불 레이싱|Red Bull Racing
org:all-blacks|올블랙스|All Blacks
org:rugby-football-union|럭비 풋볼 유니언|Rugby Football Union||RFU
org:world-rugby|월드럭비|World Rugby
org:football-association|잉글랜드축구협회|Football Association?||The FA
org:england-and-wales-cricket-board|ECB~|England and Wales Cricket Board
# leagues as bodies
org:pga|PGA|PGA||PGA of America
org:nfl|NFL|NFL||National Football League
org:nba|NBA|NBA||National Basketball Association;미국프로농구
org:mlb|MLB|MLB||Major League Baseball;메이저리그;大リーグ
org:nhl|NHL|NHL||National Hockey League
org:mls|MLS|MLS||Major League Soccer
org:ufc|UFC|UFC
org:ncaa|NCAA|NCAA
org:formula-one|F1|Formula One|F1|Formula 1;포뮬러원;포뮬러1
# cups and leagues
event:world-cup|월드컵|World Cup|ワールドカップ|FIFA World Cup;FIFA 월드컵;북중미 월드컵;2026 북중미 월드컵;북중미월드컵;W杯;サッカーW杯;카타르 월드컵;한일 월드컵;한일월드컵
event:womens-world-cup|여자 월드컵|Women's World Cup
event:olympics|올림픽|Olympics|オリンピック|Olympic Games;五輪;하계올림픽;동계올림픽;Winter Olympics;Summer Olympics
event:paralympics|패럴림픽|Paralympics|パラリンピック
event:paris-olympics|파리 올림픽|Paris Olympics|パリ五輪|2024 파리 올림픽;파리올림픽;2024년 파리 올림픽;Paris 2024
event:tokyo-olympics|도쿄 올림픽|Tokyo Olympics|東京五輪|2020 도쿄 올림픽;도쿄올림픽
event:milan-cortina-winter-olympics|밀라노·코르티나담페초 동계올림픽|Milan-Cortina Winter Olympics|ミラノ・コルティナ五輪|밀라노·코르티나 동계올림픽;2026 밀라노·코르티나담페초 동계올림픽;밀라노 동계올림픽;Milano Cortina 2026;밀라노·코르티나담페초 올림픽
event:pyeongchang-winter-olympics|평창 동계올림픽|PyeongChang Winter Olympics||2018 평창 동계올림픽;평창올림픽;평창동계올림픽
event:los-angeles-olympics|LA 올림픽|Los Angeles Olympics||2028 LA 올림픽;LA 2028;2028 로스앤젤레스 올림픽
event:seoul-olympics|서울 올림픽|Seoul Olympics||88올림픽;1988 서울 올림픽;서울올림픽
event:beijing-olympics|베이징 올림픽|Beijing Olympics||베이징 동계올림픽;2022 베이징 동계올림픽
event:asian-games|아시안게임|Asian Games|アジア大会|항저우 아시안게임;아이치·나고야 아시안게임;아이치-나고야 아시안게임
event:asian-cup|아시안컵|Asian Cup|アジアカップ|AFC Asian Cup
event:euro-2024|유로 2024|Euro 2024||UEFA Euro;유로2024;European Championship
event:premier-league|프리미어리그|Premier League|プレミアリーグ|잉글랜드 프리미어리그;EPL;잉글랜드 프로축구 프리미어리그
event:la-liga|라리가|La Liga|ラ・リーガ|프리메라리가;LaLiga
event:bundesliga|분데스리가|Bundesliga|ブンデスリーガ
event:serie-a|세리에A|Serie A|セリエA|세리에 A
event:ligue-1|리그1|Ligue 1|リーグアン|리그앙
event:champions-league|챔피언스리그|Champions League|チャンピオンズリーグ|UEFA 챔피언스리그;UEFA Champions League;유럽축구연맹 챔피언스리그;AFC 챔피언스리그;AFC챔피언스리그
event:europa-league|유로파리그|Europa League||UEFA 유로파리그;UEFA Europa League;유로파 리그
event:fa-cup|FA컵|FA Cup|FAカップ
event:carabao-cup|카라바오컵|Carabao Cup||리그컵;League Cup
event:korea-cup|코리아컵|Korea Cup
event:k-league|K리그|K League|Kリーグ|K리그1;K리그2;K League 1;K리그 1;K리그 2
event:jleague|J리그|J.League|Jリーグ|J League
event:kbo-league|KBO리그|KBO League||KBO 리그;프로야구 KBO리그
event:korean-series|한국시리즈|Korean Series|韓国シリーズ|KS?
event:world-series|월드시리즈|World Series|ワールドシリーズ
event:japan-series|일본시리즈|Japan Series|日本シリーズ
event:world-baseball-classic|WBC|World Baseball Classic|WBC|월드베이스볼클래식;ワールド・ベースボール・クラシック
event:premier12|프리미어12|Premier12|プレミア12|WBSC 프리미어12
event:super-bowl|슈퍼볼|Super Bowl|スーパーボウル
event:v-league|V리그|V-League|Vリーグ|V-리그
event:wimbledon|윔블던|Wimbledon|ウィンブルドン
event:us-open|US오픈|US Open|全米オープン|U.S. Open
event:french-open|프랑스오픈|French Open|全仏オープン|롤랑가로스;Roland Garros
event:australian-open|호주오픈|Australian Open|全豪オープン
event:davis-cup|데이비스컵|Davis Cup|デビスカップ
event:ryder-cup|라이더컵|Ryder Cup
event:masters-tournament|마스터스 토너먼트|Masters Tournament|マスターズ|마스터스;the Masters
event:the-open-championship|디오픈|The Open Championship||British Open
event:pga-championship|PGA 챔피언십|PGA Championship
event:pga-tour|PGA 투어|PGA Tour||미국프로골프(PGA) 투어;PGA투어
event:lpga-tour|LPGA 투어|LPGA Tour||LPGA;LPGA투어
event:klpga-tour|KLPGA 투어|KLPGA Tour||KLPGA
event:liv-golf|LIV 골프|LIV Golf
event:tour-de-france|투르 드 프랑스|Tour de France|ツール・ド・フランス
event:six-nations|식스네이션스|Six Nations||Six Nations Championship
event:rugby-world-cup|럭비 월드컵|Rugby World Cup
event:the-ashes|애시스|The Ashes||Ashes?
event:commonwealth-games|코먼웰스게임|Commonwealth Games
event:boston-marathon|보스턴 마라톤|Boston Marathon
event:london-marathon|런던 마라톤|London Marathon
event:new-york-city-marathon|뉴욕 마라톤|New York City Marathon
event:lol-world-championship|롤드컵|LoL World Championship||리그 오브 레전드 월드 챔피언십
event:lck|LCK|LCK
event:national-sports-festival|전국체전|National Sports Festival||전국체육대회
event:nba-finals|NBA 파이널|NBA Finals
event:stanley-cup|스탠리컵|Stanley Cup
event:kentucky-derby|켄터키더비|Kentucky Derby
event:grand-national|그랜드내셔널|Grand National
event:koshien|고시엔|Koshien|甲子園
event:hakone-ekiden|하코네 역전|Hakone Ekiden|箱根駅伝
`;
