import { TOOLS_OF_A_SERVER } from "../../request/mcp-servers.ts";

/**
 * Tokens, at most, of each ASCII character. No tokenizer has a piece shorter than a byte, an interval reaches half as far
 * again, and JSON writes some characters with two or with six. `measure.test.ts` holds estimates against it.
 */
const ASCII: Float32Array = /* @__PURE__ */ (() => {
  const table = new Float32Array(128).fill(1.5);
  table.fill(9, 0, 32);
  for (const escaped of '\n\r\t"\\') table[escaped.charCodeAt(0)] = 3;
  return table;
})();
/** Of every other character, three bytes; and of half a pair, which JSON writes with six letters when it stands alone. */
const A_CHARACTER = 5;
const HALF_A_PAIR = 9;
/** More than any value beside its text, image or tool of the API's own was seen to cost. */
const A_VALUE = 40;
const AN_IMAGE = 6_000;
const A_SERVER_TOOL = 10_000;
const THE_FRAME = 10_000;

type Measure = (text: string) => number;

/**
 * Whether a request could have this many tokens: by the lengths of its strings, then by their characters. Most requests
 * are far too short, and then nobody has to estimate. PDFs may have any number of pages, so with one the answer is yes.
 */
export function couldReach(request: object, tokens: number): boolean {
  return adds(request, tokens, ofLength) && adds(request, tokens, ofCharacters);
}

const ofLength: Measure = (text) => text.length * HALF_A_PAIR;

const ofCharacters: Measure = (text) => {
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) most += ASCII[code]!;
    else most += code < 0xd800 || code > 0xdfff ? A_CHARACTER : HALF_A_PAIR;
  }
  return most;
};

function adds(request: object, tokens: number, measure: Measure): boolean {
  let most = THE_FRAME + serversOf(request) * TOOLS_OF_A_SERVER.high;
  const open: unknown[] = [request];
  while (open.length > 0 && most < tokens) {
    const value = open.pop();
    most += A_VALUE;
    if (typeof value === "string") most += measure(value);
    else if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === "object" && value !== null) {
      const { type, source } = value as { readonly type?: unknown; readonly source?: unknown };
      if (type === "document" && !isReadable(source)) return true;
      if (typeof type === "string" && DATED.test(type)) most += A_SERVER_TOOL;
      if (type === "mcp_toolset") most += TOOLS_OF_A_SERVER.high;
      if (type === "image") {
        most += AN_IMAGE;
        continue;
      }
      for (const key of Object.keys(value)) {
        most += measure(key);
        open.push((value as Readonly<Record<string, unknown>>)[key]);
      }
    }
  }
  return most >= tokens;
}

function serversOf(request: object): number {
  const servers = (request as { readonly mcp_servers?: unknown }).mcp_servers;
  return Array.isArray(servers) ? servers.length : 0;
}

/** `web_search_20250305`: definitions the API writes itself. */
const DATED = /_\d{8}$/;

/** A document of text, or of blocks: nothing about its length is hidden. */
function isReadable(source: unknown): boolean {
  const { type } = (source ?? {}) as { readonly type?: unknown };
  return type === "text" || type === "content";
}
