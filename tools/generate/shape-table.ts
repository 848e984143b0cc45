import * as z from "zod";
import type { ShapeTable } from "../../packages/core/src/shape/table.ts";
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

/** The shape table, one node a line so that changes can be read. */
export function shapeTableSource(table: ShapeTable): string {
  return [
    "// Written by `pnpm generate` from the Zod definitions in ../schema; do not edit.",
    'import type { ShapeTable } from "./table.ts";',
    "",
    "export const shapeTable: ShapeTable = {",
    `  roots: ${JSON.stringify(table.roots)},`,
    "  nodes: [",
    ...table.nodes.map((node, index) => `    /* ${index} */ ${JSON.stringify(node)},`),
    "  ],",
    "};",
    "",
  ].join("\n");
}
