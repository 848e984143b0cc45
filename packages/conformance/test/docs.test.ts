import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkText, createChecker, render, rules, shapeWords, textWords } from "@no400/core";
import { FACTS_CHECKED_ON } from "@no400/core/facts";
import { tokenRules } from "@no400/core/token-rules";
import { describe, expect, test } from "vitest";
import { checkUserSchemas } from "../../core/src/tools/ajv-judge.ts";
import { PLUGIN_PAGE, readPages, rulePages, type Example } from "./pages.ts";

await checkUserSchemas();

const pages = readPages().filter(({ id }) => id !== PLUGIN_PAGE);
// Examples of other pages are short: breakpoints in them cache nothing.
const counting = { checker: createChecker({ rules: tokenRules }) };
const counted = new Set(tokenRules.map((rule) => rule.id));
const known = new Set([...rules, ...tokenRules, ...textWords, ...Object.values(shapeWords)].map((rule) => rule.id));

/** Models retire: examples are judged on the day of the facts, whatever day the tests run. */
const judged = (example: Example | undefined, id: string) =>
  checkText(example?.code ?? "null", { asOf: FACTS_CHECKED_ON, ...example?.context }, counted.has(id) ? counting : {});

test("every rule and every kind of shape or text problem has a page", () => {
  const written = new Set(pages.map((page) => page.id));
  expect([...known].filter((id) => !written.has(id))).toEqual([]);
});

test("every page belongs to a rule", () => {
  expect(pages.map((page) => page.id).filter((id) => !known.has(id))).toEqual([]);
});

test("every link to another page leads somewhere", () => {
  const links = readPages().flatMap(({ id, links: targets }) => targets.map((target) => `${id}: ${target}`));
  expect(links.filter((link) => !existsSync(join(rulePages, link.split(": ")[1] ?? "")))).toEqual([]);
});

describe.each(pages.map((page) => [page.id, page] as const))("%s", (id, page) => {
  const json = page.examples;
  test("shows a refused and an accepted request", () => {
    expect(new Set(json.map((example) => example.kind))).toEqual(new Set(["refused", "accepted"]));
  });

  // One example stands for a batch of 100,001 items: seconds of work, which a busy machine makes minutes.
  test.each(json.map((example, index) => [`${example.kind} ${index + 1}`, example] as const))("%s", { timeout: 300_000 }, (_, example) => {
    const { problems, verdict } = judged(example, id);
    if (example.kind === "refused") expect(problems.map((problem) => problem.code)).toContain(id);
    else expect({ verdict, codes: problems.map((problem) => problem.code) }).toEqual({ verdict: "accepted", codes: [] });
  });

  test("quotes the API's words", () => {
    if (page.api === null) return;
    const example = json.find((one) => one.kind === "refused");
    const { problems } = judged(example, id);
    const problem = problems.find((one) => one.code === id);
    expect(problem === undefined ? null : (render(problem).api?.message ?? null)).toBe(page.api);
  });
});
