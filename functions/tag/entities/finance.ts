/** Banks, markets, funds, insurers and consultancies. Rows as in curated-entity.ts. */
export const FINANCE = `
# Korean banks, brokers, insurers
org:kb-financial-group|KB금융|KB Financial Group|KBフィナンシャル|KB금융그룹;KB금융지주;KB|t=KRX:105560
org:kb-kookmin-bank|KB국민은행|KB Kookmin Bank|国民銀行|국민은행;Kookmin Bank
org:kb-securities|KB증권|KB Securities
org:kb-insurance|KB손해보험|KB Insurance||KB손보
org:kb-kookmin-card|KB국민카드|KB Kookmin Card||국민카드
org:shinhan-financial-group|신한금융|Shinhan Financial Group|新韓金融|신한금융지주;신한금융그룹|t=KRX:055550
org:shinhan-bank|신한은행|Shinhan Bank|新韓銀行
org:shinhan-securities|신한투자증권|Shinhan Securities
org:shinhan-card|신한카드|Shinhan Card
org:shinhan-life|신한라이프|Shinhan Life
org:hana-financial-group|하나금융|Hana Financial Group||하나금융지주;하나금융그룹|t=KRX:086790
org:hana-bank|하나은행|Hana Bank|ハナ銀行|KEB하나은행
org:hana-securities|하나증권|Hana Securities
org:hana-card|하나카드|Hana Card
org:woori-financial-group|우리금융|Woori Financial Group||우리금융지주;우리금융그룹|t=KRX:316140
org:woori-bank|우리은행|Woori Bank|ウリィ銀行
org:woori-card|우리카드|Woori Card
org:woori-investment-and-securities|우리투자증권|Woori Investment & Securities
org:nh-nonghyup-bank|NH농협은행|NH NongHyup Bank||농협은행;NongHyup Bank
org:nh-investment-and-securities|NH투자증권|NH Investment & Securities|||t=KRX:005940
org:nonghyup|농협|NongHyup|農協?|농협중앙회;National Agricultural Cooperative Federation;NH농협
org:suhyup|수협|Suhyup||수협중앙회;수협은행
org:national-credit-union-federation-of-korea|신협|National Credit Union Federation of Korea||신협중앙회
org:mg-community-credit-cooperatives|새마을금고|MG Community Credit Cooperatives||새마을금고중앙회;MG새마을금고
org:industrial-bank-of-korea|IBK기업은행|Industrial Bank of Korea||기업은행;IBK|t=KRX:024110
org:korea-development-bank|KDB산업은행|Korea Development Bank||산업은행;산은;KDB
org:export-import-bank-of-korea|수출입은행|Export-Import Bank of Korea||한국수출입은행;수은?;Eximbank
org:sc-first-bank|SC제일은행|SC First Bank||제일은행;스탠다드차타드은행
org:citibank-korea|한국씨티은행|Citibank Korea||씨티은행
org:bnk-financial-group|BNK금융|BNK Financial Group||BNK금융지주;BNK금융그룹
org:busan-bank|부산은행|Busan Bank||BNK부산은행
org:kyongnam-bank|경남은행|Kyongnam Bank||BNK경남은행
org:im-bank|iM뱅크|iM Bank||대구은행;DGB대구은행
org:im-financial-group|iM금융|iM Financial Group||DGB금융지주;iM금융지주
org:kwangju-bank|광주은행|Kwangju Bank
org:jeonbuk-bank|전북은행|Jeonbuk Bank
org:jeju-bank|제주은행|Jeju Bank
org:jb-financial-group|JB금융|JB Financial Group||JB금융지주
org:mirae-asset-securities|미래에셋증권|Mirae Asset Securities|||t=KRX:006800
org:mirae-asset|미래에셋|Mirae Asset||미래에셋그룹;미래에셋자산운용;Mirae Asset Global Investments
org:korea-investment-and-securities|한국투자증권|Korea Investment & Securities||한투증권
org:korea-investment-holdings|한국금융지주|Korea Investment Holdings|||t=KRX:071050
org:kiwoom-securities|키움증권|Kiwoom Securities|||t=KRX:039490
org:meritz-securities|메리츠증권|Meritz Securities
org:meritz-financial-group|메리츠금융지주|Meritz Financial Group||메리츠금융|t=KRX:138040
org:meritz-fire-and-marine-insurance|메리츠화재|Meritz Fire & Marine Insurance
org:daishin-securities|대신증권|Daishin Securities
org:yuanta-securities|유안타증권|Yuanta Securities
org:eugene-investment-and-securities|유진투자증권|Eugene Investment & Securities
org:hyundai-motor-securities|현대차증권|Hyundai Motor Securities
org:hi-investment-and-securities|하이투자증권|Hi Investment & Securities||iM증권
org:kyobo-life-insurance|교보생명|Kyobo Life Insurance||교보생명보험
org:kyobo-securities|교보증권|Kyobo Securities
org:heungkuk-life|흥국생명|Heungkuk Life
org:db-insurance|DB손해보험|DB Insurance||DB손보|t=KRX:005830
org:db-financial-investment|DB금융투자|DB Financial Investment
org:tongyang-life|동양생명|Tongyang Life
org:abl-life|ABL생명|ABL Life
org:aia-life-korea|AIA생명|AIA Life Korea
org:mg-non-life-insurance|MG손해보험|MG Non-Life Insurance||MG손보
org:sgi-seoul-guarantee|SGI서울보증|SGI Seoul Guarantee||서울보증보험
org:bc-card|BC카드|BC Card||비씨카드
org:ok-savings-bank|OK저축은행|OK Savings Bank
org:sbi-savings-bank|SBI저축은행|SBI Savings Bank
org:ok-financial-group|OK금융그룹|OK Financial Group
org:vig-partners|VIG파트너스|VIG Partners
org:imm-private-equity|IMM프라이빗에쿼티|IMM Private Equity||IMM PE
org:hahn-and-company|한앤컴퍼니|Hahn & Company||한앤코
org:korea-exchange|한국거래소|Korea Exchange|韓国取引所|KRX;거래소?
org:nextrade|넥스트레이드|Nextrade
org:korea-securities-depository|한국예탁결제원|Korea Securities Depository||예탁결제원;예탁원
org:korea-financial-telecommunications-and-clearings-institute|금융결제원|Korea Financial Telecommunications and Clearings Institute
org:korea-investors-service|한국신용평가|Korea Investors Service||한신평
org:nice-investors-service|나이스신용평가|NICE Investors Service||나신평
org:korea-ratings|한국기업평가|Korea Ratings||한기평
org:korea-housing-and-urban-guarantee-corporation|주택도시보증공사|Korea Housing & Urban Guarantee Corporation||HUG
org:korea-housing-finance-corporation|한국주택금융공사|Korea Housing Finance Corporation||주택금융공사;주금공
org:korea-credit-guarantee-fund|신용보증기금|Korea Credit Guarantee Fund||신보?
org:korea-technology-finance-corporation|기술보증기금|Korea Technology Finance Corporation||기보?
org:korea-deposit-insurance-corporation|예금보험공사|Korea Deposit Insurance Corporation||예보?;KDIC
org:korea-asset-management-corporation|한국자산관리공사|Korea Asset Management Corporation||캠코;KAMCO
org:korea-investment-corporation|한국투자공사|Korea Investment Corporation||KIC
org:korea-inclusive-finance-agency|서민금융진흥원|Korea Inclusive Finance Agency||서금원
org:korea-federation-of-banks|은행연합회|Korea Federation of Banks||전국은행연합회
org:korea-financial-investment-association|금융투자협회|Korea Financial Investment Association||금투협
org:credit-finance-association-of-korea|여신금융협회|Credit Finance Association of Korea
org:korea-life-insurance-association|생명보험협회|Korea Life Insurance Association||생보협회
org:general-insurance-association-of-korea|손해보험협회|General Insurance Association of Korea||손보협회
# banks and markets of the world
org:jpmorgan-chase|JP모건|JPMorgan Chase|JPモルガン|JPMorgan;JP모건체이스;JP모간;JP Morgan;JPMorgan Chase & Co;J.P. Morgan;JPモルガン・チェース|t=NYSE:JPM
org:goldman-sachs|골드만삭스|Goldman Sachs|ゴールドマン・サックス|골드만 삭스|t=NYSE:GS
org:morgan-stanley|모건스탠리|Morgan Stanley|モルガン・スタンレー|모간스탠리;모건 스탠리|t=NYSE:MS
org:bank-of-america|뱅크오브아메리카|Bank of America|バンク・オブ・アメリカ|BofA;뱅크 오브 아메리카;BoA?|t=NYSE:BAC
org:citigroup|씨티그룹|Citigroup|シティグループ|Citi;시티그룹;Citibank|t=NYSE:C
org:wells-fargo|웰스파고|Wells Fargo|ウェルズ・ファーゴ||t=NYSE:WFC
org:blackrock|블랙록|BlackRock|ブラックロック||t=NYSE:BLK
org:vanguard|뱅가드|Vanguard?||Vanguard Group
org:blackstone|블랙스톤|Blackstone?|ブラックストーン
org:kkr|KKR|KKR
org:carlyle|칼라일|Carlyle||칼라일그룹;Carlyle Group
org:apollo-global-management|아폴로?|Apollo Global Management
org:berkshire-hathaway|버크셔해서웨이|Berkshire Hathaway|バークシャー・ハザウェイ|버크셔 해서웨이;버크셔|t=NYSE:BRK.B
org:visa|비자?|Visa?|ビザ?||t=NYSE:V
org:mastercard|마스터카드|Mastercard|マスターカード
org:american-express|아메리칸 익스프레스|American Express||아멕스;Amex
org:charles-schwab|찰스슈왑|Charles Schwab
org:robinhood|로빈후드|Robinhood?
org:bloomberg|블룸버그|Bloomberg|ブルームバーグ|블룸버그통신;블룸버그 통신;Bloomberg News
org:moodys|무디스|Moody's||Moody’s;ムーディーズ;무디스 레이팅스
org:s-and-p-global|S&P글로벌|S&P Global||스탠더드앤드푸어스;S&P 글로벌
org:fitch|피치?|Fitch?|フィッチ|Fitch Ratings;피치 레이팅스|c=신용등급,무디스,신용평가,Fitch
org:msci|MSCI|MSCI
org:hsbc|HSBC|HSBC
org:barclays|바클레이스|Barclays|バークレイズ|Barclays’
org:standard-chartered|스탠다드차타드|Standard Chartered||SC그룹
org:lloyds|로이드|Lloyds||Lloyds Banking Group
org:natwest|냇웨스트|NatWest
org:ubs|UBS|UBS
org:credit-suisse|크레디트스위스|Credit Suisse|クレディ・スイス|크레디트 스위스
org:deutsche-bank|도이체방크|Deutsche Bank|ドイツ銀行
org:bnp-paribas|BNP파리바|BNP Paribas
org:societe-generale|소시에테제네랄|Societe Generale||Société Générale
org:santander|산탄데르|Santander?||Banco Santander
org:ing|ING|ING?
org:macquarie|맥쿼리|Macquarie
org:nomura|노무라|Nomura|野村?|노무라증권;노무라홀딩스;Nomura Holdings;野村証券;野村ホールディングス|t=TSE:8604
org:mitsubishi-ufj-financial-group|미쓰비시UFJ|Mitsubishi UFJ Financial Group|三菱UFJ|MUFG;三菱UFJ銀行;미쓰비시UFJ금융그룹|t=TSE:8306
org:sumitomo-mitsui-financial-group|스미토모미쓰이|Sumitomo Mitsui Financial Group|三井住友|SMFG;三井住友銀行;미쓰이스미토모|t=TSE:8316
org:mizuho|미즈호|Mizuho|みずほ|Mizuho Financial Group;미즈호파이낸셜그룹;みずほ銀行;みずほ証券;みずほフィナンシャルグループ|t=TSE:8411
org:softbank|소프트뱅크|SoftBank|ソフトバンク|소프트뱅크그룹;SoftBank Group;ソフトバンクグループ|t=TSE:9984
org:vision-fund|비전펀드|Vision Fund||SoftBank Vision Fund
org:rakuten|라쿠텐|Rakuten|楽天?
org:icbc|중국공상은행|ICBC||공상은행
org:bank-of-china|중국은행?|Bank of China
org:china-construction-bank|중국건설은행|China Construction Bank
org:evergrande|에버그란데|Evergrande|恒大|헝다;헝다그룹;China Evergrande;中国恒大
org:country-garden|컨트리가든|Country Garden||비구이위안;碧桂園
org:new-york-stock-exchange|뉴욕증권거래소|New York Stock Exchange|ニューヨーク証券取引所|NYSE
org:nasdaq|나스닥|Nasdaq|ナスダック|NASDAQ
org:london-stock-exchange|런던증권거래소|London Stock Exchange|ロンドン証券取引所
org:tokyo-stock-exchange|도쿄증권거래소|Tokyo Stock Exchange|東京証券取引所|東証
org:hong-kong-exchanges-and-clearing|홍콩거래소|Hong Kong Exchanges and Clearing||홍콩증권거래소;HKEX
org:cme-group|시카고상품거래소|CME Group||CME;Chicago Mercantile Exchange
org:temasek|테마섹|Temasek
org:public-investment-fund|사우디 국부펀드|Public Investment Fund||PIF
org:sequoia-capital|세쿼이아캐피털|Sequoia Capital||세쿼이아 캐피털;Sequoia?
org:andreessen-horowitz|안드리센 호로위츠|Andreessen Horowitz||a16z
org:y-combinator|와이콤비네이터|Y Combinator
org:mckinsey|맥킨지|McKinsey|マッキンゼー|McKinsey & Company
org:boston-consulting-group|보스턴컨설팅그룹|Boston Consulting Group||BCG
org:bain-and-company|베인앤드컴퍼니|Bain & Company||베인캐피털;Bain Capital
org:deloitte|딜로이트|Deloitte|デロイト
org:pwc|PwC|PwC||프라이스워터하우스쿠퍼스
org:ey|EY|EY?||Ernst & Young;언스트앤영
org:kpmg|KPMG|KPMG
org:gartner|가트너|Gartner|ガートナー
org:idc|IDC|IDC
org:counterpoint-research|카운터포인트리서치|Counterpoint Research||카운터포인트
org:trendforce|트렌드포스|TrendForce
org:sne-research|SNE리서치|SNE Research
org:oxford-economics|옥스퍼드 이코노믹스|Oxford Economics
org:capital-economics|캐피털 이코노믹스|Capital Economics
org:da-davidson|DA데이비슨|D.A. Davidson||DA 데이비슨;D.A. 데이비드슨;DA Davidson;DA데이비드슨
org:wedbush|웨드부시|Wedbush||웨드부시증권;Wedbush Securities
org:bernstein|번스타인?|Bernstein?
org:jefferies|제프리스|Jefferies
`;
