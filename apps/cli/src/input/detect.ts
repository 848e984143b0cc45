import { parseJson } from "../core.ts";
import type { InputKind } from "./found.ts";

const BY_NAME: Readonly<Record<string, InputKind>> = {
  ".jsonc": "jsonc",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdx": "markdown",
  ".curl": "curl",
  ".sh": "curl",
  ".bash": "curl",
  ".har": "har",
  ".http": "http",
  ".rest": "http",
  ".yml": "cassette",
  ".yaml": "cassette",
};

/** The kind a file's name promises; null for names that promise nothing (`.json` may be JSON, JSONC, or JSONL). */
export function kindByName(path: string): InputKind | null {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? null : (BY_NAME[path.slice(dot).toLowerCase()] ?? null);
}

/** The kind of a text by what stands in it. */
export function kindOf(text: string): InputKind {
  const start = text.trimStart();
  const first = start[0] ?? "";
  if (first === "{" || first === "[") return jsonKind(text, start);
  if (start.startsWith("//") || start.startsWith("/*")) return "jsonc";
  if (/^(http_)?interactions:|^(---\s+)?when:[ \t]*\r?\n\s+[\w-]+:/m.test(start.slice(0, 4000))) return "cassette";
  if (/^(#!.*\n|\$ |[A-Z_]+=\S* |(#.*)?\n)*\s*curl\s/.test(start)) return "curl";
  if (/^(###.*|@\w+ *=.*|#.*|\/\/.*|\s*)*?(GET|POST|PUT|DELETE)\s+\S+/m.test(start.slice(0, 4000))) return "http";
  return /^\s*(```|~~~)/m.test(text) ? "markdown" : "json";
}

function jsonKind(text: string, start: string): InputKind {
  const parsed = parseJson(text);
  if (!("fault" in parsed)) return "json";
  const end = start.indexOf("\n");
  if (end > 0 && start[0] === "{" && start.slice(end).trimStart().startsWith("{") && !("fault" in parseJson(start.slice(0, end)))) return "jsonl";
  return parsed.fault.code === "comment" ? "jsonc" : "json";
}
