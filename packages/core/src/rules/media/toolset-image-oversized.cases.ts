import { assistant, request, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";
import { imageOfPng, png } from "./_testing/samples.ts";

const tools = [{ type: "computer_toolset_20260801" }];
const screenshot = (width: number, height: number, result: object, image: object = {}): unknown =>
  request({
    model: "claude-opus-4-8",
    tools,
    messages: [
      user("Look"),
      assistant([{ ...toolUse("a", "screenshot"), toolset_name: "computer" }]),
      user([{ ...toolResult("a", [{ ...imageOfPng(png(width, height)), ...image }]), ...result }]),
    ],
  });
const computer = { toolset_name: "computer" };

export const cases: RuleCases = {
  valid: [
    { name: "small enough", request: screenshot(1920, 1080, computer) },
    { name: "no toolset", request: screenshot(3840, 2160, {}) },
    { name: "scaling asked for", request: screenshot(3840, 2160, computer, { transformations: { oversized_image: "downsize" } }) },
  ],
  invalid: [{ name: "a large screen", request: screenshot(3840, 2160, computer), problems: [{ path: "messages.2.content.0.content.0", api: null, severity: "warning" }] }],
};
