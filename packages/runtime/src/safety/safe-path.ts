import { hash64, processKey } from "./hash.ts";
import { isFieldName } from "./words.ts";

/** A path as text, with keys of the caller's own making hashed: keys of tool inputs and metadata can be content. */
export function safePath(path: readonly (string | number)[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += (text === "" ? "" : ".") + (isFieldName(key) ? key : `#${hash64(key, processKey()).slice(0, 8)}`);
  }
  return text;
}
