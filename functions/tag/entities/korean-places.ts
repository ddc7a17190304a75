/** Korean neighbourhoods, palaces, airports, stations, roads, rivers, mountains and islands. Rows as in curated-entity.ts. */
export const KOREAN_PLACES = `
# kr districts and neighbourhoods
loc:yeouido|여의도|Yeouido|汝矣島
loc:pangyo|판교|Pangyo
loc:bundang|분당|Bundang||분당구;성남시 분당구;분당신도시
loc:ilsan|일산|Ilsan||일산신도시;일산동구;일산서구
loc:gwanggyo|광교?|Gwanggyo||광교신도시
loc:dongtan|동탄|Dongtan||동탄신도시;동탄2신도시
loc:wirye|위례|Wirye||위례신도시
loc:songdo|송도|Songdo|松島|송도국제도시
loc:cheongna|청라|Cheongna||청라국제도시
loc:yeongjongdo|영종도|Yeongjongdo
loc:ganghwado|강화도|Ganghwado|江華島
loc:magok|마곡|Magok||마곡지구
loc:mok-dong|목동|Mok-dong
loc:jamsil|잠실|Jamsil|蚕室
loc:apgujeong|압구정|Apgujeong||압구정동
loc:cheongdam-dong|청담동|Cheongdam-dong
loc:daechi-dong|대치동|Daechi-dong
loc:banpo|반포|Banpo||반포동
loc:gaepo|개포|Gaepo||개포동
loc:myeong-dong|명동|Myeong-dong|明洞|Myeongdong
loc:hongdae|홍대?|Hongdae|弘大
loc:itaewon|이태원|Itaewon|梨泰院
loc:seongsu-dong|성수동|Seongsu-dong||성수?
loc:hannam-dong|한남동|Hannam-dong
loc:gwanghwamun|광화문|Gwanghwamun|光化門|광화문광장;광화문 광장;Gwanghwamun Square
loc:cheonggyecheon|청계천|Cheonggyecheon|清渓川
loc:seoul-plaza|서울광장|Seoul Plaza
loc:namdaemun-market|남대문시장|Namdaemun Market|南大門市場
loc:dongdaemun-market|동대문시장|Dongdaemun Market
loc:gwangjang-market|광장시장|Gwangjang Market|広蔵市場
loc:noryangjin|노량진|Noryangjin||노량진수산시장
loc:garak-market|가락시장|Garak Market
loc:dongdaemun-design-plaza|동대문디자인플라자|Dongdaemun Design Plaza||DDP
loc:coex|코엑스|COEX|コエックス
loc:kintex|킨텍스|KINTEX
loc:bexco|벡스코|BEXCO
loc:lotte-world-tower|롯데월드타워|Lotte World Tower|ロッテワールドタワー
loc:namsan|남산|Namsan|南山|남산타워;N서울타워;N Seoul Tower
loc:gyeongbokgung-palace|경복궁|Gyeongbokgung Palace|景福宮|Gyeongbokgung
loc:changdeokgung-palace|창덕궁|Changdeokgung Palace|昌徳宮
loc:deoksugung-palace|덕수궁|Deoksugung Palace
loc:changgyeonggung-palace|창경궁|Changgyeonggung Palace
loc:jongmyo-shrine|종묘|Jongmyo Shrine|宗廟|Jongmyo
loc:blue-house|청와대|Blue House|青瓦台|Cheong Wa Dae;靑瓦臺
loc:bulguksa|불국사|Bulguksa|仏国寺
loc:seokguram|석굴암|Seokguram
loc:haeinsa|해인사|Haeinsa
loc:national-museum-of-korea|국립중앙박물관|National Museum of Korea|国立中央博物館
loc:national-museum-of-modern-and-contemporary-art|국립현대미술관|National Museum of Modern and Contemporary Art||MMCA
loc:seoul-arts-center|예술의전당|Seoul Arts Center||예술의 전당
loc:sejong-center-for-the-performing-arts|세종문화회관|Sejong Center for the Performing Arts
loc:lotte-concert-hall|롯데콘서트홀|Lotte Concert Hall
loc:jamsil-baseball-stadium|잠실야구장|Jamsil Baseball Stadium||서울 잠실야구장;잠실구장
loc:gocheok-sky-dome|고척스카이돔|Gocheok Sky Dome||고척돔;서울 고척스카이돔
loc:seoul-world-cup-stadium|서울월드컵경기장|Seoul World Cup Stadium||상암월드컵경기장
loc:suwon-world-cup-stadium|수원월드컵경기장|Suwon World Cup Stadium
loc:jeonju-world-cup-stadium|전주월드컵경기장|Jeonju World Cup Stadium
loc:busan-asiad-main-stadium|부산아시아드주경기장|Busan Asiad Main Stadium
loc:sajik-baseball-stadium|사직야구장|Sajik Baseball Stadium||사직구장;부산 사직야구장;부산 사직구장
loc:daegu-samsung-lions-park|대구삼성라이온즈파크|Daegu Samsung Lions Park
loc:gwangju-kia-champions-field|광주-기아챔피언스필드|Gwangju-Kia Champions Field
loc:daejeon-hanwha-life-ballpark|대전 한화생명 볼파크|Daejeon Hanwha Life Ballpark
loc:changwon-nc-park|창원NC파크|Changwon NC Park
loc:incheon-ssg-landers-field|인천SSG랜더스필드|Incheon SSG Landers Field
loc:jangchung-arena|장충체육관|Jangchung Arena
loc:jamsil-arena|잠실실내체육관|Jamsil Arena
loc:jincheon-national-training-center|진천선수촌|Jincheon National Training Center
loc:mokdong-ice-rink|목동아이스링크|Mokdong Ice Rink
loc:kspo-dome|KSPO돔|KSPO Dome||올림픽체조경기장
loc:incheon-international-airport|인천국제공항|Incheon International Airport|仁川国際空港|인천공항;Incheon Airport;仁川空港
loc:gimpo-international-airport|김포국제공항|Gimpo International Airport|金浦空港|김포공항;Gimpo Airport
loc:gimhae-international-airport|김해국제공항|Gimhae International Airport||김해공항
loc:jeju-international-airport|제주국제공항|Jeju International Airport||제주공항
loc:muan-international-airport|무안국제공항|Muan International Airport||무안공항
loc:cheongju-international-airport|청주국제공항|Cheongju International Airport||청주공항
loc:daegu-international-airport|대구국제공항|Daegu International Airport||대구공항
loc:yangyang-international-airport|양양국제공항|Yangyang International Airport||양양공항
loc:gadeokdo-new-airport|가덕도신공항|Gadeokdo New Airport||가덕도 신공항;가덕신공항
loc:gadeokdo|가덕도|Gadeokdo
loc:port-of-busan|부산항|Port of Busan|釜山港|부산신항
loc:port-of-incheon|인천항|Port of Incheon
loc:port-of-pyeongtaek|평택항|Port of Pyeongtaek||평택당진항
loc:port-of-gwangyang|광양항|Port of Gwangyang
loc:seoul-station|서울역|Seoul Station|ソウル駅
loc:yongsan-station|용산역|Yongsan Station
loc:gangnam-station|강남역|Gangnam Station
loc:suseo-station|수서역|Suseo Station
loc:busan-station|부산역|Busan Station
loc:dongdaegu-station|동대구역|Dongdaegu Station
loc:daejeon-station|대전역|Daejeon Station
loc:osong-station|오송역|Osong Station
loc:gwangmyeong-station|광명역|Gwangmyeong Station
loc:sindorim-station|신도림역|Sindorim Station
loc:gyeongbu-expressway|경부고속도로|Gyeongbu Expressway
loc:yeongdong-expressway|영동고속도로|Yeongdong Expressway
loc:seohaean-expressway|서해안고속도로|Seohaean Expressway
loc:jungbu-expressway|중부고속도로|Jungbu Expressway
loc:honam-expressway|호남고속도로|Honam Expressway
loc:namhae-expressway|남해고속도로|Namhae Expressway
loc:jungang-expressway|중앙고속도로|Jungang Expressway
loc:capital-region-first-ring-expressway|수도권제1순환고속도로|Capital Region First Ring Expressway
loc:gangbyeonbuk-ro|강변북로|Gangbyeonbuk-ro
loc:olympic-daero|올림픽대로|Olympic-daero
loc:dongbu-expressway|동부간선도로|Dongbu Expressway
loc:naebu-expressway|내부순환로|Naebu Expressway
loc:han-river|한강|Han River|漢江|Hangang;Hangang River
loc:nakdong-river|낙동강|Nakdong River|洛東江
loc:geum-river|금강|Geum River
loc:yeongsan-river|영산강|Yeongsan River
loc:seomjin-river|섬진강|Seomjin River
loc:imjin-river|임진강|Imjin River|臨津江
loc:bukhan-river|북한강|Bukhan River
loc:namhan-river|남한강|Namhan River
loc:taehwa-river|태화강|Taehwa River
loc:soyanggang-dam|소양강댐|Soyanggang Dam
loc:chungju-dam|충주댐|Chungju Dam
loc:paldang-dam|팔당댐|Paldang Dam
loc:hallasan|한라산|Hallasan|漢拏山|Mount Halla
loc:mount-paektu|백두산|Mount Paektu|白頭山|Paektu
loc:jirisan|지리산|Jirisan|智異山|Mount Jiri
loc:seoraksan|설악산|Seoraksan|雪岳山|Mount Seorak
loc:bukhansan|북한산|Bukhansan
loc:gwanaksan|관악산|Gwanaksan
loc:taebaeksan|태백산|Taebaeksan
loc:sobaeksan|소백산|Sobaeksan
loc:songnisan|속리산|Songnisan
loc:deogyusan|덕유산|Deogyusan
loc:gyeryongsan|계룡산|Gyeryongsan
loc:naejangsan|내장산|Naejangsan
loc:odaesan|오대산|Odaesan
loc:mount-kumgang|금강산|Mount Kumgang|金剛山
loc:daegwallyeong|대관령|Daegwallyeong
loc:misiryeong|미시령|Misiryeong
loc:east-sea|동해|East Sea|日本海|Sea of Japan
loc:yellow-sea|서해|Yellow Sea|黄海
loc:south-sea-of-korea|남해|South Sea of Korea
loc:south-coast-of-korea|남해안|South Coast of Korea
loc:west-coast-of-korea|서해안|West Coast of Korea
loc:east-coast-of-korea|동해안|East Coast of Korea
loc:korea-strait|대한해협|Korea Strait
loc:jeju-strait|제주해협|Jeju Strait
loc:five-west-sea-islands|서해5도|Five West Sea Islands
loc:dokdo|독도|Dokdo|竹島|Takeshima;Liancourt Rocks
loc:ulleungdo|울릉도|Ulleungdo|鬱陵島
loc:baengnyeongdo|백령도|Baengnyeongdo
loc:yeonpyeongdo|연평도|Yeonpyeongdo|延坪島
loc:geojedo|거제도|Geojedo
loc:heuksando|흑산도|Heuksando
loc:marado|마라도|Marado
loc:udo|우도?|Udo
loc:ieodo|이어도|Ieodo
loc:gwangalli|광안리|Gwangalli|広安里|광안리해수욕장;광안대교
loc:gyeongpodae|경포대|Gyeongpodae||경포해변;경포해수욕장
loc:saemangeum|새만금|Saemangeum
loc:hallyeosudo|한려수도|Hallyeosudo
loc:korean-demilitarized-zone|비무장지대|Korean Demilitarized Zone||DMZ;Demilitarized Zone
loc:panmunjom|판문점|Panmunjom|板門店|공동경비구역;JSA
loc:kaesong-industrial-complex|개성공단|Kaesong Industrial Complex|開城工業団地
loc:northern-limit-line|북방한계선|Northern Limit Line||NLL
loc:military-demarcation-line|군사분계선|Military Demarcation Line||MDL
loc:camp-humphreys|캠프 험프리스|Camp Humphreys||평택 미군기지
loc:osan-air-base|오산공군기지|Osan Air Base||오산 공군기지
loc:naro-space-center|나로우주센터|Naro Space Center
loc:kori-nuclear-power-plant|고리원전|Kori Nuclear Power Plant||고리 원전;고리원자력발전소
loc:wolseong-nuclear-power-plant|월성원전|Wolseong Nuclear Power Plant||월성 원전
loc:hanbit-nuclear-power-plant|한빛원전|Hanbit Nuclear Power Plant||한빛 원전
loc:hanul-nuclear-power-plant|한울원전|Hanul Nuclear Power Plant||신한울 원전;신한울;한울 원전
loc:yongbyon|영변|Yongbyon|寧辺
loc:punggye-ri|풍계리|Punggye-ri
loc:pyongyang|평양|Pyongyang|平壌||w=Q18808 in=loc:kp
loc:kaesong|개성?|Kaesong|開城||c=개성공단,북한,개성시,남북
loc:sinuiju|신의주|Sinuiju
loc:wonsan|원산?|Wonsan|元山||c=북한,갈마
loc:rason|나선?|Rason|羅先|라선
loc:hamhung|함흥|Hamhung
loc:nampo|남포?|Nampo|||c=북한
loc:chongjin|청진|Chongjin
loc:masikryong|마식령|Masikryong
loc:seoul-capital-area|수도권|Seoul Capital Area
loc:yeongnam|영남|Yeongnam
loc:honam|호남|Honam
loc:chungcheong|충청|Chungcheong||충청권;충청도
loc:gyeongsang|경상도|Gyeongsang
loc:jeolla|전라도|Jeolla
loc:masan|마산|Masan||창원시 마산합포구;마산회원구
loc:jinhae|진해|Jinhae||창원시 진해구
loc:cheonggyesan|청계산|Cheonggyesan
loc:korean-peninsula|한반도|Korean Peninsula|朝鮮半島|Korean peninsula
loc:giheung|기흥|Giheung||용인 기흥
loc:ochang|오창|Ochang
loc:osong|오송|Osong
loc:gumi-industrial-complex|구미공단|Gumi Industrial Complex
loc:yeosu-national-industrial-complex|여수산단|Yeosu National Industrial Complex||여수국가산단
loc:ulsan-industrial-complex|울산공단|Ulsan Industrial Complex
loc:daedeok-innopolis|대덕연구개발특구|Daedeok Innopolis||대덕특구
loc:magongnaru|마곡나루|Magongnaru
loc:haeundae-beach|해운대해수욕장|Haeundae Beach|海雲台海水浴場
loc:ojukheon|오죽헌|Ojukheon
loc:gyeongpo-lake|경포호|Gyeongpo Lake
`;
