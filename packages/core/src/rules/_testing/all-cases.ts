import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleCases } from "./cases.ts";

/** The folder of all rules. */
export const rulesFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every file below it, with forward slashes. */
export const ruleFiles = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

/** The cases of every rule, by rule id. */
export async function loadCases(): Promise<ReadonlyMap<string, RuleCases>> {
  const files = ruleFiles.filter((file) => file.endsWith(".cases.ts"));
  const loaded = files.map(async (file) => {
    const { cases } = (await import(join(rulesFolder, file))) as { cases: RuleCases };
    return [basename(file, ".cases.ts"), cases] as const;
  });
  return new Map(await Promise.all(loaded));
}
