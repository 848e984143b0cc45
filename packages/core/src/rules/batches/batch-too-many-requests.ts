import { at, LIMITS } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Larger jobs are several batches. */
export const batchTooManyRequests = defineRule<"request", { count: number; limit: number }>({
  id: "batch-too-many-requests",
  summary: "a batch with too many items",
  site: "request",
  when: ({ endpoint }) => endpoint === "batches",
  phase: "conversation",
  rank: -1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/batch-processing"], note: "The words of the refusal have not been seen." },
  check(request, scene) {
    const count = request.requests.length as number;
    const limit = certain(at(LIMITS.batchRequests.rows, scene.context.asOf));
    if (count > limit) scene.reportAt(["requests"], { count, limit });
  },
  api: () => null,
  text: ({ data }) => `The batch has ${data.count} items; ${data.limit} are allowed. Split it.`,
});
