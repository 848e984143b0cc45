import type { ContextInput } from "../core.ts";
import type { Found, FoundRequest } from "../input/found.ts";
import { fixText, type FixOptions } from "./fix-text.ts";

/** A stretch of a file that is one JSON text, with the requests in it. */
interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly requests: FoundRequest[];
}

/** The file's text with its requests fixed; the text itself where nothing helps or the input cannot be edited. */
export function fixFound(text: string, found: readonly Found[], jsonc: boolean, contextOf: (request: FoundRequest) => ContextInput, options: FixOptions): string {
  let fixed = text;
  // From the back, so that the offsets of earlier stretches stay true.
  for (const { start, length, requests } of stretches(found).reverse()) {
    let stretch = fixed.slice(start, start + length);
    for (const request of requests) stretch = fixText(stretch, { at: request.at, scan: request.scan, jsonc, context: contextOf(request) }, options);
    fixed = fixed.slice(0, start) + stretch + fixed.slice(start + length);
  }
  return fixed;
}

/** Recorded exchanges are evidence: they are never edited. */
function stretches(found: readonly Found[]): Stretch[] {
  const all: Stretch[] = [];
  for (const one of found) {
    if ("failure" in one || !one.request.verbatim || one.request.exchange !== null) continue;
    const { request } = one;
    const start = request.place({ offset: 0, endOffset: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }).offset;
    const same = all.find((stretch) => stretch.start === start);
    if (same === undefined) all.push({ start, length: request.text.length, requests: [request] });
    else same.requests.push(request);
  }
  return all;
}
