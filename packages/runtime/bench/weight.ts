/** What importing `preflight` costs over an empty module: bytes after minify and gzip, and milliseconds in fresh processes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsdown";

const RUNS = 25;
export const LIMITS = { milliseconds: 25, kilobytes: 88 } as const;

/** Prints what `pnpm build` made weighs. */
export async function weight(): Promise<void> {
  await bundled((folder) => {
    report(folder);
  });
}

/** What a bundler makes of the built packages, for as long as `use` looks at it. */
export async function bundled<T>(use: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "no400-weight-"));
  try {
    await bundle(folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    config: false,
    entry: { entry: fileURLToPath(new URL("./weight-entry.ts", import.meta.url)) },
    outDir: folder,
    clean: false,
    dts: false,
    minify: true,
    platform: "neutral",
    logLevel: "error",
    deps: { alwaysBundle: [/./] },
    outExtensions: () => ({ js: ".mjs" }),
    inputOptions: { resolve: { conditionNames: ["import", "default"] } },
  });
}

/** Kilobytes after gzip: what is loaded at once, and what may be loaded later. */
export function kilobytesOf(folder: string): { readonly atOnce: number; readonly later: number } {
  const size = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1024;
  const atOnce = size(reachable(folder, "entry.mjs"));
  return { atOnce, later: size(readdirSync(folder)) - atOnce };
}

function report(folder: string): void {
  const { atOnce, later } = kilobytesOf(folder);
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "export {};\n");
  const costs = Array.from({ length: RUNS }, () => start(join(folder, "entry.mjs")) - start(empty)).sort((a, b) => a - b);
  const cost = costs[RUNS >> 1] ?? NaN;
  console.log("\nImport of preflight over an empty module");
  console.log(`  ${atOnce.toFixed(1)} KB gzip at once, ${later.toFixed(1)} KB more when a body is no JSON  ${atOnce <= LIMITS.kilobytes ? `within ${LIMITS.kilobytes}` : `ABOVE ${LIMITS.kilobytes}`}`);
  console.log(`  ${cost.toFixed(1)} ms, the median of ${RUNS} pairs  ${cost <= LIMITS.milliseconds ? `within ${LIMITS.milliseconds}` : `ABOVE ${LIMITS.milliseconds}`}`);
}

/** Files that a static import loads. */
export function reachable(folder: string, file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  const imports = [...text.matchAll(/(?:^|[;}])\s*(?:import|export)[^;()]*?from\s*"\.\/([^"]+)"|(?:^|;)import"\.\/([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? "");
  return [file, ...imports.flatMap((next) => reachable(folder, next, seen))];
}

/** Milliseconds that an import takes inside a fresh process. */
function start(file: string): number {
  const code = `const t = performance.now(); await import(${JSON.stringify(`file://${file}`)}); process.stdout.write(String(performance.now() - t));`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}
