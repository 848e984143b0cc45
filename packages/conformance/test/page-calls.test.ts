import plugin from "@no400/eslint-plugin";
import type { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import { notInCode } from "../../eslint-plugin/test/rules/not-in-code.ts";
import { readSettings, type Fence } from "../../eslint-plugin/test/support/fences.ts";
import { lintText } from "../../eslint-plugin/test/support/lint-text.ts";
import { readPages } from "./pages.ts";
import { underlineOf, underlinesIn } from "./underlines.ts";

const pages = readPages();

function reports({ language, code, info }: Fence, rules: Linter.Config["rules"]): readonly Linter.LintMessage[] {
  return lintText({ code, isTypeScript: language === "ts", settings: readSettings(info) }, rules);
}

const withCalls = pages.filter(({ id }) => !Object.hasOwn(notInCode, id));

describe.each(withCalls.map(({ id, calls }) => [id, calls] as const))("%s", (id, calls) => {
  test("shows a refused and an accepted call", () => {
    expect(new Set(calls.map(({ kind }) => kind))).toEqual(new Set(["refused", "accepted"]));
  });

  test.each(calls.map((call, index) => [`${call.kind} call ${index + 1}`, call] as const))("%s", (_, call) => {
    if (call.kind === "accepted") expect(reports(call, plugin.configs.all.rules).map(({ ruleId, message }) => [ruleId, message])).toEqual([]);
    else {
      const found = reports(call, { [`no400/${id}`]: "error" });
      expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set([`no400/${id}`]));
      expect(found.map((message) => underlineOf(message, call.code))).toEqual(underlinesIn(call.code));
    }
  });
});

test.each(pages.filter(({ id }) => Object.hasOwn(notInCode, id)).map(({ id, inCode }) => [id, inCode] as const))("%s says why code cannot show it", (id, inCode) => {
  expect(inCode).toBe(notInCode[id]);
});
