import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextFinding, scanText } from "./scan.ts";

function brief(text: string): string[] {
  return scanText(text).findings.map((one) => `${one.code} ${text.slice(one.place.offset, one.place.endOffset)}`);
}

function only(text: string): TextFinding {
  const { findings } = scanText(text);
  expect(findings).toHaveLength(1);
  return findings[0] as TextFinding;
}

/** The same question answered with a parser's reviver-free reading: recursive, allocating, obviously right. */
function repeatedKeys(text: string): number {
  let repeats = 0;
  const stack: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (const [mark, colon] of text.matchAll(token)) {
    if (mark === "{") stack.push(new Set());
    else if (mark === "[") stack.push(null);
    else if (mark === "}" || mark === "]") stack.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(mark.slice(0, mark.lastIndexOf('"') + 1)));
      const keys = stack.at(-1);
      if (keys?.has(key) === true) repeats++;
      keys?.add(key);
    }
  }
  return repeats;
}

describe("scanText", () => {
  it("has nothing to say about clean text", () => {
    const text = '{"a":[1,-2.5e3,"\\ud83d\\ude00 \\uD83D\\uDE00 😀 \\\\ud83d"],"b":{"a":null,"n":9007199254740991}}';
    expect(scanText(text)).toEqual({ findings: [], depth: 2, truncated: false });
    expect(scanText("7").depth).toBe(0);
  });

  it("finds lone surrogates in escapes, with the API's reply", () => {
    expect(only('{"a":"x\\ud83dyz"}')).toMatchObject({
      code: "lone-surrogate",
      half: "high",
      escaped: true,
      place: { offset: 7, endOffset: 13, line: 1, column: 8 },
      api: "The request body is not valid JSON: no low surrogate in string: line 1 column 8 (char 7)",
    });
    expect(only('{"é😀":"\\uDC00"}')).toMatchObject({
      half: "low",
      place: { offset: 8 },
      api: "The request body is not valid JSON: invalid high surrogate in string: line 1 column 8 (char 7)",
    });
    expect(brief('["\\ud83d\\ud83d\\ude00","\\\\\\ud800","\\\\ud800"]')).toEqual(["lone-surrogate \\ud83d", "lone-surrogate \\ud800"]);
    expect(brief('["\\ud83d\\u0041"]')).toEqual(["lone-surrogate \\ud83d"]);
  });

  it("finds raw lone surrogates, which the API never sees", () => {
    expect(only('["a\ud83d"]')).toMatchObject({ code: "lone-surrogate", half: "high", escaped: false, api: null, place: { offset: 3 } });
    expect(only('["😀\udc00"]')).toMatchObject({ half: "low", place: { offset: 4, endOffset: 5 } });
  });

  it("finds repeated keys, with both places", () => {
    expect(only('{"a":1,\n"b":{"a":2},"\\u0061":3}')).toMatchObject({
      code: "duplicate-key",
      key: "a",
      place: { offset: 20, line: 2, column: 13 },
      earlier: { offset: 1, endOffset: 4, line: 1, column: 2 },
    });
    expect(brief('[{"a":1},{"a":2},{"b":{"a":1},"a":1}]')).toEqual([]);
    expect(brief('{"a":{"x":[{"x":1}],"y":2},"x":1,"y":2}')).toEqual([]);
    expect(brief('{"a":"a","b":"a"}')).toEqual([]);
  });

  it("finds repeated keys in large objects", () => {
    const keys = Array.from({ length: 500 }, (_, index) => `"k${index}":0`);
    expect(brief(`{${keys.join(",")}}`)).toEqual([]);
    expect(brief(`{${[...keys, '"k3":1', '"k499":1'].join(",")}}`)).toEqual(['duplicate-key "k3"', 'duplicate-key "k499"']);
  });

  it("agrees with a plain reading about repeated keys", () => {
    const key = fc.constantFrom("a", "b", "Aa", "BB", "a\n", "\\", '"', "__proto__", "");
    const json = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("1", '"a"', '"a\\"b:"', "null"),
        fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(" , ")}]`),
        fc.array(fc.tuple(key, tie("value")), { maxLength: 30 }).map((all) => `{${all.map(([k, v]) => `${JSON.stringify(k)} : ${v}`).join(",")}}`),
      ),
    })).value;
    fc.assert(
      fc.property(json, (text) => {
        const found = scanText(text, { limit: 1_000_000 }).findings.filter((one) => one.code === "duplicate-key");
        expect(found).toHaveLength(repeatedKeys(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds numbers JavaScript cannot hold", () => {
    expect(only("[9007199254740993]")).toMatchObject({ code: "unsafe-integer", written: "9007199254740993", becomes: 9007199254740992 });
    expect(only("[1e999]")).toMatchObject({ code: "number-overflow", becomes: Infinity });
    expect(only(`[-${"9".repeat(400)}]`)).toMatchObject({ code: "number-overflow", becomes: -Infinity });
    expect(brief('[9007199254740992, 1e21, 0.12345678901234567, 1e-9, -1, "9007199254740993"]')).toEqual([]);
  });

  it("measures depth without overflow", () => {
    expect(scanText(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).depth).toBe(100_000);
    expect(scanText(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toMatchObject({ depth: 100_000, findings: [] });
  });

  it("stops at its limit and says so", () => {
    const text = `[${Array.from({ length: 50 }, () => "1e999").join(",")}]`;
    expect(scanText(text, { limit: 3 })).toMatchObject({ truncated: true, findings: { length: 3 } });
    expect(scanText(text).truncated).toBe(false);
  });
});
