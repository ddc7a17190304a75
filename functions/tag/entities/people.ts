/** People in the news. Rows as in curated-entity.ts. */
export const PEOPLE = `
# heads of state and of government
person:lee-jae-myung|이재명|Lee Jae-myung|李在明|Lee Jae Myung;イ・ジェミョン
person:donald-trump|도널드 트럼프|Donald Trump|ドナルド・トランプ|트럼프;Trump;トランプ;Donald J. Trump|w=Q22686
person:jd-vance|J.D. 밴스|JD Vance|バンス|J.D. Vance;밴스;Vance;JD 밴스
person:joe-biden|조 바이든|Joe Biden|ジョー・バイデン|바이든;Biden;バイデン;조지프 바이든|w=Q6279
person:barack-obama|버락 오바마|Barack Obama|バラク・オバマ|오바마;Obama;オバマ|w=Q76
person:kamala-harris|카멀라 해리스|Kamala Harris|カマラ・ハリス|해리스?;Harris?
person:hillary-clinton|힐러리 클린턴|Hillary Clinton|ヒラリー・クリントン
person:bill-clinton|빌 클린턴|Bill Clinton|ビル・クリントン|클린턴?;Clinton?
person:george-w-bush|조지 W. 부시|George W. Bush||조지 W 부시;부시?
person:xi-jinping|시진핑|Xi Jinping|習近平|Xi?
person:li-qiang|리창|Li Qiang|李強
person:wang-yi|왕이|Wang Yi|王毅
person:he-lifeng|허리펑|He Lifeng|何立峰
person:hu-jintao|후진타오|Hu Jintao|胡錦濤
person:mao-zedong|마오쩌둥|Mao Zedong|毛沢東
person:sanae-takaichi|다카이치 사나에|Sanae Takaichi|高市早苗|다카이치;Takaichi;高市
person:shigeru-ishiba|이시바 시게루|Shigeru Ishiba|石破茂|이시바;Ishiba;石破
person:fumio-kishida|기시다 후미오|Fumio Kishida|岸田文雄|기시다;Kishida
person:shinzo-abe|아베 신조|Shinzo Abe|安倍晋三|아베
person:shinjiro-koizumi|고이즈미 신지로|Shinjiro Koizumi|小泉進次郎|고이즈미
person:yoshimasa-hayashi|하야시 요시마사|Yoshimasa Hayashi|林芳正
person:toshimitsu-motegi|모테기 도시미쓰|Toshimitsu Motegi|茂木敏充
person:kazuo-ueda|우에다 가즈오|Kazuo Ueda|植田和男|植田総裁?
person:vladimir-putin|블라디미르 푸틴|Vladimir Putin|プーチン|푸틴;Putin;ウラジーミル・プーチン|w=Q7747
person:sergei-lavrov|세르게이 라브로프|Sergei Lavrov|ラブロフ|라브로프;Lavrov;Sergey Lavrov
person:dmitry-peskov|드미트리 페스코프|Dmitry Peskov|ペスコフ|페스코프;Peskov
person:volodymyr-zelensky|볼로디미르 젤렌스키|Volodymyr Zelensky|ゼレンスキー|젤렌스키;Zelensky;Zelenskyy;Volodymyr Zelenskyy;Zelenskiy;Volodymyr Zelenskiy
person:kim-jong-un|김정은|Kim Jong-un|金正恩|Kim Jong Un
person:kim-yo-jong|김여정|Kim Yo-jong|金与正|Kim Yo Jong
person:kim-jong-il|김정일|Kim Jong-il|金正日|Kim Jong Il
person:kim-il-sung|김일성|Kim Il-sung|金日成|Kim Il Sung
person:choe-son-hui|최선희|Choe Son-hui|崔善姫|Choe Son Hui
person:emmanuel-macron|에마뉘엘 마크롱|Emmanuel Macron|マクロン|마크롱;Macron;エマニュエル・マクロン
person:friedrich-merz|프리드리히 메르츠|Friedrich Merz|メルツ|메르츠;Merz
person:olaf-scholz|올라프 숄츠|Olaf Scholz|ショルツ|숄츠;Scholz
person:angela-merkel|앙겔라 메르켈|Angela Merkel|メルケル|메르켈;Merkel
person:keir-starmer|키어 스타머|Keir Starmer|スターマー|스타머;Starmer;Sir Keir Starmer
person:rishi-sunak|리시 수낵|Rishi Sunak|スナク|수낵;Sunak
person:boris-johnson|보리스 존슨|Boris Johnson|ボリス・ジョンソン
person:theresa-may|테레사 메이|Theresa May||테리사 메이
person:liz-truss|리즈 트러스|Liz Truss
person:david-cameron|데이비드 캐머런|David Cameron
person:tony-blair|토니 블레어|Tony Blair
person:margaret-thatcher|마거릿 대처|Margaret Thatcher|サッチャー|대처?;Thatcher
person:rachel-reeves|레이철 리브스|Rachel Reeves
person:nigel-farage|나이절 패라지|Nigel Farage||패라지;Farage
person:kemi-badenoch|케미 베이드녹|Kemi Badenoch||Badenoch
person:king-charles-iii|찰스 3세|King Charles III|チャールズ国王|찰스 3세 국왕;King Charles;Charles III
person:queen-elizabeth-ii|엘리자베스 2세|Queen Elizabeth II|エリザベス女王|Queen Elizabeth
person:prince-william|윌리엄 왕세자|Prince William|ウィリアム皇太子
person:prince-harry|해리 왕자|Prince Harry|ヘンリー王子
person:giorgia-meloni|조르자 멜로니|Giorgia Meloni|メローニ|멜로니;Meloni;조르지아 멜로니
person:pedro-sanchez|페드로 산체스|Pedro Sanchez|サンチェス|산체스?;Pedro Sánchez
person:donald-tusk|도날트 투스크|Donald Tusk|トゥスク|투스크;Tusk
person:viktor-orban|빅토르 오르반|Viktor Orban|オルバン|오르반;Orban;Viktor Orbán;Orbán
person:ursula-von-der-leyen|우르줄라 폰데어라이엔|Ursula von der Leyen|フォンデアライエン|폰데어라이엔;von der Leyen;우르줄라 폰 데어 라이엔
person:mark-rutte|마르크 뤼터|Mark Rutte|ルッテ|뤼터;Rutte
person:christine-lagarde|크리스틴 라가르드|Christine Lagarde|ラガルド|라가르드;Lagarde
person:antonio-guterres|안토니우 구테흐스|Antonio Guterres|グテレス|구테흐스;Guterres;António Guterres
person:rafael-grossi|라파엘 그로시|Rafael Grossi|グロッシ|그로시;Grossi
person:tedros-adhanom-ghebreyesus|테워드로스 아드하놈 거브러여수스|Tedros Adhanom Ghebreyesus|テドロス|테워드로스;Tedros
person:mark-carney|마크 카니|Mark Carney|カーニー|카니?;Carney
person:justin-trudeau|쥐스탱 트뤼도|Justin Trudeau|トルドー|트뤼도;Trudeau
person:anthony-albanese|앤서니 앨버니지|Anthony Albanese|アルバニージー|앨버니지;Albanese
person:christopher-luxon|크리스토퍼 럭슨|Christopher Luxon||럭슨
person:jacinda-ardern|저신다 아던|Jacinda Ardern||Ardern
person:narendra-modi|나렌드라 모디|Narendra Modi|モディ|모디;Modi
person:shehbaz-sharif|셰바즈 샤리프|Shehbaz Sharif
person:imran-khan|임란 칸|Imran Khan
person:benjamin-netanyahu|베냐민 네타냐후|Benjamin Netanyahu|ネタニヤフ|네타냐후;Netanyahu
person:mahmoud-abbas|마무드 아바스|Mahmoud Abbas|アッバス
person:ali-khamenei|알리 하메네이|Ali Khamenei|ハメネイ|하메네이;Khamenei;Ayatollah Ali Khamenei
person:masoud-pezeshkian|마수드 페제시키안|Masoud Pezeshkian||페제시키안;Pezeshkian
person:recep-tayyip-erdogan|레제프 타이이프 에르도안|Recep Tayyip Erdogan|エルドアン|에르도안;Erdogan;Erdoğan;Recep Tayyip Erdoğan
person:mohammed-bin-salman|무함마드 빈 살만|Mohammed bin Salman|ムハンマド皇太子|빈 살만;빈살만;MBS?
person:bashar-al-assad|바샤르 알아사드|Bashar al-Assad|アサド|알아사드;Assad;al-Assad
person:ahmed-al-sharaa|아흐메드 알샤라|Ahmed al-Sharaa||알샤라;al-Sharaa
person:abdel-fattah-el-sisi|압델 파타 엘시시|Abdel Fattah el-Sisi||엘시시;el-Sisi
person:cyril-ramaphosa|시릴 라마포사|Cyril Ramaphosa||라마포사;Ramaphosa
person:bola-tinubu|볼라 티누부|Bola Tinubu||Tinubu
person:luiz-inacio-lula-da-silva|룰라 다시우바|Luiz Inacio Lula da Silva|ルラ|룰라;Lula;루이스 이나시우 룰라 다시우바;Luiz Inácio Lula da Silva
person:jair-bolsonaro|자이르 보우소나루|Jair Bolsonaro|ボルソナロ|보우소나루;Bolsonaro
person:javier-milei|하비에르 밀레이|Javier Milei|ミレイ|밀레이;Milei
person:nicolas-maduro|니콜라스 마두로|Nicolas Maduro|マドゥロ|마두로;Maduro;Nicolás Maduro
person:maria-corina-machado|마리아 코리나 마차도|Maria Corina Machado||마차도;María Corina Machado
person:claudia-sheinbaum|클라우디아 셰인바움|Claudia Sheinbaum||셰인바움;Sheinbaum
person:gustavo-petro|구스타보 페트로|Gustavo Petro
person:gabriel-boric|가브리엘 보리치|Gabriel Boric
person:nayib-bukele|나이브 부켈레|Nayib Bukele||부켈레;Bukele
person:prabowo-subianto|프라보워 수비안토|Prabowo Subianto||프라보워;Prabowo
person:anwar-ibrahim|안와르 이브라힘|Anwar Ibrahim
person:ferdinand-marcos-jr|페르디난드 마르코스|Ferdinand Marcos Jr||페르디난드 마르코스 주니어;Ferdinand Marcos Jr.;Ferdinand Marcos
person:rodrigo-duterte|로드리고 두테르테|Rodrigo Duterte||두테르테;Duterte
person:to-lam|또럼|To Lam
person:pham-minh-chinh|팜민찐|Pham Minh Chinh
person:hun-sen|훈 센|Hun Sen||훈센
person:hun-manet|훈 마넷|Hun Manet||훈마넷
person:aung-san-suu-kyi|아웅산 수치|Aung San Suu Kyi|アウンサンスーチー|수치 여사;Suu Kyi
person:lai-ching-te|라이칭더|Lai Ching-te|頼清徳|William Lai
person:tsai-ing-wen|차이잉원|Tsai Ing-wen|蔡英文
person:lawrence-wong|로런스 웡|Lawrence Wong
person:anutin-charnvirakul|아누틴 찬위라꾼|Anutin Charnvirakul||아누틴
person:paetongtarn-shinawatra|패통탄 친나왓|Paetongtarn Shinawatra||패통탄
person:pope-leo-xiv|교황 레오 14세|Pope Leo XIV|レオ14世|레오 14세;Pope Leo;교황 레오
person:pope-francis|프란치스코 교황|Pope Francis|フランシスコ教皇|프란치스코;教皇フランシスコ
person:dalai-lama|달라이 라마|Dalai Lama|ダライ・ラマ|달라이라마
person:alexander-lukashenko|알렉산드르 루카셴코|Alexander Lukashenko|ルカシェンコ|루카셴코;Lukashenko
person:aleksandar-vucic|알렉산다르 부치치|Aleksandar Vucic
person:alexei-navalny|알렉세이 나발니|Alexei Navalny|ナワリヌイ|나발니;Navalny
person:yevgeny-prigozhin|예브게니 프리고진|Yevgeny Prigozhin||프리고진;Prigozhin
person:nelson-mandela|넬슨 만델라|Nelson Mandela|マンデラ|만델라;Mandela
# American officials and business people
person:marco-rubio|마코 루비오|Marco Rubio|ルビオ|루비오;Rubio
person:pete-hegseth|피트 헤그세스|Pete Hegseth|ヘグセス|헤그세스;Hegseth
person:scott-bessent|스콧 베선트|Scott Bessent|ベッセント|베선트;베센트;Bessent;스콧 베센트
person:howard-lutnick|하워드 러트닉|Howard Lutnick|ラトニック|러트닉;Lutnick
person:jamieson-greer|제이미슨 그리어|Jamieson Greer|グリア|그리어
person:pam-bondi|팸 본디|Pam Bondi||Bondi
person:kash-patel|캐시 파텔|Kash Patel
person:tulsi-gabbard|털시 개버드|Tulsi Gabbard||개버드;Gabbard
person:kristi-noem|크리스티 놈|Kristi Noem||Noem
person:robert-f-kennedy-jr|로버트 F. 케네디 주니어|Robert F. Kennedy Jr.||케네디 주니어;Robert F. Kennedy Jr
person:karoline-leavitt|캐럴라인 레빗|Karoline Leavitt||레빗;Leavitt;캐롤라인 레빗
person:stephen-miller|스티븐 밀러|Stephen Miller
person:steve-witkoff|스티브 위트코프|Steve Witkoff|ウィトコフ|위트코프;Witkoff
person:peter-navarro|피터 나바로|Peter Navarro||나바로;Navarro?
person:jared-kushner|재러드 쿠슈너|Jared Kushner||쿠슈너;Kushner
person:melania-trump|멜라니아 트럼프|Melania Trump||멜라니아
person:ivanka-trump|이방카 트럼프|Ivanka Trump||이방카
person:jerome-powell|제롬 파월|Jerome Powell|パウエル|파월;Powell;Jerome H. Powell
person:kevin-warsh|케빈 워시|Kevin Warsh||워시?
person:kevin-hassett|케빈 해싯|Kevin Hassett||해싯;Hassett
person:janet-yellen|재닛 옐런|Janet Yellen|イエレン|옐런;Yellen
person:antony-blinken|토니 블링컨|Antony Blinken|ブリンケン|블링컨;Blinken;앤터니 블링컨
person:nancy-pelosi|낸시 펠로시|Nancy Pelosi|ペロシ|펠로시;Pelosi
person:chuck-schumer|척 슈머|Chuck Schumer||슈머;Schumer
person:hakeem-jeffries|하킴 제프리스|Hakeem Jeffries
person:mike-johnson|마이크 존슨|Mike Johnson
person:john-thune|존 튠|John Thune||Thune
person:mitch-mcconnell|미치 매코널|Mitch McConnell||매코널;McConnell
person:bernie-sanders|버니 샌더스|Bernie Sanders|サンダース|샌더스?
person:elizabeth-warren|엘리자베스 워런|Elizabeth Warren
person:alexandria-ocasio-cortez|알렉산드리아 오카시오코르테스|Alexandria Ocasio-Cortez||Ocasio-Cortez
person:gavin-newsom|개빈 뉴섬|Gavin Newsom||뉴섬;Newsom
person:ron-desantis|론 디샌티스|Ron DeSantis||디샌티스;DeSantis
person:zohran-mamdani|조란 맘다니|Zohran Mamdani||맘다니;Mamdani
person:john-roberts|존 로버츠|John Roberts
person:elon-musk|일론 머스크|Elon Musk|イーロン・マスク|머스크;Musk;マスク氏|w=Q317521
person:jeff-bezos|제프 베이조스|Jeff Bezos|ジェフ・ベゾス|베이조스;베조스;Bezos;제프 베조스
person:mark-zuckerberg|마크 저커버그|Mark Zuckerberg|マーク・ザッカーバーグ|저커버그;주커버그;Zuckerberg;마크 주커버그
person:bill-gates|빌 게이츠|Bill Gates|ビル・ゲイツ
person:steve-jobs|스티브 잡스|Steve Jobs|スティーブ・ジョブズ
person:tim-cook|팀 쿡|Tim Cook|ティム・クック
person:satya-nadella|사티아 나델라|Satya Nadella|サティア・ナデラ|나델라;Nadella
person:sundar-pichai|순다르 피차이|Sundar Pichai|スンダー・ピチャイ|피차이;Pichai;선다 피차이
person:larry-page|래리 페이지|Larry Page
person:sergey-brin|세르게이 브린|Sergey Brin
person:jensen-huang|젠슨 황|Jensen Huang|ジェンスン・フアン|젠슨황
person:lisa-su|리사 수|Lisa Su
person:lip-bu-tan|립부 탄|Lip-Bu Tan
person:pat-gelsinger|팻 겔싱어|Pat Gelsinger
person:sam-altman|샘 올트먼|Sam Altman|サム・アルトマン|샘 올트만;올트먼;올트만;Altman
person:greg-brockman|그렉 브록먼|Greg Brockman
person:ilya-sutskever|일리야 수츠케버|Ilya Sutskever||수츠케버;Sutskever
person:mira-murati|미라 무라티|Mira Murati||무라티
person:dario-amodei|다리오 아모데이|Dario Amodei|ダリオ・アモデイ|아모데이;Amodei
person:demis-hassabis|데미스 허사비스|Demis Hassabis|デミス・ハサビス|허사비스;하사비스;Hassabis;데미스 하사비스
person:yann-lecun|얀 르쿤|Yann LeCun||르쿤;LeCun
person:geoffrey-hinton|제프리 힌턴|Geoffrey Hinton||힌턴;Hinton
person:yoshua-bengio|요슈아 벤지오|Yoshua Bengio||벤지오;Bengio
person:andrew-ng|앤드루 응|Andrew Ng
person:fei-fei-li|페이페이 리|Fei-Fei Li
person:mustafa-suleyman|무스타파 술레이만|Mustafa Suleyman
person:alexandr-wang|알렉산더 왕|Alexandr Wang||알렉산드르 왕
person:alex-karp|알렉스 카프|Alex Karp
person:peter-thiel|피터 틸|Peter Thiel||Thiel
person:liang-wenfeng|량원펑|Liang Wenfeng|梁文鋒
person:larry-ellison|래리 엘리슨|Larry Ellison|ラリー・エリソン|엘리슨?
person:warren-buffett|워런 버핏|Warren Buffett|ウォーレン・バフェット|버핏;Buffett;워렌 버핏
person:jamie-dimon|제이미 다이먼|Jamie Dimon||다이먼;Dimon
person:larry-fink|래리 핑크|Larry Fink
person:ray-dalio|레이 달리오|Ray Dalio
person:george-soros|조지 소로스|George Soros||소로스;Soros
person:bill-ackman|빌 애크먼|Bill Ackman
person:cathie-wood|캐시 우드|Cathie Wood
person:mary-barra|메리 배라|Mary Barra
person:jim-farley|짐 팔리|Jim Farley
person:jack-ma|마윈|Jack Ma|ジャック・マー|馬雲
person:ma-huateng|마화텅|Ma Huateng||Pony Ma
person:ren-zhengfei|런정페이|Ren Zhengfei|任正非
person:lei-jun|레이쥔|Lei Jun|雷軍
person:wang-chuanfu|왕촨푸|Wang Chuanfu|王伝福
person:zhang-yiming|장이밍|Zhang Yiming
person:robin-zeng|쩡위췬|Robin Zeng
person:morris-chang|모리스 창|Morris Chang||장중머우;張忠謀
person:cc-wei|웨이저자|C.C. Wei||CC Wei
person:masayoshi-son|손정의|Masayoshi Son|孫正義|손 마사요시
person:akio-toyoda|도요다 아키오|Akio Toyoda|豊田章男
person:tadashi-yanai|야나이 다다시|Tadashi Yanai|柳井正
person:bernard-arnault|베르나르 아르노|Bernard Arnault||Arnault
person:mukesh-ambani|무케시 암바니|Mukesh Ambani
person:gautam-adani|고탐 아다니|Gautam Adani
person:samantha-power|사만다 파워|Samantha Power
person:jane-goodall|제인 구달|Jane Goodall
person:greta-thunberg|그레타 툰베리|Greta Thunberg|グレタ・トゥンベリ|툰베리;Thunberg
person:malala-yousafzai|말랄라 유사프자이|Malala Yousafzai||Malala
person:jeffrey-epstein|제프리 엡스타인|Jeffrey Epstein|エプスタイン|엡스타인;Epstein
person:ghislaine-maxwell|기슬레인 맥스웰|Ghislaine Maxwell
person:julian-assange|줄리언 어산지|Julian Assange||어산지;Assange
person:edward-snowden|에드워드 스노든|Edward Snowden||스노든;Snowden
person:charlie-kirk|찰리 커크|Charlie Kirk
person:luigi-mangione|루이지 만조니|Luigi Mangione
person:sam-bankman-fried|샘 뱅크먼프리드|Sam Bankman-Fried||뱅크먼프리드;Bankman-Fried
person:changpeng-zhao|창펑 자오|Changpeng Zhao||자오창펑
person:do-kwon|권도형|Do Kwon
# Korean politics and public life
person:yoon-suk-yeol|윤석열|Yoon Suk Yeol|尹錫悦|Yoon Suk-yeol;ユン・ソンニョル
person:kim-keon-hee|김건희|Kim Keon-hee|金建希|Kim Keon Hee
person:kim-hye-kyung|김혜경|Kim Hye-kyung
person:moon-jae-in|문재인|Moon Jae-in|文在寅|Moon Jae In
person:park-geun-hye|박근혜|Park Geun-hye|朴槿恵|Park Geun Hye
person:lee-myung-bak|이명박|Lee Myung-bak|李明博|Lee Myung Bak
person:roh-moo-hyun|노무현|Roh Moo-hyun|盧武鉉
person:kim-dae-jung|김대중|Kim Dae-jung|金大中
person:kim-young-sam|김영삼|Kim Young-sam|金泳三
person:roh-tae-woo|노태우|Roh Tae-woo|盧泰愚
person:chun-doo-hwan|전두환|Chun Doo-hwan|全斗煥
person:park-chung-hee|박정희|Park Chung-hee|朴正煕
person:syngman-rhee|이승만|Syngman Rhee|李承晩
person:kim-min-seok|김민석|Kim Min-seok|金民錫
person:han-duck-soo|한덕수|Han Duck-soo|韓悳洙
person:jung-chung-rae|정청래|Jung Chung-rae|鄭清来
person:han-dong-hoon|한동훈|Han Dong-hoon|韓東勲
person:jang-dong-hyeok|장동혁|Jang Dong-hyeok|張東赫
person:song-eon-seog|송언석|Song Eon-seog
person:kim-byung-kee|김병기|Kim Byung-kee
person:woo-won-shik|우원식|Woo Won-shik|禹元植
person:cho-kuk|조국?|Cho Kuk|曺国||c=조국혁신당,혁신당,민정수석,조국_전,조국_대표,법무부_장관
person:lee-jun-seok|이준석|Lee Jun-seok|李俊錫
person:chun-ha-ram|천하람|Chun Ha-ram
person:ahn-cheol-soo|안철수|Ahn Cheol-soo|安哲秀
person:na-kyung-won|나경원|Na Kyung-won
person:kim-moon-soo|김문수|Kim Moon-soo|金文洙
person:hong-joon-pyo|홍준표|Hong Joon-pyo|洪準杓
person:yoo-seong-min|유승민|Yoo Seong-min
person:oh-se-hoon|오세훈|Oh Se-hoon|呉世勲
person:park-heong-joon|박형준|Park Heong-joon
person:yoo-jeong-bok|유정복|Yoo Jeong-bok
person:kim-dong-yeon|김동연|Kim Dong-yeon
person:kim-kyoung-soo|김경수|Kim Kyoung-soo
person:lee-nak-yon|이낙연|Lee Nak-yon
person:choo-mi-ae|추미애|Choo Mi-ae
person:park-jie-won|박지원|Park Jie-won
person:chung-dong-young|정동영|Chung Dong-young
person:cho-hyun|조현|Cho Hyun
person:wi-sung-lac|위성락|Wi Sung-lac
person:koo-yun-cheol|구윤철|Koo Yun-cheol
person:kim-jung-kwan|김정관|Kim Jung-kwan
person:yeo-han-koo|여한구|Yeo Han-koo
person:ahn-gyu-back|안규백|Ahn Gyu-back
person:jung-sung-ho|정성호|Jung Sung-ho
person:yun-ho-jung|윤호중|Yun Ho-jung
person:kim-yong-beom|김용범|Kim Yong-beom
person:kang-hoon-sik|강훈식|Kang Hoon-sik
person:woo-sang-ho|우상호|Woo Sang-ho
person:rhee-chang-yong|이창용|Rhee Chang-yong|李昌鏞|Rhee Chang Yong
person:lee-bok-hyun|이복현|Lee Bok-hyun
person:lee-chan-jin|이찬진|Lee Chan-jin
person:lee-eog-weon|이억원|Lee Eog-weon
person:jo-hee-de|조희대|Jo Hee-de
person:shim-woo-jung|심우정|Shim Woo-jung
person:cho-eun-suk|조은석|Cho Eun-suk
person:min-joong-ki|민중기|Min Joong-ki
person:lee-sang-min|이상민|Lee Sang-min
person:kim-yong-hyun|김용현|Kim Yong-hyun
person:yeo-in-hyung|여인형|Yeo In-hyung
person:cho-ji-ho|조지호|Cho Ji-ho
person:noh-sang-won|노상원|Noh Sang-won
person:moon-hyung-bae|문형배|Moon Hyung-bae
person:myung-tae-kyun|명태균|Myung Tae-kyun
person:jeon-han-gil|전한길|Jeon Han-gil
person:jun-kwang-hoon|전광훈|Jun Kwang-hoon
person:kweon-seong-dong|권성동|Kweon Seong-dong
person:lee-cheol-woo|이철우|Lee Cheol-woo
person:ban-ki-moon|반기문|Ban Ki-moon|潘基文
person:kang-kyung-wha|강경화|Kang Kyung-wha
# Korean business
person:lee-jae-yong|이재용|Lee Jae-yong|李在鎔|Jay Y. Lee;イ・ジェヨン
person:lee-kun-hee|이건희|Lee Kun-hee|李健熙
person:lee-byung-chul|이병철|Lee Byung-chul
person:lee-boo-jin|이부진|Lee Boo-jin
person:han-jong-hee|한종희|Han Jong-hee
person:jun-young-hyun|전영현|Jun Young-hyun
person:roh-tae-moon|노태문|Roh Tae-moon
person:chey-tae-won|최태원|Chey Tae-won|崔泰源
person:kwak-noh-jung|곽노정|Kwak Noh-jung
person:chey-jae-won|최재원|Chey Jae-won
person:chung-eui-sun|정의선|Chung Eui-sun|鄭義宣|Euisun Chung
person:chung-mong-koo|정몽구|Chung Mong-koo
person:chung-ju-yung|정주영|Chung Ju-yung
person:jose-munoz|호세 무뇨스|Jose Munoz||José Muñoz
person:chang-jae-hoon|장재훈|Chang Jae-hoon
person:koo-kwang-mo|구광모|Koo Kwang-mo|具光謨
person:cho-joo-wan|조주완|Cho Joo-wan
person:shin-dong-bin|신동빈|Shin Dong-bin|辛東彬|重光昭夫
person:kim-seung-youn|김승연|Kim Seung-youn
person:kim-dong-kwan|김동관|Kim Dong-kwan
person:chung-yong-jin|정용진|Chung Yong-jin
person:chung-yoo-kyung|정유경|Chung Yoo-kyung
person:lee-jay-hyun|이재현|Lee Jay-hyun
person:huh-tae-soo|허태수|Huh Tae-soo
person:chung-ki-sun|정기선|Chung Ki-sun
person:cho-won-tae|조원태|Cho Won-tae|Walter Cho
person:park-jeong-won|박정원|Park Jeong-won
person:choi-yun-beom|최윤범|Choi Yun-beom
person:chang-in-hwa|장인화|Chang In-hwa
person:bom-kim|김범석|Bom Kim||Kim Bom-suk
person:park-dae-jun|박대준|Park Dae-jun
person:lee-hae-jin|이해진|Lee Hae-jin|李海珍
person:choi-soo-yeon|최수연|Choi Soo-yeon
person:kim-beom-su|김범수|Kim Beom-su|Brian Kim
person:chung-shina|정신아|Chung Shina||Shina Chung
person:lee-seung-gun|이승건|Lee Seung-gun
person:song-chi-hyung|송치형|Song Chi-hyung
person:bang-si-hyuk|방시혁|Bang Si-hyuk|パン・シヒョク
person:min-hee-jin|민희진|Min Hee-jin|ミン・ヒジン
person:lee-soo-man|이수만|Lee Soo-man
person:park-jin-young|박진영|Park Jin-young
person:yang-hyun-suk|양현석|Yang Hyun-suk
person:seo-jung-jin|서정진|Seo Jung-jin
person:kim-taek-jin|김택진|Kim Taek-jin
person:chang-byung-gyu|장병규|Chang Byung-gyu
person:bang-jun-hyuk|방준혁|Bang Jun-hyuk
person:michael-byungju-kim|김병주|Michael ByungJu Kim
person:kim-jung-ju|김정주|Kim Jung-ju
person:kim-young-shub|김영섭|Kim Young-shub
person:ryu-young-sang|유영상|Ryu Young-sang
person:jung-jai-hun|정재헌|Jung Jai-hun
person:hong-bum-shik|홍범식|Hong Bum-shik
person:bae-kyung-hoon|배경훈|Bae Kyung-hoon
person:ha-jung-woo|하정우|Ha Jung-woo
person:yoo-sang-im|유상임|Yoo Sang-im
person:ryu-je-myung|류제명|Ryu Je-myung
person:lim-moon-young|임문영|Lim Moon-young
person:yoon-young-bin|윤영빈|Yoon Young-bin
person:jin-ok-dong|진옥동|Jin Ok-dong
person:yang-jong-hee|양종희|Yang Jong-hee
person:ham-young-joo|함영주|Ham Young-joo
person:yim-jong-yong|임종룡|Yim Jong-yong
# culture
person:bong-joon-ho|봉준호|Bong Joon-ho|ポン・ジュノ|Bong Joon Ho
person:park-chan-wook|박찬욱|Park Chan-wook|パク・チャヌク
person:lee-chang-dong|이창동|Lee Chang-dong
person:hong-sang-soo|홍상수|Hong Sang-soo
person:hwang-dong-hyuk|황동혁|Hwang Dong-hyuk
person:yeon-sang-ho|연상호|Yeon Sang-ho
person:youn-yuh-jung|윤여정|Youn Yuh-jung
person:song-kang-ho|송강호|Song Kang-ho|ソン・ガンホ
person:lee-byung-hun|이병헌|Lee Byung-hun|イ・ビョンホン
person:lee-jung-jae|이정재|Lee Jung-jae|イ・ジョンジェ
person:jung-woo-sung|정우성|Jung Woo-sung
person:jun-ji-hyun|전지현|Jun Ji-hyun
person:son-ye-jin|손예진|Son Ye-jin|ソン・イェジン
person:hyun-bin|현빈|Hyun Bin|ヒョンビン
person:gong-yoo|공유?|Gong Yoo|コン・ユ
person:kim-soo-hyun|김수현|Kim Soo-hyun|キム・スヒョン
person:song-hye-kyo|송혜교|Song Hye-kyo
person:yoo-jae-suk|유재석|Yoo Jae-suk
person:paik-jong-won|백종원|Paik Jong-won
person:han-kang|한강?|Han Kang|ハン・ガン|소설가 한강;한강 작가|c=노벨,소설,작가,문학,채식주의자
person:hwang-sok-yong|황석영|Hwang Sok-yong
person:cho-nam-joo|조남주|Cho Nam-joo
person:cho-seong-jin|조성진|Cho Seong-jin|チョ・ソンジン|Seong-Jin Cho
person:yunchan-lim|임윤찬|Yunchan Lim|イム・ユンチャン|Lim Yunchan
person:chung-myung-whun|정명훈|Chung Myung-whun||Myung-Whun Chung
person:sumi-jo|조수미|Sumi Jo
person:nam-june-paik|백남준|Nam June Paik
person:lee-ufan|이우환|Lee Ufan
person:iu|아이유|IU
person:psy|싸이|Psy||PSY
person:lim-young-woong|임영웅|Lim Young-woong
person:g-dragon|지드래곤|G-Dragon
person:rose|로제?|Rosé||블랙핑크 로제
person:jennie|제니?|Jennie||블랙핑크 제니
person:taylor-swift|테일러 스위프트|Taylor Swift|テイラー・スウィフト|스위프트;Swift?
person:beyonce|비욘세|Beyoncé|ビヨンセ|Beyonce
person:adele|아델|Adele|アデル
person:ed-sheeran|에드 시런|Ed Sheeran
person:billie-eilish|빌리 아일리시|Billie Eilish
person:lady-gaga|레이디 가가|Lady Gaga|レディー・ガガ
person:justin-bieber|저스틴 비버|Justin Bieber
person:bruno-mars|브루노 마스|Bruno Mars
person:paul-mccartney|폴 매카트니|Paul McCartney|ポール・マッカートニー
person:steven-spielberg|스티븐 스필버그|Steven Spielberg|スピルバーグ
person:christopher-nolan|크리스토퍼 놀런|Christopher Nolan||크리스토퍼 놀란
person:james-cameron|제임스 캐머런|James Cameron||제임스 카메론
person:martin-scorsese|마틴 스코세이지|Martin Scorsese
person:quentin-tarantino|쿠엔틴 타란티노|Quentin Tarantino
person:tom-cruise|톰 크루즈|Tom Cruise|トム・クルーズ
person:brad-pitt|브래드 피트|Brad Pitt
person:timothee-chalamet|티모테 샬라메|Timothée Chalamet||Timothee Chalamet
person:leonardo-dicaprio|레오나르도 디카프리오|Leonardo DiCaprio|レオナルド・ディカプリオ|디카프리오;DiCaprio
person:hayao-miyazaki|미야자키 하야오|Hayao Miyazaki|宮崎駿
person:haruki-murakami|무라카미 하루키|Haruki Murakami|村上春樹
person:hirokazu-kore-eda|고레에다 히로카즈|Hirokazu Kore-eda|是枝裕和
person:oprah-winfrey|오프라 윈프리|Oprah Winfrey
person:jk-rowling|J.K. 롤링|J.K. Rowling||JK Rowling;조앤 롤링
person:stephen-king|스티븐 킹|Stephen King
person:pablo-picasso|파블로 피카소|Pablo Picasso|ピカソ|피카소;Picasso
person:vincent-van-gogh|빈센트 반 고흐|Vincent van Gogh|ゴッホ|반 고흐;고흐;Van Gogh
person:beethoven|베토벤|Beethoven|ベートーベン
person:mozart|모차르트|Mozart|モーツァルト
person:william-shakespeare|윌리엄 셰익스피어|William Shakespeare|シェークスピア|셰익스피어;Shakespeare
person:albert-einstein|알베르트 아인슈타인|Albert Einstein|アインシュタイン|아인슈타인;Einstein
person:king-sejong|세종대왕|King Sejong
person:yi-sun-sin|이순신|Yi Sun-sin
person:ahn-jung-geun|안중근|Ahn Jung-geun
person:yu-gwan-sun|유관순|Yu Gwan-sun
person:kim-koo|김구|Kim Koo
# sport
person:son-heung-min|손흥민|Son Heung-min|ソン・フンミン|Heung-Min Son;Son Heung Min
person:lee-kang-in|이강인|Lee Kang-in|イ・ガンイン
person:kim-min-jae|김민재|Kim Min-jae|キム・ミンジェ
person:hwang-hee-chan|황희찬|Hwang Hee-chan
person:hwang-in-beom|황인범|Hwang In-beom
person:lee-jae-sung|이재성|Lee Jae-sung
person:cho-gue-sung|조규성|Cho Gue-sung
person:oh-hyeon-gyu|오현규|Oh Hyeon-gyu
person:yang-min-hyeok|양민혁|Yang Min-hyeok
person:hong-myung-bo|홍명보|Hong Myung-bo
person:park-ji-sung|박지성|Park Ji-sung
person:cha-bum-kun|차범근|Cha Bum-kun
person:jurgen-klinsmann|클린스만|Jurgen Klinsmann||위르겐 클린스만
person:lee-jung-hoo|이정후|Lee Jung-hoo|イ・ジョンフ|Jung Hoo Lee
person:kim-ha-seong|김하성|Kim Ha-seong||Ha-Seong Kim
person:kim-hye-seong|김혜성|Kim Hye-seong||Hyeseong Kim
person:ryu-hyun-jin|류현진|Ryu Hyun-jin||Hyun Jin Ryu
person:choo-shin-soo|추신수|Choo Shin-soo
person:park-chan-ho|박찬호|Park Chan-ho
person:kim-kwang-hyun|김광현|Kim Kwang-hyun
person:yang-hyeon-jong|양현종|Yang Hyeon-jong
person:an-woo-jin|안우진|An Woo-jin
person:roh-si-hwan|노시환|Roh Si-hwan
person:kim-do-yeong|김도영|Kim Do-yeong
person:lee-jong-beom|이종범|Lee Jong-beom
person:kim-kyung-moon|김경문|Kim Kyung-moon
person:youm-kyoung-youb|염경엽|Youm Kyoung-youb
person:lee-seung-yuop|이승엽|Lee Seung-yuop
person:sun-dong-yol|선동열|Sun Dong-yol
person:kim-yuna|김연아|Kim Yuna|キム・ヨナ|Yuna Kim;Kim Yu-na
person:an-se-young|안세영|An Se-young|アン・セヨン|An Se Young
person:shin-yu-bin|신유빈|Shin Yu-bin
person:woo-sang-hyeok|우상혁|Woo Sang-hyeok
person:hwang-sun-woo|황선우|Hwang Sun-woo
person:kim-woo-jin|김우진|Kim Woo-jin
person:lim-si-hyeon|임시현|Lim Si-hyeon
person:oh-sang-uk|오상욱|Oh Sang-uk
person:kim-yeon-koung|김연경|Kim Yeon-koung
person:choi-min-jeong|최민정|Choi Min-jeong
person:hwang-dae-heon|황대헌|Hwang Dae-heon
person:park-tae-hwan|박태환|Park Tae-hwan
person:pak-se-ri|박세리|Pak Se-ri
person:ko-jin-young|고진영|Ko Jin-young
person:lydia-ko|리디아 고|Lydia Ko
person:tom-kim|김주형|Tom Kim
person:im-sung-jae|임성재|Im Sung-jae||Sungjae Im
person:faker|페이커|Faker
person:lee-sang-hyeok|이상혁|Lee Sang-hyeok
person:shohei-ohtani|오타니 쇼헤이|Shohei Ohtani|大谷翔平|오타니;Ohtani;大谷
person:yoshinobu-yamamoto|야마모토 요시노부|Yoshinobu Yamamoto|山本由伸
person:ichiro|이치로|Ichiro|イチロー|스즈키 이치로;Ichiro Suzuki
person:yu-darvish|다르빗슈 유|Yu Darvish|ダルビッシュ有|다르빗슈;Darvish
person:roki-sasaki|사사키 로키|Roki Sasaki|佐々木朗希
person:yuzuru-hanyu|하뉴 유즈루|Yuzuru Hanyu|羽生結弦
person:kaoru-mitoma|미토마 가오루|Kaoru Mitoma|三笘薫
person:takefusa-kubo|구보 다케후사|Takefusa Kubo|久保建英
person:aaron-judge|에런 저지|Aaron Judge||애런 저지
person:mookie-betts|무키 베츠|Mookie Betts
person:lebron-james|르브론 제임스|LeBron James
person:stephen-curry|스테픈 커리|Stephen Curry|ステフィン・カリー
person:michael-jordan|마이클 조던|Michael Jordan|マイケル・ジョーダン|조던?;Jordan~
person:kobe-bryant|코비 브라이언트|Kobe Bryant
person:tom-brady|톰 브래디|Tom Brady
person:patrick-mahomes|패트릭 머홈스|Patrick Mahomes
person:lionel-messi|리오넬 메시|Lionel Messi|メッシ|메시;Messi
person:cristiano-ronaldo|크리스티아누 호날두|Cristiano Ronaldo|ロナウド|호날두;Ronaldo
person:kylian-mbappe|킬리안 음바페|Kylian Mbappe|エムバペ|음바페;Mbappe;Mbappé;Kylian Mbappé
person:erling-haaland|엘링 홀란|Erling Haaland|ハーランド|홀란;홀란드;Haaland;엘링 홀란드
person:harry-kane|해리 케인|Harry Kane|ハリー・ケイン
person:mohamed-salah|모하메드 살라|Mohamed Salah||살라?;Salah
person:jude-bellingham|주드 벨링엄|Jude Bellingham||벨링엄;Bellingham
person:lamine-yamal|라민 야말|Lamine Yamal||야말?;Yamal
person:vinicius-junior|비니시우스|Vinicius Junior||비니시우스 주니어;Vinícius Júnior
person:neymar|네이마르|Neymar|ネイマール
person:robert-lewandowski|로베르트 레반도프스키|Robert Lewandowski||레반도프스키;Lewandowski
person:kevin-de-bruyne|케빈 더브라위너|Kevin De Bruyne||De Bruyne
person:wayne-rooney|웨인 루니|Wayne Rooney||Rooney
person:david-beckham|데이비드 베컴|David Beckham|ベッカム|베컴;Beckham
person:pep-guardiola|펩 과르디올라|Pep Guardiola||과르디올라;Guardiola
person:jose-mourinho|조제 모리뉴|Jose Mourinho||모리뉴;무리뉴;Mourinho;José Mourinho
person:jurgen-klopp|위르겐 클롭|Jurgen Klopp||클롭;Klopp;Jürgen Klopp
person:mikel-arteta|미켈 아르테타|Mikel Arteta||아르테타;Arteta
person:thomas-tuchel|토마스 투헬|Thomas Tuchel||투헬;Tuchel
person:carlo-ancelotti|카를로 안첼로티|Carlo Ancelotti||안첼로티;Ancelotti
person:ange-postecoglou|앙헬 포스테코글루|Ange Postecoglou||포스테코글루;Postecoglou;엔제 포스테코글루
person:pele|펠레|Pele|ペレ|Pelé
person:diego-maradona|디에고 마라도나|Diego Maradona|マラドーナ|마라도나;Maradona
person:novak-djokovic|노바크 조코비치|Novak Djokovic|ジョコビッチ|조코비치;Djokovic
person:rafael-nadal|라파엘 나달|Rafael Nadal|ナダル|나달;Nadal
person:roger-federer|로저 페더러|Roger Federer|フェデラー|페더러;Federer
person:carlos-alcaraz|카를로스 알카라스|Carlos Alcaraz|アルカラス|알카라스;Alcaraz
person:jannik-sinner|얀니크 신네르|Jannik Sinner||야닉 시너;신네르
person:iga-swiatek|이가 시비옹테크|Iga Swiatek||시비옹테크;Swiatek;Iga Świątek
person:aryna-sabalenka|아리나 사발렌카|Aryna Sabalenka||사발렌카;Sabalenka
person:serena-williams|세리나 윌리엄스|Serena Williams
person:naomi-osaka|오사카 나오미|Naomi Osaka|大坂なおみ
person:tiger-woods|타이거 우즈|Tiger Woods|タイガー・ウッズ
person:rory-mcilroy|로리 매킬로이|Rory McIlroy||매킬로이;McIlroy
person:scottie-scheffler|스코티 셰플러|Scottie Scheffler||셰플러;Scheffler
person:usain-bolt|우사인 볼트|Usain Bolt
person:simone-biles|시몬 바일스|Simone Biles||바일스;Biles
person:lewis-hamilton|루이스 해밀턴|Lewis Hamilton
person:max-verstappen|막스 페르스타펀|Max Verstappen||페르스타펀;Verstappen
person:tadej-pogacar|타데이 포가차르|Tadej Pogacar||포가차르;Pogacar
person:thomas-bach|토마스 바흐|Thomas Bach
person:kirsty-coventry|커스티 코번트리|Kirsty Coventry||코번트리
person:gianni-infantino|잔니 인판티노|Gianni Infantino||인판티노;Infantino
person:rembrandt|렘브란트|Rembrandt|レンブラント|Rembrandt van Rijn
`;
