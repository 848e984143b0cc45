import Anthropic from "@anthropic-ai/sdk";
class Service {
  private readonly anthropic: Anthropic;
  constructor() {
    this.anthropic = new Anthropic();
  }
  run(text: string) {
    return this.anthropic.messages.create({ messages: [{ role: "user", content: text }] } as any); // ! missing-field missing-field
  }
  tool(name: string) {
    return this.anthropic.messages.create({
      model: "claude-opus-4-6",
      max_tokens: 1,
      tools: [{ name, description: "no schema" } as Anthropic.Tool, { name: "b" } as never], // ! missing-field missing-field
      messages: [{ role: "user" } as any], // ! missing-field
    });
  }
}
export default Service;
