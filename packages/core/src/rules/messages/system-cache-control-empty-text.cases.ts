import { request, text, type RuleCases } from "../_testing/cases.ts";

const marked = (value: string): unknown => ({ ...text(value), cache_control: { type: "ephemeral" } });

export const cases: RuleCases = {
  valid: [
    { name: "a mark on text", request: request({ system: [marked("Be brief.")] }) },
    { name: "no mark", request: request({ system: [text("")] }) },
  ],
  invalid: [
    {
      name: "a mark on nothing",
      request: request({ system: [text("Be brief."), marked("")] }),
      problems: [{ path: "system.1", api: "system.1: cache_control cannot be set for empty text blocks" }],
    },
  ],
};
