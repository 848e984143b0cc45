import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../index.ts";
import { sealedBytes } from "./sealed-thinking.ts";

const field = (number: number, bytes: Uint8Array): Uint8Array => {
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128);
  return Uint8Array.from([(number << 3) | 2, ...length, rest, ...bytes]);
};

/** A signature as the API makes them: a key, nonces, a tag, and the sealed thinking with sixteen bytes of its seal. */
const signature = (thinking: number, header = 70): string => {
  const body = [field(1, new Uint8Array(header)), field(2, new Uint8Array(12)), field(3, new Uint8Array(12)), field(4, new Uint8Array(48)), field(5, new Uint8Array(thinking + 16))];
  return Buffer.concat([field(2, Buffer.concat(body)), Uint8Array.from([24, 1])]).toString("base64");
};

describe("sealedBytes", () => {
  it("reads how long the thinking is", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 300 }), (thinking, header) => sealedBytes(signature(thinking, header)) === thinking));
  });

  it("knows nothing of other signatures", () => {
    for (const other of ["", "x", "c2ln", "%%%%", "A".repeat(4000), signature(0), undefined, 7]) expect(sealedBytes(other)).toBeUndefined();
    fc.assert(fc.property(fc.base64String(), (text) => (sealedBytes(text) ?? 1) > 0));
  });
});

describe("thinking that is not shown", () => {
  const ask = (thinking: string, sealed: number, model = "claude-opus-4-7") => {
    const content = [{ type: "thinking", thinking, signature: signature(sealed) }, { type: "text", text: "Four." }];
    return estimateTokens({ model, max_tokens: 9, messages: [{ role: "user", content: "2 + 2?" }, { role: "assistant", content }, { role: "user", content: "And 3 + 3?" }] });
  };
  const words = "Two and two are four, as everybody knows who has ever counted on fingers. ";

  it("counts by the length its signature tells", () => {
    const [none, some] = [ask("", 16), ask("", 4016)];
    expect(some.estimate - none.estimate).toBeGreaterThan(800);
    expect(some.estimate - none.estimate).toBeLessThan(2400);
  });

  it("counts what is shown once", () => {
    const shown = words.repeat(20);
    expect(ask(shown, shown.length).estimate).toBe(ask(shown, 0).estimate);
    expect(ask(shown, shown.length + 2000).estimate).toBeGreaterThan(ask(shown, shown.length).estimate + 400);
  });

  it("is left out where the model drops it", () => {
    expect(ask("", 9000, "claude-sonnet-4-5").estimate).toBeLessThan(100);
  });
});
