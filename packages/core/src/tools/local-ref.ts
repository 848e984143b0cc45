import { isObject, type Path } from "../subject.ts";

/** The path a local JSON pointer (`#/$defs/Node`) leads to; null for any other reference. */
export function localPath(ref: string): Path | null {
  if (ref === "#") return [];
  if (!ref.startsWith("#/")) return null;
  return ref.slice(2).split("/").map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Percent signs are not always an escape; text that is none stays as it is. */
function decode(part: string): string {
  if (!part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What stands at a path of a JSON tree; undefined where it does not exist. */
export function follow(root: unknown, path: Path): unknown {
  let here = root;
  for (const key of path) {
    if (Array.isArray(here)) here = here[Number(key)];
    else if (isObject(here) && Object.hasOwn(here, key)) here = here[key];
    else return undefined;
  }
  return here;
}
