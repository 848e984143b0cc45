import type { Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const numberTooLarge: Wording<{ limit: number; found: number }> = {
  id: "number-too-large",
  summary: "a number above its limit",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  api: ({ data, tagged }) => `${tagged}: Input should be less than or equal to ${data.limit}`,
  text: ({ data, own }) => `\`${own}\` is ${data.found}; it must be at most ${data.limit}.`,
};
