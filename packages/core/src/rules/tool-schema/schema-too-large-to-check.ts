import { defineRule } from "../../rule.ts";
import { lookOnce } from "../../tools/check-schema.ts";
import { MAX_DEPTH, MAX_NODES } from "../../tools/looks-valid.ts";

/** Our own bound, not the API's: the work on one schema is limited, whatever it holds. */
export const schemaTooLargeToCheck = defineRule<"tool", { tool: string }>({
  id: "schema-too-large-to-check",
  summary: "a tool schema too large to be checked",
  site: "tool",
  kinds: ["custom"],
  phase: "advice",
  severity: "warning",
  evidence: { grade: "reported", date: "2026-11", sources: [], note: `Not a rejection: schemas beyond ${MAX_NODES} parts or ${MAX_DEPTH} levels are not looked at to the end.` },
  check(tool, scene) {
    if (lookOnce(scene, tool.input_schema).look === "too-large") scene.report(["input_schema"], { tool: tool.name as string });
  },
  api: () => null,
  text: ({ data }) => `The schema of \`${data.tool}\` is too large or too deep to be checked (more than ${MAX_NODES} parts or ${MAX_DEPTH} levels). Make it smaller.`,
});
