import type { PartKind, Path } from "../core.ts";

export const KINDS: Readonly<Record<PartKind, string>> = {
  frame: "frames",
  system: "system",
  text: "text",
  "tool-prompt": "tool prompt",
  tool: "tools",
  "tool-use": "tool calls",
  "tool-result": "tool results",
  thinking: "thinking",
  image: "images",
  document: "documents",
  "search-result": "search results",
  "output-format": "output format",
  "server-content": "server tools",
};

export const count = (value: number): string => value.toLocaleString("en");

/** US dollars with as many digits as say something. */
export function dollars(value: number): string {
  return `$${value.toFixed(value >= 1 ? 2 : value >= 0.01 ? 4 : 6)}`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "0 %" : `${((part / whole) * 100).toFixed(part / whole < 0.1 ? 1 : 0)} %`;
}

/** `messages[2].content[0]`. */
export function written(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
