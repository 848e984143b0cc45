import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { type MediaFormat, sniffImage } from "./index.ts";

const be = (value: number, size: number): number[] => Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256);
const le = (value: number, size: number): number[] => be(value, size).reverse();
const ascii = (text: string): number[] => [...Buffer.from(text, "latin1")];
const base64 = (...parts: readonly (readonly number[])[]): string => Buffer.from(parts.flat()).toString("base64");
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

const PNG = ascii("\x89PNG\r\n\x1a\n");
const png = (width: number, height: number): number[] => [...PNG, ...be(13, 4), ...ascii("IHDR"), ...be(width, 4), ...be(height, 4), 8, 6, 0, 0, 0, ...zeros(4)];
const segment = (marker: number, body: readonly number[]): number[] => [0xff, marker, ...be(body.length + 2, 2), ...body];
const frameHeader = (marker: number, width: number, height: number): number[] => segment(marker, [8, ...be(height, 2), ...be(width, 2), 3, ...zeros(9)]);
const webp = (chunk: string, body: readonly number[]): number[] => [
  ...ascii("RIFF"),
  ...le(12 + body.length, 4),
  ...ascii("WEBP"),
  ...ascii(chunk),
  ...le(body.length, 4),
  ...body,
];

describe("sniffImage", () => {
  it.each<[string, string, MediaFormat, number, number]>([
    ["PNG", base64(png(70_000, 3)), "image/png", 70_000, 3],
    ["PNG by Apple", base64(PNG, be(4, 4), ascii("CgBI"), zeros(8), png(5, 6).slice(8)), "image/png", 5, 6],
    ["GIF", base64(ascii("GIF89a"), le(640, 2), le(480, 2), zeros(3)), "image/gif", 640, 480],
    ["JPEG", base64([0xff, 0xd8], segment(0xe0, zeros(14)), frameHeader(0xc0, 1920, 1080)), "image/jpeg", 1920, 1080],
    ["progressive JPEG with fill bytes", base64([0xff, 0xd8, 0xff, 0xff, 0xff], frameHeader(0xc2, 9, 8000).slice(1)), "image/jpeg", 9, 8000],
    [
      "JPEG with a large EXIF and a thumbnail in it",
      base64([0xff, 0xd8], segment(0xe1, [...frameHeader(0xc0, 1, 1), ...zeros(65_000)]), segment(0xe2, zeros(65_533)), segment(0xc4, zeros(40)), frameHeader(0xc1, 8001, 20)),
      "image/jpeg",
      8001,
      20,
    ],
    ["lossy WebP", base64(webp("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, ...le(0x4000 + 300, 2), ...le(200, 2), ...zeros(4)])), "image/webp", 300, 200],
    ["lossless WebP", base64(webp("VP8L", [0x2f, ...le(299 + 199 * 0x4000 + 2 ** 31, 4), ...zeros(5)])), "image/webp", 300, 200],
    ["extended WebP", base64(webp("VP8X", [0x10, 0, 0, 0, ...le(9999, 3), ...le(0, 3)])), "image/webp", 10_000, 1],
    ["BMP from the top", base64(ascii("BM"), le(99, 4), zeros(8), le(40, 4), le(7, 4), le(2 ** 32 - 9, 4)), "image/bmp", 7, 9],
  ])("reads %s", (_name, data, format, width, height) => {
    expect(sniffImage(data)).toEqual({ format, width, height, cut: false });
    expect(sniffImage(data.replace(/=+$/, ""))).toEqual({ format, width, height, cut: false });
  });

  it.each<[string, string, MediaFormat | null]>([
    ["TIFF", base64(ascii("II*\0"), zeros(8)), "image/tiff"],
    ["AVIF", base64(be(28, 4), ascii("ftypavif"), zeros(16)), "image/avif"],
    ["HEIC", base64(be(28, 4), ascii("ftypheic"), zeros(16)), "image/heic"],
    ["MP4", base64(be(28, 4), ascii("ftypisom"), zeros(16)), "video/mp4"],
    ["PDF", base64(ascii("%PDF-1.7\n")), "application/pdf"],
    ["SVG", base64(ascii('<svg xmlns="x"/>')), "image/svg+xml"],
    ["SVG behind a declaration", base64(ascii('\xef\xbb\xbf<?xml version="1.0"?>\n<svg/>')), "image/svg+xml"],
    ["an error page", base64(ascii("\n<!DOCTYPE html><title>404</title>")), "text/html"],
    ["XML", base64(ascii("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>")), "application/xml"],
    ["JSON", base64(ascii('{"error":"not found"}')), "application/json"],
    ["base64 twice", base64(ascii(base64(png(1, 1)))), "base64-of-base64"],
    ["a data URL in base64", base64(ascii("data:image/png;base64,AAAA")), "data-url"],
    ["words", base64(ascii("there is no image here")), "text/plain"],
    ["noise", base64([1, 200, 3, 4, 255]), null],
    ["nothing", "", null],
  ])("names %s", (_name, data, format) => {
    expect(sniffImage(data)).toMatchObject({ format, width: null, height: null });
  });

  it("knows data that ends too early", () => {
    expect(sniffImage(base64(png(5, 6).slice(0, 20)))).toEqual({ format: "image/png", width: 5, height: null, cut: true });
    expect(sniffImage(base64(webp("VP8X", zeros(40)).slice(0, 40))).cut).toBe(true);
    expect(sniffImage(base64([0xff, 0xd8, 0xff]))).toEqual({ format: "image/jpeg", width: null, height: null, cut: true });
  });

  it("looks no further than its limit", () => {
    const far = base64([0xff, 0xd8], segment(0xe1, zeros(5000)), frameHeader(0xc0, 3, 4));
    expect(sniffImage(far, { limit: 1000 })).toMatchObject({ format: "image/jpeg", width: null });
    expect(sniffImage(far, { limit: 6000 })).toMatchObject({ width: 3, height: 4 });
  });
});
