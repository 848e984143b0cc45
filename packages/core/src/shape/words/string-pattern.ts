import type { Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const stringPattern: Wording<{ pattern: string; found: string }> = {
  id: "string-pattern",
  summary: "a text with characters that are not allowed",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["tool-use-id-pattern", "tool-result-id-pattern", "server-tool-use-id-pattern", "tool-name-pattern-128", "batch-custom-id-pattern"],
  api: ({ data, tagged }) => `${tagged}: String should match pattern '${data.pattern}'`,
  text: ({ data, own }) => `\`${own}\` is ${JSON.stringify(data.found)}, which does not match \`${data.pattern}\`.`,
};
