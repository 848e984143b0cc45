import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnose.ts";
import type { JsonFaultCode } from "./fault.ts";
import { parseJson, parseJsonc } from "./parse.ts";

function fault(text: string): { code: string; found: string; expected: string; api: string | null; stretch: string; line: number; column: number } {
  const parsed = parseJson(text);
  if (!("fault" in parsed)) throw new Error(`parsed: ${text}`);
  const { code, found, expected, api, place } = parsed.fault;
  return { code, found, expected, api, stretch: text.slice(place.offset, place.endOffset), line: place.line, column: place.column };
}

const CASES: readonly (readonly [text: string, code: JsonFaultCode, stretch: string])[] = [
  ["", "empty-input", ""],
  [" \n ", "empty-input", " \n "],
  ["\ufeff{}", "byte-order-mark", "\ufeff"],
  ["<html></html>", "not-json", "<"],
  ["// note\n{}", "comment", "// note"],
  ['{"a": 1 /* one */}', "comment", "/* one */"],
  ["{} // done", "comment", "// done"],
  ["[1,]", "trailing-comma", ","],
  ['{"a":1 , }', "trailing-comma", ","],
  ["[,1]", "extra-comma", ","],
  ["[1,,2]", "extra-comma", ","],
  ['{"a":1,,"b":2}', "extra-comma", ","],
  ["{,}", "extra-comma", ","],
  ["[1 2]", "missing-comma", "2"],
  ['{"a":1 "b":2}', "missing-comma", '"'],
  ['{"a" 1}', "missing-colon", "1"],
  ['{"a"}', "missing-colon", "}"],
  ['{"a":}', "missing-value", "}"],
  ['{"a":,"b":1}', "missing-value", ","],
  ["[1}", "mismatched-bracket", "}"],
  ['{"a":1]', "mismatched-bracket", "]"],
  ["{]", "mismatched-bracket", "]"],
  ["{'a':1}", "single-quotes", "'"],
  ["['a']", "single-quotes", "'"],
  ["[`a`]", "single-quotes", "`"],
  ["{“a”:1}", "curly-quotes", "“"],
  ["{a:1}", "unquoted-key", "a"],
  ["{1:1}", "unquoted-key", "1"],
  ['{"a":hello}', "unquoted-value", "hello"],
  ["[NaN]", "not-a-number", "NaN"],
  ["[Infinity]", "not-a-number", "Infinity"],
  ["[-Infinity]", "not-a-number", "-Infinity"],
  ["[None]", "python-literal", "None"],
  ['{"stream":True}', "python-literal", "True"],
  ["[False]", "python-literal", "False"],
  ["[undefined]", "undefined-literal", "undefined"],
  ["[TRUE]", "misspelt-literal", "TRUE"],
  ["[01]", "bad-number", "01"],
  ["[+1]", "bad-number", "+1"],
  ["[.5]", "bad-number", ".5"],
  ["[1.]", "bad-number", "1."],
  ["[0x1f]", "bad-number", "0x1f"],
  ["[1_000]", "bad-number", "1_000"],
  ['["a\nb"]', "control-character", "\n"],
  ['["a\u0000b"]', "control-character", "\u0000"],
  ['["\\x41"]', "bad-escape", "\\x"],
  ['["C:\\Users"]', "bad-escape", "\\U"],
  ['["\\u12g4"]', "bad-escape", "\\u12g4"],
  ['["\\ud83d", 1,]', "lone-surrogate", "\\ud83d"],
  ['["\\udc00", 1,]', "lone-surrogate", "\\udc00"],
  ['{"a":"x', "unterminated-string", '"x'],
  ['["a\\', "unterminated-string", '"a\\'],
  ['["a\\u00', "unterminated-string", '"a\\u00'],
  ['["\\ud83d', "unterminated-string", '"\\ud83d'],
  ['["\\x', "bad-escape", "\\x"],
  ['{"a":', "truncated", ""],
  ['{"a":1', "truncated", ""],
  ['{"a"', "truncated", ""],
  ["[", "truncated", ""],
  ["[tru", "truncated", ""],
  ["[1.5e", "truncated", ""],
  ["[-", "truncated", ""],
  ['{"a":1}\n{"a":2}', "several-values", "{"],
  ["{} trailing", "text-after-value", "trailing"],
  ["[1]]", "text-after-value", "]"],
  ["[...]", "unexpected-character", "."],
  ["[1,\u00a02]", "unexpected-character", "\u00a0"],
  ["[#]", "unexpected-character", "#"],
];

describe("diagnose", () => {
  it.each(CASES)("%j is %s", (text, code, stretch) => {
    const found = fault(text);
    expect({ code: found.code, stretch: found.stretch }).toEqual({ code, stretch });
    expect(found.expected).not.toBe("");
    expect(found.found).not.toBe("");
  });

  it("says what was found and what belongs there", () => {
    expect(fault('{"a": None}')).toMatchObject({ found: "the Python word `None`", expected: "null", line: 1, column: 7 });
    expect(fault('{\n  "a": 1,\n}')).toMatchObject({ found: "a comma before `}`", expected: "`}` right away", line: 2, column: 9 });
    expect(fault('["a\tb"]')).toMatchObject({ found: "a tab inside a string", expected: "the escape \\t" });
    expect(fault('{"a":1 "b":2}')).toMatchObject({ expected: "a comma or `}`" });
  });

  it("gives the API's reply only where its wording was recorded", () => {
    const message = (rest: string): string => `The request body is not valid JSON: ${rest}`;
    expect(fault('{"a":"é\u0001"}').api).toBe(message("unexpected control character in string: line 1 column 8 (char 7)"));
    expect(fault('{"a":"x\\ud83dyz",}').api).toBe(message("no low surrogate in string: line 1 column 8 (char 7)"));
    expect(fault('{"a":"x\\udc00",}').api).toBe(message("invalid high surrogate in string: line 1 column 8 (char 7)"));
    expect(fault('{"a":').api).toBe(message("unexpected end of data: line 1 column 6 (char 5)"));
    expect(fault('{"😀":"x').api).toBe(message("unexpected end of data: line 1 column 8 (char 7)"));
    expect(fault('{\n "a": [1').api).toBe(message("unexpected end of data: line 2 column 9 (char 10)"));
    expect(fault('["\\ud83d\\u0041",]').api).toBeNull();
    expect(fault("[1,]").api).toBeNull();
    expect(fault("[NaN]").api).toBeNull();
  });

  it("does not overflow on 100,000 levels", () => {
    const deep = "[".repeat(100_000);
    expect(fault(deep).code).toBe("truncated");
    expect(fault(`${'{"a":'.repeat(100_000)}1`).code).toBe("truncated");
    expect(diagnose(`${deep}1${"]".repeat(100_000)}`)).toBeUndefined();
  });

  it("agrees with JSON.parse about what is JSON", () => {
    const alphabet = fc.constantFrom(...'[]{},:"\\ tfn01.-+eE\n\u0001aub', "true", "null", "false", '"a"', '"b":', "12", "\\n");
    const noise = fc.array(alphabet, { maxLength: 14 }).map((parts) => parts.join(""));
    const broken = fc.tuple(fc.json(), fc.nat(), alphabet, fc.boolean()).map(([text, where, piece, drop]) => {
      const at = where % (text.length + 1);
      return text.slice(0, at) + (drop ? "" : piece) + text.slice(drop ? at + 1 : at);
    });
    fc.assert(
      fc.property(fc.oneof(noise, broken, fc.json()), (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const found = diagnose(text);
        if (parses && found?.code !== "lone-surrogate") expect(found).toBeUndefined();
        if (!parses) expect(found).toBeDefined();
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("parseJsonc", () => {
  it("takes comments and trailing commas and keeps every offset", () => {
    const text = '{ // one\n "a": [1, /* two */ ], "b": "// no, \\"/*", /* three\n */ }';
    const parsed = parseJsonc(text);
    if (!("value" in parsed)) throw new Error("fault");
    expect(parsed.value).toEqual({ a: [1], b: '// no, "/*' });
    expect(parsed.text.length).toBe(text.length);
    expect(parsed.text.indexOf('"b"')).toBe(text.indexOf('"b"'));
    expect(parsed.text.split("\n").map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
  });

  it("hands plain text back as it is and still refuses what JSONC refuses", () => {
    const plain = '{"a":[1,{"b":"x"}]}';
    expect(parseJsonc(plain)).toEqual({ value: JSON.parse(plain) as unknown, text: plain });
    expect(parseJsonc("[,]")).toMatchObject({ fault: { code: "extra-comma" } });
    expect(parseJsonc("[1,,]")).toMatchObject({ fault: { code: "extra-comma" } });
    expect(parseJsonc("/* open")).toMatchObject({ fault: { code: "empty-input" } });
    expect(parseJsonc("[1] /* c */ 2")).toMatchObject({ fault: { code: "text-after-value", place: { offset: 12 } } });
  });
});
