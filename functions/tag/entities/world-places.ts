/** Regions, cities, waters, mountains and landmarks of the world. Rows as in curated-entity.ts. */
export const WORLD_PLACES = `
# regions and continents
loc:europe|유럽|Europe|欧州|ヨーロッパ
loc:asia|아시아|Asia|アジア
loc:africa|아프리카|Africa|アフリカ
loc:north-america|북미|North America|北米
loc:south-america|남미|South America|南米
loc:latin-america|중남미|Latin America|中南米|라틴아메리카
loc:middle-east|중동|Middle East|中東|the Middle East
loc:southeast-asia|동남아시아|Southeast Asia|東南アジア|동남아
loc:northeast-asia|동북아시아|Northeast Asia|北東アジア|동북아
loc:central-asia|중앙아시아|Central Asia|中央アジア
loc:south-asia|남아시아|South Asia|南アジア
loc:eastern-europe|동유럽|Eastern Europe|東欧
loc:western-europe|서유럽|Western Europe|西欧
loc:northern-europe|북유럽|Northern Europe|北欧
loc:oceania|오세아니아|Oceania|オセアニア
loc:caribbean|카리브해|Caribbean|カリブ海|Caribbean Sea;the Caribbean
loc:balkans|발칸반도|Balkans|バルカン半島
loc:siberia|시베리아|Siberia|シベリア
loc:antarctica|남극|Antarctica|南極|남극대륙
loc:arctic|북극|Arctic|北極|Arctic Ocean;북극해
loc:pacific-ocean|태평양|Pacific Ocean|太平洋|Pacific?
loc:atlantic-ocean|대서양|Atlantic Ocean|大西洋|Atlantic?;the Atlantic
loc:indian-ocean|인도양|Indian Ocean|インド洋
loc:mediterranean|지중해|Mediterranean|地中海|Mediterranean Sea
loc:black-sea|흑해|Black Sea|黒海
loc:red-sea|홍해|Red Sea|紅海
loc:north-sea|북해|North Sea|北海?
loc:baltic-sea|발트해|Baltic Sea|バルト海|Baltic?
loc:south-china-sea|남중국해|South China Sea|南シナ海
loc:east-china-sea|동중국해|East China Sea|東シナ海
loc:persian-gulf|걸프만|Persian Gulf||페르시아만;Gulf?
loc:gulf-of-mexico|멕시코만|Gulf of Mexico|メキシコ湾|아메리카만
loc:strait-of-hormuz|호르무즈 해협|Strait of Hormuz|ホルムズ海峡|호르무즈;Hormuz
loc:taiwan-strait|대만해협|Taiwan Strait|台湾海峡|대만 해협
loc:strait-of-malacca|말라카 해협|Strait of Malacca||말라카해협
loc:bering-strait|베링해협|Bering Strait
loc:english-channel|영국해협|English Channel
loc:suez-canal|수에즈 운하|Suez Canal|スエズ運河|수에즈운하
loc:panama-canal|파나마 운하|Panama Canal|パナマ運河|파나마운하
loc:gaza-strip|가자지구|Gaza Strip|ガザ地区|가자;Gaza;가자 지구;ガザ
loc:west-bank|요르단강 서안|West Bank|ヨルダン川西岸|서안지구;요르단강 서안지구
loc:golan-heights|골란고원|Golan Heights|ゴラン高原
loc:rafah||Rafah|ラファ
loc:khan-younis|칸유니스|Khan Younis
loc:crimea|크림반도|Crimea|クリミア|크름반도;크림;クリミア半島;Crimean Peninsula
loc:donbas|돈바스|Donbas|ドンバス|Donbass
loc:donetsk|도네츠크|Donetsk|ドネツク
loc:luhansk|루한스크|Luhansk|ルハンスク
loc:zaporizhzhia|자포리자|Zaporizhzhia|ザポリージャ|자포리자 원전;Zaporizhzhia nuclear power plant
loc:kherson|헤르손|Kherson|ヘルソン
loc:kharkiv|하르키우|Kharkiv|ハルキウ|하르코프
loc:odesa|오데사|Odesa|オデーサ|Odessa
loc:lviv|리비우|Lviv|リビウ
loc:mariupol|마리우폴|Mariupol|マリウポリ
loc:bakhmut|바흐무트|Bakhmut
loc:kursk|쿠르스크|Kursk|クルスク
loc:chernobyl|체르노빌|Chernobyl|チェルノブイリ|체르노빌 원전;Chornobyl
loc:kashmir|카슈미르|Kashmir|カシミール
loc:nagorno-karabakh|나고르노카라바흐|Nagorno-Karabakh
loc:kurdistan|쿠르디스탄|Kurdistan
loc:darfur|다르푸르|Darfur
loc:tibet|티베트|Tibet|チベット
loc:xinjiang|신장?|Xinjiang|新疆|신장위구르자치구;신장 위구르 자치구;신장위구르|c=위구르,우루무치,중국
loc:scandinavia|스칸디나비아|Scandinavia
loc:catalonia|카탈루냐|Catalonia
loc:basque-country|바스크|Basque Country
loc:england|잉글랜드|England|イングランド
loc:scotland|스코틀랜드|Scotland|スコットランド
loc:wales|웨일스|Wales|ウェールズ
loc:northern-ireland|북아일랜드|Northern Ireland|北アイルランド
loc:hawaii|하와이|Hawaii|ハワイ
loc:alaska|알래스카|Alaska|アラスカ
loc:bali|발리|Bali|バリ島
loc:phuket|푸껫|Phuket||푸켓
loc:boracay|보라카이|Boracay
loc:cebu|세부?|Cebu|セブ島
loc:da-nang|다낭|Da Nang||Danang
loc:okinawa|오키나와|Okinawa|沖縄|沖縄県;오키나와현
loc:himalayas|히말라야|Himalayas|ヒマラヤ
loc:mount-everest|에베레스트|Mount Everest|エベレスト|Everest;에베레스트산
loc:alps|알프스|Alps|アルプス
loc:andes|안데스산맥|Andes|アンデス|안데스
loc:rocky-mountains|로키산맥|Rocky Mountains
loc:kilimanjaro|킬리만자로|Kilimanjaro|キリマンジャロ
loc:mount-fuji|후지산|Mount Fuji|富士山|Mt. Fuji
loc:sahara|사하라 사막|Sahara|サハラ|사하라;사하라사막
loc:gobi-desert|고비사막|Gobi Desert
loc:amazon-river|아마존강|Amazon River|アマゾン川|Amazon~;아마존~;Amazon rainforest;Amazon basin;아마존 열대우림|c=river,rainforest,basin,deforestation,강,열대우림,밀림,우림,벌목,원주민,Brazil,브라질
loc:nile|나일강|Nile|ナイル川|Nile River
loc:mississippi-river|미시시피강|Mississippi River
loc:danube|다뉴브강|Danube|ドナウ川|도나우강
loc:rhine|라인강|Rhine|ライン川
loc:thames|템스강|Thames|テムズ川|River Thames
loc:seine|센강|Seine|セーヌ川
loc:mekong|메콩강|Mekong|メコン川
loc:yangtze|양쯔강|Yangtze|長江|장강
loc:yellow-river|황허|Yellow River|黄河|황하
loc:yalu-river|압록강|Yalu River|鴨緑江
loc:tumen-river|두만강|Tumen River|豆満江
loc:ganges|갠지스강|Ganges
# cities of the United States and Canada
loc:new-york|뉴욕|New York|ニューヨーク|뉴욕시;New York City;NYC|w=Q60
loc:manhattan|맨해튼|Manhattan|マンハッタン
loc:brooklyn|브루클린|Brooklyn|ブルックリン
loc:queens|퀸스?|Queens?
loc:wall-street|월스트리트|Wall Street|ウォール街|월가
loc:times-square|타임스스퀘어|Times Square|タイムズスクエア
loc:central-park|센트럴파크|Central Park
loc:los-angeles|로스앤젤레스|Los Angeles|ロサンゼルス|LA;L.A.
loc:hollywood|할리우드|Hollywood|ハリウッド
loc:san-francisco|샌프란시스코|San Francisco|サンフランシスコ
loc:silicon-valley|실리콘밸리|Silicon Valley|シリコンバレー
loc:san-jose|새너제이|San Jose|サンノゼ
loc:san-diego|샌디에이고|San Diego|サンディエゴ
loc:sacramento|새크라멘토|Sacramento
loc:oakland|오클랜드~|Oakland
loc:chicago|시카고|Chicago|シカゴ
loc:houston|휴스턴|Houston|ヒューストン
loc:dallas|댈러스|Dallas|ダラス
loc:austin|오스틴|Austin?|オースティン|Austin, Texas|c=Texas,텍사스
loc:san-antonio|샌안토니오|San Antonio
loc:philadelphia|필라델피아|Philadelphia|フィラデルフィア
loc:pittsburgh|피츠버그|Pittsburgh
loc:boston|보스턴|Boston|ボストン
loc:atlanta|애틀랜타|Atlanta|アトランタ
loc:miami|마이애미|Miami|マイアミ
loc:orlando|올랜도|Orlando
loc:tampa|탬파|Tampa
loc:palm-beach|팜비치|Palm Beach||마러라고;Mar-a-Lago
loc:seattle|시애틀|Seattle|シアトル
loc:portland|포틀랜드|Portland|ポートランド
loc:las-vegas|라스베이거스|Las Vegas|ラスベガス|라스베가스
loc:phoenix|피닉스|Phoenix?|フェニックス
loc:denver|덴버|Denver|デンバー
loc:salt-lake-city|솔트레이크시티|Salt Lake City
loc:minneapolis|미니애폴리스|Minneapolis|ミネアポリス
loc:detroit|디트로이트|Detroit|デトロイト
loc:cleveland|클리블랜드|Cleveland
loc:cincinnati|신시내티|Cincinnati
loc:st-louis|세인트루이스|St. Louis||St Louis
loc:kansas-city|캔자스시티|Kansas City
loc:new-orleans|뉴올리언스|New Orleans|ニューオーリンズ
loc:nashville|내슈빌|Nashville
loc:memphis|멤피스|Memphis
loc:charlotte|샬럿|Charlotte?
loc:baltimore|볼티모어|Baltimore|ボルティモア
loc:buffalo|버펄로|Buffalo?
loc:anchorage|앵커리지|Anchorage
loc:honolulu|호놀룰루|Honolulu|ホノルル
loc:california|캘리포니아|California|カリフォルニア|캘리포니아주;カリフォルニア州;Calif.
loc:texas|텍사스|Texas|テキサス|텍사스주;テキサス州
loc:florida|플로리다|Florida|フロリダ|플로리다주;フロリダ州;Fla.
loc:new-york-state|뉴욕주|New York state|ニューヨーク州
loc:washington-state|워싱턴주|Washington state|ワシントン州|Washington State?
loc:georgia|조지아주|Georgia|ジョージア州|조지아~
loc:pennsylvania|펜실베이니아|Pennsylvania|ペンシルベニア州|펜실베이니아주
loc:ohio|오하이오|Ohio|オハイオ州|오하이오주
loc:michigan|미시간|Michigan|ミシガン州|미시간주
loc:illinois|일리노이|Illinois|イリノイ州|일리노이주
loc:wisconsin|위스콘신|Wisconsin|ウィスコンシン州
loc:minnesota|미네소타|Minnesota|ミネソタ州|미네소타주
loc:iowa|아이오와|Iowa|アイオワ州
loc:missouri|미주리|Missouri|ミズーリ州
loc:kansas|캔자스|Kansas|カンザス州
loc:nebraska|네브래스카|Nebraska
loc:oklahoma|오클라호마|Oklahoma|オクラホマ州
loc:arizona|애리조나|Arizona|アリゾナ州|애리조나주
loc:nevada|네바다|Nevada|ネバダ州|네바다주
loc:utah|유타|Utah|ユタ州|유타주
loc:colorado|콜로라도|Colorado|コロラド州
loc:new-mexico|뉴멕시코|New Mexico
loc:oregon|오리건|Oregon|オレゴン州|Ore.
loc:idaho|아이다호|Idaho
loc:montana|몬태나|Montana?
loc:wyoming|와이오밍|Wyoming
loc:north-dakota|노스다코타|North Dakota
loc:south-dakota|사우스다코타|South Dakota
loc:louisiana|루이지애나|Louisiana|ルイジアナ州
loc:arkansas|아칸소|Arkansas
loc:mississippi|미시시피|Mississippi
loc:alabama|앨라배마|Alabama|アラバマ州|앨라배마주
loc:tennessee|테네시|Tennessee|テネシー州|테네시주
loc:kentucky|켄터키|Kentucky|ケンタッキー州
loc:indiana|인디애나|Indiana|インディアナ州|인디애나주
loc:north-carolina|노스캐롤라이나|North Carolina|ノースカロライナ州
loc:south-carolina|사우스캐롤라이나|South Carolina|サウスカロライナ州
loc:virginia|버지니아|Virginia?|バージニア州|버지니아주
loc:west-virginia|웨스트버지니아|West Virginia
loc:maryland|메릴랜드|Maryland
loc:delaware|델라웨어|Delaware
loc:new-jersey|뉴저지|New Jersey|ニュージャージー州
loc:connecticut|코네티컷|Connecticut
loc:massachusetts|매사추세츠|Massachusetts|マサチューセッツ州
loc:rhode-island|로드아일랜드|Rhode Island
loc:vermont|버몬트|Vermont
loc:new-hampshire|뉴햄프셔|New Hampshire
loc:maine|메인주|Maine
loc:toronto|토론토|Toronto|トロント
loc:vancouver|밴쿠버|Vancouver|バンクーバー
loc:montreal|몬트리올|Montreal|モントリオール
loc:calgary|캘거리|Calgary|カルガリー
loc:alberta|앨버타|Alberta
loc:ontario|온타리오|Ontario
loc:quebec|퀘벡|Quebec|ケベック
loc:british-columbia|브리티시컬럼비아|British Columbia
# cities of Japan
loc:osaka|오사카|Osaka|大阪|大阪市;大阪府;오사카부
loc:kyoto|교토|Kyoto|京都|京都市;京都府
loc:nagoya|나고야|Nagoya|名古屋|名古屋市
loc:yokohama|요코하마|Yokohama|横浜|横浜市
loc:kobe|고베|Kobe|神戸|神戸市
loc:fukuoka|후쿠오카|Fukuoka|福岡|福岡市;福岡県
loc:sapporo|삿포로|Sapporo|札幌|札幌市
loc:hokkaido|홋카이도|Hokkaido|北海道
loc:sendai|센다이|Sendai|仙台|仙台市
loc:hiroshima|히로시마|Hiroshima|広島|広島市;広島県
loc:nagasaki|나가사키|Nagasaki|長崎|長崎市;長崎県
loc:kumamoto|구마모토|Kumamoto|熊本|熊本市;熊本県
loc:kagoshima|가고시마|Kagoshima|鹿児島|鹿児島県
loc:fukushima|후쿠시마|Fukushima|福島|福島県;후쿠시마현;福島第一原発;후쿠시마 제1원전
loc:ishikawa|이시카와|Ishikawa|石川県|이시카와현
loc:noto-peninsula|노토반도|Noto Peninsula|能登半島|노토;能登
loc:kanazawa|가나자와|Kanazawa|金沢|金沢市
loc:niigata|니가타|Niigata|新潟|新潟県;니가타현
loc:shizuoka|시즈오카|Shizuoka|静岡|静岡県
loc:nagano|나가노|Nagano|長野|長野県
loc:aichi|아이치|Aichi|愛知県|愛知;아이치현
loc:hyogo|효고|Hyogo|兵庫県|兵庫;효고현
loc:nara|나라현|Nara|奈良|奈良県
loc:chiba|지바|Chiba|千葉|千葉県;지바현
loc:saitama|사이타마|Saitama|埼玉|埼玉県
loc:kanagawa|가나가와|Kanagawa|神奈川県|神奈川
loc:ibaraki|이바라키|Ibaraki|茨城県|茨城
loc:tochigi|도치기|Tochigi|栃木県|栃木
loc:gunma|군마|Gunma|群馬県|群馬
loc:miyagi|미야기|Miyagi|宮城県|宮城
loc:iwate|이와테|Iwate|岩手県|岩手
loc:aomori|아오모리|Aomori|青森|青森県
loc:akita|아키타|Akita|秋田|秋田県
loc:yamagata|야마가타|Yamagata|山形|山形県
loc:toyama|도야마|Toyama|富山|富山県
loc:fukui|후쿠이|Fukui|福井|福井県
loc:yamanashi|야마나시|Yamanashi|山梨県|山梨
loc:gifu|기후현|Gifu|岐阜|岐阜県
loc:mie|미에|Mie|三重県
loc:shiga|시가현|Shiga|滋賀県|滋賀
loc:wakayama|와카야마|Wakayama|和歌山|和歌山県
loc:tottori|돗토리|Tottori|鳥取|鳥取県
loc:shimane|시마네|Shimane|島根県|島根;시마네현
loc:okayama|오카야마|Okayama|岡山|岡山県
loc:yamaguchi|야마구치|Yamaguchi|山口県|야마구치현
loc:tokushima|도쿠시마|Tokushima|徳島|徳島県
loc:kagawa|가가와|Kagawa|香川県
loc:ehime|에히메|Ehime|愛媛県|愛媛
loc:kochi|고치?|Kochi|高知|高知県|c=일본,시코쿠,고치현
loc:saga|사가현|Saga|佐賀県|佐賀
loc:oita|오이타|Oita|大分県
loc:miyazaki|미야자키|Miyazaki|宮崎県
loc:tsushima|대마도|Tsushima|対馬|쓰시마
loc:shibuya|시부야|Shibuya|渋谷|渋谷区
loc:shinjuku|신주쿠|Shinjuku|新宿|新宿区
loc:ginza|긴자|Ginza|銀座
loc:haneda-airport|하네다공항|Haneda Airport|羽田空港|Haneda
loc:narita-airport|나리타공항|Narita Airport|成田空港|나리타국제공항;成田国際空港
loc:kansai-international-airport|간사이공항|Kansai International Airport|関西国際空港|간사이국제공항;関西空港
loc:tokaido-shinkansen|도카이도 신칸센|Tokaido Shinkansen|東海道新幹線
loc:tokyo-tower|도쿄타워|Tokyo Tower|東京タワー
loc:tokyo-skytree|도쿄스카이트리|Tokyo Skytree|東京スカイツリー
loc:tokyo-dome|도쿄돔|Tokyo Dome|東京ドーム
loc:yasukuni-shrine|야스쿠니신사|Yasukuni Shrine|靖国神社|야스쿠니 신사
loc:senkaku-islands|센카쿠 열도|Senkaku Islands|尖閣諸島|센카쿠;댜오위다오;Diaoyu Islands
loc:kuril-islands|쿠릴열도|Kuril Islands|北方領土|쿠릴 열도;千島列島
loc:kashiwazaki-kariwa|가시와자키가리와 원전|Kashiwazaki-Kariwa|柏崎刈羽原発|柏崎刈羽原子力発電所
loc:sado-mines|사도광산|Sado mines|佐渡島の金山|佐渡金山;사도 광산
loc:hashima-island|군함도|Hashima Island|軍艦島|하시마섬
# cities of China and Asia
loc:shanghai|상하이|Shanghai|上海|상해?
loc:shenzhen|선전?|Shenzhen|深圳|선전시
loc:guangzhou|광저우|Guangzhou|広州
loc:hangzhou|항저우|Hangzhou|杭州
loc:wuhan|우한|Wuhan|武漢
loc:chengdu|청두|Chengdu|成都
loc:chongqing|충칭|Chongqing|重慶
loc:tianjin|톈진|Tianjin|天津
loc:nanjing|난징|Nanjing|南京
loc:xian|시안?|Xi'an|西安
loc:qingdao|칭다오|Qingdao|青島
loc:dalian|다롄|Dalian|大連
loc:shenyang|선양|Shenyang|瀋陽
loc:harbin|하얼빈|Harbin|ハルビン
loc:yanbian|옌볜|Yanbian|延辺|연변
loc:dandong|단둥|Dandong|丹東
loc:xiamen|샤먼|Xiamen
loc:suzhou|쑤저우|Suzhou|蘇州
loc:changsha|창사|Changsha|長沙
loc:kunming|쿤밍|Kunming
loc:lhasa|라싸|Lhasa
loc:tiananmen-square|톈안먼 광장|Tiananmen Square|天安門広場|톈안먼;Tiananmen;천안문
loc:great-wall-of-china|만리장성|Great Wall of China||Great Wall
loc:guangdong|광둥성|Guangdong|広東省
loc:zhejiang|저장성|Zhejiang|浙江省
loc:jiangsu|장쑤성|Jiangsu|江蘇省
loc:fujian|푸젠성|Fujian|福建省
loc:sichuan|쓰촨성|Sichuan|四川省
loc:jilin|지린성|Jilin|吉林省
loc:liaoning|랴오닝성|Liaoning|遼寧省
loc:shandong|산둥성|Shandong|山東省
loc:hainan|하이난|Hainan|海南島|하이난성
loc:kaohsiung|가오슝|Kaohsiung|高雄
loc:taichung|타이중|Taichung
loc:hsinchu|신주|Hsinchu|新竹
loc:hualien|화롄|Hualien|花蓮
loc:mumbai|뭄바이|Mumbai|ムンバイ|봄베이
loc:bengaluru|벵갈루루|Bengaluru|ベンガルール|Bangalore;방갈로르
loc:chennai|첸나이|Chennai|チェンナイ
loc:hyderabad|하이데라바드|Hyderabad
loc:kolkata|콜카타|Kolkata|コルカタ
loc:gujarat|구자라트|Gujarat
loc:karachi|카라치|Karachi|カラチ
loc:lahore|라호르|Lahore
loc:peshawar|페샤와르|Peshawar
loc:kandahar|칸다하르|Kandahar
loc:ho-chi-minh-city|호찌민|Ho Chi Minh City|ホーチミン|호치민;호찌민시
loc:haiphong|하이퐁|Haiphong
loc:davao|다바오|Davao
loc:surabaya|수라바야|Surabaya
loc:bandung|반둥|Bandung
loc:chiang-mai|치앙마이|Chiang Mai
loc:pattaya|파타야|Pattaya
loc:yangon|양곤|Yangon|ヤンゴン
loc:mandalay|만달레이|Mandalay
loc:sihanoukville|시아누크빌|Sihanoukville
loc:almaty|알마티|Almaty|アルマトイ
loc:vladivostok|블라디보스토크|Vladivostok|ウラジオストク
loc:sakhalin|사할린|Sakhalin|サハリン
# cities of Europe
loc:champs-elysees|파리 샹젤리제|Champs-Elysees||샹젤리제;Champs-Élysées
loc:notre-dame|노트르담 대성당|Notre-Dame|ノートルダム大聖堂|노트르담대성당;Notre Dame;Notre-Dame Cathedral
loc:eiffel-tower|에펠탑|Eiffel Tower|エッフェル塔
loc:louvre|루브르박물관|Louvre|ルーブル美術館|루브르;Louvre Museum;루브르 박물관
loc:versailles|베르사유|Versailles|ベルサイユ
loc:lyon|리옹|Lyon|リヨン
loc:marseille|마르세유|Marseille|マルセイユ
loc:nice|니스?|Nice?|ニース
loc:strasbourg|스트라스부르|Strasbourg
loc:cannes||Cannes|カンヌ
loc:munich|뮌헨|Munich|ミュンヘン
loc:frankfurt|프랑크푸르트|Frankfurt|フランクフルト
loc:hamburg|함부르크|Hamburg|ハンブルク
loc:cologne|쾰른|Cologne
loc:dusseldorf|뒤셀도르프|Düsseldorf||Dusseldorf
loc:dresden|드레스덴|Dresden
loc:stuttgart|슈투트가르트|Stuttgart
loc:leipzig|라이프치히|Leipzig
loc:wolfsburg|볼프스부르크|Wolfsburg
loc:barcelona|바르셀로나|Barcelona|バルセロナ
loc:valencia|발렌시아|Valencia|バレンシア
loc:seville|세비야|Seville
loc:bilbao|빌바오|Bilbao
loc:milan|밀라노|Milan|ミラノ
loc:venice|베네치아|Venice|ベネチア|베니스
loc:florence|피렌체|Florence?|フィレンツェ
loc:naples|나폴리|Naples|ナポリ
loc:turin|토리노|Turin|トリノ
loc:sicily|시칠리아|Sicily
loc:pompeii|폼페이|Pompeii|ポンペイ
loc:zurich|취리히|Zurich|チューリヒ|Zürich
loc:geneva|제네바|Geneva|ジュネーブ
loc:davos|다보스|Davos|ダボス
loc:basel|바젤|Basel
loc:lausanne|로잔|Lausanne
loc:salzburg|잘츠부르크|Salzburg
loc:graz|그라츠|Graz
loc:rotterdam|로테르담|Rotterdam
loc:eindhoven|에인트호번|Eindhoven
loc:antwerp|앤트워프|Antwerp
loc:porto|포르투|Porto
loc:brno|브르노|Brno
loc:krakow|크라쿠프|Krakow|クラクフ|Kraków
loc:gdansk|그단스크|Gdansk
loc:thessaloniki|테살로니키|Thessaloniki
loc:santorini|산토리니|Santorini
loc:istanbul|이스탄불|Istanbul|イスタンブール
loc:antalya|안탈리아|Antalya
loc:st-petersburg|상트페테르부르크|St. Petersburg|サンクトペテルブルク|St Petersburg
loc:kaliningrad|칼리닌그라드|Kaliningrad
loc:sochi|소치|Sochi
loc:manchester|맨체스터|Manchester|マンチェスター
loc:liverpool|리버풀~|Liverpool|リバプール
loc:birmingham|버밍엄|Birmingham|バーミンガム
loc:leeds|리즈|Leeds|リーズ
loc:sheffield|셰필드|Sheffield
loc:bristol|브리스틀|Bristol|ブリストル
loc:newcastle-upon-tyne|뉴캐슬어폰타인|Newcastle upon Tyne||Newcastle
loc:nottingham|노팅엄|Nottingham
loc:leicester|레스터|Leicester
loc:edinburgh|에든버러|Edinburgh|エディンバラ
loc:glasgow|글래스고|Glasgow|グラスゴー
loc:aberdeen|애버딘|Aberdeen
loc:cardiff|카디프|Cardiff
loc:swansea|스완지|Swansea
loc:belfast|벨파스트|Belfast
loc:oxford|옥스퍼드|Oxford|オックスフォード
loc:cambridge|케임브리지|Cambridge|ケンブリッジ
loc:brighton|브라이턴~|Brighton
loc:plymouth|플리머스|Plymouth
loc:southampton|사우샘프턴~|Southampton
loc:portsmouth|포츠머스|Portsmouth
loc:norwich|노리치|Norwich
loc:york|요크|York
loc:bath|배스|Bath?
loc:cornwall|콘월|Cornwall
loc:devon|데번|Devon?
loc:kent|켄트|Kent?
loc:essex|에식스|Essex
loc:sussex|서식스|Sussex
loc:surrey|서리?|Surrey|||c=잉글랜드,영국
loc:lancashire|랭커셔|Lancashire
loc:yorkshire|요크셔|Yorkshire
loc:cumbria|컴브리아|Cumbria
loc:norfolk|노퍽|Norfolk
loc:suffolk|서퍽|Suffolk
loc:greater-manchester|그레이터맨체스터|Greater Manchester
loc:west-midlands|웨스트미들랜즈|West Midlands
loc:westminster|웨스트민스터|Westminster|ウェストミンスター
loc:buckingham-palace|버킹엄궁|Buckingham Palace|バッキンガム宮殿
loc:heathrow|히스로공항|Heathrow|ヒースロー空港|Heathrow Airport;히드로공항
loc:gatwick|개트윅공항|Gatwick||Gatwick Airport
loc:cork|코크|Cork?
loc:galway|골웨이|Galway
# cities of the Middle East, Africa, Oceania, Latin America
loc:dubai|두바이|Dubai|ドバイ
loc:tel-aviv|텔아비브|Tel Aviv|テルアビブ
loc:haifa|하이파|Haifa
loc:aleppo|알레포|Aleppo
loc:idlib|이드리브|Idlib
loc:mosul|모술|Mosul
loc:basra|바스라|Basra
loc:neom|네옴|NEOM||네옴시티;Neom
loc:mecca|메카|Mecca|メッカ
loc:jeddah|제다|Jeddah
loc:aden|아덴|Aden
loc:alexandria|알렉산드리아~|Alexandria?
loc:sinai|시나이반도|Sinai||Sinai Peninsula
loc:lagos|라고스|Lagos|ラゴス
loc:johannesburg|요하네스버그|Johannesburg|ヨハネスブルク
loc:durban|더반|Durban
loc:casablanca|카사블랑카|Casablanca
loc:marrakech|마라케시|Marrakech||Marrakesh
loc:benghazi|벵가지|Benghazi
loc:goma||Goma
loc:sydney|시드니|Sydney|シドニー
loc:melbourne|멜버른|Melbourne|メルボルン
loc:brisbane|브리즈번|Brisbane|ブリスベン
loc:perth|퍼스|Perth|パース
loc:adelaide|애들레이드|Adelaide?
loc:gold-coast|골드코스트|Gold Coast
loc:tasmania|태즈메이니아|Tasmania
loc:queensland|퀸즐랜드|Queensland
loc:new-south-wales|뉴사우스웨일스|New South Wales
loc:great-barrier-reef|그레이트배리어리프|Great Barrier Reef
loc:auckland|오클랜드|Auckland|オークランド
loc:christchurch|크라이스트처치|Christchurch
loc:sao-paulo|상파울루|Sao Paulo|サンパウロ|São Paulo
loc:rio-de-janeiro|리우데자네이루|Rio de Janeiro|リオデジャネイロ|리우;Rio
loc:belem|벨렝|Belem||Belém
loc:guadalajara|과달라하라|Guadalajara
loc:monterrey|몬테레이|Monterrey
loc:tijuana|티후아나|Tijuana
loc:cancun|칸쿤|Cancun||Cancún
loc:medellin|메데인|Medellin||Medellín
loc:guayaquil|과야킬|Guayaquil
loc:cusco|쿠스코|Cusco
loc:machu-picchu|마추픽추|Machu Picchu|マチュピチュ
loc:galapagos|갈라파고스|Galapagos||갈라파고스 제도;Galápagos
loc:guantanamo|관타나모|Guantanamo||Guantánamo Bay;Guantanamo Bay;관타나모 수용소
# venues and landmarks
loc:wembley|웸블리|Wembley|ウェンブリー|웸블리 스타디움;Wembley Stadium
loc:old-trafford|올드트래퍼드|Old Trafford||올드 트래퍼드
loc:anfield|안필드|Anfield
loc:etihad-stadium|에티하드 스타디움|Etihad Stadium
loc:camp-nou|캄노우|Camp Nou
loc:santiago-bernabeu|산티아고 베르나베우|Santiago Bernabeu||Santiago Bernabéu
loc:madison-square-garden|매디슨스퀘어가든|Madison Square Garden
loc:dodger-stadium|다저스타디움|Dodger Stadium
loc:yankee-stadium|양키스타디움|Yankee Stadium
loc:fenway-park|펜웨이파크|Fenway Park
loc:augusta-national|오거스타내셔널|Augusta National||오거스타 내셔널
loc:carnegie-hall|카네기홀|Carnegie Hall
loc:metropolitan-museum-of-art|메트로폴리탄미술관|Metropolitan Museum of Art
loc:museum-of-modern-art|뉴욕현대미술관|Museum of Modern Art||MoMA
loc:tate-modern|테이트모던|Tate Modern
loc:smithsonian|스미스소니언|Smithsonian||Smithsonian Institution
loc:statue-of-liberty|자유의 여신상|Statue of Liberty|自由の女神
loc:golden-gate-bridge|금문교|Golden Gate Bridge
loc:hoover-dam|후버댐|Hoover Dam
loc:yellowstone|옐로스톤|Yellowstone||Yellowstone National Park;옐로스톤 국립공원
loc:grand-canyon|그랜드캐니언|Grand Canyon|グランドキャニオン
loc:yosemite|요세미티|Yosemite||Yosemite National Park
loc:niagara-falls|나이아가라 폭포|Niagara Falls||나이아가라폭포
loc:kennedy-space-center|케네디 우주센터|Kennedy Space Center|ケネディ宇宙センター|케네디우주센터
loc:cape-canaveral|케이프커내버럴|Cape Canaveral
loc:boca-chica|보카치카|Boca Chica||스타베이스;Starbase
loc:baikonur|바이코누르 우주기지|Baikonur||바이코누르
loc:john-f-kennedy-international-airport|JFK공항|John F. Kennedy International Airport||JFK Airport
loc:los-angeles-international-airport|로스앤젤레스국제공항|Los Angeles International Airport||LAX
loc:changi-airport|창이공항|Changi Airport
loc:trafalgar-square|트라팔가 광장|Trafalgar Square
loc:stonehenge|스톤헨지|Stonehenge
loc:taj-mahal|타지마할|Taj Mahal
loc:giza-pyramids|피라미드?|Giza pyramids||Giza
loc:colosseum|콜로세움|Colosseum
loc:st-peters-basilica|성 베드로 대성당|St. Peter's Basilica|サンピエトロ大聖堂|성베드로대성당;St. Peter's Square;성 베드로 광장
loc:auschwitz|아우슈비츠|Auschwitz|アウシュビッツ
loc:sagrada-familia|사그라다 파밀리아|Sagrada Familia||Sagrada Família
loc:angkor-wat|앙코르와트|Angkor Wat
loc:interstate-95|인터스테이트 95|Interstate 95||I-95
loc:mars|화성?|Mars?|火星
loc:jupiter|목성|Jupiter?|木星
loc:venus|금성?|Venus?|金星
loc:saturn|토성|Saturn?|土星
loc:europa|유로파?|Europa?
loc:camp-david|캠프데이비드|Camp David||캠프 데이비드
loc:sierra-nevada|시에라네바다|Sierra Nevada|シエラネバダ|시에라네바다산맥;시에라네바다 산맥
loc:rijksmuseum|암스테르담 국립미술관|Rijksmuseum|アムステルダム国立美術館|레이크스미술관
`;
