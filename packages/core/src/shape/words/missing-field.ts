import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const missingField: Wording<{ field: string }> & About = {
  id: "missing-field",
  summary: "a required field is missing",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: [
    "field-required-model", "field-required-messages", "field-required-max-tokens", "item-role-required", "item-content-required",
    "block-type-required", "thinking-signature-required", "thinking-thinking-required", "tool-name-required", "tool-input-schema-required",
    "tool-result-id-required", "tool-result-text-required", "tool-reference-name-required", "thinking-type-required",
    "tool-choice-type-required", "thinking-enabled-budget-required", "system-block-type-required", "image-source-required",
    "document-source-type-required", "output-format-schema-required",
  ],
  api: ({ tagged }) => `${tagged}: Field required`,
  text: ({ own }) => `\`${own}\` is missing. Add it.`,
};
