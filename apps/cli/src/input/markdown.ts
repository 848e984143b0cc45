import { failure, type Found, type FoundRequest, placeFrom } from "./found.ts";
import { jsonRequests } from "./json.ts";

interface Fence {
  readonly text: string;
  readonly language: string;
  readonly line: number;
  readonly offset: number;
  readonly heading: string | null;
}

/** The requests in fenced ```json, ```jsonc and ```json5 blocks; blocks that hold some other JSON are left alone. */
export function markdownRequests(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const fence of fences(text)) {
    const origin = { place: placeFrom(fence.line, 1, fence.offset), verbatim: true, label: fence.heading, context: {} };
    for (const one of jsonRequests(fence.text, fence.language !== "json", origin)) {
      if ("failure" in one) found.push(one);
      else if (looksLikeRequest(one.request)) found.push({ request: { ...one.request, index: found.length } });
    }
  }
  return found.length > 0 ? found : [failure("no-request", "No ```json block in it holds a request.")];
}

/** An example in a document is often some other JSON: only what has a request's own members is one. */
export function looksLikeRequest({ value, context }: Pick<FoundRequest, "value" | "context">): boolean {
  if (context.endpoint !== undefined) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return "messages" in value || ("model" in value && "max_tokens" in value);
}

/** Fences of three or more backticks or tildes, indented by at most three spaces. */
function fences(text: string): readonly Fence[] {
  const found: Fence[] = [];
  let open: { readonly mark: string; readonly language: string; readonly line: number; readonly offset: number } | null = null;
  let heading: string | null = null;
  let offset = 0;
  text.split("\n").forEach((row, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})\s*([\w-]*)/.exec(row);
    if (open !== null) {
      const closing = mark !== null && mark[2] === "" && mark[1]?.startsWith(open.mark) === true;
      if (closing && /^jsonc?5?$/i.test(open.language)) {
        found.push({ text: text.slice(open.offset, offset), language: open.language.toLowerCase(), line: open.line, offset: open.offset, heading });
      }
      if (closing) open = null;
    } else if (mark !== null) {
      open = { mark: mark[1] as string, language: mark[2] ?? "", line: index + 2, offset: offset + row.length + 1 };
    } else if (row.startsWith("#")) heading = row.replace(/^#+\s*/, "").trim().slice(0, 80);
    offset += row.length + 1;
  });
  return found;
}
