import { readSettings } from "../../packages/eslint-plugin/test/support/fences.ts";
import { underlineOf, withoutUnderlines, type Underline } from "../../packages/conformance/test/underlines.ts";
import { lintText } from "../../packages/eslint-plugin/test/support/lint-text.ts";

/** Rule pages: a line of `~` below what is underlined. */
export function remarkPage(page: string, id: string): string {
  return page.replace(/(^```([jt]s) refused(.*)\n)([\s\S]*?)(\n```$)/gm, (_, head: string, language: string, info: string, code: string, end: string) => {
    const bare = withoutUnderlines(code);
    const messages = lintText({ code: bare, isTypeScript: language === "ts", settings: readSettings(info) }, { [`no400/${id}`]: "error" });
    return head + underlined(bare, messages.map((message) => underlineOf(message, bare))) + end;
  });
}

function underlined(code: string, underlines: readonly Underline[]): string {
  return code
    .split("\n")
    .flatMap((line, index) => [line, ...marksBelow(underlines.filter((one) => one.line === index + 1))])
    .join("\n");
}

function marksBelow(underlines: readonly Underline[]): readonly string[] {
  if (underlines.length === 0) return [];
  const marks: string[] = [];
  for (const { column, endColumn } of underlines) for (let at = column; at < endColumn; at++) marks[at - 1] = "~";
  return [`//${Array.from(marks, (mark = " ") => mark).join("").slice(2)}`];
}
