import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../cli/usage-error.ts";
import { decodeUtf8, parseJsonc } from "../core.ts";
import type { LoadedConfig } from "./types.ts";
import { importTypeScript } from "./typescript.ts";
import { validConfig } from "./validate.ts";

const NAMES = ["no400.config.ts", "no400.config.mts", "no400.config.js", "no400.config.mjs", "no400.config.json", "no400.config.jsonc"] as const;

/** The nearest configuration from a folder upwards, to the root of the repository. Throws {@link UsageError} for a bad one. */
export async function findConfig(cwd: string): Promise<LoadedConfig> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = NAMES.find((one) => existsSync(join(folder, one)));
    if (name !== undefined) return loadConfig(join(folder, name));
    const packaged = packageConfig(folder);
    if (packaged !== null) return packaged;
    if (folder === dirname(folder) || existsSync(join(folder, ".git"))) return { config: {}, folder: cwd, file: null };
  }
}

/** One configuration file, by path. */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const file = resolve(path);
  if (!existsSync(file)) throw new UsageError(`There is no configuration ${path}.`);
  return { config: validConfig(await read(file), path), folder: dirname(file), file };
}

async function read(file: string): Promise<unknown> {
  if (/\.jsonc?$/.test(file)) return file.endsWith("package.json") ? packageMember(file) : readJson(file);
  try {
    const module = /\.m?ts$/.test(file) ? await importTypeScript(file) : ((await import(pathToFileURL(file).href)) as unknown);
    return (module as { readonly default?: unknown }).default ?? module;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readJson(file: string): unknown {
  const decoded = decodeUtf8(readFileSync(file));
  if ("fault" in decoded) throw new UsageError(`${file} is not UTF-8.`);
  const parsed = parseJsonc(decoded.text);
  if (!("fault" in parsed)) return parsed.value;
  const { place, found, expected } = parsed.fault;
  throw new UsageError(`${file}:${place.line}:${place.column}: it is no JSON: ${found}, expected ${expected}.`);
}

function packageMember(file: string): unknown {
  return (readJson(file) as { readonly no400?: unknown } | null)?.no400 ?? {};
}

function packageConfig(folder: string): LoadedConfig | null {
  const file = join(folder, "package.json");
  if (!existsSync(file) || !readFileSync(file, "utf8").includes('"no400"')) return null;
  const { no400 } = readJson(file) as { readonly no400?: unknown };
  if (typeof no400 !== "object" || no400 === null) return null;
  return { config: validConfig(no400, `${file} (no400)`), folder, file };
}
