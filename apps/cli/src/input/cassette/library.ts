import { createRequire } from "node:module";
import type * as Yaml from "./yaml.ts";

export type YamlLibrary = typeof Yaml;

let library: YamlLibrary | undefined;

/** The YAML parser is a file of its own, which only cassettes load: reading its code would cost every start some milliseconds. */
export function yamlLibrary(): YamlLibrary {
  library ??= createRequire(import.meta.url)("./yaml.cjs") as YamlLibrary;
  return library;
}
