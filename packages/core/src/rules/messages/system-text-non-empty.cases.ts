import { request, text, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "an empty string (finding 5)", request: request({ system: "" }) },
    { name: "an empty list (finding 5)", request: request({ system: [] }) },
    { name: "text", request: request({ system: [text("Be brief.")] }) },
  ],
  invalid: [
    {
      name: "an empty block",
      request: request({ system: [text("Be brief."), text("")] }),
      problems: [{ path: "system.1.text", api: "system: text content blocks must be non-empty" }],
    },
  ],
};
