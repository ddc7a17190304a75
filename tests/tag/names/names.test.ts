import { describe, expect, it } from "vitest";
import { isParticles } from "../../../functions/tag/names/particles.ts";
import { tagArticle } from "../../../functions/tag/tag-article.ts";

const names = (articleBody: string, inLanguage = "ko") =>
  tagArticle({ headline: "", articleBody, inLanguage, datePublished: "2026-01-13T10:00:00+09:00" })
    .mentions.filter(({ entityId }) => entityId !== undefined)
    .map(({ text, type }) => `${text} ${type}`);

describe("particles", () => {
  it("agree with the sound before them", () => {
    expect([
      isParticles("크", "가"),
      isParticles("크", "이"),
      isParticles("국", "은"),
      isParticles("국", "는"),
    ]).toEqual([true, false, true, false]);
  });
  it("chain, and are told from the rest of a longer word", () => {
    expect([isParticles("국", "에서는"), isParticles("타", "버스"), isParticles("플", "망고")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("curated names", () => {
  it("are found without their particles", () => {
    expect(names("딥시크가 메타의 기록을 깼다고 오픈AI는 말했다.")).toEqual(["딥시크 ORG", "메타 ORG", "오픈AI ORG"]);
  });
  it("are not found inside longer words or as ordinary words", () => {
    expect(names("애플망고와 메타버스, 현대 미술을 다룬 전시가 열린다.")).toEqual([]);
    expect(names("여성의 음성 파일과 예산 서류를 공주 인형 옆에 두었다.")).toEqual([]);
  });
});

describe("versioned products", () => {
  it("keep their versions and tiers", () => {
    expect(names("GPT-5와 클로드 오퍼스 4.5, 라마3가 경쟁한다.")).toEqual([
      "GPT-5 PRODUCT",
      "클로드 오퍼스 4.5 PRODUCT",
      "라마3 PRODUCT",
    ]);
    expect(names("The iPhone 17 Pro is out.", "en")).toEqual(["iPhone 17 Pro PRODUCT"]);
  });
  it("take no counts for versions", () => {
    expect(names("아이폰 17대를 압수했다.")).toEqual(["아이폰 PRODUCT"]);
  });
});

describe("glosses", () => {
  it("of a name are names, of anything else none", () => {
    expect(names("한국은행(이하 한은)은 전문가 혼합(MoE)을 연구한다.")).toEqual(["한국은행 ORG", "한은 ORG"]);
    expect(names("The Rugby Football Union (RFU) met.", "en")).toEqual(["Rugby Football Union ORG", "RFU ORG"]);
  });
});

describe("people", () => {
  it("stand before their roles, past their affiliation", () => {
    expect(names("윤서하 삼성전자 부사장과 알렉스 플랫 DA 데이비슨 수석 분석가가 만났다.")).toEqual([
      "윤서하 PERSON",
      "삼성전자 ORG",
      "알렉스 플랫 PERSON",
      "DA 데이비슨 ORG",
    ]);
  });
  it("stand behind titles and before roles in English, and before honorifics in Japanese", () => {
    expect(names("Mayor Jane Doe met Priya Raman, chief executive of Harrow Robotics.", "en")).toEqual([
      "Jane Doe PERSON",
      "Priya Raman PERSON",
      "Harrow Robotics ORG",
    ]);
    expect(names("森本拓也氏と中川由美さんが話した。", "ja")).toEqual(["森本拓也 PERSON", "中川由美 PERSON"]);
  });
});

describe("surnames alone", () => {
  it("are people before 모 and a role", () => {
    expect(names("64세 김모 씨가 다쳤고 이모(29) 씨는 집에 있었다.")).toEqual(["김 PERSON", "이 PERSON"]);
  });
});

describe("places that something is bound for", () => {
  it("are found before 행", () => {
    expect(names("제주행 항공기가 떴고 부산행은 멈췄다.")).toEqual(["제주 LOCATION", "부산 LOCATION"]);
  });
});

describe("English bodies and venues", () => {
  it("are known by the word before them, by an ampersand, by a number of a circuit, and by what a centre is for", () => {
    expect(names("She left the telehealth company Brightwell Health for good.", "en")).toEqual([
      "Brightwell Health ORG",
    ]);
    expect(names("The lawyers of Adler & Voss went to the Third Circuit again.", "en")).toEqual([
      "Adler & Voss ORG",
      "Third Circuit ORG",
    ]);
    expect(names("They met at the Brookvale Convention Center on Monday.", "en")).toEqual([
      "Brookvale Convention Center LOCATION",
    ]);
  });
});

describe("addresses", () => {
  it("are one place in Korean and Japanese", () => {
    expect(names("서울 강남구 역삼동에서 불이 났다.")).toEqual(["서울 강남구 역삼동 LOCATION"]);
    expect(names("東京都千代田区で会談した。", "ja")).toEqual(["東京都千代田区 LOCATION"]);
  });
});

describe("titles", () => {
  it("are what stands between their brackets, without blanks", () => {
    expect(names("소설 『 흰 정원 』이 나왔다.")).toEqual(["흰 정원 WORK"]);
    expect(names("映画「 白い庭 」が公開された。", "ja")).toEqual(["白い庭 WORK"]);
  });
});
