import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import { literalOf, NO_EDITS, quoted, replace, type Edits } from "./edit.ts";

/** Offers the model that took a retired one's place, or the one that a misspelt id means. */
export function modelReplacement(sourceCode: SourceCode, { site, problem }: Report): Edits {
  const { replacement, near } = problem.data as { readonly replacement?: unknown; readonly near?: unknown };
  const model = replacement ?? near;
  const place = site.member === null ? null : literalOf(site.member);
  if (place === null || typeof model !== "string") return NO_EDITS;
  const apply: Edits["suggestions"][number]["apply"] = (fixer) => replace(fixer, place, quoted(sourceCode, place, model));
  return { fix: null, suggestions: [{ description: `Use \`${model}\``, apply }] };
}
