import Anthropic from "@anthropic-ai/sdk";

enum Model {
  Fast = "claude-haiku-4-5",
  Smart = "claude-opus-4-8",
}
const LIMITS = { [Model.Fast]: 1_000, [Model.Smart]: 8 * 1_024 } as const;
const client = new Anthropic();

export const run = (content: string, model = Model.Fast) => client.messages.create({ model, max_tokens: LIMITS[model], messages: [{ role: "user", content }] });
export const smart = (content: string) => client.messages.create({ model: Model.Smart, max_tokens: LIMITS[Model.Smart], messages: [{ role: "user", content }] });
