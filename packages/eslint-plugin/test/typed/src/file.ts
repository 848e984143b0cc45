import { Clients, llm, makeClient } from "./client.js";
import { LIMITS, Model, NAMES, NEW_MODEL, OLD_MODEL, WIDE } from "./constants.js";

const messages = [{ role: "user" as const, content: "Hi" }];
await llm.messages.create({ model: OLD_MODEL, max_tokens: LIMITS.answer, messages }); // ! model-retired
await llm.messages.create({ model: NEW_MODEL, max_tokens: LIMITS.words as never, messages }); // ! wrong-type
await new Clients().direct.messages.create({ model: Model.Old, max_tokens: 1, messages }); // ! model-retired
await makeClient().messages.create({ model: Model.New, max_tokens: 1, messages, tools: [{ name: NAMES[0], input_schema: { type: "object" } }] }); // ! string-pattern
await llm.messages.create({ model: WIDE, max_tokens: 1, messages });
export async function run(clients: Clients, options: { readonly client: Clients["direct"] }) {
  await clients.direct.messages.create({ model: "gpt" } as never); // ! missing-field missing-field unknown-model
  await options.client.messages.create({ max_tokens: 1, messages } as never); // ! missing-field
}
