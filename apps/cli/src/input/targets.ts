import { type Dirent, readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { failure, type Found, type InputFailure } from "./found.ts";
import { readFailure } from "./read.ts";

/** One input to read: a file, or standard input. */
export interface Target {
  /** As it is shown: relative to the working folder where it lies in it. */
  readonly path: string;
  /** What to open; 0 for standard input. */
  readonly file: string | 0;
  /** Found in a folder or by a glob, not named: other JSON lying there is no mistake. */
  readonly swept: boolean;
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly failures: readonly Failure[];
}

/** Kinds of files a folder is searched for; the others must be named or matched by a glob. */
const KINDS = ".json, .jsonc, .jsonl, .ndjson, .har, .curl, .http";
const SWEPT = new RegExp(`(${KINDS.replaceAll(".", "\\.").replaceAll(", ", "|")})$`, "i");
/** JSON that every project has and that never is a request. */
const NEVER = /(^|\/)(package|package-lock|tsconfig[\w.-]*|deno|turbo|biome|lerna|composer|renovate|vercel|no400\.config|\.[\w.-]+rc)\.jsonc?$/i;

export interface TargetOptions {
  readonly cwd: string;
  /** True for paths (relative to `cwd`, with `/`) that are left out. Named files are never left out. */
  readonly ignored?: (path: string) => boolean;
}

/** Turns files, folders, globs and `-` into inputs, in the order given, each once. */
export async function findTargets(given: readonly string[], asked: TargetOptions): Promise<Targets> {
  const targets = new Map<string, Target>();
  const options = { ...asked, failures: [] as Failure[] };
  for (const one of given) {
    const [before, failed] = [targets.size, options.failures.length];
    // An empty name is a shell's variable that was not set, not the folder at hand.
    if (one === "") options.failures.push({ path: '""', failure: causeOf(failure("not-found", "The name of the file is empty.")) });
    else if (one === "-") targets.set("-", { path: "<stdin>", file: 0, swept: false });
    else if (isFolder(resolve(options.cwd, one))) sweep(resolve(options.cwd, one), options, targets);
    else if (isGlob(one) && !exists(resolve(options.cwd, one))) await addGlob(one, options, targets);
    else add(resolve(options.cwd, one), false, options, targets);
    if (targets.size === before && !targets.has(one) && !isKnown(one, options, targets) && options.failures.length === failed) {
      const what = isGlob(one) ? "It matches no file." : `It holds no file of the kinds that folders are searched for (${KINDS}). Name other files, or a glob.`;
      options.failures.push({ path: one, failure: causeOf(failure("no-matches", what)) });
    }
  }
  return { targets: [...targets.values()], failures: options.failures };
}

interface Failure {
  readonly path: string;
  readonly failure: InputFailure;
}

interface Search extends TargetOptions {
  readonly failures: Failure[];
}

function causeOf(found: Found): InputFailure {
  return (found as { readonly failure: InputFailure }).failure;
}

/** A file named twice adds nothing the second time, and is no failure. */
function isKnown(one: string, { cwd }: TargetOptions, targets: ReadonlyMap<string, Target>): boolean {
  const path = resolve(cwd, one);
  return targets.has(path) || (isFolder(path) && [...targets.keys()].some((known) => known.startsWith(path)));
}

function add(file: string, swept: boolean, { cwd, ignored }: TargetOptions, targets: Map<string, Target>): void {
  if (targets.has(file)) return;
  const path = shown(file, cwd);
  if (swept && ignored?.(path) === true) return;
  targets.set(file, { path, file, swept });
}

function shown(file: string, cwd: string): string {
  const inside = relative(cwd, file).replaceAll("\\", "/");
  return inside.startsWith("../../..") || isAbsolute(inside) ? file : inside;
}

function sweep(folder: string, options: Search, targets: Map<string, Target>): void {
  for (const entry of entriesOf(folder, options)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === "node_modules" || entry.name.startsWith(".")) continue;
      if (options.ignored?.(`${shown(path, options.cwd)}/`) !== true) sweep(path, options, targets);
    } else if (isPlain(entry) && SWEPT.test(entry.name) && !NEVER.test(entry.name)) add(path, true, options, targets);
  }
}

/** Nobody writes into a pipe or socket that happens to lie there. */
function isPlain(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function entriesOf(folder: string, { cwd, failures }: Search): readonly Dirent[] {
  try {
    return listed(folder);
  } catch (error) {
    failures.push({ path: shown(folder, cwd), failure: readFailure(error).failure });
    return [];
  }
}

function listed(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function addGlob(pattern: string, options: TargetOptions, targets: Map<string, Target>): Promise<void> {
  const { globSync } = await import("tinyglobby");
  const found = globSync(pattern.replaceAll("\\", "/"), { cwd: options.cwd, absolute: true, expandDirectories: false, ignore: ["**/node_modules/**"] });
  for (const file of found.sort()) add(resolve(file), true, options, targets);
}

function isGlob(text: string): boolean {
  return /[*?{[!]/.test(text);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}
