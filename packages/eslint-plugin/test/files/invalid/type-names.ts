import Anthropic = require("@anthropic-ai/sdk");
import type { Anthropic as Types } from "@anthropic-ai/sdk";
import type { MessageParam as Turn } from "@anthropic-ai/sdk/resources";
import Message = Anthropic.Messages.MessageParam;

type Params = Anthropic.Messages.MessageCreateParams;
type Client = Anthropic | null;
type History = ReadonlyArray<Turn>;

export const params: Params = { model: "claude-2.1", max_tokens: 1, messages: [{ role: "user", content: "x" }] }; // ! model-retired
export const message: Message = { role: "u" as never, content: "x" }; // ! unexpected-role
export const beta: Anthropic.Beta.Messages.BetaMessageParam = { role: "u" as never, content: "x" }; // ! unexpected-role
export const tools: Types.Beta.BetaTool[] = [{ name: "a b", input_schema: { type: "object" } }]; // ! string-pattern
export const choice: import("@anthropic-ai/sdk").Anthropic.ToolChoice = { type: "required" as never }; // ! unknown-tag
export const history: History = [{ role: "user", content: "x", name: "y" } as never, { role: "user", content: "x", id: 1 }]; // ! unknown-field unknown-field
export function ask(client: Client) {
  return client!.messages.create({ model: "claude-2.1", max_tokens: 1, messages: [{ role: "user", content: "x" }] }); // ! model-retired
}
const own = new Anthropic();
own.messages.create({ max_tokens: 1, messages: [{ role: "user", content: "x" }] } as any); // ! missing-field
export const maybe: Anthropic.MessageParam | null | undefined = { role: "u" as never, content: "x" }; // ! unexpected-role
