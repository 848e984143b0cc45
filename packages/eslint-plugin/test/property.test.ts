import fc from "fast-check";
import { expect, test } from "vitest";
import { findings } from "./support/lint.ts";
import { Printer, randomFrom } from "./support/print.ts";
import { expected, sampleRequests, settingsFor } from "./support/requests.ts";

const samples = await sampleRequests();
/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENCE = 300_000;
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test.each(samples.map((sample, index) => [index, sample.name, sample] as const))("%i %s: printed plainly it yields the problems of its JSON", (_index, _name, sample) => {
  const code = `await send(${JSON.stringify(sample.request)});`;
  expect(findings(code, { settings: settingsFor(sample) })).toEqual(expected(sample));
});

test("however a request is written, it yields the problems of its JSON", () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), seed, (sample, number) => {
      const code = new Printer(randomFrom(number)).file(sample.request);
      expect(findings(code, { settings: settingsFor(sample) }), code).toEqual(expected(sample));
    }),
    { numRuns: 500 },
  );
}, PATIENCE);

test("what is found although parts are unknown is true of the whole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), seed, fc.constantFrom(0.03, 0.1, 0.3), (sample, number, unknown) => {
      const code = new Printer(randomFrom(number), unknown).file(sample.request);
      const whole = expected(sample).map(general);
      const beyond = findings(code, { settings: settingsFor(sample) }).map(general).filter((finding) => !whole.includes(finding));
      expect(beyond, code).toEqual([]);
    }),
    { numRuns: 1500 },
  );
}, PATIENCE);

/** Lists of signs are shorter where parts are unknown. Behind an unknown spread the index of an item is not known; the API's words may depend on a model that is not known; a dialect's list names what is known. */
function general(finding: string): string {
  return finding.replace(/ \(API: .*$/s, "").replace(/ Here, .*$/s, "").replaceAll(/\[(?:\d+|…)\]/g, "[]").replaceAll(/\.(?:\d+|…)(?=[.:,`\s)]|$)/g, ".N");
}
