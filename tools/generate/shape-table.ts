import * as z from "zod";
import type { Gate, ShapeTable } from "../../packages/core/src/shape/table.ts";
import { lowerSchemas } from "../../packages/core/src/shape/lower.ts";
import { batchItem, schemas } from "../../packages/core/src/schema/index.ts";

/** The request's shape, lowered from the Zod definitions. */
export function makeShapeTable(): ShapeTable {
  return lowerSchemas({
    ...schemas,
    // Items are judged one by one, as requests of their own: here only the envelope.
    batch: z.strictObject({ requests: z.array(batchItem.extend({ params: z.record(z.string(), z.unknown()) })) }),
  });
}

/** Names for the gates of a table, which table and code share; by their JSON. */
export function gateNames({ nodes }: ShapeTable): ReadonlyMap<string, string> {
  const members = nodes.flatMap((node): readonly { readonly gate?: Gate }[] => (node.k === "object" ? Object.values(node.fields) : node.k === "tagged" ? node.variants : []));
  const texts = new Set(members.flatMap(({ gate }) => (gate === undefined ? [] : [JSON.stringify(gate)])));
  return new Map([...texts].map((text, index) => [text, `gate${index}`]));
}

/** Fields that stand so often in the table have a name there too: a bundle is the smaller for it. */
const OFTEN = 10;

/** Names for the fields that most objects share (`cache_control`, plain optional texts), by their source. */
function fieldNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [field] of sources.join("").matchAll(FIELD)) counts.set(field, (counts.get(field) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= OFTEN);
  return new Map(shared.map(([field], index) => [field, `field${index}`]));
}

const FIELD = /\{"node":\d+(?:,"optional":true)?(?:,"gate":gate\d+)?\}/g;

/** The shape table, one node a line so that changes can be read. */
export function shapeTableSource(table: ShapeTable): string {
  const gates = gateNames(table);
  const nodes = table.nodes.map((node) =>
    JSON.stringify(node, (key, value: unknown) => (key === "gate" ? gates.get(JSON.stringify(value)) : value)).replace(/"gate":"(gate\d+)"/g, '"gate":$1'),
  );
  const fields = fieldNames(nodes);
  return [
    "// Written by `pnpm generate` from the Zod definitions in ../schema; do not edit.",
    'import type { Gate, ShapeField, ShapeTable } from "./table.ts";',
    "",
    ...[...gates].map(([gate, name]) => `export const ${name}: Gate = ${gate};`),
    ...[...fields].map(([field, name]) => `const ${name}: ShapeField = ${field};`),
    "",
    "export const shapeTable: ShapeTable = {",
    `  roots: ${JSON.stringify(table.roots)},`,
    "  nodes: [",
    ...nodes.map((node, index) => `    /* ${index} */ ${node.replace(FIELD, (field) => fields.get(field) ?? field)},`),
    "  ],",
    "};",
    "",
  ].join("\n");
}
