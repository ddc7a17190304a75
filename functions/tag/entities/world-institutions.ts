/** International bodies, and the state bodies and parties of other countries. Rows as in curated-entity.ts. */
export const WORLD_INSTITUTIONS = `
# international
org:united-nations|유엔|United Nations|国連|UN;U.N.;국제연합|w=Q1065
org:united-nations-security-council|유엔 안전보장이사회|United Nations Security Council|国連安全保障理事会|유엔 안보리;안보리;UN Security Council;U.N. Security Council;Security Council;国連安保理;安保理
org:united-nations-general-assembly|유엔총회|United Nations General Assembly|国連総会|UN General Assembly;U.N. General Assembly;유엔 총회
org:unicef|유니세프|UNICEF|ユニセフ|Unicef
org:unesco|유네스코|UNESCO|ユネスコ|Unesco
org:unhcr|유엔난민기구|UNHCR||UN refugee agency;유엔난민고등판무관;U.N. refugee agency
org:un-human-rights-council|유엔인권이사회|UN Human Rights Council||유엔 인권이사회
org:unep|유엔환경계획|UNEP||UN Environment Programme
org:undp|유엔개발계획|UNDP
org:world-food-programme|세계식량계획|World Food Programme||WFP;유엔 세계식량계획;World Food Program
org:fao|유엔식량농업기구|FAO||Food and Agriculture Organization
org:world-health-organization|세계보건기구|World Health Organization|世界保健機関|WHO;W.H.O.|w=Q7817
org:international-monetary-fund|국제통화기금|International Monetary Fund|国際通貨基金|IMF|w=Q7804
org:world-bank|세계은행|World Bank|世界銀行||w=Q7164
org:world-trade-organization|세계무역기구|World Trade Organization|世界貿易機関|WTO
org:oecd|경제협력개발기구|OECD|経済協力開発機構|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
org:international-atomic-energy-agency|국제원자력기구|International Atomic Energy Agency|国際原子力機関|IAEA
org:international-energy-agency|국제에너지기구|International Energy Agency|国際エネルギー機関|IEA
org:international-labour-organization|국제노동기구|International Labour Organization||ILO
org:international-civil-aviation-organization|국제민간항공기구|International Civil Aviation Organization||ICAO
org:iata|국제항공운송협회|IATA
org:international-maritime-organization|국제해사기구|International Maritime Organization||IMO
org:international-telecommunication-union|국제전기통신연합|International Telecommunication Union||ITU
org:international-court-of-justice|국제사법재판소|International Court of Justice|国際司法裁判所|ICJ
org:international-criminal-court|국제형사재판소|International Criminal Court|国際刑事裁判所|ICC
org:world-meteorological-organization|세계기상기구|World Meteorological Organization|世界気象機関|WMO
org:intergovernmental-panel-on-climate-change|기후변화에 관한 정부간 협의체|Intergovernmental Panel on Climate Change||IPCC
org:opec|석유수출국기구|OPEC|石油輸出国機構|오펙
org:opec-plus|OPEC+|OPEC+||오펙플러스
org:nato|북대서양조약기구|NATO|北大西洋条約機構|나토;Nato|w=Q7184
org:european-union|유럽연합|European Union|欧州連合|EU|w=Q458
org:european-commission|유럽연합 집행위원회|European Commission|欧州委員会|EU 집행위원회;EU 집행위;유럽집행위원회;欧州委
org:european-parliament|유럽의회|European Parliament|欧州議会
org:european-central-bank|유럽중앙은행|European Central Bank|欧州中央銀行|ECB
org:european-council|유럽이사회|European Council||EU 이사회
org:european-court-of-justice|유럽사법재판소|European Court of Justice||ECJ
org:european-court-of-human-rights|유럽인권재판소|European Court of Human Rights
org:european-space-agency|유럽우주국|European Space Agency|欧州宇宙機関|ESA
org:european-medicines-agency|유럽의약품청|European Medicines Agency||EMA
org:cern|유럽입자물리연구소|CERN
org:interpol|인터폴|Interpol|インターポール|국제형사경찰기구;INTERPOL
org:europol|유로폴|Europol
org:asean|아세안|ASEAN|東南アジア諸国連合|동남아시아국가연합;Asean
org:asian-development-bank|아시아개발은행|Asian Development Bank||ADB
org:aiib|아시아인프라투자은행|AIIB
org:african-union|아프리카연합|African Union|アフリカ連合
org:arab-league|아랍연맹|Arab League
org:gulf-cooperation-council|걸프협력회의|Gulf Cooperation Council||GCC
org:g7|주요 7개국|G7|G7|G-7;Group of Seven;主要7カ国;주요7개국
org:g20|주요 20개국|G20|G20|G-20;Group of 20;主要20カ国;주요20개국
org:brics|브릭스|BRICS
org:quad|쿼드?|Quad?
org:aukus|오커스|AUKUS
org:shanghai-cooperation-organization|상하이협력기구|Shanghai Cooperation Organization||SCO
org:international-committee-of-the-red-cross|국제적십자위원회|International Committee of the Red Cross|赤十字国際委員会|ICRC;Red Cross;국제적십자사
org:doctors-without-borders|국경없는의사회|Doctors Without Borders|国境なき医師団|Médecins Sans Frontières;MSF
org:amnesty-international|국제앰네스티|Amnesty International||앰네스티;Amnesty
org:human-rights-watch|휴먼라이츠워치|Human Rights Watch
org:greenpeace|그린피스|Greenpeace|グリーンピース
org:save-the-children|세이브더칠드런|Save the Children
org:oxfam|옥스팜|Oxfam
org:wwf|세계자연기금|WWF||World Wildlife Fund;World Wide Fund for Nature
org:transparency-international|국제투명성기구|Transparency International
org:reporters-without-borders|국경없는기자회|Reporters Without Borders||RSF
org:world-economic-forum|세계경제포럼|World Economic Forum|世界経済フォーラム|WEF
org:gates-foundation|빌앤드멀린다게이츠재단|Gates Foundation||Bill & Melinda Gates Foundation;게이츠재단
org:international-olympic-committee|국제올림픽위원회|International Olympic Committee|国際オリンピック委員会|IOC
org:fifa|국제축구연맹|FIFA|国際サッカー連盟|피파
org:uefa|유럽축구연맹|UEFA|欧州サッカー連盟
org:afc|아시아축구연맹|AFC
org:world-anti-doping-agency|세계반도핑기구|World Anti-Doping Agency||WADA
org:olympic-council-of-asia|아시아올림픽평의회|Olympic Council of Asia||OCA
org:hamas|하마스|Hamas|ハマス
org:hezbollah|헤즈볼라|Hezbollah|ヒズボラ|Hizbollah
org:houthi|후티 반군|Houthi|フーシ派|후티;Houthis
org:taliban|탈레반|Taliban|タリバン
org:islamic-state|이슬람국가|Islamic State|イスラム国|ISIS;수니파 무장단체 이슬람국가
org:al-qaeda|알카에다|Al-Qaeda|アルカイダ|al-Qaeda;Al Qaeda;al Qaeda
org:palestinian-authority|팔레스타인 자치정부|Palestinian Authority|パレスチナ自治政府
org:islamic-revolutionary-guard-corps|이슬람혁명수비대|Islamic Revolutionary Guard Corps|革命防衛隊|IRGC;혁명수비대;Revolutionary Guards;Revolutionary Guard
org:wagner-group|바그너그룹|Wagner Group|ワグネル|바그너 그룹
# United States
org:white-house|백악관|White House|ホワイトハウス
org:federal-reserve|미국 연방준비제도|Federal Reserve|米連邦準備制度理事会|연준;미 연준;미국 연준;연방준비제도;연방준비제도이사회;Fed;the Fed;FRB;Federal Reserve Board
org:federal-open-market-committee|연방공개시장위원회|Federal Open Market Committee|米連邦公開市場委員会|FOMC
org:us-congress|미국 의회|US Congress|米議会|미 의회;Congress?;U.S. Congress
org:us-senate|미 상원|US Senate|米上院|미국 상원;Senate;U.S. Senate;상원?
org:us-house-of-representatives|미 하원|US House of Representatives|米下院|미국 하원;House of Representatives;U.S. House;하원?;House?|c=Senate,House_Speaker,House_Republicans,House_Democrats,Congress
org:us-supreme-court|미국 대법원|US Supreme Court|米連邦最高裁|미 연방대법원;미 대법원;연방대법원;U.S. Supreme Court;Supreme Court?
org:us-state-department|미국 국무부|US State Department|米国務省|미 국무부;국무부;State Department;U.S. State Department;Department of State
org:us-department-of-defense|미국 국방부|US Department of Defense|米国防総省|미 국방부;펜타곤;Pentagon;Defense Department;Department of Defense;미국 전쟁부;미 전쟁부;Department of War
org:us-treasury|미국 재무부|US Treasury|米財務省|미 재무부;Treasury Department;U.S. Treasury
org:us-department-of-commerce|미국 상무부|US Department of Commerce|米商務省|미 상무부;Commerce Department;Department of Commerce
org:us-department-of-justice|미국 법무부|US Department of Justice|米司法省|미 법무부;Justice Department;Department of Justice;DOJ
org:us-department-of-homeland-security|미국 국토안보부|US Department of Homeland Security|米国土安全保障省|국토안보부;미 국토안보부;Department of Homeland Security;Homeland Security;DHS
org:us-immigration-and-customs-enforcement|미국 이민세관단속국|US Immigration and Customs Enforcement|米移民税関捜査局|이민세관단속국;ICE?;Immigration and Customs Enforcement
org:us-department-of-energy|미국 에너지부|US Department of Energy||미 에너지부;Energy Department;Department of Energy
org:us-trade-representative|미국 무역대표부|US Trade Representative|米通商代表部|USTR;미 무역대표부;무역대표부
org:us-department-of-labor|미국 노동부|US Department of Labor||미 노동부;Labor Department
org:us-department-of-education|미국 교육부|US Department of Education||Education Department;Department of Education
org:us-department-of-health-and-human-services|미국 보건복지부|US Department of Health and Human Services||미 보건복지부;HHS
org:fbi|연방수사국|FBI|米連邦捜査局|Federal Bureau of Investigation;F.B.I.;미 연방수사국
org:cia|중앙정보국|CIA|米中央情報局|Central Intelligence Agency;C.I.A.
org:national-security-agency|국가안보국|National Security Agency||NSA
org:fda|식품의약국|FDA|米食品医薬品局|Food and Drug Administration;미국 식품의약국;미 식품의약국
org:cdc|질병통제예방센터|CDC|米疾病対策センター|Centers for Disease Control and Prevention;미 질병통제예방센터
org:securities-and-exchange-commission|증권거래위원회|Securities and Exchange Commission|米証券取引委員会|SEC;미 증권거래위원회
org:federal-trade-commission|연방거래위원회|Federal Trade Commission|米連邦取引委員会|FTC
org:federal-communications-commission|연방통신위원회|Federal Communications Commission||FCC
org:federal-aviation-administration|연방항공청|Federal Aviation Administration|米連邦航空局|FAA;미 연방항공청
org:national-transportation-safety-board|국가교통안전위원회|National Transportation Safety Board||NTSB
org:environmental-protection-agency|미국 환경보호청|Environmental Protection Agency||EPA;환경보호청
org:fema|연방재난관리청|FEMA||Federal Emergency Management Agency
org:internal-revenue-service|국세청~|Internal Revenue Service||IRS
org:nasa|미 항공우주국|NASA|米航空宇宙局|나사?;Nasa;미국항공우주국;미국 항공우주국|c=NASA,우주,탐사,항공우주국
org:noaa|미국 해양대기청|NOAA||National Oceanic and Atmospheric Administration
org:national-weather-service|미국 국립기상청|National Weather Service||NWS
org:national-hurricane-center|미국 국립허리케인센터|National Hurricane Center
org:us-geological-survey|미국 지질조사국|US Geological Survey|米地質調査所|USGS;U.S. Geological Survey
org:national-institutes-of-health|미국 국립보건원|National Institutes of Health||NIH
org:republican-party|공화당|Republican Party|共和党|GOP;Republicans;미국 공화당
org:democratic-party|민주당~|Democratic Party|民主党?|미국 민주당;미 민주당;Democrats|c=트럼프,바이든,공화당,미국,Trump,Republicans
org:united-auto-workers|전미자동차노조|United Auto Workers|全米自動車労組|UAW
org:us-military|미군|US military|米軍|US Army;U.S. Army;U.S. military
org:us-navy|미 해군|US Navy||U.S. Navy;미국 해군
org:us-air-force|미 공군|US Air Force||U.S. Air Force;미국 공군
org:us-marine-corps|미 해병대|US Marine Corps||U.S. Marine Corps
org:national-guard|주방위군|National Guard|州兵
org:secret-service|비밀경호국|Secret Service
org:brookings-institution|브루킹스연구소|Brookings Institution||Brookings
org:center-for-strategic-and-international-studies|전략국제문제연구소|Center for Strategic and International Studies||CSIS
org:rand-corporation|랜드연구소|RAND Corporation||RAND
org:peterson-institute-for-international-economics|피터슨국제경제연구소|Peterson Institute for International Economics||PIIE
org:heritage-foundation|헤리티지재단|Heritage Foundation
org:pew-research-center|퓨리서치센터|Pew Research Center||Pew
org:gallup|갤럽~|Gallup
# United Kingdom and Europe
org:downing-street|영국 총리실|Downing Street||No 10;No. 10
org:uk-parliament|영국 의회|UK Parliament||Houses of Parliament
org:house-of-commons|영국 하원|House of Commons||Commons?
org:house-of-lords|영국 상원|House of Lords
org:bank-of-england|잉글랜드은행|Bank of England|イングランド銀行|영란은행;BoE;BOE?
org:hm-treasury|영국 재무부|HM Treasury||Treasury?|c=Downing_Street,Labour,pounds,Chancellor,£
org:foreign-office|영국 외무부|Foreign Office||Foreign, Commonwealth and Development Office
org:home-office|영국 내무부|Home Office
org:ministry-of-defence|영국 국방부|Ministry of Defence||MoD
org:national-health-service|국민보건서비스|National Health Service||NHS
org:nhs-england|NHS 잉글랜드|NHS England
org:labour-party|노동당|Labour Party|労働党|Labour;영국 노동당
org:conservative-party|보수당|Conservative Party|保守党|영국 보수당;Conservatives;Tories
org:liberal-democrats||Liberal Democrats||Lib Dems
org:reform-uk|리폼UK|Reform UK
org:scottish-national-party|스코틀랜드국민당|Scottish National Party||SNP
org:scottish-government|스코틀랜드 정부|Scottish Government||Scottish Parliament
org:senedd|웨일스 의회|Senedd||Welsh Government
org:metropolitan-police|런던경찰청|Metropolitan Police||Met Police;Scotland Yard
org:office-for-national-statistics|영국 통계청|Office for National Statistics||ONS
org:met-office|영국 기상청|Met Office
org:crown-prosecution-service|왕립기소청|Crown Prosecution Service||CPS
org:environment-agency||Environment Agency
org:ofcom|오프컴|Ofcom
org:ofgem|오프젬|Ofgem
org:national-trust|내셔널트러스트|National Trust
org:transport-for-london||Transport for London||TfL
org:network-rail|네트워크레일|Network Rail
org:royal-mail|로열메일|Royal Mail
org:royal-society|영국 왕립학회|Royal Society
org:british-museum|영국박물관|British Museum|大英博物館|대영박물관
org:bundestag|독일 연방의회|Bundestag
org:bundesbank|독일 연방은행|Bundesbank||분데스방크
org:cdu|기독민주당|CDU||기민당;Christian Democratic Union
org:spd|사회민주당~|SPD||사민당
org:alternative-for-germany|독일을 위한 대안|Alternative for Germany||AfD;독일대안당
org:national-rally|국민연합|National Rally||Rassemblement National;RN?
org:elysee-palace|엘리제궁|Elysee Palace||Élysée Palace
org:kremlin|크렘린궁|Kremlin|クレムリン|크렘린;the Kremlin
org:russian-defence-ministry|러시아 국방부|Russian Defence Ministry||Russian Ministry of Defense
org:russian-foreign-ministry|러시아 외무부|Russian Foreign Ministry
org:holy-see|교황청|Holy See|ローマ教皇庁|바티칸 교황청
org:israel-defense-forces|이스라엘군|Israel Defense Forces|イスラエル軍|IDF;이스라엘 방위군
org:mossad|모사드|Mossad|モサド
org:knesset|크네세트|Knesset
# Japan
org:bank-of-japan|일본은행|Bank of Japan|日本銀行|BOJ;日銀;일은?
org:liberal-democratic-party|자민당|Liberal Democratic Party|自民党|LDP;自由民主党;일본 자민당
org:constitutional-democratic-party-of-japan|입헌민주당|Constitutional Democratic Party of Japan|立憲民主党|立民
org:komeito|공명당|Komeito|公明党
org:japan-innovation-party|일본유신회|Japan Innovation Party|日本維新の会|維新?;Nippon Ishin
org:democratic-party-for-the-people|국민민주당|Democratic Party for the People|国民民主党
org:japanese-communist-party|일본공산당|Japanese Communist Party|日本共産党|共産党?
org:sanseito|참정당|Sanseito|参政党
org:reiwa-shinsengumi|레이와신센구미|Reiwa Shinsengumi|れいわ新選組
org:national-diet|일본 국회|National Diet|国会|衆議院;参議院;衆院;参院
org:ministry-of-finance-japan|일본 재무성|Ministry of Finance Japan|財務省
org:ministry-of-foreign-affairs-of-japan|일본 외무성|Ministry of Foreign Affairs of Japan|外務省|외무성?
org:ministry-of-defense-japan|일본 방위성|Ministry of Defense Japan|防衛省|방위성
org:ministry-of-economy-trade-and-industry|경제산업성|Ministry of Economy, Trade and Industry|経済産業省|METI;経産省;경산성
org:ministry-of-health-labour-and-welfare|후생노동성|Ministry of Health, Labour and Welfare|厚生労働省|厚労省;후생성
org:mext|문부과학성|MEXT|文部科学省|文科省
org:ministry-of-land-infrastructure-transport-and-tourism|국토교통성|Ministry of Land, Infrastructure, Transport and Tourism|国土交通省|国交省
org:ministry-of-internal-affairs-and-communications|총무성|Ministry of Internal Affairs and Communications|総務省
org:ministry-of-agriculture-forestry-and-fisheries|농림수산성|Ministry of Agriculture, Forestry and Fisheries|農林水産省|農水省
org:ministry-of-the-environment-japan|환경성|Ministry of the Environment Japan|環境省
org:ministry-of-justice-japan|법무성|Ministry of Justice Japan|法務省
org:digital-agency|디지털청|Digital Agency|デジタル庁
org:financial-services-agency-japan|금융청|Financial Services Agency Japan|金融庁
org:consumer-affairs-agency|소비자청|Consumer Affairs Agency|消費者庁
org:agency-for-cultural-affairs|문화청|Agency for Cultural Affairs|文化庁
org:national-police-agency-japan|일본 경찰청|National Police Agency Japan|警察庁
org:tokyo-metropolitan-police-department|경시청|Tokyo Metropolitan Police Department|警視庁
org:tokyo-district-public-prosecutors-office|도쿄지검 특수부|Tokyo District Public Prosecutors Office|東京地検特捜部|東京地検
org:supreme-court-of-japan|최고재판소|Supreme Court of Japan|最高裁判所|最高裁
org:japan-fair-trade-commission|공정취인위원회|Japan Fair Trade Commission|公正取引委員会|公取委
org:nuclear-regulation-authority|원자력규제위원회|Nuclear Regulation Authority|原子力規制委員会
org:japan-meteorological-agency|일본 기상청|Japan Meteorological Agency|気象庁
org:japan-self-defense-forces|자위대|Japan Self-Defense Forces|自衛隊|Self-Defense Forces;陸上自衛隊;海上自衛隊;航空自衛隊
org:japan-coast-guard|해상보안청|Japan Coast Guard|海上保安庁|海保
org:jaxa|우주항공연구개발기구|JAXA|宇宙航空研究開発機構|ジャクサ
org:riken|이화학연구소|RIKEN|理化学研究所|理研;리켄
org:aist|산업기술종합연구소|AIST|産業技術総合研究所|産総研
org:keidanren|일본경제단체연합회|Keidanren|経団連|게이단렌;日本経済団体連合会
org:rengo|일본노동조합총연합회|Rengo|連合?|日本労働組合総連合会
org:japan-chamber-of-commerce-and-industry|일본상공회의소|Japan Chamber of Commerce and Industry|日本商工会議所|日商
org:japan-medical-association|일본의사회|Japan Medical Association|日本医師会
org:japan-tourism-agency|일본관광청|Japan Tourism Agency|観光庁|일본정부관광국;JNTO;日本政府観光局
org:japanese-olympic-committee|일본올림픽위원회|Japanese Olympic Committee|日本オリンピック委員会|JOC
org:japan-football-association|일본축구협회|Japan Football Association|日本サッカー協会|JFA
org:nippon-professional-baseball|일본프로야구기구|Nippon Professional Baseball|日本野球機構|NPB
org:japan-sumo-association|일본 스모협회|Japan Sumo Association|日本相撲協会
org:japan-display|재팬디스플레이|Japan Display|ジャパンディスプレイ|JDI
# China, Taiwan and others
org:chinese-communist-party|중국 공산당|Chinese Communist Party|中国共産党|중국공산당;Communist Party of China;CCP;CPC?
org:chinese-foreign-ministry|중국 외교부|Chinese Foreign Ministry|中国外務省|Foreign Ministry of China;中国外交部
org:chinese-ministry-of-commerce|중국 상무부|Chinese Ministry of Commerce|中国商務省|MOFCOM
org:state-council-of-china|중국 국무원|State Council of China|国務院|국무원
org:national-peoples-congress|전국인민대표대회|National People's Congress|全国人民代表大会|전인대;全人代
org:peoples-bank-of-china|인민은행|People's Bank of China|中国人民銀行|중국인민은행;PBOC;PBoC
org:peoples-liberation-army|인민해방군|People's Liberation Army|人民解放軍|PLA;중국 인민해방군
org:national-bureau-of-statistics-of-china|중국 국가통계국|National Bureau of Statistics of China|中国国家統計局
org:taiwan-ministry-of-national-defense|대만 국방부|Taiwan Ministry of National Defense
org:democratic-progressive-party|민진당|Democratic Progressive Party|民進党|민주진보당;DPP
org:kuomintang|국민당|Kuomintang|国民党|KMT
org:workers-party-of-korea|조선노동당|Workers' Party of Korea|朝鮮労働党|노동당 중앙위원회;북한 노동당
org:korean-peoples-army|조선인민군|Korean People's Army||인민군
org:bharatiya-janata-party|인도인민당|Bharatiya Janata Party|インド人民党|BJP
org:indian-national-congress|인도국민회의|Indian National Congress
org:reserve-bank-of-india|인도준비은행|Reserve Bank of India||RBI
org:isro|인도우주연구기구|ISRO||Indian Space Research Organisation
org:reserve-bank-of-australia|호주중앙은행|Reserve Bank of Australia||RBA
org:bank-of-canada|캐나다중앙은행|Bank of Canada
org:reserve-bank-of-new-zealand|뉴질랜드중앙은행|Reserve Bank of New Zealand
org:swiss-national-bank|스위스국립은행|Swiss National Bank||SNB
org:central-bank-of-turkey|튀르키예중앙은행|Central Bank of Turkey
org:american-red-cross|미국적십자사|American Red Cross|米国赤十字社|미국 적십자사
org:cal-fire||Cal Fire||California Department of Forestry and Fire Protection|in=loc:us
org:police-scotland|스코틀랜드 경찰|Police Scotland||스코틀랜드경찰
`;
