import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import { literalOf, NO_EDITS, quoted, replace, type Edit, type Edits } from "./edit.ts";

/** Values other APIs use, and what this one calls them. */
const MEANT: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  input_text: "text",
  output_text: "text",
  image_url: "image",
  function: "custom",
  required: "any",
};

/** Offers the value that is meant: the only one there is, the one known to be meant, or the few that there are. */
export function valueNotAllowed(sourceCode: SourceCode, { site, problem }: Report): Edits {
  const place = site.member === null ? null : literalOf(site.member);
  if (place === null) return NO_EDITS;
  const { expected, found, tag } = problem.data as { readonly expected: readonly unknown[]; readonly found?: unknown; readonly tag?: unknown };
  const choices = expected.filter((value) => typeof value === "string");
  const meant = MEANT[String(found ?? tag)];
  const offered = meant !== undefined && choices.includes(meant) ? [meant] : choices.length <= 5 ? choices : [];
  const edit = (value: string): Edit => ({ description: `Use \`${value}\``, apply: (fixer) => replace(fixer, place, quoted(sourceCode, place, value)) });
  // The one true name of a media type is no question of taste.
  if (meant === "image/jpeg" && offered.length === 1) return { fix: edit(meant), suggestions: [] };
  return { fix: null, suggestions: offered.map(edit) };
}
