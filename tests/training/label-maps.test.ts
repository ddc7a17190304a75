import { describe, expect, it } from "vitest";
import { nameTypeOfEnglish, ownTypeOfKonec } from "../../training/label-maps.ts";

describe("label maps", () => {
  it.each([
    ["PS_NAME", "PERSON"],
    ["OGG_POLITICS", "ORG"],
    ["LCP_CITY", "LOCATION"],
    ["AF_BUILDING", "LOCATION"],
    ["AFW_OTHER_PRODUCTS", "PRODUCT"],
    ["TMI_SERVICE", "PRODUCT"],
    ["AFA_VIDEO", "WORK"],
    ["CV_LAW", "WORK"],
    ["EV_SPORTS", "EVENT"],
    ["DT_DURATION", "DATE"],
    ["TI_HOUR", "TIME"],
    ["QT_PRICE", "MONEY"],
    ["QT_PERCENTAGE", "PERCENT"],
    ["QT_MAN_COUNT", "QUANTITY"],
    ["CV_POSITION", null],
    ["AM_BIRD", null],
  ])("make %s of KoNEC %s", (type, own) => {
    expect(ownTypeOfKonec(type)).toBe(own);
  });

  it("leave open what an English set calls miscellaneous, and drop fields and metrics", () => {
    expect(nameTypeOfEnglish("misc")).toBe("open");
    expect(nameTypeOfEnglish("politicalparty")).toBe("ORG");
    expect(nameTypeOfEnglish("metrics")).toBeNull();
  });
});
