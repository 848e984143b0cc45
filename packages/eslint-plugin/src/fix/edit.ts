import type { Rule, SourceCode } from "eslint";
import type { ContainerPlace } from "../evaluate/concrete.ts";
import type { MemberPlace } from "../evaluate/member-place.ts";
import type { Place } from "../syntax/ast.ts";

export interface Edit {
  /** What it does, as an editor offers it: "Rename to `max_tokens`". */
  readonly description: string;
  readonly apply: (fixer: Rule.RuleFixer) => Rule.Fix | Rule.Fix[];
}

export interface Edits {
  /** Safe enough to be applied without being asked. */
  readonly fix: Edit | null;
  readonly suggestions: readonly Edit[];
}

export const NO_EDITS: Edits = { fix: null, suggestions: [] };

export function replace(fixer: Rule.RuleFixer, place: Place, text: string): Rule.Fix {
  return fixer.replaceTextRange([place.range[0], place.range[1]], text);
}

/** A string spelled with the quotes of the one it replaces. */
export function quoted(sourceCode: SourceCode, place: Place, value: string): string {
  const quote = sourceCode.text[place.range[0]];
  const text = JSON.stringify(value);
  if (quote === "'") return `'${text.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (quote === "`") return `\`${text.slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
  return text;
}

/** Where a string is written down, when it is one plain literal. */
export function literalOf({ origin }: MemberPlace): Place | null {
  return origin !== null && (origin.type === "Literal" || origin.type === "String" || origin.type === "TemplateLiteral") ? origin : null;
}

/** A key spelled as the one it replaces: bare stays bare, shorthand is written out. */
export function renamed(sourceCode: SourceCode, member: MemberPlace, name: string): Edit["apply"] | null {
  const { property } = member;
  if (property === null) return null;
  const { key, node } = property;
  const text = sourceCode.text.slice(key.range[0], key.range[1]);
  const isShorthand = node.range[1] === key.range[1] && node.range[0] === key.range[0];
  if (isShorthand) return (fixer) => replace(fixer, node, `${name}: ${text}`);
  return (fixer) => replace(fixer, key, /^["'`]/.test(text) ? quoted(sourceCode, key, name) : name);
}

export function hasMember(container: ContainerPlace | null, name: string): boolean {
  return container?.members.has(name) === true;
}
