import type { Linter } from "eslint";
import { readSettings } from "../../packages/eslint-plugin/test/support/fences.ts";
import { readMarks, withMarks } from "../../packages/eslint-plugin/test/support/marks.ts";
import { difference } from "./difference.ts";
import { lintText } from "../../packages/eslint-plugin/test/support/lint-text.ts";

/** Rows: marks inside the text, and the edits below it. */
export function remarkRows(rows: string, id: string): string {
  return rows.replace(/^```(\w+) invalid(.*)\n([\s\S]*?)\n```\n(?:\n```diff [\s\S]*?\n```\n)*/gm, (_, language: string, info: string, text: string) => {
    const { code } = readMarks(text);
    const messages = lintText({ code, isTypeScript: language === "ts", settings: readSettings(info) }, { [`no400/${id}`]: "error" });
    const edits = [...fixOf(code, messages), ...messages.flatMap((message, index) => suggestionsOf(code, message, messages.length > 1 ? `${index + 1}: ` : ""))];
    const blocks = edits.map(([kind, after]) => `\n\`\`\`diff ${kind}\n${difference(code, after)}\n\`\`\`\n`);
    return `\`\`\`${language} invalid${info}\n${withMarks(code, messages)}\n\`\`\`\n${blocks.join("")}`;
  });
}

type Edit = readonly [kind: string, after: string];

function fixOf(code: string, messages: readonly Linter.LintMessage[]): readonly Edit[] {
  const fixed = messages.toReversed().reduce((text, { fix }) => (fix === undefined ? text : applied(text, fix)), code);
  return fixed === code ? [] : [["fix", fixed]];
}

function suggestionsOf(code: string, { suggestions = [] }: Linter.LintMessage, number: string): readonly Edit[] {
  return suggestions.map(({ desc, fix }) => [`suggestion ${number}${desc}`, applied(code, fix)]);
}

function applied(text: string, { range: [start, end], text: inserted }: NonNullable<Linter.LintMessage["fix"]>): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
