import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { strictOwner, strictSchemas, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { strictSum } from "../../tools/strict-sum.ts";
import { RECORDED_LIMITS, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** Within the sums of a request, one schema alone may still be too much for the compiler. */
export const schemaTooComplex = defineRule<"request", { tool: string | null; optional: number; unions: number }>({
  id: "schema-too-complex",
  summary: "one strict schema too complex to compile",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  rank: 40,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-08-12",
    sources: [STRUCTURED_OUTPUTS, RECORDED_LIMITS],
    note: "Recorded with exactly 24 optional, and with exactly 16 union parameters in ONE schema (Sonnet 4.6). Largest seen accepted in one schema: 2 and 1; what lies between is not flagged.",
  },
  foretells: ["schema-too-complex"],
  check(_request, scene) {
    const optionalLimit = at(LIMITS.strictOptionalParameters.rows, scene.context.asOf) ?? Infinity;
    const unionLimit = at(LIMITS.strictUnionParameters.rows, scene.context.asOf) ?? Infinity;
    if (strictSum(scene, "optional").optional > optionalLimit || strictSum(scene, "unions").unions > unionLimit) return;
    for (const { path, tool, report } of strictSchemas(scene)) {
      const { optional, unions } = report;
      if (optional >= optionalLimit || unions >= unionLimit) scene.reportAt(path, { tool, optional, unions });
    }
  },
  api: () => "Schema is too complex for compilation. Try reducing the number of tools or simplifying tool schemas.",
  text: ({ data }) =>
    `${strictOwner(data.tool)} is too complex to compile (${data.optional} optional parameters, ${data.unions} of several types). Split it, or make parameters required and of one type.`,
});
