import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const tools: Anthropic.Tool[] = [{ name: "clock", input_schema: { type: "object" } }];
export const answer = await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 1024,
  tools,
  messages: [
    { role: "user", content: "Time?" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "clock", input: {} }] },
    {
      role: "user",
      content: [
        { type: "tool_result", tool_use_id: "toolu_1", content: "12:00" },
        { type: "tool_result", tool_use_id: "toolu_2", content: "13:00" }, // ! tool-result-unexpected-id
      ],
    },
  ],
});
