import Anthropic from "@anthropic-ai/sdk";

type Message = Anthropic.Messages.MessageParam;

export class Conversation {
  private messages: Message[] = [];

  constructor(private readonly client: Anthropic, private readonly system?: string) {}

  async say(text: string): Promise<string> {
    this.messages = [...this.messages.slice(-30), { role: "user", content: text }];
    const response = await this.client.messages.create({
      model: "claude-opus-4-8",
      max_tokens: 1024,
      system: this.system,
      messages: this.messages,
      metadata: { user_id: crypto.randomUUID() },
    });
    const message: Message = { role: "assistant", content: response.content };
    this.messages.push(message);
    return response.content.flatMap((block) => (block.type === "text" ? [block.text] : [])).join("\n");
  }
}
