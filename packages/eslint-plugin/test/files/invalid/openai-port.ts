import Anthropic from "@anthropic-ai/sdk";

const anthropic = new Anthropic();

// A call carried over from another API, field by field.
export async function chat(prompt: string) {
  return anthropic.messages.create({ // ! missing-field
    model: "claude-opus-4-6",
    max_completion_tokens: 500, // ! unknown-field openai-chat-dialect
    n: 1, // ! unknown-field
    response_format: { type: "json_object" }, // ! unknown-field
    messages: [
      { role: "developer", content: "Be brief." }, // ! unexpected-role
      { role: "user", content: prompt },
    ],
  });
}
