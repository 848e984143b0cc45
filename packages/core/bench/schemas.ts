/** Ratios to JSON.stringify of the same schema or request: what judging tool schemas costs. Run: `tsx bench/schemas.ts`. */
import { check } from "../src/check.ts";
import { checkSchema } from "../src/tools/check-schema.ts";
import { lookAtSchema } from "../src/tools/looks-valid.ts";
import { schemaFault } from "../src/tools/schema-fault.ts";
import { judgeStrict } from "../src/tools/strict-schema.ts";
import { ratio, report } from "./support.ts";

const fields = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`field_${i}`, { type: "string", description: `The value number ${i} of the call, in plain words` }]));
const schema = (count: number): Record<string, unknown> => ({ type: "object", properties: fields(count), required: Object.keys(fields(count)), additionalProperties: false });
const tools = (count: number, more: object): object[] =>
  Array.from({ length: count }, (_, i) => ({ name: `tool_${i}`, description: `Does the thing number ${i}`, input_schema: schema(6), ...more }));

for (const count of [6, 200]) {
  const one = schema(count);
  const broken = { ...one, required: null };
  const base = (): unknown => JSON.stringify(one);
  report(`a schema of ${count} arguments, to JSON.stringify`, [
    ["lookAtSchema", ratio(() => lookAtSchema(one), base)],
    ["schemaFault", ratio(() => schemaFault(one), base)],
    ["checkSchema, invalid", ratio(() => checkSchema(broken), base)],
    ["judgeStrict", ratio(() => judgeStrict(one), base)],
  ]);
}

const request = { model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] };
for (const [name, body] of [["30 tools", { ...request, tools: tools(30, {}) }], ["15 strict tools", { ...request, tools: tools(15, { strict: true }) }]] as const) {
  report(`a request with ${name}, to JSON.stringify`, [["check", ratio(() => check(body), () => JSON.stringify(body))]]);
}
