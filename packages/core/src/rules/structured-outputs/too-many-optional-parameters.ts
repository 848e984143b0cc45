import { STRICT_NEEDS } from "../../tools/strict-request.ts";
import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { largestOf, strictSum } from "../../tools/strict-sum.ts";
import { RECORDED_LIMITS, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

/** Every optional parameter doubles what a grammar must allow; they are counted over all schemas of a request. */
export const tooManyOptionalParameters = defineRule<"request", { count: number; limit: number; most: string }>({
  id: "too-many-optional-parameters",
  summary: "more optional parameters than strict schemas may have together",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  rank: 30,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [STRUCTURED_OUTPUTS, RECORDED_LIMITS], note: "24 over twelve tools were accepted, 25 in one refused." },
  foretells: ["too-many-optional-parameters"],
  check(_request, scene) {
    const { optional: count, path } = strictSum(scene, "optional");
    const limit = at(LIMITS.strictOptionalParameters.rows, scene.context.asOf) ?? null;
    if (path !== null && limit !== null && count > limit) scene.reportAt(path, { count, limit, most: largestOf(scene, "optional") });
  },
  api: ({ data }) =>
    `Schemas contains too many optional parameters (${data.count}), which would make grammar compilation inefficient. ` +
    `Reduce the number of optional parameters in your tool schemas (limit: ${data.limit}).`,
  text: ({ data }) => `The strict schemas have ${data.count} optional parameters together; ${data.limit} are allowed. Most are in ${data.most}. Make some required.`,
});
