import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../cli/usage-error.ts";
import { decodeUtf8, locate, parseJsonc, type Path } from "../core.ts";
import { isFields } from "../input/exchange.ts";
import type { Config, LoadedConfig } from "./types.ts";
import { importTypeScript } from "./typescript.ts";
import { validConfig } from "./validate.ts";

const NAMES = ["no400.config.ts", "no400.config.mts", "no400.config.js", "no400.config.mjs", "no400.config.json", "no400.config.jsonc"] as const;

/** The nearest configuration from a folder upwards, to the root of the repository. Throws {@link UsageError} for a bad one. */
export async function findConfig(cwd: string): Promise<LoadedConfig> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = NAMES.find((one) => isFile(join(folder, one)));
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
  if (!isFile(file)) throw new UsageError(`${path} is no file. Name a configuration such as no400.config.json.`);
  return { config: await read(file), folder: dirname(file), file };
}

async function read(file: string): Promise<Config> {
  if (!/\.jsonc?$/.test(file)) return validConfig(await evaluated(file), () => file);
  const { value, text } = readJson(file);
  if (!file.endsWith("package.json")) return validConfig(value, placesIn(file, text, []));
  return validConfig(isFields(value) ? (value["no400"] ?? {}) : {}, placesIn(file, text, ["no400"]));
}

/** `file:line:column` of what stands at a path of the configuration. */
function placesIn(file: string, text: string, root: Path): (path: Path) => string {
  return (path) => {
    const place = locate(text, [...root, ...path], "value");
    return place === undefined ? file : `${file}:${place.line}:${place.column}`;
  };
}

async function evaluated(file: string): Promise<unknown> {
  try {
    const module = /\.m?ts$/.test(file) ? await importTypeScript(file) : ((await import(pathToFileURL(file).href)) as unknown);
    return (module as { readonly default?: unknown }).default ?? module;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node keeps the place of a syntax error to itself, and prints it only when it ends with it.
    const hint = error instanceof SyntaxError ? `. Run node ${basename(file)} to see where` : "";
    throw new UsageError(`${placeOfThrow(error, file)}: it cannot be loaded: ${error instanceof Error ? error.message : String(error)}${hint}.`);
  }
}

/** Where in the file an error came from, as far as its stack tells. */
function placeOfThrow(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const at = [file, pathToFileURL(file).href].map((name) => stack.indexOf(`${name}:`)).find((index) => index >= 0);
  const place = at === undefined ? null : /^[^\n]*?:(\d+(?::\d+)?)(?=[\n)]|$)/.exec(stack.slice(at));
  return place === null ? file : `${file}:${place[1] ?? ""}`;
}

function readJson(file: string): { readonly value: unknown; readonly text: string } {
  const decoded = decodeUtf8(bytesOf(file));
  if ("fault" in decoded) throw new UsageError(`${file} is not UTF-8.`);
  const parsed = parseJsonc(decoded.text);
  if (!("fault" in parsed)) return { value: parsed.value, text: parsed.text };
  const { place, found, expected } = parsed.fault;
  throw new UsageError(`${file}:${place.line}:${place.column}: it is no JSON: ${found}, expected ${expected}.`);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function packageConfig(folder: string): LoadedConfig | null {
  const file = join(folder, "package.json");
  if (!isFile(file) || !bytesOf(file).includes('"no400"')) return null;
  const { value, text } = readJson(file);
  if (!isFields(value) || !("no400" in value)) return null;
  return { config: validConfig(value["no400"], placesIn(file, text, ["no400"])), folder, file };
}
