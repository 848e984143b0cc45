import type { About, Wording } from "../../rule.ts";
import { pydanticEvidence } from "./evidence.ts";

export const stringTooShort: Wording<{ min: number }> & About = {
  id: "string-too-short",
  summary: "a text that is too short",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: ["model-empty", "tool-name-empty", "tool-use-name-empty", "toolset-name-empty"],
  api: ({ data, tagged }) => `${tagged}: String should have at least ${data.min} ${data.min === 1 ? "character" : "characters"}`,
  text: ({ data, own }) => (data.min === 1 ? `\`${own}\` is empty.` : `\`${own}\` needs at least ${data.min} characters.`),
};
