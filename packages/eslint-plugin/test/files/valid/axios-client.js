import axios from "axios";

const http = axios.create({
  baseURL: "https://api.anthropic.com",
  headers: { "x-api-key": process.env.KEY, "anthropic-version": "2023-06-01", "anthropic-beta": "context-management-2025-06-27" },
});

export async function ask(content) {
  const { data } = await http.post("/v1/messages", {
    model: "claude-sonnet-4-6",
    max_tokens: 512,
    messages: [{ role: "user", content }],
    context_management: { edits: [{ type: "clear_tool_uses_20250919" }] },
  });
  const other = await axios({
    method: "post",
    url: "https://api.anthropic.com/v1/messages/count_tokens",
    headers: { "anthropic-version": "2023-06-01" },
    data: { model: "claude-sonnet-4-6", messages: [{ role: "user", content }] },
  });
  return [data, other.data];
}
