import { BETAS, FACTS_CHECKED_ON, MODELS, matrix, type Cell, type MatrixRow, type ModelFacts } from "../../packages/core/src/facts/index.ts";

const SIGNS: Readonly<Record<Exclude<Cell, null>, string>> = {
  accepted: "yes",
  refused: "**no**",
  disputed: "disputed",
  "default-only": "default only",
  "with-beta": "beta",
  ignored: "ignored",
  conditional: "effort ≤ high",
};

const sign = (cell: Cell): string => (cell === null ? "?" : SIGNS[cell]);
const count = (value: number | null): string => (value === null ? "?" : value.toLocaleString("en"));

/** docs/models.md: which model takes what, for people. */
export function modelsPageSource(): string {
  const rows = matrix({ asOf: FACTS_CHECKED_ON, platform: "anthropic", apiVersion: "2023-06-01" });
  const served = rows.map((row) => [row, MODELS.find((model) => model.id === row.model)] as const).filter((pair): pair is [MatrixRow, ModelFacts] => pair[1] !== undefined);
  return [
    "<!-- Written by `pnpm generate` from packages/core/src/facts; do not edit. -->",
    "# What each model takes",
    "",
    `Facts as of ${FACTS_CHECKED_ON}, direct API. \`?\`: not known, so no400 says nothing. disputed: documents and measurements disagree, so it warns at most.`,
    "On API version 2026-10-21 temperature, top_p and top_k are refused on every model. Other platforms differ: `no400 models --platform vertex`.",
    "",
    "## Limits",
    "",
    ...table(["model", "state", "context window", "max_tokens", "cached from", "images", "PDF pages", "tokenizer"], served, ([row, model]) => [
      row.lifecycle,
      count(model.contextWindow),
      count(model.maxOutput),
      count(model.minCacheableTokens),
      count(model.images?.maxCount ?? null),
      count(model.pdf?.maxPages ?? null),
      model.tokenizer,
    ]),
    ...section("Thinking", served, (row) => row.thinking),
    ...section("Efforts", served, (row) => row.effort),
    ...section("Sampling", served, (row) => row.sampling),
    ...section("Features", served, (row) => row.features),
    ...section("Tool types", served, (row) => row.toolTypes),
    "## Betas",
    "",
    "Fields and blocks that need a header in `anthropic-beta`, and those that no longer do.",
    "",
    "| beta | since | needed until | opens |",
    "| --- | --- | --- | --- |",
    ...BETAS.map((beta) => `| \`${beta.name}\` | ${beta.introducedOn ?? "?"} | ${beta.gaOn ?? beta.expiredOn ?? ""} | ${beta.gates.map((gate) => `\`${gate}\``).join(", ")} |`),
    "",
  ].join("\n");
}

type Served = readonly [MatrixRow, ModelFacts];

/** Wide tables are turned: one line a feature would not fit a screen with every model beside it, one line a model does. */
function section(title: string, served: readonly Served[], cells: (row: MatrixRow) => Readonly<Record<string, Cell>>): readonly string[] {
  const [first] = served;
  const names = first === undefined ? [] : Object.keys(cells(first[0]));
  const known = names.filter((name) => served.some(([row]) => cells(row)[name] !== null));
  return [`## ${title}`, "", ...table(["model", ...known], served, ([row]) => known.map((name) => sign(cells(row)[name] ?? null)))];
}

function table(head: readonly string[], served: readonly Served[], cells: (pair: Served) => readonly string[]): readonly string[] {
  return [
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...served.map((pair) => `| \`${pair[0].model}\` | ${cells(pair).join(" | ")} |`),
    "",
  ];
}
