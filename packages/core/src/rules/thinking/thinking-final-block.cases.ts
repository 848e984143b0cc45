import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const thought = { type: "thinking", thinking: "Hm", signature: "EqQBCkYICxgCKkA" };
const talk = (...content: readonly unknown[]): Record<string, unknown> => request({ messages: [user("Hi"), assistant(content), user("Well?")] });

export const cases: RuleCases = {
  valid: [
    { name: "thinking, then text", request: talk(thought, text("Hello.")) },
    { name: "the text comes in a second message", request: request({ messages: [user("Hi"), assistant([thought]), assistant("Hello."), user("Well?")] }) },
  ],
  invalid: [
    { name: "thinking only", request: talk(thought), problems: [{ path: "messages.1.content.0", api: "messages.1: The final block in an assistant message cannot be `thinking`." }] },
  ],
};
