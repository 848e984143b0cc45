import { jsonSchema } from "../../../packages/core/src/schema/json-schema.ts";

type Schema = { readonly $schema?: string; readonly $ref?: string; readonly $defs?: Readonly<Record<string, unknown>> };

const ROOTS = ["messages", "countTokens", "batch", "bedrockInvoke", "vertex", "bedrockConverse"] as const;
const NAME = "virtual:request-schemas";

/**
 * The JSON Schemas of all bodies as one module, made when the CLI is built, so that `no400 schema` needs no Zod. Definitions that
 * bodies share are stored once.
 */
export function requestSchemas() {
  return {
    name: "no400-request-schemas",
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : null),
    load: (id: string) => (id === `\0${NAME}` ? `export const text = ${JSON.stringify(JSON.stringify(packed()))};` : null),
  };
}

function packed() {
  const schemas = ROOTS.map((root) => [root, jsonSchema(root) as Schema] as const);
  const shared: Readonly<Record<string, unknown>> = schemas[0]?.[1].$defs ?? {};
  const roots = schemas.map(([root, { $defs = {}, ...top }]) => {
    const own = Object.entries($defs).filter(([name, body]) => JSON.stringify(body) !== JSON.stringify(shared[name]));
    return [root, { top, own: Object.fromEntries(own) }] as const;
  });
  return { shared, roots: Object.fromEntries(roots) };
}
