import { expect, test } from "vitest";
import { shapeOf } from "../redact.ts";
import { supportNote } from "./support-note.ts";

const request = {
  model: "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6",
  max_tokens: 1024,
  SECRET_field: "SECRET",
  metadata: { user_id: "SECRET@example.com" },
  system: "SECRET",
  tools: [{ name: "SECRET", description: "SECRET", input_schema: { type: "object", properties: { SECRET: { const: "SECRET" } }, required: ["SECRET"] } }],
  messages: [
    { role: "user", content: [{ type: "text", text: "SECRET", cache_control: { type: "ephemeral", ttl: "1h" } }] },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_SECRET", name: "SECRET", input: { SECRET: ["SECRET"] } }] },
    { role: "SECRET", content: [{ type: "SECRET", text: "user" }] },
  ],
};

test("the shape keeps the API's own words and nothing else", () => {
  const text = JSON.stringify(shapeOf(request));
  expect(text).not.toContain("SECRET");
  expect(text).not.toContain("123456789012");
  expect(shapeOf(request)).toMatchObject({
    model: "us.anthropic.claude-sonnet-4-6",
    max_tokens: 1024,
    "(unknown)": "1 field",
    messages: [{ role: "user", content: [{ type: "text", text: "6 characters", cache_control: { type: "ephemeral", ttl: "1h" } }] }, { role: "assistant" }, { role: "6 characters", content: [{ type: "6 characters", text: "4 characters" }] }],
  });
});

test("long lists and deep values stay short", () => {
  const messages = Array.from({ length: 5000 }, () => ({ role: "user", content: "Hi" }));
  expect(JSON.stringify(shapeOf({ messages })).length).toBeLessThan(2000);
  const circle: Record<string, unknown> = {};
  circle["content"] = circle;
  expect(JSON.stringify(shapeOf(circle)).length).toBeLessThan(2000);
});

test("the note has what support asks for, and says what is missing", () => {
  const { text, missing } = supportNote({
    error: { type: "error", error: { type: "overloaded_error", message: "Overloaded" }, request_id: "req_011CW" },
    at: "2026-07-01T12:00:00Z",
    zone: "Europe/Lisbon",
    sdk: "@anthropic-ai/sdk 1.11.0",
    request,
    tried: ["again with sk-ant-api03-SECRETSECRET after a minute"],
  });
  expect(text).toContain("Request id: req_011CW");
  expect(text).toContain("2026-07-01 13:00:00 Europe/Lisbon (2026-07-01T12:00:00.000Z)");
  expect(text).toContain("Status: 529");
  expect(text).toContain("- again with [key] after a minute");
  expect(text).not.toContain("SECRET");
  expect(missing).toEqual(["api version"]);
});

test("whatever is given, a note comes out", () => {
  const { text, missing } = supportNote({ error: undefined, at: "yesterday", zone: "Nowhere/Land" });
  expect(text).toContain("yesterday Nowhere/Land");
  expect(missing).toContain("request id");
});
