import Anthropic from "@anthropic-ai/sdk";
const anthropic = new Anthropic();
const stream = anthropic.beta.messages.stream(
  {
    model: "claude-sonnet-4-6",
    max_tokens: 1000,
    mcp_servers: [{ type: "url", url: "https://mcp.example.com/mcp", name: "example" }],
    tools: [{ type: "mcp_toolset", mcp_server_name: "example" }],
    messages: [{ role: "user", content: "What is new?" }],
  },
  { headers: { "anthropic-beta": "mcp-client-2025-11-20" } },
);
for await (const event of stream) console.log(event);
