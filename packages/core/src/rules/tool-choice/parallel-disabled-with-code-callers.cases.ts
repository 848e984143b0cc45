import { request, tool, type RuleCases } from "../_testing/cases.ts";

const tool_choice = { type: "auto", disable_parallel_tool_use: true };
const code = { type: "code_execution_20260120", name: "code_execution" };
const caller = { allowed_callers: ["code_execution_20260120"] };

export const cases: RuleCases = {
  valid: [
    { name: "tools the model calls", request: request({ tools: [tool("a", { allowed_callers: ["direct"] })], tool_choice }) },
    { name: "parallel calls allowed", request: request({ tools: [code, tool("a", caller)], tool_choice: { type: "auto" } }) },
  ],
  invalid: [
    {
      name: "a tool that code calls",
      request: request({ tools: [code, tool("a", caller)], tool_choice }),
      problems: [{ path: "tool_choice.disable_parallel_tool_use", api: null, severity: "warning" }],
    },
  ],
};
