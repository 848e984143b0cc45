import type { Endpoint, Platform } from "@no400/core";
import type { Evaluator } from "../evaluate/evaluator.ts";
import type { Node } from "../syntax/ast.ts";
import { isAnthropicUrl } from "./client-options.ts";
import { spelled, UNKNOWN } from "./spelled.ts";

export interface Target {
  readonly endpoint: Endpoint;
  readonly platform: Platform;
  /** The host or the path belongs to this API alone. */
  readonly sure: boolean;
  /** The model where the URL carries it; null: not known. Absent where the body names it. */
  readonly model?: string | null;
}

const MESSAGES_PATH = /\/v1\/messages(\/count_tokens|\/batches)?\/?$/;
const VERTEX_PATH = /\/publishers\/anthropic\/models\/([^/:]+):(?:streamRawPredict|rawPredict)$/;
const BEDROCK_PATH = /\/model\/([^/]+)\/(invoke|invoke-with-response-stream|converse|converse-stream)$/;

/** Hosts that serve the Messages API under its own path; any name may stand in front. */
const HOSTS: readonly (readonly [host: RegExp, platform: Platform])[] = [
  [/\.(?:services\.ai|cognitiveservices|openai)\.azure\.com$/, "foundry"],
  [/^bedrock-mantle\./, "bedrock-mantle"],
  [/^aws-external-anthropic\./, "aws"],
];

/** Reads a URL whose end is known: a text, a template, a sum, `new URL(path, base)`. Null for other URLs. */
export function targetOf(evaluator: Evaluator, node: Node): Target | null {
  return targetAt(spelled(evaluator, node));
}

/** As {@link targetOf}, of a URL as far as it is spelled out. */
export function targetAt(url: string): Target | null {
  const path = url.replace(/[?#].*$/s, "");
  const match = MESSAGES_PATH.exec(path);
  if (match !== null) return direct(path, match[1] === "/count_tokens" ? "count_tokens" : match[1] === "/batches" ? "batches" : "messages");
  const vertex = VERTEX_PATH.exec(path)?.[1];
  if (vertex === "count-tokens") return { endpoint: "count_tokens", platform: "vertex", sure: true };
  if (vertex !== undefined) return { endpoint: "messages", platform: "vertex", sure: true, model: known(vertex) };
  const [, model, operation = ""] = BEDROCK_PATH.exec(path) ?? [];
  return model === undefined ? null : bedrockTarget(known(model), operation.startsWith("converse") ? "bedrock-converse" : "bedrock");
}

/** Bedrock serves many vendors; without Anthropic's model id the body must tell. */
export function bedrockTarget(model: string | null, platform: "bedrock" | "bedrock-converse"): Target | null {
  if (model !== null && !isClaude(model) && !model.startsWith("arn:")) return null;
  return { endpoint: "messages", platform, sure: model !== null && isClaude(model), model: model !== null && isClaude(model) ? model : null };
}

/** `anthropic.claude-…`, with a region in front or inside an ARN; other platforms' spellings as well. */
export function isClaude(model: string): boolean {
  return /(?:^|[./])claude-/.test(model);
}

function direct(url: string, endpoint: Endpoint): Target {
  if (isAnthropicUrl(url)) return { endpoint, platform: "anthropic", sure: true };
  const host = /^https:\/\/([^/:]+)/.exec(url)?.[1] ?? "";
  const platform = HOSTS.find(([pattern]) => pattern.test(host))?.[1];
  return platform === undefined ? { endpoint, platform: "other", sure: false } : { endpoint, platform, sure: true };
}

/** A stretch of a URL, when all of it is spelled out. */
function known(text: string): string | null {
  if (text.includes(UNKNOWN)) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
