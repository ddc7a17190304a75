/** AI laboratories and models, chips, software, internet companies and their platforms. Rows as in curated-entity.ts. */
export const AI_AND_TECHNOLOGY = `
# AI laboratories
org:deepseek|딥시크|DeepSeek|ディープシーク|深度求索|c=model
org:openai|오픈AI|OpenAI|オープンAI|오픈에이아이;Open AI|w=Q21708200
org:anthropic|앤스로픽|Anthropic|アンソロピック|앤트로픽;앤쓰로픽
org:google-deepmind|구글 딥마인드|Google DeepMind||딥마인드;DeepMind;ディープマインド
org:xai|xAI|xAI||엑스AI;X AI?
org:mistral-ai|미스트랄 AI|Mistral AI|ミストラルAI|미스트랄;Mistral;미스트랄AI|c=model
org:cohere|코히어|Cohere|コヒア
org:perplexity-ai|퍼플렉시티|Perplexity AI|パープレキシティ|퍼플렉시티 AI;Perplexity
org:hugging-face|허깅페이스|Hugging Face|ハギングフェイス|허깅 페이스
org:stability-ai|스태빌리티 AI|Stability AI||스태빌리티AI
org:midjourney|미드저니|Midjourney|ミッドジャーニー||c=model
org:runway-ai|런웨이?|Runway AI||RunwayML
org:elevenlabs|일레븐랩스|ElevenLabs|イレブンラボ
org:scale-ai|스케일 AI|Scale AI||스케일AI
org:safe-superintelligence|세이프 슈퍼인텔리전스|Safe Superintelligence||SSI?
org:thinking-machines-lab|싱킹 머신스 랩|Thinking Machines Lab||싱킹머신스랩
org:characterai|캐릭터 AI|Character.AI||Character AI;캐릭터AI
org:databricks|데이터브릭스|Databricks|データブリックス
org:snowflake|스노우플레이크|Snowflake?|スノーフレイク|스노플레이크|t=NYSE:SNOW
org:palantir|팔란티어|Palantir|パランティア|팔란티어 테크놀로지스;Palantir Technologies|t=NASDAQ:PLTR
org:coreweave|코어위브|CoreWeave|コアウィーブ||t=NASDAQ:CRWV
org:cerebras|세레브라스|Cerebras|セレブラス|Cerebras Systems
org:groq|그로크?|Groq
org:sambanova|삼바노바|SambaNova
org:figure-ai|피규어 AI|Figure AI||피겨AI;피규어AI
org:boston-dynamics|보스턴 다이내믹스|Boston Dynamics|ボストン・ダイナミクス|보스턴다이나믹스;보스턴 다이나믹스
org:apptronik|앱트로닉|Apptronik
org:unitree|유니트리|Unitree|ユニツリー|유니트리 로보틱스;Unitree Robotics;宇树科技
org:agibot|애지봇|AgiBot
org:moonshot-ai|문샷 AI|Moonshot AI|ムーンショットAI|문샷AI;月之暗面
org:zhipu-ai|즈푸 AI|Zhipu AI||즈푸AI;지푸AI;智谱
org:minimax|미니맥스|MiniMax||미니맥스 AI|c=model
org:baichuan|바이촨|Baichuan
org:stepfun|스텝펀|StepFun
org:sensetime|센스타임|SenseTime|センスタイム|商汤|t=HKEX:0020
org:iflytek|아이플라이텍|iFlytek||커다쉰페이;科大讯飞
org:upstage|업스테이지|Upstage|アップステージ
org:wrtn-technologies|뤼튼테크놀로지스|Wrtn Technologies||뤼튼;Wrtn
org:rebellions|리벨리온|Rebellions?|リベリオン
org:furiosaai|퓨리오사AI|FuriosaAI|フュリオサAI|퓨리오사
org:sapeon|사피온|SAPEON
org:deepx|딥엑스|DeepX
org:mobilint|모빌린트|Mobilint
org:hyperaccel|하이퍼엑셀|HyperAccel
org:nota-ai|노타|Nota AI?
org:makinarocks|마키나락스|MakinaRocks
org:lunit|루닛|Lunit|ルニット|루닛인사이트?|t=KOSDAQ:328130
org:vuno|뷰노|VUNO||Vuno|t=KOSDAQ:338220
org:scatter-lab|스캐터랩|Scatter Lab
org:allganize|올거나이즈|Allganize
org:twelve-labs|트웰브랩스|Twelve Labs
org:lg-ai-research|LG AI연구원|LG AI Research||LG AI 연구원
org:naver-cloud|네이버클라우드|Naver Cloud||네이버 클라우드
org:sakana-ai|사카나 AI|Sakana AI|サカナAI
org:preferred-networks|프리퍼드 네트웍스|Preferred Networks|プリファードネットワークス
org:allen-institute-for-ai|앨런 AI 연구소|Allen Institute for AI||AI2?;Ai2
# models and assistants
product:chatgpt|챗GPT|ChatGPT|チャットGPT|챗지피티;챗 GPT
product:gpt|GPT?|GPT?||지피티?
product:sora|소라?|Sora?|||c=오픈AI,OpenAI,동영상_생성
product:dall-e||DALL-E||DALL·E;달리3|c=오픈AI,OpenAI
product:codex|코덱스?|Codex?
product:claude|클로드|Claude?|クロード?|클로드 코드;Claude Code;클로드 오퍼스;Claude Opus;클로드 소네트;클로드 소넷;Claude Sonnet;클로드 하이쿠;Claude Haiku|c=Anthropic,앤스로픽,アンソロピック
product:gemini|제미나이|Gemini?|ジェミニ?|제미니?;Google Gemini;구글 제미나이|c=Google,구글,グーグル
product:gemma|젬마?|Gemma?
product:google-bard|바드?|Google Bard||구글 바드
product:nano-banana|나노 바나나|Nano Banana
product:notebooklm|노트북LM|NotebookLM
product:alphafold|알파폴드|AlphaFold|アルファフォールド
product:alphago|알파고|AlphaGo|アルファ碁
product:alphazero|알파제로|AlphaZero
product:llama|라마?|Llama?||LLaMA;메타 라마|c=메타,Meta
product:grok|그록|Grok|グロック||c=xAI,머스크,Musk
product:microsoft-copilot|코파일럿|Microsoft Copilot||MS 코파일럿;마이크로소프트 코파일럿;Copilot?;GitHub Copilot;깃허브 코파일럿
product:microsoft-bing||Microsoft Bing||Bing?
product:qwen|큐원|Qwen||첸원;통이첸원;Tongyi Qianwen;千问;通义千问
product:ernie-bot|어니봇|Ernie Bot||어니 봇;ERNIE;문심일언;文心一言
product:doubao|더우바오|Doubao||도우바오;豆包
product:kimi|키미?|Kimi?||키미 K2;Kimi K2
product:manus|마누스?|Manus?
product:stable-diffusion|스테이블 디퓨전|Stable Diffusion
product:hyperclova-x|하이퍼클로바X|HyperCLOVA X||하이퍼클로바;HyperCLOVA;하이퍼클로바 X
product:exaone|엑사원|EXAONE
product:a|에이닷|A.
product:ixi-o|익시오|ixi-O
product:kanana|카나나|Kanana
product:solar-pro|솔라?|Solar Pro?|||c=업스테이지,Upstage
product:mi-dm|믿음?|Mi:dm||믿:음
product:siri|시리?|Siri
product:alexa|알렉사|Alexa?|アレクサ
product:bixby|빅스비|Bixby
product:cuda|CUDA|CUDA||쿠다
product:tensorflow|텐서플로|TensorFlow||텐서플로우
product:pytorch|파이토치|PyTorch
# chips
org:nvidia|엔비디아|Nvidia|エヌビディア|NVIDIA|t=NASDAQ:NVDA w=Q182477
org:amd|AMD|AMD||Advanced Micro Devices|t=NASDAQ:AMD
org:intel|인텔|Intel|インテル|Intel Corporation|t=NASDAQ:INTC w=Q248
org:qualcomm|퀄컴|Qualcomm|クアルコム||t=NASDAQ:QCOM
org:broadcom|브로드컴|Broadcom|ブロードコム||t=NASDAQ:AVGO
org:micron|마이크론|Micron|マイクロン|마이크론 테크놀로지;마이크론테크놀로지;Micron Technology|t=NASDAQ:MU
org:tsmc|TSMC|TSMC||대만 반도체 제조;台積電;Taiwan Semiconductor Manufacturing|t=TWSE:2330
org:asml|ASML|ASML|||t=NASDAQ:ASML
org:arm|ARM|Arm?|アーム?|Arm Holdings;암 홀딩스;ARM홀딩스|t=NASDAQ:ARM
org:texas-instruments|텍사스 인스트루먼트|Texas Instruments|テキサス・インスツルメンツ|텍사스인스트루먼트|t=NASDAQ:TXN
org:applied-materials|어플라이드 머티어리얼즈|Applied Materials|アプライドマテリアルズ|어플라이드머티어리얼즈|t=NASDAQ:AMAT
org:lam-research|램리서치|Lam Research|ラムリサーチ||t=NASDAQ:LRCX
org:kla|KLA|KLA|||t=NASDAQ:KLAC
org:tokyo-electron|도쿄일렉트론|Tokyo Electron|東京エレクトロン||t=TSE:8035
org:marvell|마벨|Marvell||마벨 테크놀로지;마벨테크놀로지;Marvell Technology|t=NASDAQ:MRVL
org:western-digital|웨스턴디지털|Western Digital|ウエスタンデジタル|웨스턴 디지털|t=NASDAQ:WDC
org:sandisk|샌디스크|SanDisk|サンディスク|Sandisk
org:seagate|씨게이트|Seagate|シーゲイト
org:infineon|인피니언|Infineon|インフィニオン
org:nxp|NXP|NXP||NXP Semiconductors;NXP 반도체
org:stmicroelectronics|ST마이크로일렉트로닉스|STMicroelectronics
org:renesas|르네사스|Renesas|ルネサス|르네사스 일렉트로닉스;Renesas Electronics;ルネサスエレクトロニクス|t=TSE:6723
org:kioxia|키옥시아|Kioxia|キオクシア||t=TSE:285A
org:rapidus|라피더스|Rapidus|ラピダス
org:globalfoundries|글로벌파운드리|GlobalFoundries||글로벌파운드리스
org:smic|SMIC|SMIC||중신궈지;中芯国际
org:ymtc|YMTC|YMTC||양쯔메모리;長江存儲
org:cxmt|CXMT|CXMT||창신메모리
org:mediatek|미디어텍|MediaTek|メディアテック
org:umc|UMC|UMC
org:synopsys|시놉시스|Synopsys|シノプシス
org:cadence-design-systems|케이던스?|Cadence Design Systems
org:super-micro-computer|슈퍼마이크로|Super Micro Computer||슈퍼마이크로컴퓨터;Supermicro|t=NASDAQ:SMCI
org:hanmi-semiconductor|한미반도체|Hanmi Semiconductor|||t=KRX:042700
org:jusung-engineering|주성엔지니어링|Jusung Engineering
org:wonik-ips|원익IPS|Wonik IPS
org:db-hitek|DB하이텍|DB HiTek
org:leeno-industrial|리노공업|Leeno Industrial
# internet and software
org:google|구글|Google|グーグル||w=Q95
org:alphabet|알파벳?|Alphabet?|アルファベット?|Alphabet Inc;Alphabet Inc.|t=NASDAQ:GOOGL
org:apple|애플|Apple|アップル|Apple Inc;Apple Inc.|t=NASDAQ:AAPL w=Q312
org:microsoft|마이크로소프트|Microsoft|マイクロソフト|MS;마소;Microsoft Corp|t=NASDAQ:MSFT w=Q2283
org:amazon|아마존|Amazon|アマゾン|아마존닷컴;Amazon.com|t=NASDAQ:AMZN w=Q3884
org:amazon-web-services|아마존웹서비스|Amazon Web Services||AWS;아마존 웹 서비스
org:meta|메타|Meta?|メタ?|메타 플랫폼;메타플랫폼스;메타 플랫폼스;Meta Platforms|t=NASDAQ:META w=Q380 c=페이스북,Facebook,저커버그,Zuckerberg,Instagram,인스타그램,WhatsApp,라마,Llama
org:facebook|페이스북|Facebook|フェイスブック
org:instagram|인스타그램|Instagram|インスタグラム
org:whatsapp|왓츠앱|WhatsApp|ワッツアップ
org:threads|스레드?|Threads?|スレッズ
org:x-corp||X Corp|||c=트위터,Twitter
org:twitter|트위터|Twitter|ツイッター
org:youtube|유튜브|YouTube|ユーチューブ|Youtube
org:tiktok|틱톡|TikTok|ティックトック|Tiktok
org:bytedance|바이트댄스|ByteDance|バイトダンス|字节跳动
org:tencent|텐센트|Tencent|テンセント|텅쉰;腾讯|t=HKEX:0700
org:alibaba|알리바바|Alibaba|アリババ|알리바바그룹;Alibaba Group;阿里巴巴|t=NYSE:BABA
org:baidu|바이두|Baidu|百度||t=NASDAQ:BIDU
org:jdcom|징둥닷컴|JD.com||징둥;京东|t=NASDAQ:JD
org:pinduoduo|핀둬둬|Pinduoduo||PDD홀딩스;PDD Holdings;拼多多|t=NASDAQ:PDD
org:temu|테무|Temu
org:shein|쉬인|Shein|シーイン|SHEIN
org:aliexpress|알리익스프레스|AliExpress||알리?
org:ant-group|앤트그룹|Ant Group|アントグループ|앤트 그룹
org:meituan|메이퇀|Meituan|美団|메이투안
org:didi|디디추싱|Didi||디디글로벌;DiDi
org:xiaomi|샤오미|Xiaomi|シャオミ|小米|t=HKEX:1810
org:huawei|화웨이|Huawei|ファーウェイ|華為;华为
org:oppo|오포|Oppo||OPPO
org:vivo|비보?|Vivo?|||c=스마트폰,샤오미,오포
org:zte|ZTE|ZTE||중싱통신
org:lenovo|레노버|Lenovo|レノボ
org:haier|하이얼|Haier|ハイアール
org:tcl|TCL|TCL
org:hisense|하이센스|Hisense|ハイセンス
org:boe|BOE|BOE||징둥팡;京東方
org:dji|DJI|DJI
org:netflix|넷플릭스|Netflix|ネットフリックス||t=NASDAQ:NFLX w=Q907311
org:disney|디즈니|Disney|ディズニー|월트디즈니;월트 디즈니;Walt Disney;The Walt Disney Company;Walt Disney Company|t=NYSE:DIS
org:disney-plus|디즈니플러스|Disney+||디즈니+
org:spotify|스포티파이|Spotify|スポティファイ||t=NYSE:SPOT
org:uber|우버|Uber|ウーバー||t=NYSE:UBER
org:lyft|리프트?|Lyft
org:airbnb|에어비앤비|Airbnb|エアビーアンドビー||t=NASDAQ:ABNB
org:booking-holdings|부킹홀딩스|Booking Holdings||부킹닷컴;Booking.com
org:expedia|익스피디아|Expedia|エクスペディア
org:oracle|오라클|Oracle?|オラクル|Oracle Corp|t=NYSE:ORCL
org:salesforce|세일즈포스|Salesforce|セールスフォース||t=NYSE:CRM
org:adobe|어도비|Adobe|アドビ||t=NASDAQ:ADBE
org:sap|SAP|SAP?
org:ibm|IBM|IBM|||t=NYSE:IBM w=Q37156
org:cisco|시스코|Cisco|シスコ|시스코 시스템즈;Cisco Systems|t=NASDAQ:CSCO
org:dell|델 컴퓨터|Dell|デル|델 테크놀로지스;Dell Technologies|t=NYSE:DELL
org:hp|HP|HP||휴렛팩커드;Hewlett-Packard|t=NYSE:HPQ
org:hpe|HPE|HPE||휴렛팩커드 엔터프라이즈;Hewlett Packard Enterprise
org:servicenow|서비스나우|ServiceNow
org:workday|워크데이|Workday
org:zoom||Zoom?|ズーム?|줌 비디오;Zoom Video Communications
org:slack|슬랙|Slack?
org:dropbox|드롭박스|Dropbox
org:github|깃허브|GitHub|ギットハブ
org:linkedin|링크드인|LinkedIn|リンクトイン
org:reddit|레딧|Reddit|レディット
org:pinterest|핀터레스트|Pinterest
org:snap|스냅?|Snap?||스냅챗;Snapchat;Snap Inc
org:discord|디스코드|Discord?
org:telegram|텔레그램|Telegram?|テレグラム
org:signal|시그널?|Signal?
org:wechat|위챗|WeChat|ウィーチャット|微信
org:weibo|웨이보|Weibo||微博
org:paypal|페이팔|PayPal|ペイパル
org:stripe|스트라이프?|Stripe?
org:block-inc|블록?|Block Inc
org:shopify|쇼피파이|Shopify|ショッピファイ
org:ebay|이베이|eBay|イーベイ
org:doordash|도어대시|DoorDash
org:instacart|인스타카트|Instacart
org:palo-alto-networks|팔로알토네트웍스|Palo Alto Networks
org:crowdstrike|크라우드스트라이크|CrowdStrike
org:fortinet|포티넷|Fortinet
org:cloudflare|클라우드플레어|Cloudflare|クラウドフレア
org:mongodb|몽고DB|MongoDB
org:atlassian|아틀라시안|Atlassian
org:canva|캔바|Canva
org:figma|피그마|Figma|フィグマ
org:notion|노션?|Notion?
org:yahoo|야후|Yahoo|ヤフー|Yahoo!
org:wikipedia|위키피디아|Wikipedia|ウィキペディア|위키백과
org:wikimedia-foundation|위키미디어 재단|Wikimedia Foundation
org:mozilla|모질라|Mozilla|モジラ
org:spacex|스페이스X|SpaceX|スペースX|스페이스엑스;Space X
org:starlink|스타링크|Starlink|スターリンク
org:blue-origin|블루오리진|Blue Origin|ブルーオリジン|블루 오리진
org:rocket-lab|로켓랩|Rocket Lab
org:virgin-galactic|버진갤럭틱|Virgin Galactic
org:neuralink|뉴럴링크|Neuralink|ニューラリンク
org:coinbase|코인베이스|Coinbase|コインベース
org:binance|바이낸스|Binance|バイナンス
org:tether|테더?|Tether?
org:upbit|업비트|Upbit
org:bithumb|빗썸|Bithumb
org:dunamu|두나무|Dunamu
org:epic-games|에픽게임즈|Epic Games|エピックゲームズ
org:roblox|로블록스|Roblox
org:electronic-arts|일렉트로닉아츠|Electronic Arts||EA?
org:activision-blizzard|액티비전 블리자드|Activision Blizzard||블리자드?
org:valve-corporation|밸브?|Valve Corporation
org:nintendo|닌텐도|Nintendo|任天堂||t=TSE:7974
org:sony|소니|Sony|ソニー|소니그룹;Sony Group;ソニーグループ|t=TSE:6758 w=Q41187
org:ubisoft|유비소프트|Ubisoft
# platforms and devices
product:iphone|아이폰|iPhone|アイフォーン|アイフォン
product:ipad|아이패드|iPad||アイパッド
product:macbook|맥북|MacBook||맥북 프로;맥북 에어;MacBook Pro;MacBook Air
product:apple-watch|애플워치|Apple Watch|アップルウオッチ|애플 워치
product:airpods|에어팟|AirPods||에어팟 프로
product:vision-pro|비전 프로|Vision Pro||애플 비전 프로;Apple Vision Pro
product:apple-intelligence|애플 인텔리전스|Apple Intelligence
product:apple-pay|애플페이|Apple Pay|アップルペイ|애플 페이
product:app-store|앱스토어|App Store|アップストア|앱 스토어
product:ios|iOS|iOS
product:macos|macOS|macOS
product:android|안드로이드|Android|アンドロイド
product:google-play|구글 플레이|Google Play||구글플레이
product:google-chrome|크롬?|Google Chrome||구글 크롬
product:google-maps|구글 지도|Google Maps||구글맵
product:google-pixel|픽셀?|Google Pixel||구글 픽셀
product:windows|윈도|Windows?|ウィンドウズ|윈도우;윈도 11;윈도우 11;Windows 11;Windows 10
product:office-365|오피스 365|Office 365||Microsoft 365;마이크로소프트 365
product:azure|애저|Azure?||Microsoft Azure;마이크로소프트 애저
product:xbox|엑스박스|Xbox
product:playstation|플레이스테이션|PlayStation|プレイステーション|플레이스테이션5;PS5;PlayStation 5
product:nintendo-switch|닌텐도 스위치|Nintendo Switch|ニンテンドースイッチ|스위치2;닌텐도 스위치2;Nintendo Switch 2;Switch 2
product:galaxy|갤럭시|Galaxy?|ギャラクシー?|갤럭시 S;갤럭시 Z;갤럭시 Z폴드;갤럭시 Z플립;갤럭시Z 폴드;갤럭시Z 플립;Galaxy S;Galaxy Z;Galaxy Z Fold;Galaxy Z Flip;갤럭시 탭;갤럭시 워치;갤럭시 버즈;갤럭시 링;Galaxy Watch;Galaxy Ring
product:galaxy-note|갤럭시노트|Galaxy Note||갤럭시 노트
product:blackwell|블랙웰|Blackwell?
product:nvidia-hopper|호퍼?|Nvidia Hopper
product:snapdragon|스냅드래곤|Snapdragon
product:exynos|엑시노스|Exynos
product:kindle|킨들|Kindle
product:bitcoin|비트코인|Bitcoin|ビットコイン
product:ethereum|이더리움|Ethereum|イーサリアム
product:ripple|리플?|Ripple?||XRP
product:dogecoin|도지코인|Dogecoin
product:solana|솔라나|Solana
product:linux|리눅스|Linux
product:fortnite|포트나이트|Fortnite
product:minecraft|마인크래프트|Minecraft|マインクラフト
product:league-of-legends|리그 오브 레전드|League of Legends
product:pubg|배틀그라운드|PUBG||배그?;PUBG: Battlegrounds
product:overwatch|오버워치|Overwatch
product:pokemon-go|포켓몬 고|Pokemon Go||포켓몬고
product:maplestory|메이플스토리|MapleStory
product:dungeon-and-fighter|던전앤파이터|Dungeon & Fighter||던파
product:lineage|리니지|Lineage?
`;
