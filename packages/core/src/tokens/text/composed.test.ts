import { describe, expect, it } from "vitest";
import { composed } from "./composed.ts";

const apart = "Tất cả mọi người sinh ra đều được tự do".normalize("NFD");

describe("composed", () => {
  it("puts letters and their marks together", () => {
    expect(composed(apart)).toBe(apart.normalize("NFC"));
    expect(composed("각".normalize("NFD"))).toBe("각");
  });

  it("leaves plain text alone", () => {
    for (const text of ["", "plain text", "café — crème", "ọ̀rọ̀".normalize("NFC")]) expect(composed(text)).toBe(text);
  });

  it("takes as many marks on one letter as Unicode allows, and leaves a heap of them as it is", () => {
    const with30 = `${apart} a${"\u0316\u0301".repeat(15)}`;
    expect(composed(with30)).toBe(with30.normalize("NFC"));
    for (const pair of ["\u0316\u0301", "\u0e38\u0e48", "\u{1d165}\u{1d16d}"]) {
      const heap = `${apart} a${pair.repeat(16)}`;
      expect(composed(heap)).toBe(heap);
    }
  });

  it("knows every mark there is", () => {
    for (let code = 0; code < 0x10000; code++) {
      const mark = String.fromCharCode(code);
      if (!/\p{M}/u.test(mark)) continue;
      const heap = `e\u0301 ${mark.repeat(31)}`;
      expect(composed(heap), code.toString(16)).toBe(heap);
    }
  });
});
