// Every mistake here is found while typing; `--fix` repairs those that have one safe repair.
import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();

const tools: Anthropic.Tool[] = [
  {
    name: "get weather", // a blank is no part of a tool's name
    description: "The weather of a place",
    input_schema: { type: "object", properties: { place: { type: "string" } } },
  },
];

export async function weather(place: string) {
  return client.messages.create({
    model: "claude-2.1", // retired
    max_completion_tokens: 1024, // another API's name for max_tokens
    temperature: 0.2, // refused from API version 2026-10-21 on
    tools,
    messages: [
      { role: "user", content: `Is it sunny in ${place}?` },
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "get_weather", input: { place } }] },
      { role: "user", content: "Well?" }, // the tool's result is missing
    ],
  } as unknown as Anthropic.MessageCreateParamsNonStreaming);
}
