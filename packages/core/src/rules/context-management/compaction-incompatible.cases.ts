import { assistant, request, tool, user, type RuleCases } from "../_testing/cases.ts";

const compaction = { type: "summarize" };
const at = (path: string): RuleCases["invalid"][number]["problems"][number] => ({ path, api: null });

export const cases: RuleCases = {
  valid: [
    { name: "alone", request: request({ compaction, stop_sequences: [], tools: [tool("a")], tool_choice: { type: "auto" } }) },
    { name: "fields without compaction", request: request({ stop_sequences: ["END"] }) },
  ],
  invalid: [
    { name: "stops", request: request({ compaction, stop_sequences: ["END"] }), problems: [at("stop_sequences")] },
    { name: "context edits", request: request({ compaction, context_management: { edits: [] } }), problems: [at("context_management")] },
    { name: "a forced tool", request: request({ compaction, tools: [tool("a")], tool_choice: { type: "any" } }), problems: [at("tool_choice")] },
    { name: "a budget's rest", request: request({ compaction, output_config: { task_budget: { type: "tokens", total: 50_000, remaining: 9 } } }), problems: [at("output_config.task_budget.remaining")] },
    {
      name: "two summaries",
      request: request({ compaction, messages: [assistant([{ type: "compaction", content: "a" }, { type: "compaction", content: "b" }]), user("Hi")] }),
      problems: [at("messages.0.content.1")],
    },
  ],
};
