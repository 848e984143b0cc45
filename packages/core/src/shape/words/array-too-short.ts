import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const arrayTooShort: Wording<{ min: number; length: number }> & About = {
  id: "array-too-short",
  summary: "a list with too few items",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["browser-state-changes-empty"],
  api: ({ data, tagged }) => `${tagged}: List should have at least ${data.min} ${data.min === 1 ? "item" : "items"} after validation, not ${data.length}`,
  text: ({ data, own }) => `\`${own}\` has ${data.length} items; at least ${data.min} are needed.`,
};
