import { describe, expect, it } from "vitest";
import { imageSize } from "./image-size.ts";
import { imageTokensOf } from "./image-tokens.ts";

describe("imageTokensOf", () => {
  // The table of build-with-claude/vision: width, height, standard tier, high tier. Null: not in the table.
  it.each([
    [200, 200, 64, 64],
    [1000, 1000, 1296, 1296],
    [1092, 1092, 1521, 1521],
    [1920, 1080, 1560, 2691],
    [2000, 1500, 1564, 3888],
    [3840, 2160, 1560, 4784],
    [1075, 1520, 1551, 2145],
  ])("%i x %i is %i and %i", (width, height, standard, high) => {
    expect(imageTokensOf({ width, height }, "standard")).toBe(standard);
    expect(imageTokensOf({ width, height }, "high")).toBe(high);
  });

  it("keeps long, thin images under both caps", () => {
    expect(imageTokensOf({ width: 8000, height: 10 }, "standard")).toBe(56);
    expect(imageTokensOf({ width: 1, height: 1 }, "high")).toBe(1);
  });
});

describe("imageSize", () => {
  const base64 = (...bytes: readonly number[]): string => Buffer.from(bytes).toString("base64");
  const ascii = (text: string): number[] => [...Buffer.from(text, "latin1")];

  it("reads PNG", () => expect(imageSize(base64(0x89, ...ascii("PNG\r\n\x1a\n"), 0, 0, 0, 13, ...ascii("IHDR"), 0, 0, 2, 128, 0, 0, 1, 224, 8, 6))).toEqual({ width: 640, height: 480 }));
  it("reads GIF", () => expect(imageSize(base64(...ascii("GIF89a"), 64, 1, 200, 0, 0, 0, 0))).toEqual({ width: 320, height: 200 }));
  it("reads JPEG past other segments", () => expect(imageSize(base64(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 1, 224, 2, 128, 3, 1, 0, 0, 0, 0, 0))).toEqual({ width: 640, height: 480 }));
  it("reads lossless WebP", () => {
    const bits = 639 | (479 << 14);
    expect(imageSize(base64(...ascii("RIFF"), 0, 0, 0, 0, ...ascii("WEBPVP8L"), 0, 0, 0, 0, 0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24, 0))).toEqual({ width: 640, height: 480 });
  });
  it("knows nothing of other bytes", () => {
    expect(imageSize("")).toBeUndefined();
    expect(imageSize("aGVsbG8gd29ybGQ=")).toBeUndefined();
    expect(imageSize("%%%%")).toBeUndefined();
  });
});
