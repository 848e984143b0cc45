import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DescribedRule } from "../../packages/core/src/evidence/index.ts";
import { anchorOf, inBackticks, TITLES } from "./rules-page.ts";

const END = "<!-- end of header -->";

/** The head of every rule page, from the rule itself; what stands below it is written by hand and kept. */
export async function pageSources(folder: string): Promise<readonly (readonly [string, string])[]> {
  const { allWordings } = await import("../../packages/core/src/catalog/rule-links.ts");
  return allWordings().flatMap((rule) => {
    const file = join(folder, `${rule.id}.md`);
    if (!existsSync(file)) return [];
    const body = readFileSync(file, "utf8").split(END).at(-1) ?? "";
    return [[file, `${header(rule)}${END}\n${body.replace(/^\n/, "")}`] as const];
  });
}

function header(rule: DescribedRule): string {
  const { evidence } = rule;
  const summary = inBackticks(rule.summary);
  const sources = evidence.sources.map((source, index) => (source.startsWith("http") ? `[${index + 1}](${source})` : `\`${source}\``)).join(", ");
  const rows = [
    `| severity | ${rule.severity} |`,
    `| evidence | ${evidence.grade}, ${evidence.date}${sources === "" ? "" : ` (${sources})`} |`,
    `| part of | [${TITLES[rule.phase]}](README.md#${anchorOf(rule.phase)}) |`,
    ...(rule.reply === undefined ? [] : [`| answer | ${rule.reply.status} \`${rule.reply.type}\` |`]),
    ...(evidence.note === undefined ? [] : [`| note | ${evidence.note.replaceAll("|", "\\|")} |`]),
  ];
  return [
    "<!-- Head written by `pnpm generate` from the rule; edit below it. -->",
    `# ${rule.id}`,
    "",
    `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`,
    "",
    "| | |",
    "| --- | --- |",
    ...rows,
    "",
    "",
  ].join("\n");
}
