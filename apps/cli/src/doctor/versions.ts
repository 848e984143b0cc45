import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEFAULT_API_VERSION, FACTS_CHECKED_ON, findApiVersion } from "../core.ts";
import { type Finding, found, ok } from "./finding.ts";

/** Node itself, and a clock that cannot be right. */
export function nodeFindings(version: string, now: Date): readonly Finding[] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  const node = fits ? ok("node", `Node ${version}.`) : found("warning", "node-version", `Node ${version} is outside what no400 is tested with.`, "Use Node 20.19, 22.13, 24 or newer.");
  // The facts were checked on that day: no clock that is right can be before it.
  const past = now.toISOString().slice(0, 10) < FACTS_CHECKED_ON;
  return past ? [node, found("error", "clock-behind", `The clock says ${now.toISOString().slice(0, 10)}, which is past: certificates will look not yet valid.`, "Set the clock (a sleeping virtual machine or a dead battery does this).")] : [node];
}

/** The SDK that a project here would load, and the API version it sends. */
export function sdkFindings(cwd: string): readonly Finding[] {
  const folder = installed(cwd, "@anthropic-ai/sdk");
  if (folder === null) return [{ id: "sdk-none", level: "note", message: "No @anthropic-ai/sdk is installed here.", fix: null }];
  const version = versionOf(folder);
  const sends = apiVersionOf(folder);
  const named = `@anthropic-ai/sdk ${version}`;
  if (sends === null) return [{ id: "sdk", level: "note", message: `${named}; which anthropic-version it sends could not be read.`, fix: null }];
  if (sends === DEFAULT_API_VERSION) return [ok("sdk", `${named} sends anthropic-version ${sends}.`)];
  if (findApiVersion(sends) === undefined) return [found("note", "sdk-version-not-known", `${named} sends anthropic-version ${sends}, which these facts do not know.`, "Update no400.")];
  return [found("note", "sdk-newer-version", `${named} sends anthropic-version ${sends}, where some fields of ${DEFAULT_API_VERSION} are refused.`, `Judge what it sends with --api-version ${sends}.`)];
}

/** The SDK of a folder for a note: name with version, and the API version it sends. */
export function sdkIn(cwd: string): { readonly name: string; readonly apiVersion: string | null } | null {
  const folder = installed(cwd, "@anthropic-ai/sdk");
  return folder === null ? null : { name: `@anthropic-ai/sdk ${versionOf(folder)}`, apiVersion: apiVersionOf(folder) };
}

/** As Node looks for packages: in every node_modules on the way up. */
function installed(cwd: string, name: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

function versionOf(folder: string): string {
  try {
    return String((JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version?: unknown }).version);
  } catch {
    return "of an unknown version";
  }
}

/** From the client's own source, which names it once. */
function apiVersionOf(folder: string): string | null {
  for (const name of ["client.mjs", "client.js", "index.mjs", "index.js"]) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    const version = /['"]anthropic-version['"]:\s*['"](\d{4}-\d{2}-\d{2})['"]/.exec(readFileSync(file, "utf8"));
    if (version?.[1] !== undefined) return version[1];
  }
  return null;
}
