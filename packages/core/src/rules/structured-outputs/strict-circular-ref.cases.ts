import { request, tool, type RuleCases } from "../_testing/cases.ts";

const closed = { type: "object", additionalProperties: false } as const;
const strict = (schema: object): Record<string, unknown> => request({ tools: [tool("add_node", { strict: true, input_schema: { ...closed, ...schema } })] });
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const cycle = (names: string): string =>
  `tools.0.custom: Invalid schema: Circular reference detected in schema definitions: ${names}. Self-referencing or mutually-referencing definitions are not supported.`;

export const cases: RuleCases = {
  valid: [
    { name: "one definition used twice", request: strict({ properties: { a: ref("Leaf"), b: ref("Leaf") }, $defs: { Leaf: { type: "string" } } }) },
    {
      name: "a diamond",
      request: strict({ properties: { a: ref("A"), b: ref("B") }, $defs: { A: { anyOf: [ref("C")] }, B: { anyOf: [ref("C")] }, C: { type: "string" } } }),
    },
    { name: "a circle in a tool that is not strict", request: request({ tools: [tool("t", { input_schema: { type: "object", properties: { a: { $ref: "#" } } } })] }) },
  ],
  invalid: [
    {
      name: "a definition that holds itself",
      request: strict({ properties: { next: ref("Node") }, $defs: { Node: { ...closed, properties: { next: { anyOf: [ref("Node"), { type: "null" }] } } } } }),
      problems: [{ path: "tools.0.input_schema.$defs.Node", api: cycle("Node -> Node") }],
    },
    {
      name: "two that hold each other",
      request: strict({ properties: { a: ref("A") }, $defs: { A: { ...closed, properties: { b: ref("B") } }, B: { type: "array", items: ref("A") } } }),
      problems: [{ path: "tools.0.input_schema.$defs.A", api: cycle("A -> B -> A") }],
    },
    { name: "a reference to the root", request: strict({ properties: { child: { $ref: "#" } } }), problems: [{ path: "tools.0.input_schema", api: null }] },
  ],
};
