import type { DescribedRule } from "../../packages/core/src/evidence/index.ts";

/** docs/rules/README.md: every rule in the order in which the API looks. */
export async function rulesPageSource(): Promise<string> {
  const { describedRules, describedTokenRules } = await import("../../packages/core/src/evidence/index.ts");
  const all = [...describedRules, ...describedTokenRules];
  const { PHASES } = await import("../../packages/core/src/index.ts");
  const sections = PHASES.map((phase) => [phase, all.filter((rule) => rule.phase === phase).sort((a, b) => (a.id < b.id ? -1 : 1))] as const);
  return [
    "<!-- Written by `pnpm generate` from the rules; do not edit. -->",
    "# Rules",
    "",
    `${all.length} rules, in the order in which the API looks. It stops at its first error; no400 lists all.`,
    "",
    ...sections.flatMap(([phase, list]) => (list.length === 0 ? [] : [`## ${TITLES[phase] ?? phase}`, "", "| rule | what | severity | evidence |", "| --- | --- | --- | --- |", ...list.map(row), ""])),
  ].join("\n");
}

const TITLES: Readonly<Record<string, string>> = {
  body: "The body itself",
  headers: "Headers",
  schema: "The shape of the request",
  "unknown-key": "Unknown top-level fields",
  conversation: "The conversation",
  container: "Containers",
  model: "The model",
  capability: "What the model or platform can do",
  compile: "Schemas that have to compile",
  media: "Images and documents",
  tokens: "Lengths in tokens",
  advice: "Advice: the API does not refuse these",
};

function row({ id, summary, severity, evidence }: DescribedRule): string {
  return `| [${id}](${id}.md) | ${summary} | ${severity} | ${evidence.grade} ${evidence.date} |`;
}
