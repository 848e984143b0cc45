import { request, tool, type RuleCases } from "../_testing/cases.ts";

const fields = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, { type: "string" }]));
const schema = (count: number): object => ({ type: "object", properties: fields(count), additionalProperties: false });
const strict = (name: string, count: number): unknown => tool(name, { strict: true, input_schema: schema(count) });
const api = (count: number): string =>
  `Schemas contains too many optional parameters (${count}), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24).`;

export const cases: RuleCases = {
  valid: [
    { name: "twenty-four over twelve tools", request: request({ tools: Array.from({ length: 12 }, (_, i) => strict(`t${i}`, 2)) }) },
    { name: "thirty in a tool that is not strict", request: request({ tools: [tool("t", { input_schema: schema(30) })] }) },
    { name: "thirty required", request: request({ tools: [tool("t", { strict: true, input_schema: { ...schema(30), required: Object.keys(fields(30)) } })] }) },
  ],
  invalid: [
    { name: "twenty-five in one", request: request({ tools: [strict("t", 25)] }), problems: [{ path: "tools.0.input_schema", api: api(25) }] },
    {
      name: "tools and the format of the answer together",
      request: request({ tools: [strict("a", 2), strict("b", 13)], output_config: { format: { type: "json_schema", schema: schema(11) } } }),
      problems: [{ path: "tools.1.input_schema", api: api(26) }],
    },
    {
      name: "nested ones count",
      request: request({ tools: [tool("t", { strict: true, input_schema: { ...schema(12), properties: { ...fields(12), inner: schema(13) } } })] }),
      problems: [{ path: "tools.0.input_schema", api: api(26) }],
    },
  ],
};
