import { request, type RuleCases } from "../_testing/cases.ts";

const context = { headers: { authorization: "Bearer sk-ant-oat01-x", "anthropic-beta": "oauth-2025-04-20" } };

export const cases: RuleCases = {
  valid: [
    { name: "Claude Code itself", request: request({ system: [{ type: "text", text: "You are Claude Code, Anthropic's official CLI for Claude." }] }), context },
    { name: "an API key", request: request(), context: { headers: { "x-api-key": "sk-ant-api03-x" } } },
  ],
  invalid: [
    {
      name: "another program",
      request: request(),
      context,
      problems: [{ path: "", severity: "warning", api: "This credential is only authorized for use with Claude Code and cannot be used for other API requests." }],
    },
  ],
};
