import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();

export async function send(text: string, image: string | null, tools: Anthropic.Tool[] | undefined, json: boolean) {
  const content: Anthropic.ContentBlockParam[] = [];
  if (image !== null) content.push({ type: "image", source: { type: "url", url: image } });
  content.push({ type: "text", text });
  const params: Anthropic.MessageCreateParamsNonStreaming = {
    model: "claude-opus-4-6",
    max_tokens: 1024,
    messages: [{ role: "user", content }],
  };
  if (tools?.length) {
    params.tools = tools;
    params.tool_choice = { type: "auto" };
  }
  if (json) params.output_config = { format: { type: "json_schema", schema: { type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false } } };
  return client.messages.create(params);
}
