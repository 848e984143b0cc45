import { defineCommand } from "../cli/command.ts";
import { nearest } from "../cli/nearest.ts";
import { UsageError } from "../cli/usage-error.ts";
import type { DescribedRule } from "../core.ts";
import { fixes } from "../fix/registry.ts";
import { allWordings, docsOf } from "../judge/wordings.ts";
import { columns } from "../report/columns.ts";

export const rules = defineCommand({
  name: "rules",
  summary: "list the rules, or say what one of them knows",
  usage: "[RULE]",
  about: "Lists every rule with its severity, the kind of evidence behind it, and whether it can repair what it finds. With a rule id: all there is to say about it.",
  options: {
    format: { type: "string", short: "f", value: "name", help: "A table, or JSON.", choices: ["table", "json"] },
    fixable: { type: "boolean", help: "Only rules that can repair what they find." },
  },
  examples: [
    ["no400 rules", "All of them."],
    ["no400 rules tool-use-without-tool-result", "One of them, with evidence and page."],
    ["no400 rules --format json", "For a program."],
  ],
  run({ values, positionals, terminal }) {
    const all = [...allWordings().values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const chosen = positionals.length > 0 ? positionals.map(named) : values.fixable === true ? all.filter(({ id }) => fixes.has(id)) : all;
    if (values.format === "json") terminal.out(`${JSON.stringify(chosen.map(data), null, 2)}\n`);
    else if (positionals.length > 0) terminal.out(`${chosen.map(page).join("\n\n")}\n`);
    else terminal.out(listing(chosen));
    return 0;
  },
});

function named(id: string): DescribedRule {
  const wording = allWordings().get(id);
  if (wording !== undefined) return wording;
  const near = nearest(id, [...allWordings().keys()]);
  throw new UsageError(`There is no rule "${id}".${near === null ? " no400 rules lists them." : ` Did you mean "${near}"?`}`);
}

function fixOf(id: string): "safe" | "unsafe" | "" {
  const fix = fixes.get(id);
  return fix === undefined ? "" : fix.safe ? "safe" : "unsafe";
}

function data({ id, summary, severity, phase, evidence, foretells, reply }: DescribedRule) {
  return { id, summary, severity, phase, reply: reply ?? { status: 400, type: "invalid_request_error" }, evidence, foretells: foretells ?? [], fix: fixOf(id) || null, docs: docsOf(id) };
}

function listing(chosen: readonly DescribedRule[]): string {
  const rows = chosen.map(({ id, severity, evidence, summary }) => [id, severity, evidence.grade, fixOf(id), summary]);
  return `${columns([["rule", "severity", "evidence", "fix", "what"], ...rows])}\n\n${chosen.length} rules\n`;
}

function page({ id, summary, severity, phase, evidence, reply }: DescribedRule): string {
  const fix = fixes.get(id);
  const rows = [
    `${id}: ${summary}`,
    "",
    `  severity  ${severity}`,
    `  looked at ${phase === "advice" ? "(the API takes it)" : `with the ${phase} checks`}`,
    `  reply     ${phase === "advice" ? "none" : `${reply?.status ?? 400} ${reply?.type ?? "invalid_request_error"}`}`,
    `  evidence  ${evidence.grade}, ${evidence.date}${evidence.note === undefined ? "" : `. ${evidence.note}`}`,
    ...evidence.sources.map((source) => `            ${source}`),
    ...(fix === undefined ? [] : [`  fix       ${fix.safe ? "--fix" : "--fix-unsafe"} ${fix.does}`]),
    `  page      ${docsOf(id)}`,
  ];
  return rows.join("\n");
}
