/** Companies of the world beside technology and finance, and their vehicles, aircraft, spacecraft and medicines. Rows as in curated-entity.ts. */
export const WORLD_COMPANIES = `
# carmakers
org:tesla|테슬라|Tesla|テスラ||t=NASDAQ:TSLA w=Q478214
org:toyota|토요타|Toyota|トヨタ|도요타;토요타자동차;도요타자동차;Toyota Motor;Toyota Motor Corp;トヨタ自動車|t=TSE:7203 w=Q53268
org:honda|혼다|Honda|ホンダ|Honda Motor;本田技研工業|t=TSE:7267
org:nissan|닛산|Nissan|日産自動車|닛산자동차;Nissan Motor;日産|t=TSE:7201
org:mazda|마쓰다|Mazda|マツダ|마쯔다|t=TSE:7261
org:subaru|스바루|Subaru|SUBARU|スバル|t=TSE:7270
org:suzuki-motor|스즈키|Suzuki Motor|スズキ|스즈키자동차;Suzuki?
org:mitsubishi-motors|미쓰비시자동차|Mitsubishi Motors|三菱自動車
org:lexus|렉서스|Lexus|レクサス
org:denso|덴소|Denso|デンソー
org:volkswagen|폭스바겐|Volkswagen|フォルクスワーゲン|폴크스바겐;VW;폭스바겐그룹;Volkswagen Group
org:audi|아우디|Audi|アウディ
org:porsche|포르쉐|Porsche|ポルシェ
org:bmw|BMW|BMW
org:mercedes-benz|메르세데스벤츠|Mercedes-Benz|メルセデス・ベンツ|벤츠;메르세데스-벤츠;Mercedes
org:mini-cooper|미니?|Mini Cooper
org:rolls-royce|롤스로이스|Rolls-Royce|ロールス・ロイス
org:bentley|벤틀리|Bentley|ベントレー
org:stellantis|스텔란티스|Stellantis|ステランティス
org:fiat|피아트|Fiat|フィアット
org:jeep|지프|Jeep?|ジープ
org:peugeot|푸조|Peugeot|プジョー
org:renault|르노|Renault|ルノー|르노그룹
org:volvo|볼보|Volvo|ボルボ|볼보자동차;Volvo Cars
org:polestar|폴스타|Polestar
org:ferrari|페라리|Ferrari|フェラーリ
org:lamborghini|람보르기니|Lamborghini|ランボルギーニ
org:jaguar-land-rover|재규어랜드로버|Jaguar Land Rover|ジャガー・ランドローバー|JLR;랜드로버;Land Rover;Jaguar?
org:aston-martin|애스턴마틴|Aston Martin
org:mclaren|맥라렌|McLaren|マクラーレン
org:general-motors|제너럴모터스|General Motors|ゼネラル・モーターズ|GM;제너럴 모터스;쉐보레;Chevrolet|t=NYSE:GM
org:ford|포드|Ford|フォード|포드자동차;Ford Motor;Ford Motor Co;Ford Motor Company|t=NYSE:F
org:rivian|리비안|Rivian|リビアン
org:lucid|루시드|Lucid?|ルーシッド|루시드모터스;Lucid Motors
org:byd|비야디|BYD|比亜迪|比亚迪|t=HKEX:1211
org:geely|지리자동차|Geely|吉利汽車|지리?;Geely Auto;지리그룹?|c=볼보,전기차,자동차
org:nio|니오|NIO?||Nio
org:xpeng|샤오펑|Xpeng|小鵬汽車|XPeng
org:li-auto|리오토|Li Auto||리샹
org:zeekr|지커|Zeekr||ZEEKR
org:saic-motor|상하이자동차|SAIC Motor||SAIC
org:chery|체리자동차|Chery
org:tata-motors|타타모터스|Tata Motors||타타자동차;Tata?
org:waymo|웨이모|Waymo|ウェイモ
org:zoox|죽스|Zoox
org:cruise|크루즈?|Cruise?
org:aurora-innovation|오로라?|Aurora Innovation
org:mobileye|모빌아이|Mobileye
org:genesis|제네시스?|Genesis?|ジェネシス?|제네시스 GV80;제네시스 G80;제네시스 GV70;제네시스 G90|c=현대차,Hyundai,차량,SUV
org:harley-davidson|할리데이비슨|Harley-Davidson
org:yamaha|야마하|Yamaha|ヤマハ
org:kawasaki-heavy-industries|가와사키중공업|Kawasaki Heavy Industries|川崎重工業
# batteries and energy
org:catl|CATL|CATL|CATL|닝더스다이;寧徳時代;Contemporary Amperex Technology
org:panasonic|파나소닉|Panasonic|パナソニック|パナソニックホールディングス
org:exxonmobil|엑손모빌|ExxonMobil|エクソンモービル|엑슨모빌;Exxon Mobil;Exxon
org:chevron|셰브런|Chevron?|シェブロン|셰브론
org:shell||Shell?|シェル?|Royal Dutch Shell;로열더치셸
org:bp|BP|BP
org:totalenergies|토탈에너지스|TotalEnergies|トタルエナジーズ
org:conocophillips|코노코필립스|ConocoPhillips
org:saudi-aramco|아람코|Saudi Aramco|サウジアラムコ|사우디 아람코;Aramco;사우디아람코
org:petrobras|페트로브라스|Petrobras
org:gazprom|가스프롬|Gazprom|ガスプロム
org:rosneft|로스네프트|Rosneft
org:lukoil|루코일|Lukoil
org:equinor|에퀴노르|Equinor
org:orsted|오스테드|Orsted||Ørsted
org:siemens|지멘스|Siemens|シーメンス|지멘스에너지;Siemens Energy
org:general-electric|GE|General Electric|ゼネラル・エレクトリック|제너럴일렉트릭;GE 버노바;GE Vernova;GE Aerospace
org:westinghouse|웨스팅하우스|Westinghouse|ウェスチングハウス
org:nuscale-power|뉴스케일파워|NuScale Power||뉴스케일
org:terrapower|테라파워|TerraPower
org:oklo|오클로|Oklo
org:edf|EDF|EDF||프랑스전력공사;Électricité de France
org:vestas|베스타스|Vestas
org:first-solar|퍼스트솔라|First Solar
org:tepco|도쿄전력|TEPCO|東京電力|Tokyo Electric Power;東京電力ホールディングス;東電
org:kansai-electric-power|간사이전력|Kansai Electric Power|関西電力|関電
org:eneos|에네오스|Eneos|ENEOS
org:idemitsu-kosan|이데미쓰코산|Idemitsu Kosan|出光興産
org:national-grid|내셔널그리드|National Grid
org:centrica|센트리카|Centrica||British Gas
org:thames-water|템스워터|Thames Water
# aviation, defence, machines
org:boeing|보잉|Boeing|ボーイング||t=NYSE:BA
org:airbus|에어버스|Airbus|エアバス
org:lockheed-martin|록히드마틴|Lockheed Martin|ロッキード・マーチン|록히드 마틴
org:raytheon|레이시온|Raytheon||RTX
org:northrop-grumman|노스럽그러먼|Northrop Grumman
org:general-dynamics|제너럴다이내믹스|General Dynamics
org:bae-systems|BAE시스템스|BAE Systems
org:rheinmetall|라인메탈|Rheinmetall
org:saab|사브|Saab?
org:thales|탈레스|Thales?
org:anduril|안두릴|Anduril
org:embraer|엠브라에르|Embraer
org:bombardier|봉바르디에|Bombardier
org:comac|코맥|COMAC
org:delta-air-lines|델타항공|Delta Air Lines||Delta?;델타 항공
org:united-airlines|유나이티드항공|United Airlines||유나이티드 항공
org:american-airlines|아메리칸항공|American Airlines||아메리칸 항공
org:southwest-airlines|사우스웨스트항공|Southwest Airlines
org:british-airways|영국항공|British Airways||브리티시에어웨이스
org:ryanair|라이언에어|Ryanair|ライアンエアー
org:easyjet|이지젯|easyJet||EasyJet
org:lufthansa|루프트한자|Lufthansa|ルフトハンザ
org:air-france|에어프랑스|Air France|エールフランス|Air France-KLM
org:klm|KLM|KLM
org:emirates|에미레이트항공|Emirates?||에미레이트 항공
org:qatar-airways|카타르항공|Qatar Airways
org:singapore-airlines|싱가포르항공|Singapore Airlines
org:cathay-pacific|캐세이퍼시픽|Cathay Pacific
org:qantas|콴타스|Qantas
org:air-india|에어인디아|Air India||에어 인디아
org:air-canada|에어캐나다|Air Canada
org:japan-airlines|일본항공|Japan Airlines|日本航空|JAL
org:all-nippon-airways|전일본공수|All Nippon Airways|全日本空輸|ANA;全日空
org:air-china|중국국제항공|Air China
org:china-eastern|중국동방항공|China Eastern||동방항공
org:maersk|머스크~|Maersk||A.P. Moller-Maersk
org:msc|MSC|MSC?
org:fedex|페덱스|FedEx|フェデックス
org:ups|UPS|UPS
org:dhl|DHL|DHL
org:caterpillar|캐터필러|Caterpillar?|キャタピラー
org:john-deere|존디어|John Deere||Deere & Co
org:3m|3M|3M||쓰리엠
org:honeywell|하니웰|Honeywell||허니웰
org:bosch|보쉬|Bosch|ボッシュ
org:schneider-electric|슈나이더일렉트릭|Schneider Electric||슈나이더 일렉트릭
org:abb|ABB|ABB
org:foxconn|폭스콘|Foxconn|フォックスコン|훙하이;鴻海;鴻海精密工業;Hon Hai
org:mitsubishi-heavy-industries|미쓰비시중공업|Mitsubishi Heavy Industries|三菱重工業|三菱重工
org:mitsubishi-corporation|미쓰비시상사|Mitsubishi Corporation|三菱商事
org:mitsubishi-electric|미쓰비시전기|Mitsubishi Electric|三菱電機
org:mitsui-and-co|미쓰이물산|Mitsui & Co|三井物産
org:itochu|이토추상사|Itochu|伊藤忠商事
org:marubeni|마루베니|Marubeni|丸紅
org:sumitomo-corporation|스미토모상사|Sumitomo Corporation|住友商事
org:hitachi|히타치|Hitachi|日立製作所|日立?
org:toshiba|도시바|Toshiba|東芝
org:fujitsu|후지쓰|Fujitsu|富士通|후지츠
org:nec|NEC|NEC|NEC|日本電気
org:canon|캐논|Canon?|キヤノン
org:nikon|니콘|Nikon|ニコン
org:sharp|샤프?|Sharp?|シャープ
org:fanuc|화낙|Fanuc|ファナック
org:keyence|키엔스|Keyence|キーエンス
org:kyocera|교세라|Kyocera|京セラ
org:murata-manufacturing|무라타제작소|Murata Manufacturing|村田製作所
org:nidec|니덱|Nidec|ニデック|일본전산;日本電産
org:shin-etsu-chemical|신에쓰화학|Shin-Etsu Chemical|信越化学工業
org:nippon-steel|일본제철|Nippon Steel|日本製鉄|신일본제철;日鉄
org:us-steel|US스틸|U.S. Steel|USスチール|US Steel;United States Steel
org:arcelormittal|아르셀로미탈|ArcelorMittal
org:vale|발레?|Vale?
org:rio-tinto|리오틴토|Rio Tinto
org:bhp|BHP|BHP
org:glencore|글렌코어|Glencore
org:basf|바스프|BASF
org:dow-chemical|다우케미칼|Dow Chemical
org:dupont|듀폰|DuPont
org:ntt|NTT|NTT|NTT|日本電信電話;NTTドコモ;NTT Docomo
org:kddi|KDDI|KDDI|KDDI
org:line|라인?|LINE?|LINE?||c=라인야후,네이버,메신저,LY코퍼레이션
org:jr-east|JR동일본|JR East|JR東日本|東日本旅客鉄道
org:jr-central|JR도카이|JR Central|JR東海
org:jr-west|JR서일본|JR West|JR西日本
org:aeon|이온?|Aeon?|イオン?
org:seven-and-i-holdings|세븐앤드아이홀딩스|Seven & i Holdings|セブン&アイ・ホールディングス|세븐앤아이홀딩스
org:7-eleven|세븐일레븐|7-Eleven|セブン-イレブン|セブンイレブン
org:fast-retailing|패스트리테일링|Fast Retailing|ファーストリテイリング
org:uniqlo|유니클로|Uniqlo|ユニクロ
org:nitori|니토리|Nitori|ニトリ
org:shiseido|시세이도|Shiseido|資生堂
org:kao|카오?|Kao?|花王
org:suntory|산토리|Suntory|サントリー
org:kirin|기린?|Kirin?|キリン?|キリンホールディングス
org:asahi-breweries|아사히맥주|Asahi Breweries|アサヒビール|アサヒグループホールディングス
org:dentsu|덴쓰|Dentsu|電通
org:yoshimoto-kogyo|요시모토흥업|Yoshimoto Kogyo|吉本興業
org:johnny-and-associates|쟈니스|Johnny & Associates|ジャニーズ事務所|SMILE-UP.
org:sumitomo-life|스미토모생명|Sumitomo Life|住友生命
org:nippon-life|일본생명|Nippon Life|日本生命
org:japan-post|일본우정|Japan Post|日本郵政|日本郵便
# consumer, retail, food, health
org:walmart|월마트|Walmart|ウォルマート
org:costco|코스트코|Costco|コストコ
org:target|타깃?|Target?
org:home-depot|홈디포|Home Depot
org:starbucks|스타벅스|Starbucks|スターバックス||t=NASDAQ:SBUX
org:mcdonalds|맥도날드|McDonald's|マクドナルド|McDonald’s;맥도널드|t=NYSE:MCD
org:burger-king|버거킹|Burger King
org:kfc|KFC|KFC
org:subway|서브웨이?|Subway?
org:dominos-pizza|도미노피자|Domino's Pizza||Domino's
org:chipotle|치폴레|Chipotle
org:coca-cola|코카콜라|Coca-Cola|コカ・コーラ|Coca Cola;Coke?
org:pepsico|펩시코|PepsiCo|ペプシコ|펩시;Pepsi
org:nestle|네슬레|Nestle|ネスレ|Nestlé
org:unilever|유니레버|Unilever|ユニリーバ
org:procter-and-gamble|P&G|Procter & Gamble|P&G|프록터앤드갬블
org:danone|다논|Danone
org:ab-inbev|AB인베브|AB InBev||Anheuser-Busch InBev
org:heineken|하이네켄|Heineken|ハイネケン
org:diageo|디아지오|Diageo
org:philip-morris|필립모리스|Philip Morris||Philip Morris International
org:nike|나이키|Nike|ナイキ||t=NYSE:NKE
org:adidas|아디다스|Adidas|アディダス|adidas
org:puma|푸마?|Puma?
org:lululemon|룰루레몬|Lululemon
org:zara|자라?|Zara?||인디텍스;Inditex
org:h-and-m|H&M|H&M
org:ikea|이케아|Ikea|イケア|IKEA
org:lvmh|LVMH|LVMH||루이비통모에헤네시
org:louis-vuitton|루이비통|Louis Vuitton|ルイ・ヴィトン|루이 비통
org:gucci|구찌|Gucci|グッチ
org:chanel|샤넬|Chanel|シャネル
org:hermes|에르메스|Hermes?|エルメス|Hermès
org:dior|디올|Dior|ディオール
org:prada|프라다|Prada|プラダ
org:burberry|버버리|Burberry|バーバリー
org:rolex|롤렉스|Rolex|ロレックス
org:tiffany|티파니|Tiffany?||Tiffany & Co
org:loreal|로레알|L'Oreal|ロレアル|L'Oréal
org:estee-lauder|에스티로더|Estee Lauder||Estée Lauder
org:tesco|테스코|Tesco
org:sainsburys|세인즈버리|Sainsbury's||Sainsbury’s
org:marks-and-spencer|막스앤드스펜서|Marks & Spencer||M&S;Marks and Spencer
org:aldi|알디|Aldi
org:lidl|리들|Lidl
org:morrisons|모리슨스|Morrisons
org:asda|아스다|Asda
org:boots|부츠?|Boots?
org:carrefour|카르푸|Carrefour|カルフール
org:pfizer|화이자|Pfizer|ファイザー||t=NYSE:PFE
org:moderna|모더나|Moderna|モデルナ||t=NASDAQ:MRNA
org:astrazeneca|아스트라제네카|AstraZeneca|アストラゼネカ
org:johnson-and-johnson|존슨앤드존슨|Johnson & Johnson|ジョンソン・エンド・ジョンソン|J&J;존슨앤존슨;얀센
org:novo-nordisk|노보노디스크|Novo Nordisk|ノボノルディスク|노보 노디스크
org:eli-lilly|일라이릴리|Eli Lilly|イーライリリー|일라이 릴리;Lilly?
org:merck|머크|Merck|メルク|MSD
org:novartis|노바티스|Novartis|ノバルティス
org:roche|로슈|Roche|ロシュ
org:sanofi|사노피|Sanofi|サノフィ
org:gsk|GSK|GSK||글락소스미스클라인;GlaxoSmithKline
org:bayer|바이엘|Bayer|バイエル
org:biontech|바이오엔테크|BioNTech|ビオンテック
org:gilead|길리어드|Gilead||길리어드 사이언스;Gilead Sciences
org:amgen|암젠|Amgen
org:abbvie|애브비|AbbVie
org:bristol-myers-squibb|BMS|Bristol Myers Squibb||브리스톨마이어스스큅;Bristol-Myers Squibb
org:biogen|바이오젠|Biogen
org:regeneron|리제네론|Regeneron
org:unitedhealth|유나이티드헬스|UnitedHealth||유나이티드헬스그룹;UnitedHealth Group;UnitedHealthcare
org:takeda|다케다제약|Takeda|武田薬品工業|武田薬品;Takeda Pharmaceutical
org:eisai|에자이|Eisai|エーザイ
org:daiichi-sankyo|다이이찌산쿄|Daiichi Sankyo|第一三共
org:illumina|일루미나|Illumina
org:lego|레고|Lego|レゴ|LEGO
org:mattel|마텔|Mattel
org:hasbro|해즈브로|Hasbro
org:hilton|힐튼|Hilton?|ヒルトン
org:marriott|메리어트|Marriott|マリオット
org:wework|위워크|WeWork
org:cigna|시그나|Cigna
org:at-and-t|AT&T|AT&T
org:verizon|버라이즌|Verizon|ベライゾン
org:t-mobile|T모바일|T-Mobile||티모바일
org:vodafone|보다폰|Vodafone|ボーダフォン
org:bt|BT|BT?||BT Group;British Telecom
org:ericsson|에릭슨|Ericsson|エリクソン
org:nokia|노키아|Nokia|ノキア
org:comcast|컴캐스트|Comcast|コムキャスト
org:warner-bros|워너브러더스|Warner Bros|ワーナー・ブラザース|워너브러더스 디스커버리;Warner Bros. Discovery;Warner Bros.;워너 브러더스;워너브라더스
org:paramount|파라마운트|Paramount?||파라마운트 글로벌;Paramount Global;Paramount Skydance
org:universal-pictures|유니버설?|Universal Pictures||유니버설픽처스
org:sony-pictures|소니픽처스|Sony Pictures
org:marvel|마블?|Marvel|マーベル?|마블 스튜디오;Marvel Studios
org:pixar|픽사|Pixar|ピクサー
org:dreamworks|드림웍스|DreamWorks
org:studio-ghibli|스튜디오 지브리|Studio Ghibli|スタジオジブリ|지브리
org:universal-music-group|유니버설뮤직|Universal Music Group||Universal Music;유니버설뮤직그룹
org:sony-music|소니뮤직|Sony Music
org:warner-music|워너뮤직|Warner Music
org:live-nation|라이브네이션|Live Nation||티켓마스터;Ticketmaster
org:sothebys|소더비|Sotheby's|サザビーズ|소더비스
org:christies|크리스티|Christie's|クリスティーズ
org:cargill|카길|Cargill
org:tyson-foods|타이슨푸드|Tyson Foods
org:monsanto|몬산토|Monsanto
org:reliance-industries|릴라이언스|Reliance Industries||Reliance?
org:infosys|인포시스|Infosys
org:adani-group|아다니그룹|Adani Group||Adani
org:tata-group|타타그룹|Tata Group
org:grab-holdings|그랩?|Grab Holdings
org:goto|고투?|GoTo?|||c=고젝,토코피디아,그랩
org:vinfast|빈패스트|VinFast||빈그룹;Vingroup
# vehicles, aircraft, medicines, spacecraft
product:ioniq|아이오닉|Ioniq||아이오닉 5;아이오닉 6;아이오닉 9;IONIQ
product:hyundai-sonata|쏘나타|Hyundai Sonata
product:hyundai-grandeur|그랜저|Hyundai Grandeur
product:hyundai-avante|아반떼|Hyundai Avante
product:hyundai-santa-fe|싼타페|Hyundai Santa Fe
product:hyundai-tucson|투싼|Hyundai Tucson
product:palisade|팰리세이드|Palisade?
product:hyundai-casper|캐스퍼|Hyundai Casper
product:hyundai-kona|코나?|Hyundai Kona
product:hyundai-nexo|넥쏘|Hyundai Nexo
product:kia-sorento|쏘렌토|Kia Sorento
product:kia-carnival|카니발?|Kia Carnival
product:sportage|스포티지|Sportage
product:seltos|셀토스|Seltos
product:kia-niro|니로|Kia Niro
product:prius|프리우스|Prius|プリウス
product:model-y|모델Y|Model Y||모델 Y
product:model-3|모델3|Model 3||모델 3
product:model-s|모델S|Model S||모델 S
product:model-x|모델X|Model X||모델 X
product:cybertruck|사이버트럭|Cybertruck||Cyber Truck
product:cybercab|사이버캡|Cybercab
product:optimus|옵티머스|Optimus?
product:robotaxi|로보택시|Robotaxi?
product:f-150|F-150|F-150
product:boeing-737|보잉 737|Boeing 737|ボーイング737|737 맥스;737 MAX;737 Max;Boeing 737 Max;B737-800
product:boeing-787|보잉 787|Boeing 787|ボーイング787|787 드림라이너;Boeing 787 Dreamliner;787 Dreamliner
product:boeing-777|보잉 777|Boeing 777|ボーイング777
product:airbus-a320|에어버스 A320|Airbus A320||A320;A321;Airbus A321
product:airbus-a350|에어버스 A350|Airbus A350||A350
product:airbus-a380|에어버스 A380|Airbus A380||A380
product:kf-21|KF-21|KF-21||KF-21 보라매
product:fa-50|FA-50|FA-50
product:f-35|F-35|F-35||F-35A;F-35B
product:f-16|F-16|F-16
product:f-22|F-22|F-22
product:b-2|B-2|B-2?
product:b-52|B-52|B-52
product:k9-howitzer|K9 자주포|K9 Howitzer||K-9 자주포;K9자주포
product:k2-black-panther|K2 전차|K2 Black Panther||K2전차;K-2 전차
product:cheongung-ii|천궁-Ⅱ|Cheongung II||천궁-II;천궁2
product:thaad|사드?|THAAD||고고도미사일방어체계
product:patriot-missile|패트리엇|Patriot missile||패트리어트
product:himars|하이마스|HIMARS
product:hwasong-17|화성-17형|Hwasong-17
product:hwasong-18|화성-18형|Hwasong-18
product:hwasong-20|화성-20형|Hwasong-20
product:nuri|누리호|Nuri|ヌリ号|한국형발사체 누리호;KSLV-II
product:danuri|다누리|Danuri||다누리호
product:naro|나로호|Naro
product:falcon-9|팰컨 9|Falcon 9||팰컨9
product:falcon-heavy|팰컨헤비|Falcon Heavy
product:starship|스타십|Starship|スターシップ
product:crew-dragon|크루 드래건|Crew Dragon
product:orion-spacecraft|오리온 우주선|Orion spacecraft
product:ariane-6|아리안 6|Ariane 6
product:h3-rocket|H3 로켓|H3 rocket|H3ロケット|H3
product:soyuz|소유스|Soyuz|ソユーズ
product:james-webb-space-telescope|제임스웹우주망원경|James Webb Space Telescope|ジェームズ・ウェッブ宇宙望遠鏡|제임스 웹 우주망원경;JWST;James Webb
product:hubble-space-telescope|허블우주망원경|Hubble Space Telescope|ハッブル宇宙望遠鏡|허블 우주망원경;Hubble
product:international-space-station|국제우주정거장|International Space Station|国際宇宙ステーション|ISS
product:tiangong|톈궁|Tiangong|天宮
product:change-6|창어 6호|Chang'e 6|嫦娥6号|창어 5호;창어 4호
product:voyager-1|보이저 1호|Voyager 1||보이저 2호;Voyager 2
product:wegovy|위고비|Wegovy|ウゴービ
product:ozempic|오젬픽|Ozempic|オゼンピック
product:mounjaro|마운자로|Mounjaro
product:zepbound|젭바운드|Zepbound
product:saxenda|삭센다|Saxenda
product:leclaza|렉라자|Leclaza
product:keytruda|키트루다|Keytruda|キイトルーダ
product:humira|휴미라|Humira
product:tylenol|타이레놀|Tylenol
product:paxlovid|팍스로비드|Paxlovid
product:tamiflu|타미플루|Tamiflu|タミフル
product:viagra|비아그라|Viagra|バイアグラ
product:leqembi|레켐비|Leqembi|レケンビ
product:botox|보톡스|Botox
product:shin-ramyun|신라면|Shin Ramyun
product:buldak|불닭볶음면|Buldak||Buldak Ramen
`;
