import Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { betaZodTool } from "@anthropic-ai/sdk/helpers/beta/zod";
import { z } from "zod";

const client = new Anthropic();

const weather = betaZodTool({
  name: "get_weather",
  description: "The weather of a place",
  inputSchema: z.object({ place: z.string() }),
  run: async ({ place }) => `Sunny in ${place}`,
});

const clock = betaTool({
  name: "clock",
  description: "The time",
  inputSchema: { type: "object", properties: {} },
  run: () => new Date().toISOString(),
});

export const final = await client.beta.messages
  .toolRunner({
    model: "claude-opus-4-6",
    max_tokens: 1024,
    max_iterations: 5,
    tools: [weather, clock, { type: "web_search_20250305", name: "web_search", max_uses: 3 }],
    messages: [{ role: "user", content: "Shall I take an umbrella?" }],
  })
  .runUntilDone();
