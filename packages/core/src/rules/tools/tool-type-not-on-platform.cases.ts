import { request, tool, type RuleCases } from "../_testing/cases.ts";

const browser = { type: "browser_toolset_20260801" };
const search = { type: "web_search_20250305", name: "web_search" };
const opus = { model: "claude-opus-4-8" };

export const cases: RuleCases = {
  valid: [
    { name: "the direct API", request: request({ ...opus, tools: [browser] }) },
    { name: "a gateway", request: request({ ...opus, tools: [browser] }), context: { platform: "other" } },
    { name: "tools of your own", request: request({ tools: [tool("a"), { type: "bash_20250124", name: "bash" }] }), context: { platform: "aws" } },
  ],
  invalid: [
    { name: "the browser on AWS", request: request({ ...opus, tools: [tool("a"), browser] }), context: { platform: "aws" }, problems: [{ path: "tools.1.type", api: null }] },
    { name: "a search on Bedrock's Messages endpoint", request: request({ tools: [search] }), context: { platform: "bedrock-mantle" }, problems: [{ path: "tools.0.type", api: null }] },
  ],
};
