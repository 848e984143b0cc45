import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const talk = (result: object): object => ({
  toolConfig: { tools: [{ toolSpec: { name: "t", inputSchema: { json: { type: "object" } } } }] },
  messages: [
    { role: "user", content: [{ text: "Hi" }] },
    { role: "assistant", content: [{ toolUse: { toolUseId: "a", name: "t", input: {} } }] },
    { role: "user", content: [{ toolResult: { toolUseId: "a", ...result } }] },
  ],
});

export const cases: RuleCases = {
  valid: [
    { name: "a failure that says why", request: talk({ status: "error", content: [{ text: "no such city" }] }), context },
    { name: "an empty success", request: talk({ status: "success", content: [] }), context },
  ],
  invalid: [
    {
      name: "nothing",
      request: talk({ status: "error", content: [] }),
      context,
      problems: [{ path: "messages.2.content.0.toolResult", api: "The content field at messages.2.content.0.toolResult cannot be empty when status value is error." }],
    },
  ],
};
