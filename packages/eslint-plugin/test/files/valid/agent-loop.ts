import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({ apiKey: process.env["ANTHROPIC_API_KEY"] });

const tools = [
  {
    name: "read_file",
    description: "Read a file of the workspace.",
    input_schema: { type: "object", properties: { path: { type: "string" } }, required: ["path"] },
  },
  { name: "list_files", description: "List files.", input_schema: { type: "object", properties: {} } },
] satisfies Anthropic.Tool[];

async function runTool(name: string, input: unknown): Promise<string> {
  return `${name}: ${JSON.stringify(input)}`;
}

export async function agent(question: string): Promise<string> {
  const messages: Anthropic.MessageParam[] = [{ role: "user", content: question }];
  for (let turn = 0; turn < 20; turn++) {
    const response = await client.messages.create({
      model: "claude-opus-4-6",
      max_tokens: 4096,
      system: `You are a careful engineer. Today is ${new Date().toISOString()}.`,
      tools,
      messages,
    });
    messages.push({ role: "assistant", content: response.content });
    if (response.stop_reason !== "tool_use") {
      return response.content.map((block) => (block.type === "text" ? block.text : "")).join("");
    }
    const results: Anthropic.ToolResultBlockParam[] = [];
    for (const block of response.content) {
      if (block.type !== "tool_use") continue;
      results.push({ type: "tool_result", tool_use_id: block.id, content: await runTool(block.name, block.input) });
    }
    messages.push({ role: "user", content: results });
  }
  throw new Error("too many turns");
}
