/** One row: a text, what one rule says of it with full ranges, and every edit it offers. Data only. */
export interface InvalidRow {
  readonly rule: string;
  readonly name: string;
  readonly ts?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly code: string;
  /** The text after the fix; absent when there is none. */
  readonly output?: string;
  readonly errors: readonly {
    readonly messageId: "problem";
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly suggestions?: readonly { readonly messageId: "suggestion"; readonly data: { readonly description: string }; readonly output: string }[];
  }[];
}
