import { request, tool, type RuleCases } from "../_testing/cases.ts";

const strict = { strict: true, input_schema: { type: "object", properties: {}, additionalProperties: false } };
const tools = (count: number): unknown[] => Array.from({ length: count }, (_, i) => tool(`tool_${i}`, strict));

export const cases: RuleCases = {
  valid: [
    { name: "twenty strict tools and one that is not", request: request({ tools: [...tools(20), tool("loose")] }) },
    { name: "no tools", request: request() },
  ],
  invalid: [
    {
      name: "one too many",
      request: request({ tools: tools(21) }),
      problems: [
        {
          path: "tools",
          api: "Too many strict tools (21). The maximum number of strict tools supported is 20. Try reducing the number of tools marked as strict.",
        },
      ],
    },
  ],
};
