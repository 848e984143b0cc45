import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const stringTooLong: Wording<{ max: number; length: number }> & About = {
  id: "string-too-long",
  summary: "a text that is too long",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["tool-name-too-long", "tool-use-name-too-long", "batch-custom-id-too-long"],
  api: ({ data, tagged }, { context }) =>
    tagged.endsWith(".custom.name") && context.asOf < "2026-06"
      ? `${tagged}: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`
      : `${tagged}: String should have at most ${data.max} ${data.max === 1 ? "character" : "characters"}`,
  text: ({ data, own }) => `\`${own}\` has ${data.length} characters; at most ${data.max} are allowed.`,
};
