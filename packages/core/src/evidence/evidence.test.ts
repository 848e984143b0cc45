import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type * as BuiltEvidence from "./index.ts";
import { describedRules, describedTokenRules } from "./index.ts";
import type * as BuiltCore from "../index.ts";
import { rules, shapeWords, textWords } from "../index.ts";

const dist = new URL("../../dist/", import.meta.url);
const isBuilt = existsSync(fileURLToPath(new URL("evidence/index.js", dist)));
if (!isBuilt) console.log("evidence.test.ts is partly skipped: the package is not built (pnpm build).");

const CODE = new Set(["check", "api", "text"]);
const ABOUT = new Set(["summary", "foretells"]);

/** A rule's data, without the members named. */
function data(rule: object, without: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(rule).filter(([key, value]) => !without.has(key) && typeof value !== "function"));
}

describe.skipIf(!isBuilt)("the built package", () => {
  it("says the same of every rule as its source, and holds no code for it", async () => {
    const built = (await import(new URL("evidence/index.js", dist).href)) as typeof BuiltEvidence;
    const all = [...built.describedRules, ...built.describedTokenRules];
    expect(all.map((rule) => data(rule, CODE))).toEqual([...describedRules, ...describedTokenRules].map((rule) => data(rule, CODE)));
    expect(all.filter((rule) => [...CODE].some((key) => key in rule))).toEqual([]);
  });

  it("judges by the same rules, which keep of their evidence the grade", async () => {
    const built = (await import(new URL("index.js", dist).href)) as typeof BuiltCore;
    const all = (core: Pick<typeof BuiltCore, "rules" | "shapeWords" | "textWords">) => [...core.rules, ...Object.values(core.shapeWords), ...core.textWords];
    const lean = (rule: BuiltCore.Wording) => ({ ...data(rule, ABOUT), evidence: { grade: rule.evidence.grade } });
    expect(all(built).map((rule) => data(rule, new Set()))).toEqual(all({ rules, shapeWords, textWords }).map(lean));
    expect(all(built).filter((rule) => typeof rule.api !== "function" || typeof rule.text !== "function")).toEqual([]);
  });
});
