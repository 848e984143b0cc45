/**
 * Members of a body by path, each with a signature: `tools[].<bash_20250124>.strict` is `? boolean`.
 * `[]` stands for the items of an array, `<tag>` for the member of a tagged union.
 */
export type Members = Map<string, string>;

export interface Value {
  readonly optional: boolean;
  /** Kinds and literal values: `string`, `null`, `"5m"`, `array`, … */
  readonly kinds: ReadonlySet<string>;
}

export function signature({ optional, kinds }: Value): string {
  return `${optional ? "? " : ""}${[...kinds].sort().join(" | ")}`;
}
