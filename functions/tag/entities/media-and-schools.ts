/** Newspapers, broadcasters, agencies, journals, universities and hospitals. Rows as in curated-entity.ts. */
export const MEDIA_AND_SCHOOLS = `
# newspapers and broadcasters
org:yonhap-news-agency|연합뉴스|Yonhap News Agency|聯合ニュース|Yonhap;Yonhap News
org:newsis|뉴시스|Newsis
org:news1|뉴스1|News1
org:kbs|KBS|KBS||한국방송공사
org:mbc|MBC|MBC||문화방송
org:sbs|SBS|SBS
org:ebs|EBS|EBS||한국교육방송공사
org:jtbc|JTBC|JTBC
org:tv-chosun|TV조선|TV Chosun
org:channel-a|채널A|Channel A
org:mbn|MBN|MBN||매일방송
org:ytn|YTN|YTN
org:yonhap-news-tv|연합뉴스TV|Yonhap News TV
org:tvn|tvN|tvN
org:cbs-nocut-news|CBS노컷뉴스|CBS Nocut News||노컷뉴스
org:tbs|TBS|TBS||교통방송
org:chosun-ilbo|조선일보|Chosun Ilbo|朝鮮日報|The Chosun Ilbo
org:joongang-ilbo|중앙일보|JoongAng Ilbo|中央日報|Korea JoongAng Daily
org:dong-a-ilbo|동아일보|Dong-A Ilbo|東亜日報
org:hankyoreh|한겨레|Hankyoreh|ハンギョレ|한겨레신문
org:kyunghyang-shinmun|경향신문|Kyunghyang Shinmun|京郷新聞
org:hankook-ilbo|한국일보|Hankook Ilbo|韓国日報
org:kukmin-ilbo|국민일보|Kukmin Ilbo
org:seoul-shinmun|서울신문|Seoul Shinmun
org:segye-ilbo|세계일보|Segye Ilbo
org:munhwa-ilbo|문화일보|Munhwa Ilbo
org:maeil-business-newspaper|매일경제|Maeil Business Newspaper|毎日経済|매경;매일경제신문
org:korea-economic-daily|한국경제|Korea Economic Daily|韓国経済新聞|한경;한국경제신문
org:seoul-economic-daily|서울경제|Seoul Economic Daily||서울경제신문
org:money-today|머니투데이|Money Today
org:edaily|이데일리|Edaily
org:financial-news|파이낸셜뉴스|Financial News
org:asia-economy|아시아경제|Asia Economy
org:herald-business|헤럴드경제|Herald Business
org:metro-seoul|메트로신문|Metro Seoul||메트로경제;메트로경제 신문;메트로경제신문
org:etnews|전자신문|ETNews
org:digital-times|디지털타임스|Digital Times
org:digital-daily|디지털데일리|Digital Daily
org:inews24|아이뉴스24|inews24
org:zdnet-korea|지디넷코리아|ZDNet Korea
org:bloter|블로터|Bloter
org:ohmynews|오마이뉴스|OhmyNews
org:pressian|프레시안|Pressian
org:media-today|미디어오늘|Media Today
org:newstapa|뉴스타파|Newstapa
org:the-fact|더팩트|The Fact?
org:sports-chosun|스포츠조선|Sports Chosun
org:sports-seoul|스포츠서울|Sports Seoul
org:ilgan-sports|일간스포츠|Ilgan Sports
org:spotv-news|스포티비뉴스|SPOTV News
org:the-korea-herald|코리아헤럴드|The Korea Herald||Korea Herald
org:the-korea-times|코리아타임스|The Korea Times||Korea Times
org:busan-ilbo|부산일보|Busan Ilbo
org:kookje-shinmun|국제신문|Kookje Shinmun
org:maeil-shinmun|매일신문|Maeil Shinmun
org:yeongnam-ilbo|영남일보|Yeongnam Ilbo
org:kangwon-ilbo|강원일보|Kangwon Ilbo
org:kangwon-domin-ilbo|강원도민일보|Kangwon Domin Ilbo
org:kwangju-ilbo|광주일보|Kwangju Ilbo
org:jeonnam-ilbo|전남일보|Jeonnam Ilbo
org:jeonbuk-ilbo|전북일보|Jeonbuk Ilbo
org:daejeon-ilbo|대전일보|Daejeon Ilbo
org:chungcheong-today|충청투데이|Chungcheong Today
org:kyeongin-ilbo|경인일보|Kyeongin Ilbo
org:incheon-ilbo|인천일보|Incheon Ilbo
org:kyongnam-shinmun|경남신문|Kyongnam Shinmun
org:jeju-ilbo|제주일보|Jeju Ilbo
org:halla-ilbo|한라일보|Halla Ilbo
org:korean-central-news-agency|조선중앙통신|Korean Central News Agency|朝鮮中央通信|KCNA
org:rodong-sinmun|노동신문|Rodong Sinmun|労働新聞
org:korean-central-television|조선중앙TV|Korean Central Television||조선중앙텔레비전
# press of the world
org:reuters|로이터|Reuters|ロイター|로이터통신;로이터 통신;ロイター通信
org:associated-press|AP통신|Associated Press|AP通信|AP;AP 통신;The Associated Press
org:agence-france-presse|AFP통신|Agence France-Presse|AFP通信|AFP;AFP 통신
org:dpa|dpa통신|dpa||DPA
org:the-new-york-times|뉴욕타임스|The New York Times|ニューヨーク・タイムズ|NYT;뉴욕 타임스;New York Times;뉴욕타임즈
org:the-washington-post|워싱턴포스트|The Washington Post|ワシントン・ポスト|WP?;워싱턴 포스트;Washington Post
org:the-wall-street-journal|월스트리트저널|The Wall Street Journal|ウォール・ストリート・ジャーナル|WSJ;월스트리트 저널;Wall Street Journal
org:financial-times|파이낸셜타임스|Financial Times|フィナンシャル・タイムズ|FT;파이낸셜 타임스;The Financial Times
org:the-economist|이코노미스트|The Economist|エコノミスト?
org:the-guardian|가디언|The Guardian|ガーディアン|더가디언;더 가디언;Guardian?
org:the-times|더타임스|The Times?||더 타임스
org:the-daily-telegraph|데일리텔레그래프|The Daily Telegraph||The Telegraph;데일리 텔레그래프;텔레그래프
org:daily-mail|데일리메일|Daily Mail||The Daily Mail
org:the-sun|더선|The Sun?||더 선
org:bbc|BBC|BBC||BBC News;BBC 방송;BBC방송
org:cnn|CNN|CNN||CNN 방송;CNN방송
org:cnbc|CNBC|CNBC
org:nbc|NBC|NBC||NBC News;NBC 방송;NBC방송
org:abc-news|ABC방송|ABC News||ABC 방송;ABC
org:cbs-news|CBS방송|CBS News||CBS 방송;CBS
org:fox-news|폭스뉴스|Fox News|FOXニュース|폭스 뉴스
org:pbs|PBS|PBS
org:npr|NPR|NPR
org:msnbc|MSNBC|MSNBC
org:usa-today|USA투데이|USA Today||USA 투데이
org:los-angeles-times|LA타임스|Los Angeles Times||로스앤젤레스 타임스
org:time-magazine|타임?|Time magazine||타임지;미국 시사주간지 타임?
org:forbes|포브스|Forbes|フォーブス
org:fortune|포천?|Fortune?||포춘
org:newsweek|뉴스위크|Newsweek
org:politico|폴리티코|Politico
org:axios|악시오스|Axios
org:the-hill|더힐|The Hill?
org:the-verge|더버지|The Verge
org:techcrunch|테크크런치|TechCrunch
org:wired|와이어드|Wired?
org:the-information|더인포메이션|The Information?||디인포메이션
org:barrons|배런스|Barron's
org:le-monde|르몽드|Le Monde|ルモンド|르 몽드
org:le-figaro|르피가로|Le Figaro
org:der-spiegel|슈피겔|Der Spiegel||Spiegel
org:bild|빌트?|Bild?
org:el-pais|엘파이스|El País||El Pais
org:al-jazeera|알자지라|Al Jazeera|アルジャジーラ
org:tass|타스통신|TASS|タス通信|타스 통신;Tass
org:ria-novosti|리아노보스티|RIA Novosti
org:xinhua|신화통신|Xinhua|新華社|신화사;Xinhua News Agency;신화 통신
org:peoples-daily|인민일보|People's Daily|人民日報
org:global-times|환구시보|Global Times?|環球時報|글로벌타임스
org:cctv|중국중앙TV|CCTV?||중국중앙방송;中国中央テレビ
org:caixin|차이신|Caixin|財新
org:south-china-morning-post|사우스차이나모닝포스트|South China Morning Post||SCMP;사우스차이나 모닝포스트
org:nhk|NHK|NHK||NHK방송
org:kyodo-news|교도통신|Kyodo News|共同通信|교도 통신;Kyodo;共同通信社
org:jiji-press|지지통신|Jiji Press|時事通信|지지 통신;時事通信社
org:yomiuri-shimbun|요미우리신문|Yomiuri Shimbun|読売新聞|요미우리;Yomiuri
org:asahi-shimbun|아사히신문|Asahi Shimbun|朝日新聞|아사히;Asahi
org:mainichi-shimbun|마이니치신문|Mainichi Shimbun|毎日新聞|마이니치
org:nikkei|니혼게이자이신문|Nikkei|日本経済新聞|닛케이;日経新聞;日経;니혼게이자이
org:sankei-shimbun|산케이신문|Sankei Shimbun|産経新聞|산케이
org:nikkei-asia|닛케이아시아|Nikkei Asia||Nikkei Asian Review
org:nippon-tv|일본TV|Nippon TV|日本テレビ
org:fuji-tv|후지TV|Fuji TV|フジテレビ
org:tv-asahi|TV아사히|TV Asahi|テレビ朝日
org:channel-newsasia|채널뉴스아시아|Channel NewsAsia||CNA?
org:the-straits-times|스트레이츠타임스|The Straits Times
org:the-athletic|디애슬레틱|The Athletic||디 애슬레틱
org:espn|ESPN|ESPN
org:sky-sports|스카이스포츠|Sky Sports||스카이 스포츠
org:nature|네이처?|Nature?|ネイチャー|국제학술지 네이처?
org:science|사이언스?|Science?|サイエンス
org:the-lancet|랜싯|The Lancet||Lancet;란셋
# universities
org:seoul-national-university|서울대|Seoul National University|ソウル大|서울대학교;SNU;ソウル大学
org:yonsei-university|연세대|Yonsei University|延世大|연세대학교
org:korea-university|고려대|Korea University|高麗大|고려대학교;고대?
org:kaist|카이스트|KAIST|KAIST|한국과학기술원
org:postech|포스텍|POSTECH||포항공대;포항공과대학교
org:unist|유니스트|UNIST||울산과학기술원
org:gist|지스트|GIST?||광주과학기술원
org:dgist|디지스트|DGIST||대구경북과학기술원
org:kentech|켄텍|KENTECH||한국에너지공과대학교
org:sungkyunkwan-university|성균관대|Sungkyunkwan University||성균관대학교;성대?
org:hanyang-university|한양대|Hanyang University||한양대학교
org:sogang-university|서강대|Sogang University||서강대학교
org:ewha-womans-university|이화여대|Ewha Womans University||이화여자대학교;이대?
org:chung-ang-university|중앙대|Chung-Ang University||중앙대학교
org:kyung-hee-university|경희대|Kyung Hee University||경희대학교
org:hankuk-university-of-foreign-studies|한국외대|Hankuk University of Foreign Studies||한국외국어대학교;외대?
org:university-of-seoul|서울시립대|University of Seoul||서울시립대학교
org:konkuk-university|건국대|Konkuk University||건국대학교
org:dongguk-university|동국대|Dongguk University||동국대학교
org:hongik-university|홍익대|Hongik University||홍익대학교;홍대?
org:sookmyung-womens-university|숙명여대|Sookmyung Women's University||숙명여자대학교
org:kookmin-university|국민대|Kookmin University||국민대학교
org:soongsil-university|숭실대|Soongsil University||숭실대학교
org:sejong-university|세종대|Sejong University||세종대학교
org:dankook-university|단국대|Dankook University||단국대학교
org:ajou-university|아주대|Ajou University||아주대학교
org:inha-university|인하대|Inha University||인하대학교
org:gachon-university|가천대|Gachon University||가천대학교
org:catholic-university-of-korea|가톨릭대|Catholic University of Korea||가톨릭대학교
org:kwangwoon-university|광운대|Kwangwoon University||광운대학교
org:sangmyung-university|상명대|Sangmyung University||상명대학교
org:dongduk-womens-university|동덕여대|Dongduk Women's University||동덕여자대학교
org:sungshin-womens-university|성신여대|Sungshin Women's University||성신여자대학교
org:duksung-womens-university|덕성여대|Duksung Women's University
org:pusan-national-university|부산대|Pusan National University||부산대학교
org:kyungpook-national-university|경북대|Kyungpook National University||경북대학교
org:chonnam-national-university|전남대|Chonnam National University||전남대학교
org:jeonbuk-national-university|전북대|Jeonbuk National University||전북대학교
org:chungnam-national-university|충남대|Chungnam National University||충남대학교
org:chungbuk-national-university|충북대|Chungbuk National University||충북대학교
org:kangwon-national-university|강원대|Kangwon National University||강원대학교
org:jeju-national-university|제주대|Jeju National University||제주대학교
org:gyeongsang-national-university|경상국립대|Gyeongsang National University||경상국립대학교
org:pukyong-national-university|부경대|Pukyong National University||국립부경대;부경대학교
org:dong-a-university|동아대|Dong-A University||동아대학교
org:yeungnam-university|영남대|Yeungnam University||영남대학교
org:keimyung-university|계명대|Keimyung University||계명대학교
org:chosun-university|조선대|Chosun University||조선대학교
org:university-of-ulsan|울산대|University of Ulsan||울산대학교
org:hallym-university|한림대|Hallym University||한림대학교
org:soonchunhyang-university|순천향대|Soonchunhyang University||순천향대학교
org:seoul-national-university-of-science-and-technology|서울과학기술대|Seoul National University of Science and Technology||서울과기대;서울과학기술대학교
org:korea-national-university-of-arts|한국예술종합학교|Korea National University of Arts||한예종
org:korea-military-academy|육군사관학교|Korea Military Academy||육사
org:korean-national-police-university|경찰대|Korean National Police University||경찰대학
org:seoul-national-university-hospital|서울대병원|Seoul National University Hospital||서울대학교병원
org:seoul-national-university-bundang-hospital|분당서울대병원|Seoul National University Bundang Hospital
org:asan-medical-center|서울아산병원|Asan Medical Center
org:severance-hospital|세브란스병원|Severance Hospital||신촌세브란스병원
org:seoul-st-marys-hospital|서울성모병원|Seoul St. Mary's Hospital
org:korea-university-medicine|고려대의료원|Korea University Medicine
org:ewha-womans-university-mokdong-hospital|이대목동병원|Ewha Womans University Mokdong Hospital
org:harvard-university|하버드대|Harvard University|ハーバード大|Harvard;하버드;하버드대학교;ハーバード大学
org:stanford-university|스탠퍼드대|Stanford University|スタンフォード大|Stanford;스탠포드대;스탠퍼드;スタンフォード大学
org:massachusetts-institute-of-technology|MIT|Massachusetts Institute of Technology|マサチューセッツ工科大|매사추세츠공과대;매사추세츠공대
org:yale-university|예일대|Yale University||Yale
org:princeton-university|프린스턴대|Princeton University||Princeton
org:columbia-university|컬럼비아대|Columbia University
org:cornell-university|코넬대|Cornell University||Cornell
org:university-of-pennsylvania|펜실베이니아대|University of Pennsylvania||와튼스쿨;Wharton
org:university-of-chicago|시카고대|University of Chicago
org:university-of-california-berkeley|UC버클리|University of California, Berkeley||UC Berkeley;캘리포니아대 버클리
org:ucla|UCLA|UCLA||University of California, Los Angeles
org:california-institute-of-technology|캘리포니아공대|California Institute of Technology||Caltech;칼텍;캘텍
org:carnegie-mellon-university|카네기멜런대|Carnegie Mellon University||Carnegie Mellon;카네기멜론대
org:johns-hopkins-university|존스홉킨스대|Johns Hopkins University||Johns Hopkins
org:new-york-university|뉴욕대|New York University||NYU
org:georgetown-university|조지타운대|Georgetown University
org:duke-university|듀크대|Duke University
org:university-of-michigan|미시간대|University of Michigan
org:university-of-texas|텍사스대|University of Texas
org:university-of-oxford|옥스퍼드대|University of Oxford|オックスフォード大|Oxford University;옥스퍼드대학교
org:university-of-cambridge|케임브리지대|University of Cambridge|ケンブリッジ大|Cambridge University
org:imperial-college-london|임피리얼 칼리지 런던|Imperial College London||임페리얼 칼리지 런던
org:university-college-london|런던대|University College London||UCL;King's College London
org:london-school-of-economics|런던정경대|London School of Economics||LSE
org:university-of-edinburgh|에든버러대|University of Edinburgh
org:university-of-toronto|토론토대|University of Toronto
org:mcgill-university|맥길대|McGill University
org:eth-zurich|취리히연방공대|ETH Zurich||ETH
org:max-planck-institute|막스플랑크연구소|Max Planck Institute||Max Planck Society
org:university-of-tokyo|도쿄대|University of Tokyo|東京大|東大;東京大学;Tokyo University
org:kyoto-university|교토대|Kyoto University|京都大|京都大学;京大
org:waseda-university|와세다대|Waseda University|早稲田大|早稲田大学
org:keio-university|게이오대|Keio University|慶応大|慶応義塾大学;慶大
org:osaka-university|오사카대|Osaka University|大阪大|大阪大学
org:tohoku-university|도호쿠대|Tohoku University|東北大|東北大学
org:tsinghua-university|칭화대|Tsinghua University|清華大学
org:peking-university|베이징대|Peking University|北京大学
org:fudan-university|푸단대|Fudan University|復旦大学
org:university-of-hong-kong|홍콩대|University of Hong Kong
org:national-taiwan-university|국립대만대|National Taiwan University|台湾大学
org:national-university-of-singapore|싱가포르국립대|National University of Singapore||NUS
org:nanyang-technological-university|난양공대|Nanyang Technological University
`;
