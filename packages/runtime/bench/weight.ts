/** What importing `preflight` costs over an empty module: bytes after minify and gzip, and milliseconds in fresh processes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsdown";

const RUNS = 25;
const LIMITS = { milliseconds: 25, kilobytes: 90 } as const;

export async function weight(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "no400-weight-"));
  try {
    await bundle(folder);
    report(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sources, or with `--dist` what `pnpm build` made of them, in one file but for what is loaded later. */
async function bundle(folder: string): Promise<void> {
  const conditionNames = [...(process.argv.includes("--dist") ? [] : ["no400-source"]), "import", "default"];
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
    inputOptions: { resolve: { conditionNames } },
  });
}

function report(folder: string): void {
  const initial = reachable(folder, "entry.mjs");
  const bytes = initial.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const all = readdirSync(folder).reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "export {};\n");
  const costs = Array.from({ length: RUNS }, () => start(join(folder, "entry.mjs")) - start(empty)).sort((a, b) => a - b);
  const cost = costs[RUNS >> 1] ?? NaN;
  const kilobytes = bytes / 1024;
  console.log("\nImport of preflight over an empty module");
  console.log(`  ${kilobytes.toFixed(1)} KB gzip at once, ${((all - bytes) / 1024).toFixed(1)} KB more when a body is read as text  ${kilobytes <= LIMITS.kilobytes ? `within ${LIMITS.kilobytes}` : `ABOVE ${LIMITS.kilobytes}`}`);
  console.log(`  ${cost.toFixed(1)} ms, the median of ${RUNS} pairs  ${cost <= LIMITS.milliseconds ? `within ${LIMITS.milliseconds}` : `ABOVE ${LIMITS.milliseconds}`}`);
}

/** Files that a static import loads. */
function reachable(folder: string, file: string, seen = new Set<string>()): readonly string[] {
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
