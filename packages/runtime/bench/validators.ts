/** The same bodies through other validators, with schemas derived from the project's own. They say "valid shape?" only; no400 also runs its rules. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkRequest } from "@no400/runtime";
import { jsonSchema, messagesRequest } from "@no400/core/schemas";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import { agentHistory, medianSync } from "./support.ts";
import { toValibot } from "./to-valibot.ts";

type Validate = (body: unknown) => boolean;

function validators(): readonly (readonly [name: string, validate: Validate])[] {
  const schema = jsonSchema("messages", { docs: false }) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const typebox = Compile(schema);
  const valibot = toValibot(schema);
  const context = { apiVersion: "2023-06-01", asOf: "2026-10-01", headers: { "anthropic-version": "2023-06-01" } };
  const options = { context };
  return [
    ["no400 (shape, rules)", (body) => checkRequest(body, options).ok],
    ["Zod 4", (body) => messagesRequest.safeParse(body).success],
    ["Ajv 8", (body) => ajv(body)],
    ["TypeBox 1", (body) => typebox.Check(body)],
    ["Valibot 1", (body) => v.safeParse(valibot, body).success],
  ];
}

export async function compared(): Promise<void> {
  console.log("\nThe same bodies, ratios to JSON.stringify (lower is better)");
  const all = validators();
  const sizes = [20_000, 500_000] as const;
  const rows = new Map<string, string[]>(all.map(([name]) => [name, []]));
  for (const size of sizes) {
    const body = agentHistory(size);
    const stringify = await medianSync(() => JSON.stringify(body));
    for (const [name, validate] of all) {
      if (!validate(body)) throw new Error(`${name} refuses a valid body`);
      if (validate({ ...body, messages: [{ role: "user", content: [{ type: "text", text: 5 }] }] })) throw new Error(`${name} takes an invalid body`);
      rows.get(name)?.push(((await medianSync(() => validate(body))) / stringify).toFixed(2));
    }
  }
  console.log(`${"".padEnd(24)}${sizes.map((size) => `${size / 1000} KB`.padStart(10)).join("")}`);
  for (const [name, cells] of rows) console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join("")}`);
}
