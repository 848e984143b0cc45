import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
export const found = await client.messages.create({
  model: "claude-opus-4-6",
  max_tokens: 2048,
  tools: [
    { type: "web_search_20250305", name: "web_search", max_uses: 5, allowed_domains: ["example.com"] },
    { type: "web_fetch_20250910", name: "web_fetch" },
    { type: "code_execution_20250825", name: "code_execution" },
  ],
  messages: [{ role: "user", content: "Find the news and plot it." }],
});
