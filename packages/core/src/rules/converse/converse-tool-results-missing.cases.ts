import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const use = (toolUseId: string): object => ({ toolUse: { toolUseId, name: "get_weather", input: {} } });
const result = (toolUseId: string): object => ({ toolResult: { toolUseId, content: [{ text: "18C" }] } });
const talk = (results: readonly object[] | null): object => ({
  toolConfig: { tools: [{ toolSpec: { name: "get_weather", inputSchema: { json: { type: "object" } } } }] },
  messages: [{ role: "user", content: [{ text: "Weather?" }] }, { role: "assistant", content: [use("a"), use("b")] }, ...(results === null ? [] : [{ role: "user", content: results }])],
});

export const cases: RuleCases = {
  valid: [{ name: "both results", request: talk([result("b"), result("a")]), context }],
  invalid: [
    { name: "one of two", request: talk([result("a")]), context, problems: [{ path: "messages.2.content", api: "Expected toolResult blocks at messages.2.content for the following Ids: b" }] },
    { name: "text instead", request: talk([{ text: "Well?" }]), context, problems: [{ path: "messages.2.content", api: "Expected toolResult blocks at messages.2.content for the following Ids: a, b" }] },
    { name: "no next message", request: talk(null), context, problems: [{ path: "messages.1.content", api: null }] },
  ],
};
