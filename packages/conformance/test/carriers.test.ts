import { check, checkText, render, textWords, type Problem } from "@no400/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { requestPool } from "./pool.ts";

// The syntax-tree carrier is held against the same verdicts in the ESLint plugin's own property tests.
const pool = (await requestPool()).filter(({ request }) => survivesJson(request));
const ofText = new Set(textWords.map((wording) => wording.id));

/** Whether JSON can say this value at all: no undefined, no NaN, no lone surrogates made by hand. */
function survivesJson(request: unknown): boolean {
  const text = JSON.stringify(request) as string | undefined;
  return text !== undefined && !/\\ud[89a-f]/i.test(text) && JSON.stringify(JSON.parse(text)) === text;
}

const told = (problem: Problem): string => `${problem.severity} ${problem.code} ${problem.path.join(".")}: ${render(problem).api?.message ?? ""}`;

test("a value and its JSON text have the same problems, and every problem a place", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pool), fc.constantFrom(0, 1, 2, "\t"), ({ request, context }, indent) => {
      const text = JSON.stringify(request, null, indent);
      const located = checkText(text, context).problems.filter((problem) => !ofText.has(problem.code));
      expect(located.map(told)).toEqual(check(request, context).problems.map(told));
      for (const { place } of located) expect(text.slice(place.offset, place.endOffset)).not.toBe("");
    }),
    { numRuns: 1500 },
  );
});

test("a place is where the problem is", () => {
  const text = JSON.stringify({ model: "claude-opus-4-6", max_tokens: "many", messages: [{ role: "user", content: "Hi" }] }, null, 2);
  const [problem] = checkText(text).problems;
  expect(problem && [text.slice(problem.place.offset, problem.place.endOffset), problem.place.line, problem.place.column]).toEqual(['"many"', 3, 17]);
});
