const { Anthropic } = require("@anthropic-ai/sdk");
const client = new Anthropic();
client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: "1024", // ! wrong-type
  stream: "true", // ! wrong-type
  messages: { role: "user", content: "hi" }, // ! wrong-type
});
client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 10.5, // ! wrong-type
  stop_sequences: "END", // ! wrong-type
  messages: [{ role: "user", content: ["hi"] }], // ! wrong-type
});
