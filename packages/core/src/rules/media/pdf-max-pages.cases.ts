import { request, user, type RuleCases } from "../_testing/cases.ts";
import { pdf } from "./_testing/samples.ts";

const model = "claude-haiku-4-5";

export const cases: RuleCases = {
  valid: [
    { name: "just as many", request: request({ model, messages: [user([pdf(100)])] }) },
    { name: "a larger window", request: request({ messages: [user([pdf(101)])] }) },
  ],
  invalid: [
    { name: "in two files", request: request({ model, messages: [user([pdf(60), pdf(41)])] }), problems: [{ path: "messages.0.content.1.source", api: "A maximum of 100 PDF pages may be provided." }] },
    { name: "above the larger limit", request: request({ messages: [user([pdf(601)])] }), problems: [{ path: "messages.0.content.0.source", api: "A maximum of 600 PDF pages may be provided." }] },
  ],
};
