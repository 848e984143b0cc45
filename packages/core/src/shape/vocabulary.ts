import { shapeTable } from "./table.generated.ts";

/** The API's own words: no content of anybody's, so they may be shown and logged. */
export interface Vocabulary {
  /** Names of fields, at any depth. */
  readonly fields: ReadonlySet<string>;
  /** Those of them whose value is a word of the API. */
  readonly wordFields: ReadonlySet<string>;
  /** Values of tags and settings. */
  readonly words: ReadonlySet<string>;
}

let known: Vocabulary | undefined;

/** All names and words of the shape table, read once. */
export function apiVocabulary(): Vocabulary {
  return (known ??= readTable());
}

function readTable(): Vocabulary {
  const fields = new Set<string>();
  const wordFields = new Set(["type", "role"]);
  const words = new Set<string>(["user", "assistant", "system"]);
  for (const node of shapeTable.nodes) {
    if (node.k === "enum") for (const value of node.values) if (typeof value === "string") words.add(value);
    if (node.k === "tagged") for (const { tag } of node.variants) words.add(tag);
    if (node.k !== "object") continue;
    for (const [key, field] of Object.entries(node.fields)) {
      fields.add(key);
      if (shapeTable.nodes[field.node]?.k === "enum") wordFields.add(key);
    }
  }
  return { fields, wordFields, words };
}
