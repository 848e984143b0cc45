import Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";
import { zodToJsonSchema } from "zod-to-json-schema";

const Input = z.object({ city: z.string() });
const client = new Anthropic();
export const a = client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 5,
  tools: [{ name: "weather", input_schema: zodToJsonSchema(Input) as Anthropic.Tool.InputSchema }], // ! tool-schema-type-required
  messages: [{ role: "user", content: "x" }],
});
