import { request, type RuleCases } from "../_testing/cases.ts";

const headers = (name: string, value: string): RuleCases["valid"][number]["context"] => ({ headers: { [name]: value } });
const key = "sk-ant-api03-x";
const wrong = (api: string | null): RuleCases["invalid"][number]["problems"] => [{ path: "", api }];

export const cases: RuleCases = {
  valid: [
    { name: "a key", request: request(), context: headers("x-api-key", key) },
    { name: "a token", request: request(), context: headers("authorization", "Bearer sk-ant-oat01-x") },
    { name: "a key that was taken out", request: request(), context: headers("x-api-key", "<REDACTED>") },
    { name: "a gateway's key", request: request(), context: { ...headers("x-api-key", `"${key}"`), platform: "other" } },
  ],
  invalid: [
    { name: "quotes", request: request(), context: headers("x-api-key", `"${key}"`), problems: wrong("API key is invalid.") },
    { name: "Bearer in front", request: request(), context: headers("x-api-key", `Bearer ${key}`), problems: wrong("API key is invalid.") },
    { name: "Bearer twice", request: request(), context: headers("authorization", `Bearer Bearer ${key}`), problems: wrong(null) },
    { name: "an admin key", request: request(), context: headers("x-api-key", "sk-ant-admin01-x"), problems: wrong("API key is invalid.") },
    { name: "a variable", request: request(), context: headers("x-api-key", "$ANTHROPIC_API_KEY"), problems: wrong("API key is invalid.") },
    { name: "a line break", request: request(), context: headers("x-api-key", `${key}\n`), problems: wrong("API key is invalid.") },
    { name: "the words of before", request: request(), context: { ...headers("x-api-key", `"${key}"`), asOf: "2026-01-15" }, problems: wrong("invalid x-api-key") },
  ],
};
