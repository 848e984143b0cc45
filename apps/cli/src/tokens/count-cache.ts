import { mkdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { CountCache } from "../core.ts";
import { writeWhole } from "../io/write-whole.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The API counts the same request otherwise once in a while: images did in 2026. */
const KEPT_FOR = 30 * 24 * 3600 * 1000;

/** Counts on disk, one small file each, by a hash of what was counted; nothing of the request itself. A cache that cannot be written is none. */
export function countCache(folder: string, scope: string): CountCache {
  const fileOf = (key: string): string => join(folder, `${scope}-${key}.json`);
  return {
    get(key) {
      try {
        const file = fileOf(key);
        if (Date.now() - statSync(file).mtimeMs > KEPT_FOR) return undefined;
        const { tokens } = JSON.parse(readFileSync(file, "utf8")) as { readonly tokens?: unknown };
        return typeof tokens === "number" ? tokens : undefined;
      } catch {
        return undefined;
      }
    },
    set(key, tokens) {
      try {
        mkdirSync(folder, { recursive: true });
        writeWhole(fileOf(key), `${JSON.stringify({ tokens })}\n`);
      } catch {
        // Asked again next time.
      }
    },
  };
}

/** Where the system keeps what can be made again. */
export function cacheFolder(env: Env, platform: string = process.platform): string {
  const base = platform === "win32" ? env["LOCALAPPDATA"] : platform === "darwin" ? join(homedir(), "Library", "Caches") : env["XDG_CACHE_HOME"];
  return join(base === undefined || base === "" ? join(homedir(), ".cache") : base, "no400", "count-tokens");
}
