import * as vm from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WireFault, inspectWire, isUnsendable, toWire, wireFaults } from "./index.ts";

function codes(value: unknown): string[] {
  return wireFaults(value).map((fault) => `${fault.path.join(".")} ${fault.code}`);
}

class Turn {
  role = "user";
  content = "hi";
  describe(): string {
    return this.role;
  }
}

describe("toWire", () => {
  it("hands a clean value back as it is", () => {
    const shared = { type: "text", text: "é😀" };
    const value = { a: [1, -0.5, true, null, shared, shared], b: Object.create(null) as unknown, c: {} };
    expect(inspectWire(value)).toEqual({ value, faults: [] });
    expect(toWire(value)).toBe(value);
  });

  it("takes plain objects of another realm for plain", () => {
    const value: unknown = vm.runInNewContext("({ messages: [{ role: 'user' }] })");
    expect(toWire(value)).toBe(value);
    expect(wireFaults(value)).toEqual([]);
  });

  it("copies only what changes", () => {
    const kept = { deep: [1] };
    const value = { kept, dropped: undefined, list: [undefined] };
    const sent = toWire(value) as Record<string, unknown>;
    expect(Object.keys(sent)).toEqual(["kept", "list"]);
    expect(sent["kept"]).toBe(kept);
    expect(value).toHaveProperty("dropped");
  });

  it("writes what JSON.stringify writes, for any value it accepts", () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(undefined, NaN, Infinity, -Infinity, -0, null, () => 1, Symbol("s"), new Map([[1, 2]]), new Set([1]), /x/, "\ud83d"),
      fc.constantFrom<unknown>(new Date(0), new Date(NaN), new Turn(), new Error("e"), new URL("https://example.com/x"), new Uint8Array([1, 2])),
      fc.constantFrom<unknown>(Buffer.from("ab"), Object("x"), Object(7), Object(false), Promise.resolve(1), { toJSON: () => undefined }),
      fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"a":[]},"b":1}'), new ArrayBuffer(2), [1, , 3]),
      fc.jsonValue(),
    );
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof({ maxDepth: 5 }, odd, fc.array(tie("node"), { maxLength: 4 }), fc.dictionary(fc.string(), tie("node"), { maxKeys: 4 })),
    })).node;
    fc.assert(
      fc.property(tree, (value) => {
        const { value: sent, faults } = inspectWire(value, { limit: 10_000 });
        expect(JSON.stringify(sent)).toBe(JSON.stringify(value));
        if (sent !== undefined && JSON.stringify(sent) !== undefined) expect(JSON.parse(JSON.stringify(sent))).toEqual(JSON.parse(JSON.stringify(value)));
        if (faults.length === 0) expect(wireFaults(sent)).toEqual([]);
        expect(faults.some(isUnsendable)).toBe(JSON.stringify(value) === undefined);
        const again = wireFaults(sent).filter((fault) => fault.code !== "lone-surrogate" && fault.code !== "proto-key");
        if (sent !== undefined) expect(again).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps an own __proto__ key its own", () => {
    const value = { a: JSON.parse('{"__proto__":{"x":1}}') as unknown, b: undefined };
    const sent = toWire(value) as { a: object };
    expect(Object.keys(sent.a)).toEqual(["__proto__"]);
    expect(codes(value)).toEqual(["a.__proto__ proto-key", "b dropped-member"]);
    const changed = toWire(JSON.parse('{"__proto__":{"x":1}}', (key, inner: unknown) => (key === "x" ? NaN : inner)));
    expect(JSON.stringify(changed)).toBe('{"__proto__":{"x":null}}');
  });
});

describe("wireFaults", () => {
  it("names each loss, with its path", () => {
    const value = {
      system: undefined,
      run: () => 1,
      mark: Symbol("m"),
      temperature: NaN,
      top: -Infinity,
      list: [undefined, () => 1, 1],
      sparse: [1, , , 4],
      when: new Date(0),
      map: new Map([["a", 1]]),
      later: Promise.resolve("x"),
      text: "ab\ud83d",
      ["k\udc00"]: 1,
    };
    expect(codes(value)).toEqual([
      "system dropped-member",
      "run dropped-member",
      "mark dropped-member",
      "temperature number-to-null",
      "top number-to-null",
      "list.0 array-item-to-null",
      "list.1 array-item-to-null",
      "sparse sparse-array",
      "when to-json",
      "map emptied",
      "later emptied",
      "text lone-surrogate",
      "k\udc00 lone-surrogate",
    ]);
    expect(wireFaults({ text: "ab\ud83d" })).toEqual([{ code: "lone-surrogate", path: ["text"], part: "value", offset: 2, half: "high" }]);
    expect(wireFaults({ sparse: value.sparse })).toEqual([{ code: "sparse-array", path: ["sparse"], holes: 2 }]);
  });

  it("knows bytes given where base64 belongs", () => {
    expect(wireFaults({ data: Buffer.from("abc") })).toEqual([{ code: "bytes", path: ["data"], type: "Buffer", length: 3 }]);
    expect(wireFaults([new Uint8Array(30_000_000)])).toEqual([{ code: "bytes", path: [0], type: "Uint8Array", length: 30_000_000 }]);
    expect(toWire(new Uint8Array([1, 2]))).toEqual({ 0: 1, 1: 2 });
    expect(toWire(Buffer.from([1]))).toEqual({ type: "Buffer", data: [1] });
  });

  it("names what JSON.stringify throws at, and goes on", () => {
    const cyclic: { items: unknown[]; n?: unknown } = { items: [] };
    cyclic.items.push({ up: cyclic });
    cyclic.n = NaN;
    expect(wireFaults(cyclic)).toEqual([
      { code: "cycle", path: ["items", 0, "up"], to: [] },
      { code: "number-to-null", path: ["n"], kind: "NaN" },
    ]);
    expect(toWire(cyclic)).toEqual({ items: [{}], n: null });
    expect(inspectWire({ max_tokens: 5n })).toEqual({ value: { max_tokens: 5 }, faults: [{ code: "bigint", path: ["max_tokens"] }] });
    const inner: { self?: unknown } = {};
    inner.self = inner;
    expect(wireFaults({ a: [inner] })).toEqual([{ code: "cycle", path: ["a", 0, "self"], to: ["a", 0] }]);
  });

  it("never throws, whatever is asked of the value", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile: unknown[] = [
      Object.defineProperty({}, "a", { enumerable: true, get: fail }),
      { toJSON: fail },
      new Proxy({}, { ownKeys: fail }),
      new Proxy({}, { get: fail }),
      new Proxy({}, { getPrototypeOf: fail }),
      new Proxy([], { get: fail }),
      revoked.proxy,
      Object.defineProperty({}, "a", { enumerable: true, get: () => { throw { toString: fail }; } }),
    ];
    for (const value of hostile) {
      expect(wireFaults({ a: 1, b: value, c: NaN }).map((fault) => fault.code)).toEqual(["throws", "number-to-null"]);
      expect(wireFaults(value).map((fault) => fault.code)).toContain("throws");
    }
  });

  it("answers for values without a body", () => {
    const kinds = [undefined, () => 1, Symbol("x")].map((value) => inspectWire(value));
    expect(kinds.map(({ value }) => value)).toEqual([undefined, undefined, undefined]);
    expect(kinds.flatMap(({ faults }) => faults)).toEqual(["undefined", "function", "symbol"].map((kind) => ({ code: "no-body", path: [], kind })));
  });

  it("does not overflow on 100,000 levels, where JSON.stringify does", () => {
    let deep: unknown = NaN;
    for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? [deep] : { a: deep };
    const { value, faults } = inspectWire(deep);
    expect(faults.map((fault) => fault.code)).toEqual(["number-to-null", "too-deep"]);
    expect(faults[0]?.path).toHaveLength(100_000);
    expect(value === deep).toBe(false);
  });

  it("ends on values that never do", () => {
    class Endless {
      toJSON(): unknown {
        return { next: new Endless() };
      }
    }
    expect(wireFaults(new Endless(), { limit: 3 }).map((fault) => fault.code)).toEqual(["to-json", "to-json", "to-json", "too-deep"]);
    expect(wireFaults(new Array(4_000_000_000))).toEqual([{ code: "sparse-array", path: [], holes: 4_000_000_000 }]);
  });

  it("is linear in shared parts", () => {
    let shared: unknown = { n: NaN };
    for (let level = 0; level < 90; level++) shared = [shared, shared];
    const faults: readonly WireFault[] = wireFaults(shared);
    expect(faults).toEqual([{ code: "number-to-null", path: [...new Array<number>(90).fill(0), "n"], kind: "NaN" }]);
  });

  it("stops at its limit", () => {
    expect(wireFaults(new Array(500).fill(undefined))).toHaveLength(100);
    expect(wireFaults(new Array(500).fill(NaN), { limit: 7 })).toHaveLength(7);
    const bigints: unknown[] = [...new Array<number>(500).fill(NaN), 1n, 2n];
    expect(wireFaults(bigints, { limit: 1 })).toEqual([
      { code: "number-to-null", path: [0], kind: "NaN" },
      { code: "bigint", path: [500] },
    ]);
  });
});
