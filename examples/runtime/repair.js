// Repairs, with a receipt.
import { repair } from "@no400/runtime/repair";

const request = {
  model: "claude-opus-4-6",
  max_tokens: 64,
  tools: [{ name: "get_weather", input_schema: { type: "object" } }],
  messages: [
    { role: "user", content: "What is the weather?" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "get_weather", input: {} }] },
    { role: "user", content: [{ type: "text", text: "Never mind" }, { type: "text", text: "" }] },
  ],
};

const { request: repaired, edits, remaining } = repair(request, { allow: ["missing-tool-result", "empty-text"] });
for (const { rule, action, path, note } of edits) console.log(`${rule}: ${action} ${path.join(".")} (${note})`);
console.log(`${remaining.length} errors left; the last message now has ${repaired.messages[2].content.length} blocks`);
