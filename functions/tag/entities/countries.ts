/** Countries, territories and their capitals. Forms that are not ours follow Unicode CLDR (Unicode License v3). Rows as in curated-entity.ts. */
export const COUNTRIES = `
# countries and territories
loc:ad|안도라|Andorra|アンドラ||iso=AD
loc:ae|아랍에미리트|United Arab Emirates|アラブ首長国連邦|UAE;아랍에미리트연합;U.A.E.|iso=AE w=Q878
loc:af|아프가니스탄|Afghanistan|アフガニスタン||iso=AF
loc:ag|앤티가바부다|Antigua and Barbuda|アンティグア・バーブーダ||iso=AG
loc:al|알바니아|Albania|アルバニア||iso=AL
loc:am|아르메니아|Armenia|アルメニア||iso=AM
loc:ao|앙골라|Angola|アンゴラ||iso=AO
loc:ar|아르헨티나|Argentina|アルゼンチン||iso=AR
loc:at|오스트리아|Austria|オーストリア||iso=AT
loc:au|호주|Australia|オーストラリア|오스트레일리아;豪州|iso=AU w=Q408
loc:az|아제르바이잔|Azerbaijan|アゼルバイジャン||iso=AZ
loc:ba|보스니아헤르체고비나|Bosnia and Herzegovina|ボスニア・ヘルツェゴビナ|보스니아;Bosnia|iso=BA
loc:bb|바베이도스|Barbados|バルバドス||iso=BB
loc:bd|방글라데시|Bangladesh|バングラデシュ||iso=BD
loc:be|벨기에|Belgium|ベルギー||iso=BE
loc:bf|부르키나파소|Burkina Faso|ブルキナファソ||iso=BF
loc:bg|불가리아|Bulgaria|ブルガリア||iso=BG
loc:bh|바레인|Bahrain|バーレーン||iso=BH
loc:bi|부룬디|Burundi|ブルンジ||iso=BI
loc:bj|베냉|Benin|ベナン||iso=BJ
loc:bn|브루나이|Brunei|ブルネイ||iso=BN
loc:bo|볼리비아|Bolivia|ボリビア||iso=BO
loc:br|브라질|Brazil|ブラジル||iso=BR w=Q155
loc:bs|바하마|Bahamas|バハマ||iso=BS
loc:bt|부탄|Bhutan|ブータン||iso=BT
loc:bw|보츠와나|Botswana|ボツワナ||iso=BW
loc:by|벨라루스|Belarus|ベラルーシ||iso=BY
loc:bz|벨리즈|Belize|ベリーズ||iso=BZ
loc:ca|캐나다|Canada|カナダ||iso=CA w=Q16
loc:cd|콩고민주공화국|Democratic Republic of the Congo|コンゴ民主共和国|민주콩고;DR Congo;DRC;D.R. Congo|iso=CD
loc:cf|중앙아프리카공화국|Central African Republic|中央アフリカ共和国||iso=CF
loc:cg|콩고공화국|Republic of the Congo|コンゴ共和国||iso=CG
loc:ch|스위스|Switzerland|スイス||iso=CH w=Q39
loc:ci|코트디부아르|Ivory Coast|コートジボワール|Côte d'Ivoire|iso=CI
loc:cl|칠레|Chile|チリ||iso=CL
loc:cm|카메룬|Cameroon|カメルーン||iso=CM
loc:cn|중국|China|中国|중화인민공화국;People's Republic of China;PRC|iso=CN w=Q148
loc:co|콜롬비아|Colombia|コロンビア||iso=CO
loc:cr|코스타리카|Costa Rica|コスタリカ||iso=CR
loc:cu|쿠바|Cuba|キューバ||iso=CU
loc:cv|카보베르데|Cape Verde|カーボベルデ|Cabo Verde|iso=CV
loc:cy|키프로스|Cyprus|キプロス||iso=CY
loc:cz|체코|Czech Republic|チェコ|Czechia|iso=CZ w=Q213
loc:de|독일|Germany|ドイツ||iso=DE w=Q183
loc:dj|지부티|Djibouti|ジブチ||iso=DJ
loc:dk|덴마크|Denmark|デンマーク||iso=DK
loc:dm|도미니카 연방|Dominica|ドミニカ国||iso=DM
loc:do|도미니카공화국|Dominican Republic|ドミニカ共和国||iso=DO
loc:dz|알제리|Algeria|アルジェリア||iso=DZ
loc:ec|에콰도르|Ecuador|エクアドル||iso=EC
loc:ee|에스토니아|Estonia|エストニア||iso=EE
loc:eg|이집트|Egypt|エジプト||iso=EG w=Q79
loc:er|에리트리아|Eritrea|エリトリア||iso=ER
loc:es|스페인|Spain|スペイン||iso=ES w=Q29
loc:et|에티오피아|Ethiopia|エチオピア||iso=ET
loc:fi|핀란드|Finland|フィンランド||iso=FI
loc:fj|피지|Fiji|フィジー||iso=FJ
loc:fm|미크로네시아|Micronesia|ミクロネシア連邦||iso=FM
loc:fr|프랑스|France|フランス||iso=FR w=Q142
loc:ga|가봉|Gabon|ガボン||iso=GA
loc:gb|영국|United Kingdom|英国|U.K.;UK;Britain;Great Britain;イギリス|iso=GB w=Q145
loc:gd|그레나다|Grenada|グレナダ||iso=GD
loc:ge|조지아~|Georgia~|ジョージア|그루지야|iso=GE w=Q230 c=트빌리시,Tbilisi,러시아,Russia
loc:gh|가나?|Ghana|ガーナ||iso=GH
loc:gl|그린란드|Greenland|グリーンランド||iso=GL
loc:gm|감비아|Gambia|ガンビア||iso=GM
loc:gn|기니|Guinea|ギニア||iso=GN
loc:gq|적도기니|Equatorial Guinea|赤道ギニア||iso=GQ
loc:gr|그리스|Greece|ギリシャ||iso=GR
loc:gt|과테말라|Guatemala|グアテマラ||iso=GT
loc:gu|괌섬|Guam|グアム||iso=GU
loc:gw|기니비사우|Guinea-Bissau|ギニアビサウ||iso=GW
loc:gy|가이아나|Guyana|ガイアナ||iso=GY
loc:hk|홍콩|Hong Kong|香港||iso=HK
loc:hn|온두라스|Honduras|ホンジュラス||iso=HN
loc:hr|크로아티아|Croatia|クロアチア||iso=HR
loc:ht|아이티|Haiti|ハイチ||iso=HT
loc:hu|헝가리|Hungary|ハンガリー||iso=HU
loc:id|인도네시아|Indonesia|インドネシア||iso=ID w=Q252
loc:ie|아일랜드|Ireland|アイルランド||iso=IE
loc:il|이스라엘|Israel|イスラエル||iso=IL w=Q801
loc:in|인도|India|インド||iso=IN w=Q668
loc:iq|이라크|Iraq|イラク||iso=IQ w=Q796
loc:ir|이란|Iran|イラン||iso=IR w=Q794
loc:is|아이슬란드|Iceland|アイスランド||iso=IS
loc:it|이탈리아|Italy|イタリア|이태리|iso=IT w=Q38
loc:jm|자메이카|Jamaica|ジャマイカ||iso=JM
loc:jo|요르단|Jordan|ヨルダン||iso=JO w=Q810 c=Amman,Middle_East,Israel,Syria,king
loc:jp|일본|Japan|日本||iso=JP w=Q17
loc:ke|케냐|Kenya|ケニア||iso=KE
loc:kg|키르기스스탄|Kyrgyzstan|キルギス||iso=KG
loc:kh|캄보디아|Cambodia|カンボジア||iso=KH w=Q424
loc:ki|키리바시|Kiribati|キリバス||iso=KI
loc:km|코모로|Comoros|コモロ||iso=KM
loc:kn|세인트키츠네비스|Saint Kitts and Nevis|セントクリストファー・ネービス|St Kitts and Nevis|iso=KN
loc:kp|북한|North Korea|北朝鮮|조선민주주의인민공화국;DPRK;N. Korea;朝鮮民主主義人民共和国|iso=KP w=Q423
loc:kr|한국|South Korea|韓国|대한민국;Republic of Korea;Korea?;남한;大韓民国;우리나라|iso=KR w=Q884
loc:kw|쿠웨이트|Kuwait|クウェート||iso=KW
loc:kz|카자흐스탄|Kazakhstan|カザフスタン||iso=KZ
loc:la|라오스|Laos|ラオス||iso=LA w=Q819
loc:lb|레바논|Lebanon|レバノン||iso=LB
loc:lc|세인트루시아|Saint Lucia|セントルシア|St Lucia|iso=LC
loc:li|리히텐슈타인|Liechtenstein|リヒテンシュタイン||iso=LI
loc:lk|스리랑카|Sri Lanka|スリランカ||iso=LK
loc:lr|라이베리아|Liberia|リベリア||iso=LR
loc:ls|레소토|Lesotho|レソト||iso=LS
loc:lt|리투아니아|Lithuania|リトアニア||iso=LT
loc:lu|룩셈부르크|Luxembourg|ルクセンブルク||iso=LU
loc:lv|라트비아|Latvia|ラトビア||iso=LV
loc:ly|리비아|Libya|リビア||iso=LY
loc:ma|모로코|Morocco|モロッコ||iso=MA
loc:mc|모나코|Monaco|モナコ||iso=MC
loc:md|몰도바|Moldova|モルドバ||iso=MD
loc:me|몬테네그로|Montenegro|モンテネグロ||iso=ME
loc:mg|마다가스카르|Madagascar|マダガスカル||iso=MG
loc:mh|마셜 제도|Marshall Islands|マーシャル諸島||iso=MH
loc:mk|북마케도니아|North Macedonia|北マケドニア||iso=MK
loc:ml|말리?|Mali|マリ||iso=ML
loc:mm|미얀마|Myanmar|ミャンマー|버마;Burma|iso=MM w=Q836
loc:mn|몽골|Mongolia|モンゴル|몽고|iso=MN w=Q711
loc:mo|마카오|Macau|マカオ|Macao|iso=MO
loc:mr|모리타니|Mauritania|モーリタニア||iso=MR
loc:mt|몰타|Malta|マルタ||iso=MT
loc:mu|모리셔스|Mauritius|モーリシャス||iso=MU
loc:mv|몰디브|Maldives|モルディブ||iso=MV
loc:mw|말라위|Malawi|マラウイ||iso=MW
loc:mx|멕시코|Mexico|メキシコ||iso=MX w=Q96
loc:my|말레이시아|Malaysia|マレーシア||iso=MY w=Q833
loc:mz|모잠비크|Mozambique|モザンビーク||iso=MZ
loc:na|나미비아|Namibia|ナミビア||iso=NA
loc:ne|니제르|Niger|ニジェール||iso=NE
loc:ng|나이지리아|Nigeria|ナイジェリア||iso=NG
loc:ni|니카라과|Nicaragua|ニカラグア||iso=NI
loc:nl|네덜란드|Netherlands|オランダ|Holland?;the Netherlands|iso=NL w=Q55
loc:no|노르웨이|Norway|ノルウェー||iso=NO
loc:np|네팔|Nepal|ネパール||iso=NP
loc:nr|나우루|Nauru|ナウル||iso=NR
loc:nz|뉴질랜드|New Zealand|ニュージーランド||iso=NZ w=Q664
loc:om|오만?|Oman|オマーン||iso=OM
loc:pa|파나마|Panama|パナマ||iso=PA
loc:pe|페루|Peru|ペルー||iso=PE
loc:pg|파푸아뉴기니|Papua New Guinea|パプアニューギニア||iso=PG
loc:ph|필리핀|Philippines|フィリピン|the Philippines|iso=PH w=Q928
loc:pk|파키스탄|Pakistan|パキスタン||iso=PK
loc:pl|폴란드|Poland|ポーランド||iso=PL w=Q36
loc:pr|푸에르토리코|Puerto Rico|プエルトリコ||iso=PR
loc:ps|팔레스타인|Palestine|パレスチナ||iso=PS
loc:pt|포르투갈|Portugal|ポルトガル||iso=PT
loc:pw|팔라우|Palau|パラオ||iso=PW
loc:py|파라과이|Paraguay|パラグアイ||iso=PY
loc:qa|카타르|Qatar|カタール||iso=QA
loc:ro|루마니아|Romania|ルーマニア||iso=RO
loc:rs|세르비아|Serbia|セルビア||iso=RS
loc:ru|러시아|Russia|ロシア|Russian Federation;러시아연방|iso=RU w=Q159
loc:rw|르완다|Rwanda|ルワンダ||iso=RW
loc:sa|사우디아라비아|Saudi Arabia|サウジアラビア|사우디;Saudi?;サウジ|iso=SA w=Q851
loc:sb|솔로몬 제도|Solomon Islands|ソロモン諸島||iso=SB
loc:sc|세이셸|Seychelles|セーシェル||iso=SC
loc:sd|수단?|Sudan|スーダン||iso=SD c=하르툼,다르푸르,신속지원군,내전,수단_정부,수단_군부
loc:se|스웨덴|Sweden|スウェーデン||iso=SE
loc:sg|싱가포르|Singapore|シンガポール|싱가폴|iso=SG w=Q334
loc:si|슬로베니아|Slovenia|スロベニア||iso=SI
loc:sk|슬로바키아|Slovakia|スロバキア||iso=SK
loc:sl|시에라리온|Sierra Leone|シエラレオネ||iso=SL
loc:sm|산마리노|San Marino|サンマリノ||iso=SM
loc:sn|세네갈|Senegal|セネガル||iso=SN
loc:so|소말리아|Somalia|ソマリア||iso=SO
loc:sr|수리남|Suriname|スリナム||iso=SR
loc:ss|남수단|South Sudan|南スーダン||iso=SS
loc:st|상투메프린시페|São Tomé and Príncipe|サントメ・プリンシペ||iso=ST
loc:sv|엘살바도르|El Salvador|エルサルバドル||iso=SV
loc:sy|시리아|Syria|シリア||iso=SY w=Q858
loc:sz|에스와티니|Eswatini|エスワティニ|Swaziland|iso=SZ
loc:td|차드|Chad?|チャド||iso=TD
loc:tg|토고|Togo|トーゴ||iso=TG
loc:th|태국|Thailand|タイ?||iso=TH w=Q869
loc:tj|타지키스탄|Tajikistan|タジキスタン||iso=TJ
loc:tl|동티모르|East Timor|東ティモール|Timor-Leste|iso=TL
loc:tm|투르크메니스탄|Turkmenistan|トルクメニスタン||iso=TM
loc:tn|튀니지|Tunisia|チュニジア||iso=TN
loc:to|통가|Tonga|トンガ||iso=TO
loc:tr|튀르키예|Turkey?|トルコ|터키;Türkiye;Turkiye|iso=TR w=Q43
loc:tt|트리니다드토바고|Trinidad and Tobago|トリニダード・トバゴ||iso=TT
loc:tv|투발루|Tuvalu|ツバル||iso=TV
loc:tw|대만|Taiwan|台湾|타이완|iso=TW w=Q865
loc:tz|탄자니아|Tanzania|タンザニア||iso=TZ
loc:ua|우크라이나|Ukraine|ウクライナ||iso=UA w=Q212
loc:ug|우간다|Uganda|ウガンダ||iso=UG
loc:us|미국|United States|米国|미합중국;U.S.;US;USA;U.S.A.;United States of America;America?;アメリカ;アメリカ合衆国;the United States|iso=US w=Q30
loc:uy|우루과이|Uruguay|ウルグアイ||iso=UY
loc:uz|우즈베키스탄|Uzbekistan|ウズベキスタン||iso=UZ
loc:va|바티칸|Vatican|バチカン||iso=VA
loc:vc|세인트빈센트그레나딘|Saint Vincent and the Grenadines|セントビンセント・グレナディーン||iso=VC
loc:ve|베네수엘라|Venezuela|ベネズエラ||iso=VE
loc:vn|베트남|Vietnam|ベトナム|월남?|iso=VN w=Q881
loc:vu|바누아투|Vanuatu|バヌアツ||iso=VU
loc:ws|사모아|Samoa|サモア||iso=WS
loc:xk|코소보|Kosovo|コソボ||iso=XK
loc:ye|예멘|Yemen|イエメン||iso=YE
loc:za|남아프리카공화국|South Africa|南アフリカ|남아공|iso=ZA
loc:zm|잠비아|Zambia|ザンビア||iso=ZM
loc:zw|짐바브웨|Zimbabwe|ジンバブエ||iso=ZW
# capitals and seats of government
loc:af-kabul|카불|Kabul|カブール||in=loc:af
loc:al-tirana|티라나|Tirana|ティラナ||in=loc:al
loc:dz-algiers|알제|Algiers|アルジェ||in=loc:dz
loc:ad-andorra-la-vella|안도라라베야|Andorra la Vella|アンドラ・ラ・ベリャ||in=loc:ad
loc:ao-luanda|루안다|Luanda|ルアンダ||in=loc:ao
loc:ag-st-johns|세인트존스|St. John's|セントジョンズ||in=loc:ag
loc:ar-buenos-aires|부에노스아이레스|Buenos Aires|ブエノスアイレス||in=loc:ar
loc:am-yerevan|예레반|Yerevan|エレバン||in=loc:am
loc:au-canberra|캔버라|Canberra|キャンベラ||in=loc:au
loc:at-vienna||Vienna|ウィーン|비엔나|in=loc:at
loc:az-baku|바쿠|Baku|バクー||in=loc:az
loc:bs-nassau|나소|Nassau|ナッソー||in=loc:bs
loc:bh-manama|마나마|Manama|マナーマ||in=loc:bh
loc:bd-dhaka|다카|Dhaka|ダッカ||in=loc:bd
loc:bb-bridgetown|브리지타운|Bridgetown|ブリッジタウン||in=loc:bb
loc:by-minsk|민스크|Minsk|ミンスク||in=loc:by
loc:be-brussels|브뤼셀|Brussels|ブリュッセル||in=loc:be
loc:bz-belmopan|벨모판|Belmopan|ベルモパン||in=loc:bz
loc:bj-porto-novo|포르토노보|Porto-Novo|ポルトノボ||in=loc:bj
loc:bt-thimphu|팀푸|Thimphu|ティンプー||in=loc:bt
loc:bo-sucre|수크레|Sucre|スクレ|라파스;La Paz;ラパス|in=loc:bo
loc:ba-sarajevo|사라예보|Sarajevo|サラエボ||in=loc:ba
loc:bw-gaborone|가보로네|Gaborone|ハボローネ||in=loc:bw
loc:br-brasilia|브라질리아|Brasilia|ブラジリア|Brasília|in=loc:br
loc:bn-bandar-seri-begawan|반다르스리브가완|Bandar Seri Begawan|バンダルスリブガワン||in=loc:bn
loc:bg-sofia|소피아|Sofia?|ソフィア||in=loc:bg
loc:bf-ouagadougou|와가두구|Ouagadougou|ワガドゥグ||in=loc:bf
loc:bi-gitega|기테가|Gitega|ギテガ|부줌부라;Bujumbura|in=loc:bi
loc:kh-phnom-penh|프놈펜|Phnom Penh|プノンペン||in=loc:kh
loc:cm-yaounde|야운데|Yaounde|ヤウンデ|Yaoundé|in=loc:cm
loc:ca-ottawa|오타와|Ottawa|オタワ||in=loc:ca
loc:cv-praia|프라이아|Praia|プライア||in=loc:cv
loc:cf-bangui|방기?|Bangui|バンギ||in=loc:cf
loc:td-ndjamena|은자메나|N'Djamena|ンジャメナ||in=loc:td
loc:cl-santiago|산티아고|Santiago|サンティアゴ||in=loc:cl
loc:cn-beijing|베이징|Beijing|北京|북경;ペキン|w=Q956 in=loc:cn
loc:co-bogota|보고타|Bogota|ボゴタ|Bogotá|in=loc:co
loc:km-moroni|모로니|Moroni|モロニ||in=loc:km
loc:cg-brazzaville|브라자빌|Brazzaville|ブラザビル||in=loc:cg
loc:cd-kinshasa|킨샤사|Kinshasa|キンシャサ||in=loc:cd
loc:cr-san-jose|산호세|San Jose~|サンホセ|San José|in=loc:cr
loc:ci-yamoussoukro|야무수크로|Yamoussoukro|ヤムスクロ|아비장;Abidjan|in=loc:ci
loc:hr-zagreb|자그레브|Zagreb|ザグレブ||in=loc:hr
loc:cu-havana|아바나|Havana|ハバナ||in=loc:cu
loc:cy-nicosia|니코시아|Nicosia|ニコシア||in=loc:cy
loc:cz-prague|프라하|Prague|プラハ||in=loc:cz
loc:dk-copenhagen|코펜하겐|Copenhagen|コペンハーゲン||in=loc:dk
loc:dj-djibouti-city|지부티시|Djibouti City|ジブチ市||in=loc:dj
loc:dm-roseau|로조|Roseau|ロゾー||in=loc:dm
loc:do-santo-domingo|산토도밍고|Santo Domingo|サントドミンゴ||in=loc:do
loc:ec-quito|키토|Quito|キト||in=loc:ec
loc:eg-cairo|카이로|Cairo|カイロ||in=loc:eg
loc:sv-san-salvador|산살바도르|San Salvador|サンサルバドル||in=loc:sv
loc:gq-malabo|말라보|Malabo|マラボ|시우다드데라파스;Ciudad de la Paz|in=loc:gq
loc:er-asmara|아스마라|Asmara|アスマラ||in=loc:er
loc:ee-tallinn|탈린|Tallinn|タリン||in=loc:ee
loc:sz-mbabane|음바바네|Mbabane|ムババーネ||in=loc:sz
loc:et-addis-ababa|아디스아바바|Addis Ababa|アディスアベバ||in=loc:et
loc:fj-suva|수바|Suva|スバ||in=loc:fj
loc:fi-helsinki|헬싱키|Helsinki|ヘルシンキ||in=loc:fi
loc:fr-paris|파리?|Paris|パリ||w=Q90 in=loc:fr
loc:ga-libreville|리브르빌|Libreville|リーブルビル||in=loc:ga
loc:gm-banjul|반줄|Banjul|バンジュール||in=loc:gm
loc:ge-tbilisi|트빌리시|Tbilisi|トビリシ||in=loc:ge
loc:de-berlin|베를린|Berlin|ベルリン||w=Q64 in=loc:de
loc:gh-accra|아크라|Accra|アクラ||in=loc:gh
loc:gr-athens|아테네|Athens|アテネ||in=loc:gr
loc:gd-st-georges|세인트조지스|St. George's|セントジョージズ||in=loc:gd
loc:gt-guatemala-city|과테말라시티|Guatemala City|グアテマラシティ||in=loc:gt
loc:gn-conakry|코나크리|Conakry|コナクリ||in=loc:gn
loc:gw-bissau|비사우|Bissau|ビサウ||in=loc:gw
loc:gy-georgetown|조지타운|Georgetown|ジョージタウン||in=loc:gy
loc:ht-port-au-prince|포르토프랭스|Port-au-Prince|ポルトープランス||in=loc:ht
loc:hn-tegucigalpa|테구시갈파|Tegucigalpa|テグシガルパ||in=loc:hn
loc:hu-budapest|부다페스트|Budapest|ブダペスト||in=loc:hu
loc:is-reykjavik|레이캬비크|Reykjavik|レイキャビク|Reykjavík|in=loc:is
loc:in-new-delhi|뉴델리|New Delhi|ニューデリー|델리;Delhi;デリー|in=loc:in
loc:id-jakarta|자카르타|Jakarta|ジャカルタ|누산타라;Nusantara|in=loc:id
loc:ir-tehran|테헤란|Tehran|テヘラン|Teheran|in=loc:ir
loc:iq-baghdad|바그다드|Baghdad|バグダッド||in=loc:iq
loc:ie-dublin|더블린|Dublin|ダブリン||in=loc:ie
loc:il-jerusalem|예루살렘|Jerusalem|エルサレム||in=loc:il
loc:it-rome|로마|Rome|ローマ||in=loc:it
loc:jm-kingston|킹스턴|Kingston|キングストン||in=loc:jm
loc:jp-tokyo|도쿄|Tokyo|東京|동경?;東京都;도쿄도|w=Q1490 in=loc:jp
loc:jo-amman|암만|Amman|アンマン||in=loc:jo
loc:kz-astana|아스타나|Astana|アスタナ|누르술탄|in=loc:kz
loc:ke-nairobi|나이로비|Nairobi|ナイロビ||in=loc:ke
loc:ki-tarawa|타라와|Tarawa|タラワ||in=loc:ki
loc:kw-kuwait-city|쿠웨이트시티|Kuwait City|クウェートシティ||in=loc:kw
loc:kg-bishkek|비슈케크|Bishkek|ビシュケク||in=loc:kg
loc:la-vientiane|비엔티안|Vientiane|ビエンチャン||in=loc:la
loc:lv-riga|리가?|Riga|リガ||in=loc:lv
loc:lb-beirut|베이루트|Beirut|ベイルート||in=loc:lb
loc:ls-maseru|마세루|Maseru|マセル||in=loc:ls
loc:lr-monrovia|몬로비아|Monrovia|モンロビア||in=loc:lr
loc:ly-tripoli|트리폴리|Tripoli|トリポリ||in=loc:ly
loc:li-vaduz|파두츠|Vaduz|ファドゥーツ||in=loc:li
loc:lt-vilnius|빌뉴스|Vilnius|ビリニュス||in=loc:lt
loc:lu-luxembourg-city|룩셈부르크시|Luxembourg City|ルクセンブルク市||in=loc:lu
loc:mg-antananarivo|안타나나리보|Antananarivo|アンタナナリボ||in=loc:mg
loc:mw-lilongwe|릴롱궤|Lilongwe|リロングウェ||in=loc:mw
loc:my-kuala-lumpur|쿠알라룸푸르|Kuala Lumpur|クアラルンプール|푸트라자야;Putrajaya|in=loc:my
loc:mv-male|말레|Malé|マレ|Male?|in=loc:mv
loc:ml-bamako|바마코|Bamako|バマコ||in=loc:ml
loc:mt-valletta|발레타|Valletta|バレッタ||in=loc:mt
loc:mh-majuro|마주로|Majuro|マジュロ||in=loc:mh
loc:mr-nouakchott|누악쇼트|Nouakchott|ヌアクショット||in=loc:mr
loc:mu-port-louis|포트루이스|Port Louis|ポートルイス||in=loc:mu
loc:mx-mexico-city|멕시코시티|Mexico City|メキシコシティー|メキシコ市|in=loc:mx
loc:fm-palikir|팔리키르|Palikir|パリキール||in=loc:fm
loc:md-chisinau|키시너우|Chisinau|キシナウ|Chișinău|in=loc:md
loc:mc-monaco-ville|모나코빌|Monaco-Ville|モナコ市||in=loc:mc
loc:mn-ulaanbaatar|울란바토르|Ulaanbaatar|ウランバートル|Ulan Bator|in=loc:mn
loc:me-podgorica|포드고리차|Podgorica|ポドゴリツァ||in=loc:me
loc:ma-rabat|라바트|Rabat|ラバト||in=loc:ma
loc:mz-maputo|마푸투|Maputo|マプト||in=loc:mz
loc:mm-naypyidaw|네피도|Naypyidaw|ネピドー|Naypyitaw;ネーピードー|in=loc:mm
loc:na-windhoek|빈트후크|Windhoek|ウィントフック||in=loc:na
loc:nr-yaren|야렌|Yaren|ヤレン||in=loc:nr
loc:np-kathmandu|카트만두|Kathmandu|カトマンズ||in=loc:np
loc:nl-amsterdam|암스테르담|Amsterdam|アムステルダム|헤이그;The Hague;ハーグ|in=loc:nl
loc:nz-wellington|웰링턴|Wellington|ウェリントン||in=loc:nz
loc:ni-managua|마나과|Managua|マナグア||in=loc:ni
loc:ne-niamey|니아메|Niamey|ニアメ||in=loc:ne
loc:ng-abuja|아부자|Abuja|アブジャ||in=loc:ng
loc:mk-skopje|스코페|Skopje|スコピエ||in=loc:mk
loc:no-oslo|오슬로|Oslo|オスロ||in=loc:no
loc:om-muscat|무스카트|Muscat|マスカット||in=loc:om
loc:pk-islamabad|이슬라마바드|Islamabad|イスラマバード||in=loc:pk
loc:pw-ngerulmud|응게룰무드|Ngerulmud|マルキョク||in=loc:pw
loc:ps-ramallah|라말라|Ramallah|ラマラ||in=loc:ps
loc:pa-panama-city|파나마시티|Panama City|パナマ市||in=loc:pa
loc:pg-port-moresby|포트모르즈비|Port Moresby|ポートモレスビー||in=loc:pg
loc:py-asuncion|아순시온|Asuncion|アスンシオン|Asunción|in=loc:py
loc:pe-lima|리마|Lima|リマ||in=loc:pe
loc:ph-manila|마닐라|Manila|マニラ||in=loc:ph
loc:pl-warsaw|바르샤바|Warsaw|ワルシャワ||in=loc:pl
loc:pt-lisbon|리스본|Lisbon|リスボン||in=loc:pt
loc:qa-doha|도하|Doha|ドーハ||in=loc:qa
loc:ro-bucharest|부쿠레슈티|Bucharest|ブカレスト|부카레스트|in=loc:ro
loc:ru-moscow|모스크바|Moscow|モスクワ||w=Q649 in=loc:ru
loc:rw-kigali|키갈리|Kigali|キガリ||in=loc:rw
loc:kn-basseterre|바스테르|Basseterre|バセテール||in=loc:kn
loc:lc-castries|캐스트리스|Castries|カストリーズ||in=loc:lc
loc:vc-kingstown|킹스타운|Kingstown|キングスタウン||in=loc:vc
loc:ws-apia|아피아|Apia|アピア||in=loc:ws
loc:sm-city-of-san-marino|산마리노시|City of San Marino|サンマリノ市||in=loc:sm
loc:st-sao-tome|상투메|São Tomé|サントメ|Sao Tome|in=loc:st
loc:sa-riyadh|리야드|Riyadh|リヤド||in=loc:sa
loc:sn-dakar|다카르|Dakar|ダカール||in=loc:sn
loc:rs-belgrade|베오그라드|Belgrade|ベオグラード||in=loc:rs
loc:sc-victoria|빅토리아?|Victoria?|ビクトリア||in=loc:sc
loc:sl-freetown|프리타운|Freetown|フリータウン||in=loc:sl
loc:sg-singapore-city|싱가포르시|Singapore City|シンガポール市||in=loc:sg
loc:sk-bratislava|브라티슬라바|Bratislava|ブラチスラバ||in=loc:sk
loc:si-ljubljana|류블랴나|Ljubljana|リュブリャナ||in=loc:si
loc:sb-honiara|호니아라|Honiara|ホニアラ||in=loc:sb
loc:so-mogadishu|모가디슈|Mogadishu|モガディシュ||in=loc:so
loc:za-pretoria|프리토리아|Pretoria|プレトリア|케이프타운;Cape Town;ケープタウン|in=loc:za
loc:ss-juba|주바|Juba|ジュバ||in=loc:ss
loc:es-madrid|마드리드|Madrid|マドリード||in=loc:es
loc:lk-sri-jayawardenepura-kotte|스리자야와르데네푸라코테|Sri Jayawardenepura Kotte|スリジャヤワルダナプラコッテ|콜롬보;Colombo;コロンボ|in=loc:lk
loc:sd-khartoum|하르툼|Khartoum|ハルツーム||in=loc:sd
loc:sr-paramaribo|파라마리보|Paramaribo|パラマリボ||in=loc:sr
loc:se-stockholm|스톡홀름|Stockholm|ストックホルム||in=loc:se
loc:ch-bern|베른|Bern|ベルン|Berne|in=loc:ch
loc:sy-damascus|다마스쿠스|Damascus|ダマスカス||in=loc:sy
loc:tw-taipei|타이베이|Taipei|台北|타이페이|in=loc:tw
loc:tj-dushanbe|두샨베|Dushanbe|ドゥシャンベ||in=loc:tj
loc:tz-dodoma|도도마|Dodoma|ドドマ|다르에스살람;Dar es Salaam|in=loc:tz
loc:th-bangkok|방콕|Bangkok|バンコク||in=loc:th
loc:tl-dili|딜리|Dili|ディリ||in=loc:tl
loc:tg-lome|로메|Lomé|ロメ|Lome|in=loc:tg
loc:to-nukualofa|누쿠알로파|Nukualofa|ヌクアロファ|Nuku'alofa|in=loc:to
loc:tt-port-of-spain|포트오브스페인|Port of Spain|ポートオブスペイン||in=loc:tt
loc:tn-tunis|튀니스|Tunis|チュニス||in=loc:tn
loc:tr-ankara|앙카라|Ankara|アンカラ||in=loc:tr
loc:tm-ashgabat|아시가바트|Ashgabat|アシガバート||in=loc:tm
loc:tv-funafuti|푸나푸티|Funafuti|フナフティ||in=loc:tv
loc:ug-kampala|캄팔라|Kampala|カンパラ||in=loc:ug
loc:ua-kyiv|키이우|Kyiv|キーウ|키예프;Kiev;キエフ|in=loc:ua
loc:ae-abu-dhabi|아부다비|Abu Dhabi|アブダビ||in=loc:ae
loc:gb-london|런던|London|ロンドン||w=Q84 in=loc:gb
loc:us-washington-dc|워싱턴DC|Washington, D.C.|ワシントンDC|워싱턴;워싱턴 DC;워싱턴D.C.;Washington;Washington DC;Washington D.C.;ワシントン|w=Q61 in=loc:us
loc:uy-montevideo|몬테비데오|Montevideo|モンテビデオ||in=loc:uy
loc:uz-tashkent|타슈켄트|Tashkent|タシケント||in=loc:uz
loc:vu-port-vila|포트빌라|Port Vila|ポートビラ||in=loc:vu
loc:va-vatican-city|바티칸시국|Vatican City|バチカン市国||in=loc:va
loc:ve-caracas|카라카스|Caracas|カラカス||in=loc:ve
loc:vn-hanoi|하노이|Hanoi|ハノイ||in=loc:vn
loc:ye-sanaa|사나|Sanaa|サヌア|Sana'a|in=loc:ye
loc:zm-lusaka|루사카|Lusaka|ルサカ||in=loc:zm
loc:zw-harare|하라레|Harare|ハラレ||in=loc:zw
loc:xk-pristina|프리슈티나|Pristina|プリシュティナ||in=loc:xk
`;
