/** Abbreviations and terms that look like names in print and are things, roles or measures. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "AI GPU CPU NPU TPU HBM DRAM D램 낸드 LLM SLM AGI API APP IT ICT IoT SNS PC TV OTT VR AR XR MR 5G 6G LTE QR URL USB SSD OLED LCD LED ESS EV SUV CCTV DNA RNA mRNA PCR GDP GNP CPI PPI PMI M&A IPO ETF ESG " +
    "CEO CFO CTO COO CSO CIO CMO PD DJ MC VIP MVP R&D PR HR B2B B2C O2O DM PPT PDF GPS SMS MOU FTA PF DSR LTV DTI PER PBR ROE EPS RE100 SMR CBDC NFT CO2 UFO LFP NCM NCA LNG LPG CNG LNT BMS OEM ODM EPC PM2.5 IPTV OTA ADAS UAM UAV VPN SaaS IaaS PaaS ERP CRM KPI ETN ELS ELW CDMO CRO ADC GLP-1 MZ BJ FA MVNO IRP ISA ARS ID OK KO " +
    "애플망고 애플파이 애플민트 애플수박 메타버스 메타인지 메타데이터 메타분석 현대인 현대사 현대식 현대화 현대무용 구글링 카카오닙스 카카오톡방 기아자 기아차량 대상자 대상포진 한화로 우버스 " +
    "빅테크 테크 컴퓨팅 클라우드 알고리즘 인공지능 반도체 스마트폰 인터넷 코스피 코스닥 다우존스 파운데이션 오픈소스 스타트업 소셜미디어 유튜버 유튜브쇼츠 " +
    "AIs GPUs PhD BA MA MP MPs MEP HIV AIDS Covid COVID COVID-19 Covid-19 AM PM GMT BST EST ET PT KST Q1 Q2 Q3 Q4 H1 H2"
  ).split(" "),
);
