import { request, user, type RuleCases } from "../_testing/cases.ts";

const messages = [user([{ type: "container_upload", file_id: "file_01" }, { type: "text", text: "Plot it." }])];
const betas = ["files-api-2025-04-14"];

export const cases: RuleCases = {
  valid: [{ name: "with code execution", request: request({ messages, tools: [{ type: "code_execution_20250825", name: "code_execution" }] }), context: { betas } }],
  invalid: [{ name: "without", request: request({ messages }), context: { betas }, problems: [{ path: "messages.0.content.0", api: null }] }],
};
