import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame } from "./frame.ts";
import { locate } from "./locate.ts";
import { lineIndex } from "./place.ts";
import { decodeUtf8 } from "./utf8.ts";

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeUtf8", () => {
  it("decodes, and removes and notes a byte order mark", () => {
    expect(decodeUtf8(utf8('{"é":"😀"}'))).toEqual({ text: '{"é":"😀"}', bom: false });
    expect(decodeUtf8(utf8("\ufeff{}"))).toEqual({ text: "{}", bom: true });
    expect(decodeUtf8(bytes())).toEqual({ text: "", bom: false });
  });

  it.each([
    ["a stray continuation", [0x22, 0x80, 0x22], 1, 0x80, null],
    ["Latin-1", [0x22, 0x61, 0xe9, 0x62, 0x22], 2, 0xe9, "latin-1"],
    ["an overlong slash", [0x2f, 0xc0, 0xaf], 1, 0xc0, null],
    ["an encoded surrogate", [0x22, 0xed, 0xa0, 0xbd, 0x22], 1, 0xed, null],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0, 0xf4, null],
    ["a cut sequence", [0x61, 0xf0, 0x9f, 0x98], 1, 0xf0, null],
    ["UTF-16 with its mark", [0xff, 0xfe, 0x7b, 0x00], 0, 0xff, "utf-16le"],
    ["UTF-16 without", [0x7b, 0x00, 0x7d, 0x00], 1, 0x00, "utf-16le"],
    ["UTF-16, big end first", [0x00, 0x7b, 0x00, 0x7d], 0, 0x00, "utf-16be"],
    ["gzip", [0x1f, 0x8b, 0x08, 0x00], 1, 0x8b, "gzip"],
  ] as const)("places %s", (_name, all, offset, byte, looksLike) => {
    expect(decodeUtf8(bytes(...all))).toMatchObject({ fault: { offset, byte, looksLike } });
  });

  it("counts lines and columns up to the fault", () => {
    const all = Uint8Array.from([...utf8('\ufeff{\n"é😀'), 0xff]);
    expect(decodeUtf8(all)).toEqual({ fault: { offset: all.length - 1, line: 2, column: 5, byte: 0xff, looksLike: null } });
  });

  it("refuses just what a strict decoder refuses", () => {
    const piece = fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.string({ unit: "grapheme", maxLength: 3 }).map(utf8));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const all = Uint8Array.from([1, 1, ...pieces.flatMap((one) => [...one])]);
        const decoded = decodeUtf8(all);
        if ("fault" in decoded) {
          const before = all.subarray(0, decoded.fault.offset);
          expect(() => new TextDecoder("utf-8", { fatal: true }).decode(before)).not.toThrow();
          expect(all[decoded.fault.offset]).toBe(decoded.fault.byte);
        } else {
          expect(decoded.text).toBe(Buffer.from(all).toString());
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("lineIndex", () => {
  it("counts every kind of line break once", () => {
    const lines = lineIndex("a\r\nbc\rd\n\ne");
    expect(lines.lineCount).toBe(5);
    expect([1, 2, 3, 4, 5].map((line) => [lines.startOf(line), lines.endOf(line)])).toEqual([[0, 1], [3, 5], [6, 7], [8, 8], [9, 10]]);
    expect(lines.position(4)).toEqual({ line: 2, column: 2 });
    expect(lines.position(99)).toEqual({ line: 5, column: 2 });
    expect(lines.position(-1)).toEqual({ line: 1, column: 1 });
  });

  it("gives each position back", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é") }), (text) => {
        const lines = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = lines.position(offset);
          expect(lines.startOf(line) + column - 1).toBe(offset);
          expect(line).toBeLessThanOrEqual(lines.lineCount);
        }
      }),
    );
  });
});

describe("frame", () => {
  const place = (text: string, part: string): ReturnType<ReturnType<typeof lineIndex>["place"]> => {
    const at = text.indexOf(part);
    return lineIndex(text).place(at, at + part.length);
  };

  it("shows the line before, the line and carets", () => {
    const text = '{\n  "model": "x",\n  "max_tokens": "5"\n}';
    expect(frame(text, place(text, '"5"'))).toBe(['2 |   "model": "x",', '3 |   "max_tokens": "5"', "  |                 ^^^"].join("\n"));
  });

  it("cuts a long line around the place", () => {
    const text = `{"a":"${"x".repeat(5000)}","bad":1,"b":"${"y".repeat(5000)}"}`;
    const shown = frame(text, place(text, '"bad"'), { maxWidth: 60 });
    const [line = "", caret = ""] = shown.split("\n");
    expect(shown.split("\n")).toHaveLength(2);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe('"bad"');
  });

  it("keeps carets under wide characters, and steering characters out", () => {
    expect(frame('["日本",1,]', place('["日本",1,]', "1"))).toBe('1 | ["日本",1,]\n  |         ^');
    const text = '["\u001b[31m\u202e",x]';
    expect(frame(text, place(text, "x"))).toBe('1 | ["·[31m·",x]\n  |           ^');
  });

  it("points behind the end of a text", () => {
    expect(frame('{"a":', lineIndex('{"a":').place(5, 5))).toBe('1 | {"a":\n  |      ^');
  });

  it("never shows more than it may, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "😀", "\t", '"', "\ud800", "日") , maxLength: 600 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 250 }), (input, from, length, maxContent) => {
        const start = from % (input.length + 1);
        const rows = frame(input, lineIndex(input).place(start, Math.min(start + (length % 50), input.length)), { maxContent }).split("\n");
        expect(rows.length).toBeLessThanOrEqual(3);
        expect(rows.at(-1)).toContain("^");
        const shown = rows.slice(0, -1).map((row) => row.slice(row.indexOf("|") + 2));
        expect(shown.join("").replaceAll("…", "").length).toBeLessThanOrEqual(maxContent);
      }),
      { numRuns: 2000 },
    );
  });

  it("frames a located value", () => {
    const text = '{"messages":[{"role":"usr"}]}';
    const at = locate(text, ["messages", 0, "role"], "value");
    expect(at && frame(text, at)).toBe('1 | {"messages":[{"role":"usr"}]}\n  |                      ^^^^^');
  });
});
