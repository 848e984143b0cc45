import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import { NO_EDITS, type Edits } from "./edit.ts";
import { removal } from "./removal.ts";

/** Offers to take out the field a problem stands on. */
export function removeField(sourceCode: SourceCode, { site }: Report): Edits {
  const property = site.member?.property ?? null;
  if (property === null) return NO_EDITS;
  return { fix: null, suggestions: [{ description: `Remove \`${property.name}\``, apply: removal(sourceCode, property.node) }] };
}
