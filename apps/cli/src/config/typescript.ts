import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { UsageError } from "../cli/usage-error.ts";

interface Jiti {
  createJiti(from: string): { import(id: string): Promise<unknown> };
}
interface Esbuild {
  transformSync(code: string, options: { loader: "ts"; format: "esm" }): { code: string };
}
interface TypeScript {
  transpileModule(code: string, options: { compilerOptions: { module: number; target: number } }): { outputText: string };
}

/** A TypeScript module: by Node itself where it can, else by jiti, esbuild or TypeScript from the user's own project. */
export async function importTypeScript(file: string): Promise<unknown> {
  if ((process.features as { typescript?: unknown }).typescript) return import(pathToFileURL(file).href);
  const require = createRequire(file);
  const jiti = tryRequire<Jiti>(require, "jiti");
  if (jiti !== null) return jiti.createJiti(file).import(file);
  const code = readFileSync(file, "utf8");
  const esbuild = tryRequire<Esbuild>(require, "esbuild");
  if (esbuild !== null) return importCode(file, esbuild.transformSync(code, { loader: "ts", format: "esm" }).code);
  const typescript = tryRequire<TypeScript>(require, "typescript");
  if (typescript !== null) return importCode(file, typescript.transpileModule(code, { compilerOptions: { module: 99, target: 99 } }).outputText);
  throw new UsageError(`${file} needs TypeScript, which Node ${process.versions.node} does not read. Install jiti, esbuild or typescript, use Node 22.18 or newer, or write no400.config.js or no400.config.json.`);
}

function tryRequire<T>(require: NodeJS.Require, name: string): T | null {
  try {
    return require(name) as T;
  } catch {
    return null;
  }
}

/** Beside the original, so that its relative imports hold. */
async function importCode(file: string, code: string): Promise<unknown> {
  const beside = `${file}.${process.pid}.mjs`;
  writeFileSync(beside, code);
  try {
    return (await import(pathToFileURL(beside).href)) as unknown;
  } finally {
    unlinkSync(beside);
  }
}
