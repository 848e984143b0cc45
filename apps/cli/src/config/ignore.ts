import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { LoadedConfig } from "./types.ts";

const FILE = ".no400ignore";

/** Tells for paths (relative to `cwd`) whether `.no400ignore` or the configuration leaves them out; undefined when nothing does. */
export async function ignoredPaths(cwd: string, { config, folder }: LoadedConfig): Promise<((path: string) => boolean) | undefined> {
  const file = [join(cwd, FILE), join(folder, FILE)].find((one) => existsSync(one));
  const patterns = [...(config.ignore ?? []), ...(file === undefined ? [] : readFileSync(file, "utf8").split(/\r?\n/))];
  if (patterns.length === 0) return undefined;
  const { default: ignore } = await import("ignore");
  const matcher = ignore().add(patterns);
  return (path) => {
    const inside = relative(folder, resolve(cwd, path)).replaceAll("\\", "/") + (path.endsWith("/") ? "/" : "");
    return inside !== "" && inside !== "/" && !inside.startsWith("..") && matcher.ignores(inside);
  };
}
