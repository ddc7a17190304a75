import { describe, expect, it } from "vitest";
import { paceKey } from "../../functions/article/pace-key.ts";

describe("the pace key", () => {
  it("is the registrable domain", () => {
    expect(paceKey("https://m.sports.news.example.co.kr:8080/a")).toBe("example.co.kr");
    expect(paceKey("https://www.example.com./")).toBe("example.com");
  });

  it("is one for all blogs of a platform, which share its servers", () => {
    expect(paceKey("https://one.blogspot.com/")).toBe(paceKey("https://two.blogspot.com/"));
  });

  it("is the host itself for addresses and names without a public suffix", () => {
    expect(paceKey("http://127.0.0.1:81/")).toBe("127.0.0.1");
    expect(paceKey("http://[::1]/")).toBe("[::1]");
    expect(paceKey("http://localhost:3000/")).toBe("localhost");
    expect(paceKey("https://com/")).toBe("com");
  });

  it("is the host where the setting says so", () => {
    expect(paceKey("https://m.news.example.co.kr/a", "host")).toBe("m.news.example.co.kr");
  });

  it("takes a bare host name too", () => {
    expect(paceKey("M.Example.com")).toBe("example.com");
  });
});
