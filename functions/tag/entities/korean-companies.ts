/** Korean groups and their affiliates, and other Korean companies. Rows as in curated-entity.ts. */
export const KOREAN_COMPANIES = `
# groups and affiliates
org:samsung|삼성|Samsung|サムスン|삼성그룹;Samsung Group;サムスングループ
org:samsung-electronics|삼성전자|Samsung Electronics|サムスン電子|삼전|t=KRX:005930 w=Q20718
org:samsung-display|삼성디스플레이|Samsung Display|サムスンディスプレイ
org:samsung-sdi|삼성SDI|Samsung SDI|サムスンSDI||t=KRX:006400
org:samsung-electro-mechanics|삼성전기|Samsung Electro-Mechanics|サムスン電機||t=KRX:009150
org:samsung-sds|삼성SDS|Samsung SDS|||t=KRX:018260
org:samsung-c-and-t|삼성물산|Samsung C&T|サムスン物産||t=KRX:028260
org:samsung-biologics|삼성바이오로직스|Samsung Biologics|サムスンバイオロジクス|삼바?|t=KRX:207940
org:samsung-bioepis|삼성바이오에피스|Samsung Bioepis
org:samsung-life-insurance|삼성생명|Samsung Life Insurance|サムスン生命|삼성생명보험;Samsung Life|t=KRX:032830
org:samsung-fire-and-marine-insurance|삼성화재|Samsung Fire & Marine Insurance|サムスン火災|삼성화재해상보험|t=KRX:000810
org:samsung-securities|삼성증권|Samsung Securities|サムスン証券||t=KRX:016360
org:samsung-card|삼성카드|Samsung Card|||t=KRX:029780
org:samsung-heavy-industries|삼성중공업|Samsung Heavy Industries|サムスン重工業||t=KRX:010140
org:samsung-e-and-a|삼성E&A|Samsung E&A||삼성엔지니어링;Samsung Engineering|t=KRX:028050
org:samsung-asset-management|삼성자산운용|Samsung Asset Management
org:samsung-medical-center|삼성서울병원|Samsung Medical Center
org:hotel-shilla|호텔신라|Hotel Shilla||신라호텔;신라면세점|t=KRX:008770
org:cheil-worldwide|제일기획|Cheil Worldwide|||t=KRX:030000
org:s-1-corporation|에스원|S-1 Corporation
org:sk|SK|SK||SK그룹;SK Group;SKグループ
org:sk-hynix|SK하이닉스|SK hynix|SKハイニックス|하이닉스;SK Hynix;하닉|t=KRX:000660
org:sk-telecom|SK텔레콤|SK Telecom|SKテレコム|SKT|t=KRX:017670
org:sk-innovation|SK이노베이션|SK Innovation|SKイノベーション||t=KRX:096770
org:sk-on|SK온|SK On|SKオン
org:sk-square|SK스퀘어|SK Square|||t=KRX:402340
org:sk-biopharmaceuticals|SK바이오팜|SK Biopharmaceuticals|||t=KRX:326030
org:sk-bioscience|SK바이오사이언스|SK bioscience|||t=KRX:302440
org:skc|SKC|SKC|||t=KRX:011790
org:sk-networks|SK네트웍스|SK Networks
org:sk-broadband|SK브로드밴드|SK Broadband
org:sk-ecoplant|SK에코플랜트|SK Ecoplant
org:sk-siltron|SK실트론|SK Siltron
org:sk-gas|SK가스|SK Gas
org:sk-geo-centric|SK지오센트릭|SK Geo Centric
org:sk-energy|SK에너지|SK Energy
org:sk-c-and-c|SK C&C|SK C&C||SK AX
org:hyundai-motor-group|현대차그룹|Hyundai Motor Group|現代自動車グループ|현대자동차그룹
org:hyundai-motor|현대차|Hyundai Motor|現代自動車|현대자동차;Hyundai Motor Company;Hyundai?;現代自;ヒョンデ|t=KRX:005380
org:hyundai-group|현대?|Hyundai Group||현대그룹
org:kia|기아|Kia|起亜|기아차;기아자동차;Kia Motors;Kia Corp|t=KRX:000270
org:hyundai-mobis|현대모비스|Hyundai Mobis|現代モービス||t=KRX:012330
org:hyundai-glovis|현대글로비스|Hyundai Glovis|||t=KRX:086280
org:hyundai-steel|현대제철|Hyundai Steel|現代製鉄||t=KRX:004020
org:hyundai-engineering-and-construction|현대건설|Hyundai Engineering & Construction|現代建設||t=KRX:000720
org:hyundai-rotem|현대로템|Hyundai Rotem|現代ロテム||t=KRX:064350
org:hyundai-wia|현대위아|Hyundai Wia
org:hyundai-autoever|현대오토에버|Hyundai AutoEver
org:hyundai-engineering|현대엔지니어링|Hyundai Engineering
org:hyundai-capital|현대캐피탈|Hyundai Capital
org:hyundai-card|현대카드|Hyundai Card
org:hyundai-marine-and-fire-insurance|현대해상|Hyundai Marine & Fire Insurance
org:hd-hyundai|HD현대|HD Hyundai|HD現代|HD현대그룹;현대중공업그룹|t=KRX:267250
org:hd-hyundai-heavy-industries|HD현대중공업|HD Hyundai Heavy Industries|HD現代重工業|현대중공업;Hyundai Heavy Industries|t=KRX:329180
org:hd-korea-shipbuilding-and-offshore-engineering|HD한국조선해양|HD Korea Shipbuilding & Offshore Engineering||한국조선해양|t=KRX:009540
org:hd-hyundai-mipo|HD현대미포|HD Hyundai Mipo||현대미포조선
org:hd-hyundai-samho|HD현대삼호|HD Hyundai Samho||현대삼호중공업
org:hd-hyundai-oilbank|HD현대오일뱅크|HD Hyundai Oilbank||현대오일뱅크
org:hd-hyundai-electric|HD현대일렉트릭|HD Hyundai Electric|||t=KRX:267260
org:hd-hyundai-construction-equipment|HD현대건설기계|HD Hyundai Construction Equipment
org:hdc-hyundai-development|HDC현대산업개발|HDC Hyundai Development||현대산업개발;현산?|t=KRX:294870
org:hyundai-department-store|현대백화점|Hyundai Department Store|現代百貨店|현대백화점그룹|t=KRX:069960
org:hyundai-elevator|현대엘리베이터|Hyundai Elevator
org:hyundai-home-shopping|현대홈쇼핑|Hyundai Home Shopping
org:hyundai-asan|현대아산|Hyundai Asan
org:hmm|HMM|HMM||현대상선|t=KRX:011200
org:lg|LG|LG|LG|LG그룹;LG Group
org:lg-electronics|LG전자|LG Electronics|LG電子||t=KRX:066570
org:lg-chem|LG화학|LG Chem|LG化学||t=KRX:051910
org:lg-energy-solution|LG에너지솔루션|LG Energy Solution|LGエネルギーソリューション|LG엔솔;엔솔|t=KRX:373220
org:lg-display|LG디스플레이|LG Display|LGディスプレイ|LGD|t=KRX:034220
org:lg-innotek|LG이노텍|LG Innotek|LGイノテック||t=KRX:011070
org:lg-uplus|LG유플러스|LG Uplus|LGユープラス|LGU+;LG U+|t=KRX:032640
org:lg-h-and-h|LG생활건강|LG H&H|LG生活健康|LG생건|t=KRX:051900
org:lg-cns|LG CNS|LG CNS||LGCNS
org:ls|LS|LS||LS그룹
org:ls-electric|LS일렉트릭|LS Electric||LS ELECTRIC|t=KRX:010120
org:ls-cable-and-system|LS전선|LS Cable & System
org:lx-international|LX인터내셔널|LX International
org:lx-hausys|LX하우시스|LX Hausys
org:gs|GS|GS||GS그룹
org:gs-caltex|GS칼텍스|GS Caltex
org:gs-engineering-and-construction|GS건설|GS Engineering & Construction||GS E&C|t=KRX:006360
org:gs-retail|GS리테일|GS Retail
org:gs25|GS25|GS25
org:lotte|롯데|Lotte|ロッテ|롯데그룹;Lotte Group
org:lotte-chemical|롯데케미칼|Lotte Chemical|ロッテケミカル||t=KRX:011170
org:lotte-shopping|롯데쇼핑|Lotte Shopping|||t=KRX:023530
org:lotte-department-store|롯데백화점|Lotte Department Store
org:lotte-mart|롯데마트|Lotte Mart
org:lotte-wellfood|롯데웰푸드|Lotte Wellfood||롯데제과
org:lotte-chilsung-beverage|롯데칠성음료|Lotte Chilsung Beverage||롯데칠성
org:lotte-engineering-and-construction|롯데건설|Lotte Engineering & Construction
org:lotte-card|롯데카드|Lotte Card
org:lotte-insurance|롯데손해보험|Lotte Insurance||롯데손보
org:lotte-rental|롯데렌탈|Lotte Rental
org:lotte-biologics|롯데바이오로직스|Lotte Biologics
org:lotte-duty-free|롯데면세점|Lotte Duty Free
org:lotte-world|롯데월드|Lotte World
org:lotte-home-shopping|롯데홈쇼핑|Lotte Home Shopping
org:lotte-on|롯데온|Lotte On
org:hotel-lotte|호텔롯데|Hotel Lotte
org:posco|포스코|POSCO|ポスコ|포스코그룹
org:posco-holdings|포스코홀딩스|POSCO Holdings|ポスコホールディングス|POSCO홀딩스|t=KRX:005490
org:posco-future-m|포스코퓨처엠|POSCO Future M|||t=KRX:003670
org:posco-international|포스코인터내셔널|POSCO International|||t=KRX:047050
org:posco-e-and-c|포스코이앤씨|POSCO E&C||포스코건설
org:posco-dx|포스코DX|POSCO DX
org:hanwha|한화?|Hanwha|ハンファ|한화그룹;Hanwha Group|c=한화그룹,김승연,김동관,방산,이글스
org:hanwha-aerospace|한화에어로스페이스|Hanwha Aerospace|ハンファエアロスペース|한화에어로|t=KRX:012450
org:hanwha-ocean|한화오션|Hanwha Ocean|ハンファオーシャン|대우조선해양;DSME|t=KRX:042660
org:hanwha-systems|한화시스템|Hanwha Systems|||t=KRX:272210
org:hanwha-solutions|한화솔루션|Hanwha Solutions|ハンファソリューションズ||t=KRX:009830
org:hanwha-qcells|한화큐셀|Hanwha Qcells|ハンファQセルズ|Qcells;한화솔루션 큐셀부문
org:hanwha-life|한화생명|Hanwha Life||한화생명보험|t=KRX:088350
org:hanwha-general-insurance|한화손해보험|Hanwha General Insurance||한화손보
org:hanwha-investment-and-securities|한화투자증권|Hanwha Investment & Securities
org:hanwha-hotels-and-resorts|한화호텔앤드리조트|Hanwha Hotels & Resorts
org:hanwha-galleria|한화갤러리아|Hanwha Galleria||갤러리아백화점
org:hanwha-robotics|한화로보틱스|Hanwha Robotics
org:hanwha-philly-shipyard|한화필리조선소|Hanwha Philly Shipyard||한화 필리조선소;필리조선소;Philly Shipyard
org:shinsegae|신세계|Shinsegae|新世界|신세계그룹;Shinsegae Group|t=KRX:004170
org:shinsegae-department-store|신세계백화점|Shinsegae Department Store
org:emart|이마트|Emart|イーマート|E-mart|t=KRX:139480
org:emart24|이마트24|Emart24
org:starbucks-korea|스타벅스코리아|Starbucks Korea||SCK컴퍼니
org:ssgcom|SSG닷컴|SSG.com||쓱닷컴
org:gmarket|G마켓|Gmarket||지마켓
org:cj|CJ|CJ||CJ그룹;CJ Group
org:cj-cheiljedang|CJ제일제당|CJ CheilJedang|CJ第一製糖||t=KRX:097950
org:cj-logistics|CJ대한통운|CJ Logistics||대한통운|t=KRX:000120
org:cj-enm|CJ ENM|CJ ENM|||t=KOSDAQ:035760
org:cj-olive-young|CJ올리브영|CJ Olive Young||올리브영;Olive Young
org:cj-cgv|CJ CGV|CJ CGV||CGV
org:cj-freshway|CJ프레시웨이|CJ Freshway
org:cj-foodville|CJ푸드빌|CJ Foodville
org:doosan|두산|Doosan|斗山|두산그룹;Doosan Group
org:doosan-enerbility|두산에너빌리티|Doosan Enerbility|斗山エナビリティ|두산중공업|t=KRX:034020
org:doosan-robotics|두산로보틱스|Doosan Robotics|||t=KRX:454910
org:doosan-bobcat|두산밥캣|Doosan Bobcat|||t=KRX:241560
org:doosan-fuel-cell|두산퓨얼셀|Doosan Fuel Cell
org:hyosung|효성|Hyosung|暁星|효성그룹
org:hyosung-heavy-industries|효성중공업|Hyosung Heavy Industries
org:hyosung-advanced-materials|효성첨단소재|Hyosung Advanced Materials
org:kolon|코오롱|Kolon|コーロン|코오롱그룹
org:kolon-industries|코오롱인더스트리|Kolon Industries
org:kolon-global|코오롱글로벌|Kolon Global
org:dl-e-and-c|DL이앤씨|DL E&C||대림산업
org:dl-group|DL그룹|DL Group
org:hanjin|한진|Hanjin|韓進|한진그룹;Hanjin Group
org:korean-air|대한항공|Korean Air|大韓航空|Korean Air Lines|t=KRX:003490
org:asiana-airlines|아시아나항공|Asiana Airlines|アシアナ航空|아시아나;Asiana|t=KRX:020560
org:jin-air|진에어|Jin Air|ジンエアー
org:jeju-air|제주항공|Jeju Air|チェジュ航空|済州航空
org:tway-air|티웨이항공|T'way Air|ティーウェイ航空|티웨이;T'way
org:air-busan|에어부산|Air Busan|エアプサン
org:air-seoul|에어서울|Air Seoul
org:eastar-jet|이스타항공|Eastar Jet||이스타젯
org:air-premia|에어프레미아|Air Premia
org:parata-air|파라타항공|Parata Air
org:air-incheon|에어인천|Air Incheon
org:hanjin-kal|한진칼|Hanjin KAL
org:kumho-petrochemical|금호석유화학|Kumho Petrochemical||금호석화
org:kumho-tire|금호타이어|Kumho Tire
org:kumho-e-and-c|금호건설|Kumho E&C
org:hankook-tire|한국타이어|Hankook Tire|ハンコックタイヤ|한국타이어앤테크놀로지;Hankook Tire & Technology
org:nexen-tire|넥센타이어|Nexen Tire
org:oci|OCI|OCI||OCI홀딩스
org:kcc|KCC|KCC
org:taekwang-industrial|태광산업|Taekwang Industrial
org:young-poong|영풍|Young Poong
org:korea-zinc|고려아연|Korea Zinc|高麗亜鉛||t=KRX:010130
org:s-oil|에쓰오일|S-Oil|エスオイル|S-OIL;에스오일|t=KRX:010950
org:daewoo-engineering-and-construction|대우건설|Daewoo Engineering & Construction||Daewoo E&C|t=KRX:047040
org:taeyoung-engineering-and-construction|태영건설|Taeyoung Engineering & Construction
org:hoban-construction|호반건설|Hoban Construction
org:booyoung-group|부영그룹|Booyoung Group||부영주택
org:jungheung-construction|중흥건설|Jungheung Construction
org:kyeryong-construction|계룡건설|Kyeryong Construction
org:ssangyong-engineering-and-construction|쌍용건설|Ssangyong Engineering & Construction
org:korail-retail|코레일유통|Korail Retail
org:celltrion|셀트리온|Celltrion|セルトリオン|Celltrion Healthcare;셀트리온헬스케어|t=KRX:068270
org:yuhan|유한양행|Yuhan||Yuhan Corporation
org:hanmi-pharmaceutical|한미약품|Hanmi Pharmaceutical||한미사이언스
org:chong-kun-dang|종근당|Chong Kun Dang
org:daewoong-pharmaceutical|대웅제약|Daewoong Pharmaceutical
org:gc-biopharma|GC녹십자|GC Biopharma||녹십자
org:dong-a-pharmaceutical|동아제약|Dong-A Pharmaceutical
org:dong-a-st|동아에스티|Dong-A ST
org:ildong-pharmaceutical|일동제약|Ildong Pharmaceutical
org:kwangdong-pharmaceutical|광동제약|Kwangdong Pharmaceutical
org:jw-pharmaceutical|JW중외제약|JW Pharmaceutical
org:boryung|보령제약|Boryung||보령?
org:alteogen|알테오젠|Alteogen
org:abl-bio|에이비엘바이오|ABL Bio
org:ligachem-biosciences|리가켐바이오|LigaChem Biosciences
org:hlb|HLB|HLB||에이치엘비
org:medytox|메디톡스|Medytox
org:hugel|휴젤|Hugel
org:pharmaresearch|파마리서치|PharmaResearch
org:sillajen|신라젠|SillaJen
org:seegene|씨젠|Seegene
org:sd-biosensor|SD바이오센서|SD Biosensor
org:amorepacific|아모레퍼시픽|Amorepacific|アモーレパシフィック|아모레?|t=KRX:090430
org:apr|에이피알|APR?||메디큐브
org:cosmax|코스맥스|Cosmax
org:kolmar-korea|한국콜마|Kolmar Korea
org:nongshim|농심|Nongshim|農心||t=KRX:004370
org:ottogi|오뚜기|Ottogi|オットギ
org:samyang-foods|삼양식품|Samyang Foods|三養食品|Samyang|t=KRX:003230
org:orion|오리온|Orion?|オリオン?|오리온홀딩스
org:haitai-confectionery|해태제과|Haitai Confectionery
org:crown-confectionery|크라운제과|Crown Confectionery
org:binggrae|빙그레|Binggrae
org:maeil-dairies|매일유업|Maeil Dairies
org:namyang-dairy-products|남양유업|Namyang Dairy Products
org:seoul-milk|서울우유|Seoul Milk||서울우유협동조합
org:pulmuone|풀무원|Pulmuone
org:dongwon-f-and-b|동원F&B|Dongwon F&B||동원에프앤비
org:dongwon-industries|동원산업|Dongwon Industries||동원그룹
org:sajo|사조|Sajo||사조그룹;사조산업
org:daesang|대상?|Daesang||대상그룹
org:spc-group|SPC그룹|SPC Group||SPC;SPC삼립;파리바게뜨;Paris Baguette
org:hite-jinro|하이트진로|Hite Jinro|ハイト真露|진로?
org:oriental-brewery|오비맥주|Oriental Brewery||OB맥주
org:kyochon-f-and-b|교촌에프앤비|Kyochon F&B||교촌치킨
org:bbq|BBQ|BBQ?||제너시스BBQ
org:bhc|bhc|bhc||BHC
org:baemin|배달의민족|Baemin||배민;우아한형제들;Woowa Brothers
org:yogiyo|요기요|Yogiyo
org:coupang-eats|쿠팡이츠|Coupang Eats
org:coupang|쿠팡|Coupang|クーパン||t=NYSE:CPNG
org:naver|네이버|Naver|ネイバー|NAVER|t=KRX:035420
org:kakao|카카오|Kakao?|カカオ?|카카오그룹;Kakao Corp|t=KRX:035720
org:kakaobank|카카오뱅크|KakaoBank|カカオバンク|카뱅|t=KRX:323410
org:kakaopay|카카오페이|KakaoPay|カカオペイ||t=KRX:377300
org:kakao-mobility|카카오모빌리티|Kakao Mobility
org:kakao-games|카카오게임즈|Kakao Games
org:kakao-entertainment|카카오엔터테인먼트|Kakao Entertainment||카카오엔터
org:kakao-t|카카오T|Kakao T
org:naver-webtoon|네이버웹툰|Naver Webtoon||웹툰엔터테인먼트;Webtoon Entertainment
org:naver-financial|네이버파이낸셜|Naver Financial||네이버페이;Naver Pay
org:naver-labs|네이버랩스|Naver Labs
org:ly-corporation|라인야후|LY Corporation|LINEヤフー|LY코퍼레이션
org:viva-republica|비바리퍼블리카|Viva Republica||토스?;Toss?|c=비바리퍼블리카,토스뱅크,토스증권,핀테크,간편송금,이승건
org:toss-bank|토스뱅크|Toss Bank
org:k-bank|케이뱅크|K bank||K뱅크
org:daangn|당근?|Daangn||당근마켓;Karrot?
org:musinsa|무신사|Musinsa|ムシンサ
org:kurly|컬리|Kurly||마켓컬리;Market Kurly
org:yanolja|야놀자|Yanolja
org:yeogi|여기어때|Yeogi
org:zigbang|직방|Zigbang
org:socar|쏘카|Socar
org:bucketplace|오늘의집|Bucketplace||버킷플레이스
org:ridi|리디?|Ridi
org:watcha|왓챠|Watcha
org:tving|티빙|Tving
org:wavve|웨이브?|Wavve
org:coupang-play|쿠팡플레이|Coupang Play
org:11st|11번가|11st
org:wemakeprice|위메프|WeMakePrice
org:tmon|티몬|TMON
org:interpark|인터파크|Interpark||인터파크트리플;놀유니버스
org:qoo10|큐텐|Qoo10
org:homeplus|홈플러스|Homeplus
org:mbk-partners|MBK파트너스|MBK Partners||MBK
org:kt|KT|KT|||t=KRX:030200
org:kt-and-g|KT&G|KT&G|||t=KRX:033780
org:kt-skylife|KT스카이라이프|KT Skylife
org:kt-cloud|KT클라우드|KT Cloud
org:ncsoft|엔씨소프트|NCSoft|エヌシーソフト|NC소프트;NCSOFT;엔씨|t=KRX:036570
org:nexon|넥슨|Nexon|ネクソン||t=TSE:3659
org:netmarble|넷마블|Netmarble|ネットマーブル||t=KRX:251270
org:krafton|크래프톤|Krafton|クラフトン||t=KRX:259960
org:pearl-abyss|펄어비스|Pearl Abyss
org:smilegate|스마일게이트|Smilegate
org:wemade|위메이드|Wemade
org:com2us|컴투스|Com2uS
org:shift-up|시프트업|Shift Up
org:devsisters|데브시스터즈|Devsisters
org:gravity-co|그라비티?|Gravity Co
org:hybe|하이브|HYBE|ハイブ?||t=KRX:352820
org:ador|어도어|ADOR
org:bighit-music|빅히트 뮤직|BigHit Music||빅히트엔터테인먼트
org:sm-entertainment|SM엔터테인먼트|SM Entertainment|SMエンターテインメント|SM엔터;에스엠|t=KOSDAQ:041510
org:jyp-entertainment|JYP엔터테인먼트|JYP Entertainment|JYPエンターテインメント|JYP엔터;JYP|t=KOSDAQ:035900
org:yg-entertainment|YG엔터테인먼트|YG Entertainment|YGエンターテインメント|YG엔터;YG|t=KOSDAQ:122870
org:studio-dragon|스튜디오드래곤|Studio Dragon
org:ecopro|에코프로|EcoPro|エコプロ||t=KOSDAQ:086520
org:ecopro-bm|에코프로비엠|EcoPro BM|||t=KOSDAQ:247540
org:l-and-f|엘앤에프|L&F
org:posco-m-tech|포스코엠텍|POSCO M-Tech
org:lig-nex1|LIG넥스원|LIG Nex1|||t=KRX:079550
org:korea-aerospace-industries|한국항공우주산업|Korea Aerospace Industries||KAI;한국항공우주|t=KRX:047810
org:poongsan|풍산|Poongsan
org:seah-besteel|세아베스틸|SeAH Besteel
org:dongkuk-steel|동국제강|Dongkuk Steel
org:kg-mobility|KG모빌리티|KG Mobility||쌍용자동차;쌍용차;SsangYong Motor
org:renault-korea|르노코리아|Renault Korea||르노삼성
org:gm-korea|한국GM|GM Korea||한국지엠;GM한국사업장
org:mando|만도|Mando||HL만도;HL Mando
org:hl-group|HL그룹|HL Group||한라그룹
org:hanon-systems|한온시스템|Hanon Systems
org:rainbow-robotics|레인보우로보틱스|Rainbow Robotics|||t=KOSDAQ:277810
org:satrec-initiative|쎄트렉아이|Satrec Initiative
org:innospace|이노스페이스|Innospace
org:perigee-aerospace|페리지에어로스페이스|Perigee Aerospace
org:hancom|한글과컴퓨터|Hancom||한컴
org:ahnlab|안랩|AhnLab
org:douzone-bizon|더존비즈온|Douzone Bizon
org:nhn|NHN|NHN
org:gabia|가비아|Gabia
org:saltlux|솔트룩스|Saltlux
org:konan-technology|코난테크놀로지|Konan Technology
org:daum|다음?|Daum|||c=카카오,포털
org:zum-internet|줌인터넷|Zum Internet
org:bodyfriend|바디프랜드|Bodyfriend
org:coway|코웨이|Coway
org:cuckoo-electronics|쿠쿠|Cuckoo Electronics||쿠쿠전자
org:kyungdong-navien|경동나비엔|Kyungdong Navien
org:kiturami|귀뚜라미|Kiturami
org:hanssem|한샘|Hanssem
org:e-land|이랜드|E-Land||이랜드그룹
org:f-and-f|F&F|F&F
org:youngone|영원무역|Youngone
org:fila-holdings|휠라홀딩스|Fila Holdings||휠라
org:hansae|한세실업|Hansae
org:kyobo-book-centre|교보문고|Kyobo Book Centre
org:yes24|예스24|Yes24
org:hana-tour|하나투어|Hana Tour
org:mode-tour|모두투어|Mode Tour
org:kangwon-land|강원랜드|Kangwon Land
org:paradise-group|파라다이스?|Paradise Group||파라다이스그룹
org:mcdonalds-korea|한국맥도날드|McDonald's Korea
org:kiswire|고려제강|Kiswire
org:taihan-cable|대한전선|Taihan Cable
org:hansol-paper|한솔제지|Hansol Paper
org:eugene-group|유진그룹|Eugene Group
org:harim|하림|Harim||하림그룹
org:samyang-group|삼양그룹|Samyang Group||삼양홀딩스;삼양사
org:aekyung-group|애경그룹|Aekyung Group||애경산업
org:sm-group|SM그룹|SM Group
org:kg-group|KG그룹|KG Group
org:daou-kiwoom-group|다우키움그룹|Daou Kiwoom Group
`;
