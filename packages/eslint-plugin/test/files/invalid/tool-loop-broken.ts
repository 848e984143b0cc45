import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const answer = await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 1024,
  tools: [{ name: "get_weather", description: "Weather", input_schema: { type: "object", properties: { city: { type: "string" } } } }],
  messages: [
    { role: "user", content: "Weather in Rome?" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "get_weather", input: { city: "Rome" } }] }, // ! tool-use-without-tool-result
    { role: "user", content: "Well?" },
  ],
});
