import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";
import { pdf } from "./_testing/samples.ts";

const image = { type: "image", source: { type: "url", url: "https://example.com/a.png" } };
const images = (count: number): unknown[] => Array.from({ length: count }, () => image);
const model = "claude-haiku-4-5";

export const cases: RuleCases = {
  valid: [
    { name: "just as many", request: request({ model, messages: [user(images(100))] }) },
    { name: "a larger window", request: request({ messages: [user(images(101))] }) },
  ],
  invalid: [
    { name: "one more", request: request({ model, messages: [user(images(101))] }), problems: [{ path: "messages.0.content.100", api: "Too much media: 0 document pages + 101 images > 100" }] },
    {
      name: "with pages, in two turns",
      request: request({ model, messages: [user([...images(50), pdf(50)]), assistant("Go on."), user([image])] }),
      problems: [{ path: "messages.2.content.0", api: "Too much media: 50 document pages + 51 images > 100" }],
    },
  ],
};
