import { STRICT_NEEDS } from "../../tools/strict-request.ts";
import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { largestOf, strictSum } from "../../tools/strict-sum.ts";
import { RECORDED_LIMITS, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** Parameters that may be of several types multiply the grammar; they are counted over all schemas of a request. */
export const tooManyUnionParameters = defineRule<"request", { count: number; limit: number; most: string }>({
  id: "too-many-union-parameters",
  summary: "more parameters of several types than strict schemas may have together",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  rank: 31,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [STRUCTURED_OUTPUTS, RECORDED_LIMITS], note: "16 over sixteen tools were accepted, 17 in one refused." },
  foretells: ["too-many-union-parameters"],
  check(_request, scene) {
    const { unions: count, path } = strictSum(scene, "unions");
    const limit = at(LIMITS.strictUnionParameters.rows, scene.context.asOf) ?? null;
    if (path !== null && limit !== null && count > limit) scene.reportAt(path, { count, limit, most: largestOf(scene, "unions") });
  },
  api: ({ data }) =>
    `Schemas contains too many parameters with union types (${data.count} parameters with type arrays or anyOf). This causes exponential compilation cost. ` +
    `Reduce the number of nullable or union-typed parameters (limit: ${data.limit} parameters with unions).`,
  text: ({ data }) =>
    `The strict schemas have ${data.count} parameters of several types (lists of types or \`anyOf\`) together; ${data.limit} are allowed. Most are in ${data.most}. Give some one type.`,
});
