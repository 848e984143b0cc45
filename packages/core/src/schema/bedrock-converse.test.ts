import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { render } from "../render/render.ts";
import { bedrockConverseRequest } from "./bedrock-converse.ts";

const context = { platform: "bedrock-converse" } as const;
const body = {
  messages: [
    { role: "user", content: [{ text: "Weather?" }, { image: { format: "png", source: { bytes: "AA==" } } }] },
    { role: "assistant", content: [{ reasoningContent: { reasoningText: { text: "…" } } }, { toolUse: { toolUseId: "t1", name: "get_weather", input: {} } }] },
    { role: "user", content: [{ toolResult: { toolUseId: "t1", content: [{ json: { c: 18 } }], status: "success" } }, { cachePoint: { type: "default" } }] },
  ],
  system: [{ text: "Be brief." }, { cachePoint: { type: "default" } }],
  inferenceConfig: { maxTokens: 64, temperature: 0.5, stopSequences: ["END"] },
  toolConfig: { tools: [{ toolSpec: { name: "get_weather", inputSchema: { json: { type: "object" } } } }], toolChoice: { auto: {} } },
  additionalModelRequestFields: { top_k: 5 },
};

describe("a Converse body", () => {
  test("is taken with all its parts", () => {
    expect(bedrockConverseRequest.safeParse(body).error?.issues).toBeUndefined();
    expect(check(body, context).problems).toEqual([]);
  });

  test("is refused by AWS in words nobody recorded, where its shape is wrong", () => {
    const { problems, foretold } = check({ ...body, messages: [{ role: "user", content: "Hi" }] }, context);
    expect(problems.map(({ code, path }) => [code, path.join(".")])).toEqual([["wrong-type", "messages.0.content"]]);
    expect(foretold).toEqual({ status: 400, type: "ValidationException", message: null, code: "wrong-type" });
  });

  test("may have members that are newer than this schema: a warning", () => {
    const { verdict, problems } = check({ ...body, newSetting: 1 }, context);
    expect(verdict).toBe("accepted");
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["unknown-field", "warning"]]);
    expect(problems.map((problem) => render(problem).api?.message ?? null)).toEqual([null]);
  });

  test("is not judged by rules for the Messages API's own body", () => {
    expect(check({ messages: [{ role: "user", content: [{ text: "" }] }] }, context).problems.every(({ code }) => code.startsWith("converse-"))).toBe(true);
  });
});
