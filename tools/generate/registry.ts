import { readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";

/** The list of all rules: one import a file of the rules folder, sorted by id. */
export function registrySource(folder: string): string {
  const files = ruleFiles(folder).map((file) => relative(folder, file).replaceAll("\\", "/"));
  const sorted = files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const imports = sorted.map((file) => `import { ${camel(basename(file, ".ts"))} } from "./${file}";`);
  return [
    "// Written by `pnpm generate` from the files of this folder; do not edit.",
    'import type { About, Rule } from "../rule.ts";',
    ...imports,
    "",
    "export const rules: readonly (Rule & About)[] = [",
    ...sorted.map((file) => `  ${camel(basename(file, ".ts"))},`),
    "];",
    "",
  ].join("\n");
}

/** Every rule file: named after its rule; cases, tests and shared helpers (folders with an underscore) are none. */
export function ruleFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith("_") ? [] : ruleFiles(path);
    const isRule = entry.name.endsWith(".ts") && !/\.(cases|test)\.ts$/.test(entry.name) && entry.name !== "registry.ts";
    return isRule ? [path] : [];
  });
}

/** `tool-use-ids-unique` is exported as `toolUseIdsUnique`. */
export function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
