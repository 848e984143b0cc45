import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryOf, edited, edits } from "../_testing/arbitrary-request.ts";
import { resolveContext } from "../context.ts";
import { schemas } from "../schema/index.ts";
import { shapeFaults, shapeTraits, type RootName } from "./shape.ts";
import { shapeTable } from "./table.generated.ts";

// A gateway with unknown headers: no gate closes, so the walk judges by shape alone, as Zod does.
const ungated = resolveContext({ platform: "other" });
const roots: readonly RootName[] = ["messages", "countTokens", "bedrockInvoke", "vertex"];

describe.each(roots)("the walk of %s", (root) => {
  const valid = arbitraryOf(shapeTable, shapeTable.roots[root] as number);

  test("takes what the table allows, and Zod does too", () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(schemas[root].safeParse(value).success).toBe(true);
        expect(shapeTraits(root, value, ungated)).not.toBeNull();
        expect(shapeFaults(root, value, ungated).faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("agrees with Zod on broken requests, fast and slow", () => {
    fc.assert(
      fc.property(valid, edits, (value, list) => {
        const broken = edited(value, list);
        const zod = schemas[root].safeParse(broken).success;
        expect(shapeTraits(root, broken, ungated) !== null).toBe(zod);
        expect(shapeFaults(root, broken, ungated).faults.length === 0).toBe(zod);
      }),
      { numRuns: 2000 },
    );
  });
});
