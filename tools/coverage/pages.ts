import { replyAreas } from "../../packages/core/src/catalog/areas.ts";
import { fixes } from "../../packages/core/src/catalog/fixes.ts";
import type { ReplyArea, ReplyRow } from "../../packages/core/src/catalog/reply-row.ts";
import { rulesForetelling, summarySentence } from "../../packages/core/src/catalog/rule-links.ts";
import { documentedRules } from "./documented/index.ts";
import { catalogueAreas, coverageRows, type CoverageRow } from "./table.ts";

const HEAD = "<!-- Written by `pnpm coverage` from the catalogue and the rules; do not edit. -->";

/** docs/coverage.md: every known rejection with the rule that foretells it, or the reason why none does. */
export function coveragePage(): string {
  const all = catalogueAreas.flatMap(coverageRows);
  const count = (state: CoverageRow["state"]): number => all.filter((row) => row.state === state).length;
  const apart = documentedRules.filter(({ rules }) => rules === undefined);
  return [
    HEAD,
    "# Coverage",
    "",
    `${all.length} rejections are known. ${count("foretold")} are foretold by a rule; for ${count("explained")} nobody outside the server can, or need; ${count("not-yet") + count("hole")} have no rule yet.`,
    "A wording is *verbatim* where it has been seen letter for letter, *reported* where somebody described it: then the problem is foretold, its text is not promised.",
    "",
    ...catalogueAreas.flatMap((area) => [`## ${area.title}`, "", "| reply | wording | rule, or why there is none |", "| --- | --- | --- |", ...coverageRows(area).map(coverageLine), ""]),
    "## Documented constraints",
    "",
    `Besides replies that were seen, ${documentedRules.length} constraints are documented that the API enforces with an error. ${documentedRules.length - apart.length} of them have a rule. The others:`,
    "",
    "| constraint | why there is no rule |",
    "| --- | --- |",
    ...apart.map(({ id, why }) => `| ${id} | ${cell(why ?? "")} |`),
    "",
  ].join("\n");
}

function coverageLine({ row, rules, reason, state }: CoverageRow): string {
  const said = rules.length > 0 ? rules.map(ruleLink("rules/")).join(", ") : state === "hole" ? "**not explained**" : cell(reason ?? "");
  return `| ${row.id} | ${row.template === null ? "not seen" : row.paraphrased ? "reported" : "verbatim"} | ${said} |`;
}

/** docs/errors.md: what each reply means and what to do. */
export function errorsPage(): string {
  return [
    HEAD,
    "# Errors of the Messages API",
    "",
    "Replies of the API, by subject: the text, why it comes, what to do. `{…}` stands for a value. Where a rule is named, no400 foretells the reply before the request leaves; its page has examples.",
    "`no400 explain` looks an error up here, in any form an SDK, a cloud or a log has it.",
    "",
    ...replyAreas.map(({ id, title }) => `- [${title}](#${anchor(id)})`),
    "",
    ...replyAreas.flatMap(areaLines),
  ].join("\n");
}

function areaLines(area: ReplyArea): readonly string[] {
  return [`<a id="${anchor(area.id)}"></a>`, "", `## ${area.title}`, "", ...area.rows.flatMap(replyLines)];
}

function replyLines(row: ReplyRow): readonly string[] {
  const [rule] = rulesForetelling(row);
  const cause = row.cause ?? (rule === undefined ? null : summarySentence(rule));
  const kind = [String(row.status ?? 400), row.type ?? "invalid_request_error", ...(row.errorCode === undefined ? [] : [`error_code ${row.errorCode}`])].filter((part) => part !== "").join(" · ");
  return [
    `### ${row.id}`,
    "",
    ...(row.template === null ? [] : ["```text", row.template, "```", ""]),
    [kind, row.seen === undefined ? null : `seen ${row.seen[0] === row.seen[1] ? row.seen[0] : `${row.seen[0]} to ${row.seen[1]}`}`, row.paraphrased ? "wording reported, not seen" : null, ...(row.sources ?? []).map((url) => `[source](${url})`)].filter((part) => part !== null).join(" · "),
    "",
    [cause, row.fix ?? (rule === undefined ? undefined : fixes[rule.id])].filter((part) => part !== null && part !== undefined).join(" "),
    ...(rulesForetelling(row).length === 0 ? [] : ["", `Foretold by ${rulesForetelling(row).map(({ id }) => ruleLink("rules/")(id)).join(", ")}.`]),
    "",
  ];
}

function ruleLink(folder: string): (id: string) => string {
  return (id) => `[${id}](${folder}${id}.md)`;
}

function anchor(id: string): string {
  return `area-${id}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
