import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packHashes, unpackHashes } from "./known-words.ts";
import { packWeights, SCALE, stepsOf, unpackWeights } from "./packed.ts";
import { scan } from "./scan.ts";
import { wordHash } from "./sink.ts";
import { OTHER_SCRIPTS, SLOTS } from "./slots.ts";

describe("packed numbers", () => {
  it("come back as steps", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.double({ min: -30, max: 30, noNaN: true })), { maxLength: 600, size: "max" }), (weights) => {
        const packed = packWeights(weights);
        expect([...unpackWeights(packed, weights.length)]).toEqual(weights.map((weight) => Math.fround(stepsOf(weight) / SCALE) + 0));
        expect(packed.gaps + packed.steps).toMatch(/^[#-[\]-~]*$/);
      }),
    );
  });

  it("keep every hash and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat((1 << 19) - 1), { maxLength: 200 }), (hashes) => {
        const table = unpackHashes(packHashes(hashes));
        const bits = table.reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
        expect(bits).toBe(hashes.length);
        for (const value of hashes) expect((table[value >> 3]! >> (value & 7)) & 1).toBe(1);
      }),
    );
  });
});

describe("scan", () => {
  const slots = (text: string, known: ReadonlySet<number> = new Set()): number[] => {
    const found: number[] = [];
    scan(text, { recent: 0, words: 0, content: 0, knows: (hash) => known.has(hash), contentOf: () => OTHER_SCRIPTS, add: (slot) => void found.push(slot), mark: () => undefined });
    return found;
  };

  it("touches only slots there are, a few a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const found = slots(text);
        expect(found.every((slot) => Number.isInteger(slot) && slot >= 0 && slot < SLOTS)).toBe(true);
        expect(found.length).toBeLessThanOrEqual(12 * text.length + 2);
      }),
    );
  });

  it("takes a known word whole, in any case but mixed", () => {
    const known = new Set([wordHash("bridge")]);
    expect(slots("bridge", known).length).toBeLessThan(slots("bridge").length);
    expect(slots("Bridge", known).length).toBe(slots("bridge", known).length);
    expect(slots("briDge", known).length).toBeGreaterThan(slots("bridge", known).length);
  });
});
