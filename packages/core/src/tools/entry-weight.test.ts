import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Packages that a module loads when it is imported, through all modules it imports; `import()` and types do not count. */
function packagesOf(entry: string): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const todo = [entry];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, kind = "", name = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";/gm)) {
      if (kind !== "") continue;
      if (name.startsWith(".")) todo.push(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return [...packages].sort();
}

test("a check loads no library: neither Zod nor Ajv", () => {
  expect(packagesOf(join(source, "check.ts"))).toEqual([]);
  expect(packagesOf(join(source, "index.ts")).filter((name) => /zod|ajv/.test(name))).toEqual([]);
});

test("Ajv waits until somebody asks for it", () => {
  expect(packagesOf(join(source, "tools/ajv-judge.ts"))).toEqual([]);
  expect(packagesOf(join(source, "tools/tool-schema.ts"))).toEqual(["zod"]);
});
