// A part that needs a beta is mostly just not known without it; for some the API has words of its own.
import { expect, test } from "vitest";
import { check } from "../check.ts";
import type { ContextInput } from "../context.ts";

const change = (type: string): unknown => ({
  model: "claude-fable-5-1",
  max_tokens: 16,
  tools: [
    { name: "now", input_schema: { type: "object" } },
    { name: "ping", input_schema: { type: "object" }, defer_loading: true },
  ],
  messages: [
    { role: "user", content: "Hi" },
    { role: "system", content: [{ type: "text", text: "News." }, { type, tool: { type: "tool_reference", name: "ping" } }] },
  ],
});
const foretold = (request: unknown, context: ContextInput): string | null | undefined =>
  check(request, { asOf: "2026-09-29", betas: [], ...context }).foretold?.message;

test("the direct API names the header of tool_addition", () => {
  expect(foretold(change("tool_addition"), {})).toBe("messages.1.content.1: `tool_addition` blocks require anthropic-beta: inline-tools-2026-09-15");
});

test("either header opens both blocks", () => {
  for (const beta of ["inline-tools-2026-09-15", "mid-conversation-tool-changes-2026-07-01"])
    for (const type of ["tool_addition", "tool_removal"]) expect(foretold(change(type), { betas: [beta] })).toBeUndefined();
});

test("Google Cloud and Bedrock list the tags they know", () => {
  expect(foretold(change("tool_addition"), { platform: "vertex" })).toMatch(/^messages\.1\.content\.1: Input tag 'tool_addition' found using 'type'/);
});
