const WORDS = "the quick brown fox jumps over a lazy dog while servers answer requests and models think about tools".split(" ");

function prose(words: number, seed: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(index * 7 + seed * 13) % WORDS.length]).join(" ");
}

/** An agent's history of about so many characters, with tools; different for every seed. */
export function requestOf(size: number, seed: number): object {
  const tools = ["get_weather", "search_docs"].map((name) => ({
    name,
    description: prose(12, seed),
    input_schema: { type: "object", properties: { query: { type: "string", description: prose(6, seed) }, limit: { type: "integer" } }, required: ["query"] },
  }));
  const messages: object[] = [{ role: "user", content: prose(20, seed) }];
  for (let written = 800, call = 0; written < size; call++) {
    const id = `toolu_${seed}_${call}`;
    const turns = [
      { role: "assistant", content: [{ type: "text", text: prose(15, call) }, { type: "tool_use", id, name: "search_docs", input: { query: prose(4, call), limit: call } }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: id, content: [{ type: "text", text: prose(90, call) }] }] },
    ];
    messages.push(...turns);
    written += JSON.stringify(turns).length;
  }
  return { model: "claude-haiku-4-5", max_tokens: 1024, tools, messages };
}
