import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const majors = new Map<string, number | null>();

/** The major version of a package as the linted file would load it, or as the nearest package.json asks for it. */
export function installedMajor(name: string, fileName: string): number | null {
  const directory = dirname(fileName);
  const key = `${name}\0${directory}`;
  const known = majors.get(key);
  if (known !== undefined) return known;
  const major = find(name, directory);
  majors.set(key, major);
  return major;
}

function find(name: string, directory: string): number | null {
  let asked: number | null = null;
  for (let current = directory; ; current = dirname(current)) {
    const installed = versionOf(join(current, "node_modules", name, "package.json"));
    if (installed !== null) return installed;
    asked ??= askedFor(name, join(current, "package.json"));
    if (dirname(current) === current) return asked;
  }
}

interface Manifest {
  readonly version?: unknown;
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, unknown>>;
}

function read(path: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Manifest;
  } catch {
    return null;
  }
}

function versionOf(path: string): number | null {
  return majorOf(read(path)?.version);
}

function askedFor(name: string, path: string): number | null {
  const manifest = read(path);
  return majorOf(manifest?.dependencies?.[name] ?? manifest?.devDependencies?.[name] ?? manifest?.peerDependencies?.[name]);
}

/** `1.11.0`, `^0.52.0`, `~1.2`, `npm:other@1`; ranges with several bounds count by their first. */
function majorOf(version: unknown): number | null {
  const match = typeof version === "string" ? /^[\^~>=v\s]*(\d+)(?:\.|$|\s)/.exec(version) : null;
  return match === null ? null : Number(match[1]);
}
