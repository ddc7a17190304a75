import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { encodingOf } from "../../functions/parse/charset/encoding-labels.ts";
import { decodePage } from "../../functions/parse/decode-page.ts";

/** 「기자는 오늘 서울에서 열린 회의에 대해 이야기했다」 in EUC-KR. */
const KOREAN_TEXT = "기자는 오늘 서울에서 열린 회의에 대해 이야기했다";
const KOREAN = bytes(
  "b1e2 c0da b4c2 20 bfc0 b4c3 20 bcad bfef bfa1 bcad 20 bfad b8b0 20 c8b8 c0c7 bfa1 20 b4eb c7d8 20 c0cc bedf b1e2 c7df b4d9",
);
/** 똠방각하: 똠 is one of the syllables that only the extension of cp949 has. */
const EXTENDED = bytes("8c63 b9e6 b0a2 c7cf");
/** «Сегодня в городе открыли новую школу» in windows-1251. */
const RUSSIAN_TEXT = "Сегодня в городе открыли новую школу";
const RUSSIAN = bytes(
  "d1 e5 e3 ee e4 ed ff 20 e2 20 e3 ee f0 ee e4 e5 20 ee f2 ea f0 fb eb e8 20 ed ee e2 f3 fe 20 f8 ea ee eb f3",
);

describe("the charset of a page", () => {
  it("is the byte order mark's before all else", () => {
    const page = decodePage(Buffer.from("\ufeff가"), "text/html; charset=euc-kr");
    expect(page).toEqual({ text: "가", encoding: "UTF-8", source: "bom", replacements: 0 });
    expect(decodePage(bytes("fffe 00ac"), null)).toMatchObject({ text: "가", encoding: "UTF-16LE", source: "bom" });
  });

  it("is the header's before the page's own", () => {
    const body = html('<meta charset="shift_jis">', KOREAN);
    expect(decodePage(body, "text/html;charset='EUC-KR'")).toMatchObject({ encoding: "EUC-KR", source: "header" });
  });

  it("is what the page says, however late it says it", () => {
    const early = decodePage(html("<meta charset=euc-kr>", KOREAN), "text/html");
    const late = decodePage(html(`<script>${" ".repeat(5000)}</script><meta charset=euc-kr>`, KOREAN), "text/html");
    for (const page of [early, late]) {
      expect(page).toMatchObject({ encoding: "EUC-KR", source: "meta", replacements: 0 });
      expect(page.text).toContain(KOREAN_TEXT);
    }
  });

  it("may be called cp949, ms949 or uhc, in header and meta", () => {
    for (const label of ["cp949", "MS949", "uhc", "ks_c_5601-1987", "x-windows-949"]) {
      expect(encodingOf(label)).toBe("EUC-KR");
      expect(decodePage(EXTENDED, `text/html; charset=${label}`).text).toBe("똠방각하");
      const page = decodePage(html(`<meta charset="${label}">`, EXTENDED), "text/html");
      expect(page).toMatchObject({ encoding: "EUC-KR", source: "meta" });
      expect(page.text).toContain("똠방각하");
    }
  });

  it("is UTF-8 where nothing is said and the bytes are", () => {
    expect(decodePage(Buffer.from("<p>한국어"), "text/html")).toMatchObject({ encoding: "UTF-8", source: "content" });
  });

  it("is read off the content where nothing is said", () => {
    expect(decodePage(KOREAN, null)).toMatchObject({ text: KOREAN_TEXT, encoding: "EUC-KR", source: "content" });
    expect(decodePage(RUSSIAN, null)).toMatchObject({
      text: RUSSIAN_TEXT,
      encoding: "windows-1251",
      source: "content",
    });
    expect(decodePage(Buffer.from("Über Straßen", "latin1"), null)).toMatchObject({
      text: "Über Straßen",
      encoding: "windows-1252",
    });
  });

  it("is UTF-16 where every other byte is zero", () => {
    expect(decodePage(Buffer.from("<p>plain text</p>", "utf16le"), "text/html")).toMatchObject({
      text: "<p>plain text</p>",
      encoding: "UTF-16LE",
    });
  });
});

describe("a page that lies about its charset", () => {
  it("says EUC-KR or Latin-1 and is UTF-8", () => {
    const body = Buffer.from("<p>서울에서 열린 회의");
    for (const label of ["euc-kr", "iso-8859-1", "utf-16"]) {
      const page = decodePage(body, `text/html; charset=${label}`);
      expect(page).toMatchObject({ encoding: "UTF-8", source: "content", lied: encodingOf(label) });
      expect(page.text).toBe("<p>서울에서 열린 회의");
    }
  });

  it("says UTF-8 and is legacy text", () => {
    expect(decodePage(KOREAN, "text/html; charset=utf-8")).toMatchObject({
      text: KOREAN_TEXT,
      encoding: "EUC-KR",
      source: "content",
      lied: "UTF-8",
    });
  });

  it("says Latin-1, as servers do unasked, and is Korean or Russian", () => {
    expect(decodePage(KOREAN, "text/html; charset=iso-8859-1")).toMatchObject({
      text: KOREAN_TEXT,
      lied: "windows-1252",
    });
    expect(decodePage(RUSSIAN, "text/html; charset=iso-8859-1")).toMatchObject({ text: RUSSIAN_TEXT });
  });

  it("does not lie when it is honest Latin-1, or UTF-8 with a broken byte or a cut end", () => {
    const french = decodePage(
      Buffer.from("Le président a été réélu à la tête", "latin1"),
      "text/html; charset=iso-8859-1",
    );
    expect(french).toMatchObject({ encoding: "windows-1252", source: "header" });
    expect(french.lied).toBeUndefined();
    const broken = decodePage(
      Buffer.concat([Buffer.from("서울 서울 서울 서울"), bytes("e4")]),
      "text/html; charset=utf-8",
    );
    expect(broken).toMatchObject({ encoding: "UTF-8", source: "header", replacements: 1 });
    const cut = decodePage(Buffer.from("서울에서").subarray(0, 11), null);
    expect(cut).toMatchObject({ text: "서울에\ufffd", encoding: "UTF-8" });
  });
});

describe("a page that was encoded twice", () => {
  const text = "It’s “so” – a café, 한국, 😀 …";

  it("is put right, whether UTF-8 was taken for Latin-1 or for windows-1252", () => {
    for (const mistake of ["latin1", "windows-1252"]) {
      const once = mistake === "latin1" ? Buffer.from(text).toString("latin1") : windows1252(Buffer.from(text));
      const page = decodePage(Buffer.from(once), "text/html; charset=utf-8");
      expect(page).toEqual({ text, encoding: "UTF-8", source: "header", replacements: 0 });
    }
  });

  it("is not one that quotes such a text, nor one with accents of its own", () => {
    for (const fine of ["An apostrophe came out as â€™ that day.", "« À Nîmes », Ângela, Çà et là", text])
      expect(decodePage(Buffer.from(fine), "text/html; charset=utf-8").text).toBe(fine);
  });
});

describe("any bytes at all", () => {
  it("decode to some text", () => {
    for (const body of [bytes(""), bytes("ff"), bytes("00"), bytes("1b2442"), Buffer.alloc(10_000, 0x80)]) {
      for (const type of [
        null,
        "",
        "text/html; charset=",
        "text/html; charset=nonsense",
        "text/html; charset=hz-gb-2312",
      ]) {
        expect(typeof decodePage(body, type).text).toBe("string");
      }
    }
  });

  it("decode in linear time", () => {
    const open = Buffer.from("<meta ".repeat(100_000));
    const comment = Buffer.from(`<!--${"x".repeat(2_000_000)}`);
    const noise = Buffer.alloc(2_000_000, "\xb0\xa1<?xml encoding=", "latin1");
    for (const body of [open, comment, noise]) expect(decodePage(body, "text/html").text.length).toBeGreaterThan(0);
  });
});

function windows1252(utf8: Buffer): string {
  return new TextDecoder("windows-1252").decode(utf8);
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(" ", ""), "hex");
}

function html(head: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<html><head>${head}</head><body>`), body]);
}
