import type { DescribedRule } from "../../packages/core/src/evidence/index.ts";
import type { Phase } from "../../packages/core/src/rule.ts";

/** docs/rules/README.md: every rule in the order in which the API looks. */
export async function rulesPageSource(): Promise<string> {
  const { allWordings } = await import("../../packages/core/src/catalog/rule-links.ts");
  const all = allWordings();
  const { PHASES } = await import("../../packages/core/src/index.ts");
  const sections = PHASES.map((phase) => [phase, all.filter((rule) => rule.phase === phase).sort((a, b) => (a.id < b.id ? -1 : 1))] as const);
  return [
    "<!-- Written by `pnpm generate` from the rules; do not edit. -->",
    "# Rules",
    "",
    `${all.length} rules, in the order in which the API looks. It stops at its first error; no400 lists all.`,
    "",
    ...HOW_TO_READ,
    "",
    ...sections.flatMap(([phase, list]) => (list.length === 0 ? [] : [`## ${TITLES[phase]}`, "", "| rule | what | severity | evidence |", "| --- | --- | --- | --- |", ...list.map(row), ""])),
  ].join("\n");
}

const HOW_TO_READ = [
  "How to read a page:",
  "",
  "- *error*: the API refuses the request. *warning*: it may, or it accepts the request and does something else than you think.",
  "- *recorded*: an exchange with the API shows it. *documented*: its documents say so. *reported*: somebody met it.",
  "- The block behind the explanation holds the API's words for the first refused request. Where there is none, nobody has seen them.",
  "- Under *In code*, `~~~` marks what ESLint underlines. Calls of the SDK send the API version of its release 1.x, 2026-10-21, unless the text says otherwise.",
  "",
  "Besides these there is one rule in the ESLint plugin alone: [may-be-refused](may-be-refused.md).",
];

export const TITLES: Readonly<Record<Phase, string>> = {
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

/** Names of fields stand in backticks, whether the rule wrote them or not. */
export function inBackticks(summary: string): string {
  return summary.replace(/(?<![`\w])(?:[a-z]+(?:_[a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)(?![`\w])/g, "`$&`");
}

/** The section of a phase, as GitHub names it. */
export function anchorOf(phase: Phase): string {
  return TITLES[phase].toLowerCase().replace(/[^\w\s-]/g, "").replaceAll(" ", "-");
}

function row({ id, summary, severity, evidence }: DescribedRule): string {
  return `| [${id}](${id}.md) | ${inBackticks(summary)} | ${severity} | ${evidence.grade} ${evidence.date} |`;
}
