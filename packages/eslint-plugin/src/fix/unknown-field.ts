import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import type { ContainerPlace } from "../evaluate/concrete.ts";
import { hasMember, NO_EDITS, renamed, type Edit, type Edits } from "./edit.ts";
import { removal } from "./removal.ts";

/** Names other APIs give to the very same thing, so that renaming them changes nothing but the name. */
const SAME_THING: Readonly<Record<string, string>> = {
  max_completion_tokens: "max_tokens",
  maxTokens: "max_tokens",
  max_tokens_to_sample: "max_tokens",
  maxOutputTokens: "max_tokens",
  stop: "stop_sequences",
  stopSequences: "stop_sequences",
  toolChoice: "tool_choice",
  inputSchema: "input_schema",
  cacheControl: "cache_control",
  toolUseId: "tool_use_id",
  isError: "is_error",
  mediaType: "media_type",
  budgetTokens: "budget_tokens",
};

/** Fields whose value has another form elsewhere. */
const NOT_SAFE: ReadonlySet<string> = new Set(["stop", "toolChoice"]);

/** Renames what is meant, offers to take out what is not known. */
export function unknownField(sourceCode: SourceCode, report: Report): Edits {
  const { member, container } = report.site;
  if (member === null || member.property === null) return NO_EDITS;
  const { field, known, refusal } = report.problem.data as { readonly field: string; readonly known: readonly string[]; readonly refusal?: unknown };
  const suggestions: Edit[] = [{ description: `Remove \`${field}\``, apply: removal(sourceCode, member.property.node) }];
  if (refusal !== undefined) return { fix: null, suggestions };
  const same = SAME_THING[field];
  const target = same !== undefined && known.includes(same) ? same : undefined;
  if (target === undefined || hasMember(container, target)) return { fix: null, suggestions };
  const apply = renamed(sourceCode, member, target);
  if (apply === null) return { fix: null, suggestions };
  const rename = { description: `Rename to \`${target}\``, apply };
  return NOT_SAFE.has(field) || isRead(sourceCode, field) || isRivalled(container, field, target) ? { fix: null, suggestions: [rename, ...suggestions] } : { fix: rename, suggestions };
}

/** Code that reads the field by its old name would find nothing. */
function isRead({ text }: SourceCode, field: string): boolean {
  return new RegExp(`\\.\\s*${field}\\b`).test(text);
}

/** Two fields for one name cannot both have it. */
function isRivalled(container: ContainerPlace | null, field: string, target: string): boolean {
  return [...(container?.members.keys() ?? [])].some((name) => name !== field && SAME_THING[name] === target);
}
