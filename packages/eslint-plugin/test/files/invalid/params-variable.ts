import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export async function run(system?: string) {
  const params: Anthropic.MessageCreateParamsNonStreaming = {
    model: "claude-opus-4-6",
    max_tokens: 100,
    tool_choice: { type: "required" as never }, // ! unknown-tag
    messages: [{ role: "user", content: "hi" }],
  };
  if (system) params.system = system;
  return client.messages.create(params);
}
export function build(): Anthropic.MessageParam {
  return { role: "user", content: [{ type: "text", txt: "oops", text: "ok" } as any] }; // ! unknown-field
}
