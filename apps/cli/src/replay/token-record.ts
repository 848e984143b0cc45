import { estimateTokens } from "../core.ts";
import { exchangeContext, type Exchange, isFields } from "../input/exchange.ts";

/** The estimate beside what the API counted: the whole prompt, cached or not. */
export interface TokenRecord {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  readonly actual: number;
  readonly model: string;
  readonly content: TokenContent;
}

/** Server tools run turns that the request does not hold; media are counted by other rules than texts. */
export type TokenContent = "text and tools" | "media" | "server tools";

/** Null where the record says no count, or its texts are not those that were counted. */
export function tokenRecord(exchange: Exchange): TokenRecord | null {
  const { request, redacted, edited_answer, tokens_unstable } = exchange;
  if (redacted === true || edited_answer === true || tokens_unstable === true || !isFields(request)) return null;
  const actual = countedIn(exchange.response);
  const model = modelOf(exchange, request);
  if (actual === 0 || model === null) return null;
  const { low, estimate, high } = estimateTokens(request, { model });
  return { low, estimate, high, actual, model, content: contentOf(request) };
}

function countedIn(response: unknown): number {
  if (!isFields(response)) return 0;
  const usage = isFields(response["usage"]) ? response["usage"] : response;
  return number(usage["input_tokens"]) + number(usage["cache_creation_input_tokens"]) + number(usage["cache_read_input_tokens"]);
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** The one that answered, where the record tells. */
function modelOf(exchange: Exchange, request: Readonly<Record<string, unknown>>): string | null {
  const answered = isFields(exchange.response) ? exchange.response["model"] : undefined;
  const model = answered ?? exchangeContext(exchange).model ?? request["model"];
  return typeof model === "string" ? model : null;
}

const SERVER = /^(web_search|web_fetch|code_execution|tool_search|mcp_toolset|advisor|server_tool_use)/;

function contentOf(request: Readonly<Record<string, unknown>>): TokenContent {
  if (Array.isArray(request["mcp_servers"]) && request["mcp_servers"].length > 0) return "server tools";
  const open: unknown[] = [request["messages"], request["tools"], request["system"]];
  let media = false;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const { type } = value as { readonly type?: unknown };
    if (typeof type === "string" && SERVER.test(type)) return "server tools";
    if (type === "image" || type === "document") media = true;
    for (const member of Object.values(value)) open.push(member);
  }
  return media ? "media" : "text and tools";
}
