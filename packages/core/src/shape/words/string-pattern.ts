import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

/** Until autumn 2025 the pattern of tool names said 64. */
const TOOL_NAMES = /\{1,128\}\$$/;

export const stringPattern: Wording<{ pattern: string; found: string }> & About = {
  id: "string-pattern",
  summary: "a text with characters that are not allowed",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["tool-use-id-pattern", "tool-result-id-pattern", "server-tool-use-id-pattern", "tool-name-pattern-128", "batch-custom-id-pattern"],
  api: ({ data, tagged }, { context }) => `${tagged}: String should match pattern '${context.asOf < "2025-10" ? data.pattern.replace(TOOL_NAMES, "{1,64}$") : data.pattern}'`,
  text: ({ data, own }) => `\`${own}\` is ${JSON.stringify(data.found)}, which does not match \`${data.pattern}\`.`,
};
