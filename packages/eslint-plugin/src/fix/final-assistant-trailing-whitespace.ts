import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import { isObject } from "@no400/core";
import type { MemberPlace } from "../evaluate/member-place.ts";
import { literalOf, NO_EDITS, quoted, replace, type Edits } from "./edit.ts";

/** Trims the text the answer is to begin with; the API refuses the blank, and the model writes its own. */
export function finalAssistantTrailingWhitespace(sourceCode: SourceCode, report: Report): Edits {
  const found = textOf(report);
  const place = found === null ? null : literalOf(found.member);
  if (found === null || place === null || found.text.trimEnd() === "") return NO_EDITS;
  const fix = { description: "Trim the text", apply: ((fixer) => replace(fixer, place, quoted(sourceCode, place, found.text.trimEnd()))) as Edits["suggestions"][number]["apply"] };
  // Behind a name, the text may be used elsewhere, too.
  return found.member.node === place ? { fix, suggestions: [] } : { fix: null, suggestions: [fix] };
}

/** The rule may point at the text itself, at its block or at its message. */
function textOf({ site }: Report): { readonly member: MemberPlace; readonly text: string } | null {
  let { member, value } = site;
  const { places } = site.concrete;
  for (let depth = 0; depth < 4 && member !== null && typeof value !== "string"; depth++) {
    const key: string | number | null = Array.isArray(value) ? value.length - 1 : isObject(value) ? ("content" in value ? "content" : "text") : null;
    if (key === null) return null;
    member = places.get(value as object)?.members.get(key) ?? null;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return member !== null && typeof value === "string" ? { member, text: value } : null;
}
