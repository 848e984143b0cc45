import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Base64Bytes, base64Faults, byteLength, sniffImage, sniffPdf } from "./index.ts";

const codes = (text: string): string[] => base64Faults(text).map((fault) => fault.code);

describe("Base64Bytes", () => {
  it("reads each byte of any data, in either alphabet, padded or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), fc.boolean(), (data, safe, padded) => {
        const whole = Buffer.from(data).toString(safe ? "base64url" : "base64");
        const text = padded ? whole : whole.replace(/=+$/, "");
        const bytes = new Base64Bytes(text);
        expect(byteLength(text)).toBe(data.length);
        expect(Array.from({ length: data.length }, (_, index) => bytes.at(index))).toEqual([...data]);
        expect(bytes.text(3, 20)).toBe(Buffer.from(data).subarray(3, 23).toString("latin1"));
        expect([bytes.at(-1), bytes.at(data.length)]).toEqual([-1, -1]);
        if (data.length >= 4) expect([bytes.big(0, 4), bytes.little(0, 4)]).toEqual([Buffer.from(data).readUInt32BE(0), Buffer.from(data).readUInt32LE(0)]);
        expect(bytes.big(data.length - 1, 2)).toBeNaN();
      }),
    );
  });
});

describe("base64Faults", () => {
  it("finds nothing in base64 of anything", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (data) => {
        expect(base64Faults(Buffer.from(data).toString("base64"))).toEqual([]);
      }),
    );
  });

  it("names each fault", () => {
    expect(base64Faults("")).toEqual([{ code: "empty" }]);
    expect(base64Faults("data:image/PNG;base64,AAAA")).toEqual([{ code: "data-url", prefix: 22, mediaType: "image/png" }]);
    expect(base64Faults("data:;base64,AA==\n")).toMatchObject([{ code: "data-url", mediaType: null }, { code: "whitespace", offset: 17 }]);
    expect(base64Faults("https://example.com/cat.png")).toEqual([{ code: "url", scheme: "https" }]);
    expect(base64Faults("AAAA\nBBBB\r\nCC==\n")).toEqual([{ code: "whitespace", offset: 4, count: 4 }]);
    expect(base64Faults("AA-_")).toEqual([{ code: "url-safe", offset: 2 }]);
    expect(base64Faults("AA A-A*A")).toEqual([
      { code: "whitespace", offset: 2, count: 1 },
      { code: "url-safe", offset: 4 },
      { code: "bad-character", offset: 6, character: "*" },
    ]);
    expect(base64Faults("AAAA😀AAA")).toEqual([{ code: "bad-character", offset: 4, character: "😀" }]);
    expect(base64Faults("AAAAA")).toEqual([{ code: "bad-length", letters: 5 }]);
    expect(base64Faults("AAAAAA")).toEqual([{ code: "padding", found: 0, expected: 2, offset: 6 }]);
    expect(base64Faults("AAA==")).toEqual([{ code: "padding", found: 2, expected: 1, offset: 3 }]);
    expect(base64Faults("AAAA=")).toMatchObject([{ code: "padding", found: 1, expected: 0 }]);
    expect(codes("AA==AAAA")).toEqual(["bad-character"]);
    expect(codes("====")).toEqual(["padding"]);
    expect(codes("   ")).toEqual(["whitespace"]);
  });

  it("agrees with a strict decoder", () => {
    const letters = fc.string({ unit: fc.constantFrom("A", "b", "9", "+", "/", "=", "-", " ", "\n", "é"), maxLength: 12 });
    fc.assert(
      fc.property(letters, (text) => {
        const strict = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) && text !== "";
        expect(base64Faults(text).length === 0).toBe(strict);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("sniffing", () => {
  it("never throws, whatever the string", () => {
    const magic = fc.constantFrom("\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF89a", "RIFF1234WEBPVP8 ", "%PDF-1.4 /Linearized obj startxref 9", "BM", "<svg", "");
    const data = fc.tuple(magic, fc.uint8Array({ maxLength: 60 })).map(([head, tail]) => Buffer.concat([Buffer.from(head, "latin1"), tail]).toString("base64"));
    fc.assert(
      fc.property(fc.oneof(data, fc.string({ unit: "binary" })), (text) => {
        const { width, height } = sniffImage(text);
        for (const pixels of [width, height]) if (pixels !== null) expect(pixels).toBeGreaterThanOrEqual(0);
        expect(typeof sniffPdf(text).header).toBe("boolean");
      }),
      { numRuns: 3000 },
    );
  });
});
