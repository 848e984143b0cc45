import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describedRules } from "@no400/core/evidence";
import { describe, expect, it } from "vitest";
import { bundled, kilobytesOf, LIMITS, reachable } from "../bench/weight.ts";

const built = existsSync(fileURLToPath(new URL("../dist/index.js", import.meta.url)));
if (!built) console.log("weight.test.ts is skipped: the packages are not built (pnpm build).");

describe.skipIf(!built)("a bundle with preflight", () => {
  it("is small, holds no evidence, and reads JSON text closely only later", async () => {
    const { kilobytes, code } = await bundled((folder) => ({
      kilobytes: kilobytesOf(folder),
      code: reachable(folder, "entry.mjs").map((file) => readFileSync(join(folder, file), "utf8")).join("\n"),
    }));
    expect(kilobytes.atOnce).toBeLessThan(LIMITS.kilobytes);
    expect(kilobytes.later).toBeGreaterThan(3);
    for (const { id, summary, evidence } of describedRules) {
      // The API's own words name pages too; those of GitHub stand in evidence only.
      for (const text of [summary, evidence.note, ...evidence.sources.filter((source) => source.startsWith("https://github.com/"))]) if (text !== undefined && text.length > 40) expect(code.includes(text), `${id}: ${text}`).toBe(false);
    }
    expect(code).not.toMatch(/\beval\(|new Function\b|from ?"node:/);
  });
});
