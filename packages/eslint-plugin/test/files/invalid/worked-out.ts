import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
declare const questions: string[], city: string, load: (id: string) => Promise<string>;

// Functions, also async ones, with what they are given.
async function build(id: string, model = "claude-opus-4-6") {
  const text = await load(id);
  return { model, max_tokens: 0.5, messages: [{ role: "user" as const, content: text }] }; // ! wrong-type
}
await client.messages.create(await build("a"));
const params = await build("b", "claude-2.1"); // ! model-retired
await client.messages.create(params);
const block = (text: string) => ({ type: "text" as const, text });
await client.messages.create({ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: [block("Hi"), block("")] }] }); // ! text-non-empty

// Lists made from others.
await client.messages.batches.create({
  requests: questions.map((question, index) => ({
    custom_id: `question ${index}`,
    params: { model: "claude-2.1", max_tokens: 10, messages: [{ role: "user" as const, content: question }] }, // ! model-retired
  })),
});
await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  messages: questions.map((content) => ({ role: "human" as const, content })) as never, // ! unexpected-role
});
await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  messages: [user],
  tools: ["get weather"].map((name) => ({ name, input_schema: { type: "object" as const } })), // ! string-pattern
});

// A text is no tool result, whatever it says.
await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  tools: [{ name: "weather", input_schema: { type: "object" } }],
  messages: [
    { role: "user", content: `Weather in ${city}?` },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "weather", input: { city } }] }, // ! tool-use-without-tool-result
    { role: "user", content: "In " + city + ", please." },
  ],
});
await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 5, messages: [user, { role: "assistant", content: `${city}: ` }] }); // ! final-assistant-trailing-whitespace

class Assistant {
  private static readonly MODEL = "claude-2.1";
  readonly #defaults = { model: "claude-opus-4-6", max_tokens: 0.5 }; // ! wrong-type
  private readonly tools = [{ name: "t", input_schema: { type: "string" as never } }]; // ! tool-schema-type-object
  ask() {
    return client.messages.create({ ...this.#defaults, messages: [user], tools: this.tools });
  }
  old() {
    return client.messages.create({ model: Assistant.MODEL, max_tokens: 5, messages: [this.say("Hi")] }); // ! model-retired
  }
  private say(content: string) {
    return { role: "user" as const, content };
  }
}
export default Assistant;
