import { expect, it } from "vitest";
import { estimateTokens } from "../index.ts";
import { loadedTools } from "./loaded-tools.ts";

const REFERENCE = { type: "tool_reference", tool_name: "look_up" };

it.each([
  ["a tool result", [{ role: "user", content: [{ type: "tool_result", tool_use_id: "a", content: [REFERENCE] }] }]],
  ["a tool search", [{ role: "assistant", content: [{ type: "tool_search_tool_result", content: { type: "tool_search_tool_search_result", tool_references: [REFERENCE] } }] }]],
  ["an addition", [{ role: "system", content: [{ type: "tool_addition", tool: { type: "tool_reference", name: "look_up" } }] }]],
])("finds references in %s", (_, messages) => expect([...loadedTools(messages)]).toEqual(["look_up"]));

it("finds none elsewhere, whatever it is given", () => {
  for (const messages of [undefined, null, "x", [{ role: "user", content: "look_up" }], [{ role: "user", content: [{ type: "text", text: "look_up" }] }]]) expect(loadedTools(messages).size).toBe(0);
});

it("counts a deferred definition from its first reference on, and once", () => {
  const tools = [{ name: "look_up", defer_loading: true, description: "Looks up what is asked for, in all the books there are. ".repeat(20), input_schema: { type: "object" } }];
  const result = (id: string) => [{ role: "assistant", content: [{ type: "tool_use", id, name: "find", input: {} }] }, { role: "user", content: [{ type: "tool_result", tool_use_id: id, content: [REFERENCE] }] }];
  const count = (...rest: object[]) => estimateTokens({ model: "claude-sonnet-4-6", max_tokens: 9, tools, messages: [{ role: "user", content: "Find it." }, ...rest] });
  const [before, once, twice] = [count(), count(...result("a")), count(...result("a"), ...result("b"))];
  expect(once.estimate - before.estimate).toBeGreaterThan(200);
  expect(twice.estimate - once.estimate).toBeLessThan(100);
  expect(once.parts.find(({ kind }) => kind === "tool")?.path).toEqual(["tools", 0]);
});
