import { BREAK, DIGIT, IDEOGRAPH, LATIN, LETTER, MARK, PUNCT, SPACE, SYMBOL } from "./slots.ts";

/** `[first, last, class]` of the basic plane; later rows overrule earlier ones. Surrogates (all astral text) count as ideographs. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x0000, 0xffff, SYMBOL],
  [0x21, 0x7e, PUNCT],
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0x09, 0x0d, BREAK],
  [0x20, 0x20, SPACE],
  [0x00a0, 0x00a0, SPACE],
  [0x00aa, 0x00aa, LATIN],
  [0x00b5, 0x00b5, LATIN],
  [0x00ba, 0x00ba, LATIN],
  [0x00c0, 0x02af, LATIN],
  [0x00d7, 0x00d7, SYMBOL],
  [0x00f7, 0x00f7, SYMBOL],
  [0x02b0, 0x02ff, LETTER],
  [0x0300, 0x036f, MARK],
  [0x0370, 0x1dff, LETTER],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, LETTER],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x2028, 0x2029, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x2c00, 0x2dff, LETTER],
  [0x3041, 0x33ff, LETTER],
  [0x3400, 0x9fff, IDEOGRAPH],
  [0xa000, 0xabff, LETTER],
  [0xac00, 0xd7ff, IDEOGRAPH],
  [0xd800, 0xdfff, IDEOGRAPH],
  [0xf900, 0xfaff, IDEOGRAPH],
  [0xfb00, 0xfb06, LATIN],
  [0xfb07, 0xfdff, LETTER],
  [0xfe70, 0xfeff, LETTER],
];

const build = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [first, last, cls] of RANGES) table.fill(cls, first, last + 1);
  return table;
};

/** Class of every UTF-16 code unit: a table, because it is read once a character. */
export const CLASS_OF: Uint8Array = /* @__PURE__ */ build();
