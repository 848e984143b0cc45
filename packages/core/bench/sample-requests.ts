/** Requests of the sizes that teams send; made here, so that a bench needs no data. */

const words = "the quick survey of harbour records shows a steady rise in small craft since spring while larger vessels wait for deeper berths".split(" ");

function prose(length: number, seed: number): string {
  let text = "";
  for (let n = seed; text.length < length; n = (n * 1103515245 + 12345) & 0x7fffffff) text += `${words[n % words.length]} `;
  return text.slice(0, length - 1) + ".";
}

function tool(name: string): object {
  return {
    name,
    description: prose(180, name.length),
    input_schema: {
      type: "object",
      properties: { path: { type: "string", description: prose(60, 3) }, limit: { type: "integer" }, mode: { type: "string", enum: ["fast", "exact"] } },
      required: ["path"],
    },
  };
}

/** An agent's history of about `bytes`: calls, results, some text, a system prompt with a cache marker. */
export function agentHistory(bytes: number): Record<string, unknown> {
  const tools = ["read_file", "write_file", "run_tests", "search"].map(tool);
  const messages: object[] = [{ role: "user", content: prose(400, 7) }];
  const request = {
    model: "claude-opus-4-6",
    max_tokens: 8192,
    system: [{ type: "text", text: prose(1200, 11), cache_control: { type: "ephemeral" } }],
    tools,
    messages,
  };
  let size = JSON.stringify(request).length;
  for (let turn = 0; size < bytes; turn++) {
    const id = `toolu_${String(turn).padStart(8, "0")}`;
    const call = { role: "assistant", content: [{ type: "text", text: prose(120, turn + 1) }, { type: "tool_use", id, name: "read_file", input: { path: `src/part-${turn}.ts`, limit: turn } }] };
    const result = { role: "user", content: [{ type: "tool_result", tool_use_id: id, content: [{ type: "text", text: prose(700, turn + 5) }] }] };
    messages.push(call, result);
    size += JSON.stringify(call).length + JSON.stringify(result).length;
  }
  return request;
}

/** A chat request of about 2 KB. */
export function smallRequest(): Record<string, unknown> {
  return {
    model: "claude-opus-4-6",
    max_tokens: 1024,
    system: prose(300, 3),
    tools: [tool("get_weather")],
    messages: [
      { role: "user", content: prose(300, 1) },
      { role: "assistant", content: prose(300, 2) },
      { role: "user", content: [{ type: "text", text: prose(300, 9) }] },
    ],
  };
}

/** Very many small messages. */
export function manyMessages(count: number): Record<string, unknown> {
  const messages = Array.from({ length: count }, (_, i) => ({ role: i % 2 === 0 ? "user" : "assistant", content: `message ${i}` }));
  return { model: "claude-opus-4-6", max_tokens: 1024, messages: [...messages, { role: "user", content: "end" }] };
}
