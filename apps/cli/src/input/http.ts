import type { ContextInput } from "../core.ts";
import { contextOfUrl } from "./exchange.ts";
import { failure, type Found, placeFrom } from "./found.ts";
import { jsonRequests } from "./json.ts";
import { savedHeaders } from "./saved-headers.ts";

interface Block {
  readonly name: string | null;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly line: number;
  readonly offset: number;
}

/** The requests of a `.http` or `.rest` file, as editors run them: blocks between `###` lines, JSON bodies. */
export function httpRequests(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const block of blocks(text)) {
    const { body, line, offset, name, url, headers } = block;
    const reference = /^<@?\s+(\S+)/.exec(body.trim());
    const context: ContextInput = { ...contextOfUrl(url), ...savedHeaders(headers) };
    if (reference !== null) found.push(failure("no-request", `Its body comes from ${(reference[1] ?? "").slice(0, 100)}: name that file instead.`, { offset, endOffset: offset, line, column: 1, endLine: line, endColumn: 1 }));
    else if (/^\s*[{[]/.test(body)) {
      const origin = { place: placeFrom(line, 1, offset), verbatim: true, label: name, context };
      for (const one of jsonRequests(body, false, origin)) found.push("request" in one ? { request: { ...one.request, index: found.length } } : one);
    }
  }
  return found.length > 0 ? found : [failure("no-request", "There is no request with a JSON body in it.")];
}

const REQUEST_LINE = /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?(\S*(?::\/\/|\{\{)\S*)(?:\s+HTTP\/[\d.]+)?\s*$/;

function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  const rows = text.split("\n");
  let reader = new BlockReader(null);
  let offset = 0;
  rows.forEach((row, index) => {
    if (row.startsWith("###")) {
      found.push(...reader.end(text, offset));
      reader = new BlockReader(row.replace(/^#+\s*/, "").trim() || null);
    } else reader.row(row, index + 1, offset);
    offset += row.length + 1;
  });
  found.push(...reader.end(text, text.length));
  return found;
}

/** Reads one block: comments and variables, the request line, headers, a blank line, the body. */
class BlockReader {
  private url: string | null = null;
  private readonly headers: Record<string, string> = {};
  private body: { readonly line: number; readonly offset: number } | null = null;
  private readonly name: string | null;

  constructor(name: string | null) {
    this.name = name;
  }

  row(text: string, line: number, offset: number): void {
    const trimmed = text.trim();
    if (this.body !== null) return;
    if (this.url === null) this.url = REQUEST_LINE.exec(trimmed)?.[1] ?? null;
    else if (trimmed === "") this.body = { line: line + 1, offset: offset + text.length + 1 };
    else if (!/^(#|\/\/|[?&])/.test(trimmed)) this.header(trimmed);
  }

  end(text: string, offset: number): readonly Block[] {
    if (this.url === null || this.body === null) return [];
    const { line, offset: start } = this.body;
    return [{ name: this.name, url: this.url, headers: this.headers, body: text.slice(start, offset), line, offset: start }];
  }

  private header(row: string): void {
    const colon = row.indexOf(":");
    if (colon > 0) this.headers[row.slice(0, colon).trim().toLowerCase()] = row.slice(colon + 1).trim();
  }
}
