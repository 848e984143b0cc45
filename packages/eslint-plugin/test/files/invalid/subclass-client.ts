import Anthropic from "@anthropic-ai/sdk";
class Logged extends Anthropic {
  shout(text: string) {
    return this.messages.create({ model: "claude-opus-4-6", max_tokens: 1, mesages: [], messages: [{ role: "user", content: text }] } as any); // ! unknown-field
  }
}
const logged = new Logged();
logged.messages.stream({ model: "claude-1.3", max_tokens: 5, messages: [{ role: "user", content: "x" }] }); // ! model-retired
