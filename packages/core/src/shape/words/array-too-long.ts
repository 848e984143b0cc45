import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const arrayTooLong: Wording<{ max: number; length: number }> & About = {
  id: "array-too-long",
  summary: "a list with too many items",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["fallbacks-max-3"],
  api: ({ data, tagged }) => `${tagged}: List should have at most ${data.max} ${data.max === 1 ? "item" : "items"} after validation, not ${data.length}`,
  text: ({ data, own }) => `\`${own}\` has ${data.length} items; at most ${data.max} are allowed.`,
};
