import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { z } from "zod/v4";

const Recipe = z.object({ title: z.string(), minutes: z.number(), steps: z.array(z.string()) });

const client = new Anthropic();

export async function recipe(of: string) {
  const message = await client.messages.parse({
    model: "claude-sonnet-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: `A recipe for ${of}` }],
    output_config: { format: zodOutputFormat(Recipe) },
  });
  return message.parsed_output;
}
