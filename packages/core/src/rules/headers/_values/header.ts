import type { Scene } from "../../../scene.ts";

/** Whether a header is surely not sent: named with nothing in it, or absent where all headers are known. */
export function isMissing(headers: Readonly<Record<string, string>>, name: string, scene: Scene): boolean {
  return Object.hasOwn(headers, name) ? (headers[name] ?? "") === "" : scene.context.headersComplete;
}
