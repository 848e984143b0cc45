import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();

export class Agent {
  private readonly history: Anthropic.MessageParam[] = [];

  async run(question: string) {
    this.history.push({ role: "user", content: question });
    this.history.push({ role: "tool", content: "done" } as never); // ! unexpected-role openai-chat-dialect
    const content: Anthropic.ContentBlockParam[] = [];
    content.push({ type: "text", text: "" }); // ! text-non-empty
    content.push({ type: "tool_use", id: "a", name: "b", input: {} });
    const messages = [];
    messages.push({ role: "user", content: [{ type: "text", txt: question }] }); // ! missing-field unknown-field
    const others = [];
    others.push({ role: "tool" });
    return client.messages.create({ model: "claude-opus-4-8", max_tokens: 5, messages });
  }
}
