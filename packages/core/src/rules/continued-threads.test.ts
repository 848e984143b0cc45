import { expect, test } from "vitest";
import { check } from "../check.ts";
import { isObject } from "../subject.ts";
import { loadCases } from "./_testing/all-cases.ts";

const THREADS = "message-threads-2026-08-12";
/** What a continued thread leaves out, or cannot be combined with. */
const LEFT_OUT = new Set(["system", "tools", "mcp_servers", "context_management", "fallbacks"]);

/** A conversation that was accepted, its earlier messages left to the server. */
function* continuations(request: object): Generator<object> {
  const { messages } = request as { readonly messages?: unknown };
  if (!Array.isArray(messages) || messages.length > 40) return;
  const kept = Object.fromEntries(Object.entries(request).filter(([key]) => !LEFT_OUT.has(key)));
  for (const [i, message] of messages.entries()) {
    const goesOn = isObject(message) && message.role !== "assistant" && isObject(messages[i - 1]) && messages[i - 1].role === "assistant";
    if (goesOn) yield { ...kept, messages: messages.slice(i), thread: { type: "continue", previous_message_id: "msg_01" } };
  }
}

test("what a thread has need not be sent again: its tools may be chosen and used", () => {
  const rest = { tool_choice: { type: "tool", name: "look" }, container: "container_01", cache_control: { type: "ephemeral" } };
  const request = { model: "claude-opus-4-6", max_tokens: 5, ...rest, messages: [{ role: "user", content: "And this?" }], thread: { type: "continue", previous_message_id: "msg_01" } };
  const context = { betas: [THREADS], asOf: "2026-11-20" };
  expect(check(request, context).problems).toEqual([]);
  expect(check({ ...request, thread: { type: "create" } }, context).problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["tool-choice-tool-not-found", "container-without-code-execution"]));
});

test("what is right as a whole is right as a continued thread", async () => {
  const wrong: string[] = [];
  let judged = 0;
  for (const [id, { valid }] of await loadCases()) {
    for (const { name, request, context = {} } of valid) {
      const errors = (value: object, betas: Iterable<string> | null | undefined) =>
        check(value, { ...context, ...(betas && { betas: [...betas] }) }).problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
      if ((context.endpoint ?? "messages") !== "messages" || (context.platform ?? "anthropic") !== "anthropic" || !isObject(request)) continue;
      const before = new Set(errors(request, context.betas));
      for (const part of continuations(request)) {
        judged++;
        const added = errors(part, context.betas && [...context.betas, THREADS]).filter((code) => !before.has(code) && code !== "thread-not-supported-model");
        wrong.push(...added.map((code) => `${code} on ${id}: ${name}`));
      }
    }
  }
  expect(judged).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});
