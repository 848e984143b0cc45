import { isObject } from "../subject.ts";
import { MAX_DEPTH } from "./looks-valid.ts";
import { KEYWORDS } from "./schema-keywords.ts";

export interface PlacedPattern {
  readonly source: string;
  readonly path: readonly (string | number)[];
  /** A name of `patternProperties`; otherwise the value of `pattern`. */
  readonly isName: boolean;
}

/** Every regular expression of a schema, and where it stands. Enters schemas only: a property called `pattern` is none. */
export function* patternsIn(schema: unknown, path: PlacedPattern["path"] = []): Generator<PlacedPattern> {
  if (!isObject(schema) || path.length > 2 * MAX_DEPTH) return;
  for (const key of Object.keys(schema)) {
    const value = schema[key];
    const at = [...path, key];
    const kind = KEYWORDS.get(key);
    if (key === "pattern" && typeof value === "string") yield { source: value, path: at, isName: false };
    else if (kind === "schema") yield* patternsIn(value, at);
    else if (kind === "schemas" && Array.isArray(value)) for (const [index, item] of value.entries()) yield* patternsIn(item, [...at, index]);
    else if (kind === "schema-map" && isObject(value)) {
      for (const name of Object.keys(value)) {
        if (key === "patternProperties") yield { source: name, path: [...at, name], isName: true };
        yield* patternsIn(value[name], [...at, name]);
      }
    }
  }
}
