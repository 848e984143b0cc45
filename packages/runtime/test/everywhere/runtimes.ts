import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { whyNotOutside } from "../../../../vitest.outside.ts";

/** The versions that are fetched where a runtime is not at hand. */
export const VERSIONS = { bun: "1.4.5", deno: "2.9.6", workerd: "1.20261117.1" } as const;
export type Fetched = keyof typeof VERSIONS;

/** Outside the workspace: some 70 MB each, which nobody needs who does not run this test. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "no400", "runtimes");

/** The program of a runtime: what is on the path, or was fetched before, or can be fetched from npm now; null where there is none. */
export function runtime(name: Fetched): string | null {
  const prefix = join(cache, `${name}-${VERSIONS[name]}`);
  const fetched = join(prefix, "node_modules", ".bin", name);
  if (existsSync(fetched)) return fetched;
  const present = onPath([name]);
  if (present !== null || whyNotOutside() !== null) return present;
  try {
    mkdirSync(prefix, { recursive: true });
    execFileSync("npm", ["install", "--prefix", prefix, "--no-save", "--no-audit", "--no-fund", `${name}@${VERSIONS[name]}`], { stdio: "ignore", timeout: 300_000 });
    return existsSync(fetched) ? fetched : null;
  } catch {
    return null;
  }
}

/** Chromium, or what is built of it; never fetched. */
export function browser(): string | null {
  return onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}
