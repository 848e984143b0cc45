import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const many = (count: number): readonly unknown[] => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? user("Hi") : assistant("Ho")));

export const cases: RuleCases = {
  valid: [{ name: "as many as allowed", request: request({ messages: [...many(99_999), user("Hi")] }) }],
  invalid: [{ name: "one more", request: request({ messages: many(100_001) }), problems: [{ path: "messages", api: null }] }],
};
