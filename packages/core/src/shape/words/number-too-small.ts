import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const numberTooSmall: Wording<{ limit: number; exclusive: boolean; found: number }> & About = {
  id: "number-too-small",
  summary: "a number below its limit",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["thinking-budget-min", "web-search-max-uses-positive", "task-budget-min"],
  api: ({ data, tagged }) => `${tagged}: Input should be greater than ${data.exclusive ? "" : "or equal to "}${data.limit}`,
  text: ({ data, own }) => `\`${own}\` is ${data.found}; it must be ${data.exclusive ? "greater than" : "at least"} ${data.limit}.`,
};
