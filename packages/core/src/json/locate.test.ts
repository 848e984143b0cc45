import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LocateRequest, locate, locateAll } from "./locate.ts";
import type { Path } from "./place.ts";

function stretch(text: string, path: Path, part: "key" | "value" = "value", jsonc = false): string | undefined {
  const place = locate(text, path, part, { jsonc });
  return place && text.slice(place.offset, place.endOffset);
}

const space = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r\n"), maxLength: 3 });

/** Writes a value with white space from a list, over and over. */
function write(value: unknown, spaces: readonly string[]): string {
  let turn = 0;
  const gap = (): string => spaces[turn++ % spaces.length] ?? "";
  const one = (item: unknown): string => {
    if (Array.isArray(item)) return `${gap()}[${item.map(one).join(",")}${gap()}]${gap()}`;
    if (typeof item !== "object" || item === null) return `${gap()}${JSON.stringify(item)}${gap()}`;
    const members = Object.entries(item).map(([key, inner]) => `${gap()}${JSON.stringify(key)}${gap()}:${one(inner)}`);
    return `${gap()}{${members.join(",")}${gap()}}${gap()}`;
  };
  return one(value);
}

function everyPath(value: unknown): { path: Path; value: unknown }[] {
  const all: { path: Path; value: unknown }[] = [];
  const walk = (item: unknown, path: Path): void => {
    all.push({ path, value: item });
    if (Array.isArray(item)) item.forEach((inner, index) => walk(inner, [...path, index]));
    else if (typeof item === "object" && item !== null) for (const key of Object.keys(item)) walk((item as Record<string, unknown>)[key], [...path, key]);
  };
  walk(value, []);
  return all;
}

describe("locate", () => {
  it("finds the text of every value and key of any document", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(space, { minLength: 1, maxLength: 7 }), (original, spaces) => {
        const value: unknown = JSON.parse(JSON.stringify(original));
        const text = write(value, spaces);
        const wanted = everyPath(value);
        const requests = wanted.flatMap(({ path }): LocateRequest[] => [{ path, part: "value" }, { path, part: "key" }]);
        const places = locateAll(text, requests);
        const lines = text.split(/\r\n|\n|\r/);
        wanted.forEach((one, index) => {
          const at = places[index * 2];
          const key = places[index * 2 + 1];
          if (at === undefined || key === undefined) throw new Error("no place");
          expect(JSON.parse(text.slice(at.offset, at.endOffset))).toEqual(one.value);
          expect(lines[at.line - 1]?.charAt(at.column - 1)).toBe(text.charAt(at.offset));
          expect(lines[at.endLine - 1]?.charAt(at.endColumn - 2)).toBe(text.charAt(at.endOffset - 1));
          const last = one.path.at(-1);
          if (typeof last === "string") expect(JSON.parse(text.slice(key.offset, key.endOffset))).toBe(last);
          else expect(key).toEqual(at);
          expect(locate(text, one.path, "value")).toEqual(at);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("lets the last of equal keys win, with all that hangs on it", () => {
    const text = '{"a":{"b":1,"c":2},"x":0,"\\u0061":{"c":3}}';
    expect(stretch(text, ["a"])).toBe('{"c":3}');
    expect(stretch(text, ["a"], "key")).toBe('"\\u0061"');
    expect(stretch(text, ["a", "c"])).toBe("3");
    expect(stretch(text, ["a", "b"])).toBe('{"c":3}');
    expect(stretch('{"a":{"b":1},"a":2}', ["a", "b"])).toBe("2");
  });

  it("gives the nearest ancestor of what is not there", () => {
    const text = '{"messages":[{"role":"user"}]}';
    expect(stretch(text, ["messages", 0, "content"])).toBe('{"role":"user"}');
    expect(stretch(text, ["messages", 0, "content", 3, "text"], "key")).toBe('{"role":"user"}');
    expect(stretch(text, ["messages", 5])).toBe('[{"role":"user"}]');
    expect(stretch(text, ["messages", 0, "role", "deeper"])).toBe('"user"');
    expect(stretch(text, ["model"])).toBe(text);
    expect(stretch("  ", ["a"])).toBeUndefined();
  });

  it("takes keys that are names in JavaScript for plain keys", () => {
    const text = '{"__proto__":{"constructor":1}}';
    expect(stretch(text, ["__proto__", "constructor"])).toBe("1");
    expect(stretch("{}", ["constructor"])).toBe("{}");
  });

  it("reads comments and trailing commas when asked to", () => {
    const text = '{ // {"a": 0}\n "a": [1, /* 2, */ {"b": "/*"},], }';
    expect(stretch(text, ["a", 1, "b"], "value", true)).toBe('"/*"');
    expect(stretch(text, ["a", 1, "b"], "key", true)).toBe('"b"');
    expect(locate(text, ["a", 0], "value", { jsonc: true })).toMatchObject({ line: 2, column: 8, endColumn: 9 });
  });

  it("does not overflow on 100,000 levels", () => {
    const text = `${"[".repeat(100_000)}7${"]".repeat(100_000)}`;
    expect(stretch(text, new Array<number>(100_000).fill(0))).toBe("7");
    expect(stretch(text, [0, 1])).toBe(text.slice(1, -1));
  });

  it("ends without a throw on any text", () => {
    const pieces = fc.constantFrom(...'[]{},:"\\ 1a\n', '"a":', '"a"', "{}", "[1,2]");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join("");
        const place = locate(text, ["a", 1, "a"], "value", { jsonc: text.length % 2 === 0 });
        if (place !== undefined) {
          expect(place.offset).toBeGreaterThanOrEqual(0);
          expect(place.endOffset).toBeLessThanOrEqual(text.length);
          expect(place.endOffset).toBeGreaterThanOrEqual(place.offset);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
