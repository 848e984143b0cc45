import type { Context } from "../../../context.ts";

/** Whether a header is surely not sent: named with nothing in it, or absent where all headers are known. */
export function isMissing(name: string, { headers, headersComplete }: Context): boolean {
  if (headers === null) return false;
  return Object.hasOwn(headers, name) ? (headers[name] ?? "") === "" : headersComplete;
}
