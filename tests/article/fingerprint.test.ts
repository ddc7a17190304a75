import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, fingerprint, hammingDistance, NO_FINGERPRINT } from "../../functions/article/fingerprint.ts";

const ENGLISH = Array.from({ length: 90 }, (_, i) => `harbour${i % 37} council${i} ferry${(i * 7) % 53}`).join(" ");
const KOREAN =
  "항구 도시의 시의회는 새 여객선 노선을 승인했다. 주민들은 섬과 뭍을 잇는 다리가 놓이기까지 십 년이 걸릴 것으로 내다봤다. 어민 단체는 조업 구역이 줄어든다며 보상 방안을 요구했고, 시장은 다음 주 공청회를 열겠다고 답했다.";

describe("fingerprint", () => {
  it("is 16 hex digits and depends on the words alone", () => {
    expect(fingerprint(ENGLISH)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(ENGLISH.toUpperCase().replaceAll(" ", ",\n"))).toBe(fingerprint(ENGLISH));
  });

  it("keeps a copy with a dateline near, and another text far", () => {
    const copy = fingerprint(`(항구=가나통신) 홍길동 기자 = ${KOREAN}`);
    expect(hammingDistance(copy, fingerprint(KOREAN))).toBeLessThan(12);
    expect(hammingDistance(fingerprint(ENGLISH), fingerprint(KOREAN))).toBeGreaterThan(12);
  });

  it("gives short texts none, and they have no bands", () => {
    expect(fingerprint("Two words.")).toBe(NO_FINGERPRINT);
    expect(bandsOf(NO_FINGERPRINT)).toEqual([]);
  });

  it("shares a band with every fingerprint at most 3 bits away", () => {
    const bits = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
    const flips = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 3 });
    fc.assert(
      fc.property(bits, flips, (value, positions) => {
        let other = value;
        for (const position of positions) other ^= 1n << BigInt(position);
        fc.pre(other !== 0n);
        const [a, b] = [value, other].map((one) => one.toString(16).padStart(16, "0")) as [string, string];
        expect(hammingDistance(a, b)).toBe(positions.length);
        const known = new Set(bandsOf(a).map(({ band, bits }) => `${band}#${bits}`));
        expect(bandsOf(b).some(({ band, bits }) => known.has(`${band}#${bits}`))).toBe(true);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => /^[0-9a-f]{16}$/.test(fingerprint(text))));
  });
});
