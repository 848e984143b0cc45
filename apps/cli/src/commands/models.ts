import { defineCommand } from "../cli/command.ts";
import { UsageError } from "../cli/usage-error.ts";
import { FACTS_CHECKED_ON, findModel, lifecycleAt, MODELS, suggestModel, type ModelFacts } from "../core.ts";
import { columns } from "../report/columns.ts";

export const models = defineCommand({
  name: "models",
  summary: "list the models no400 has facts about",
  usage: "[MODEL]",
  about: "Lists the models with their windows, limits and life, as far as they are known (a dash: not known, never no). With an id, in any platform's spelling: everything about one.",
  options: {
    format: { type: "string", short: "f", value: "name", help: "A table, or JSON.", choices: ["table", "json"] },
    "as-of": { type: "string", value: "date", help: "Their state on this day, YYYY-MM-DD; today by default." },
    all: { type: "boolean", help: "Retired ones too." },
  },
  examples: [
    ["no400 models", "What is served today."],
    ["no400 models us.anthropic.claude-haiku-4-5-20251001-v1:0", "One, by its Bedrock id."],
    ["no400 models --as-of 2026-01-31 --all", "The state of that day."],
  ],
  run({ values, positionals, terminal }) {
    const asOf = values["as-of"] ?? new Date().toISOString().slice(0, 10);
    if (positionals.length > 0) {
      const found = positionals.map(named);
      terminal.out(`${JSON.stringify(found.length === 1 ? found[0] : found, null, 2)}\n`);
      return 0;
    }
    const chosen = MODELS.filter((model) => values.all === true || lifecycleAt(model, asOf) !== "retired");
    if (values.format === "json") terminal.out(`${JSON.stringify(chosen, null, 2)}\n`);
    else {
      const rows = chosen.map((model) => row(model, asOf));
      terminal.out(`${columns([["model", "state", "window", "max output", "thinking", "retires"], ...rows])}\n\nState of ${asOf}; facts checked on ${FACTS_CHECKED_ON}.\n`);
    }
    return 0;
  },
});

function named(id: string): ModelFacts {
  const model = findModel(id);
  if (model !== undefined) return model;
  const near = suggestModel(id, new Date().toISOString().slice(0, 10));
  throw new UsageError(`The facts hold no model "${id}".${near === undefined || near === null ? " no400 models --all lists them." : ` Did you mean "${near}"?`}`);
}

function row(model: ModelFacts, asOf: string): readonly string[] {
  const { id, contextWindow, maxOutput, thinking, retiredOn, retiresOn, retiresNotBefore } = model;
  const retires = retiredOn ?? retiresOn ?? (retiresNotBefore === null ? "-" : `not before ${retiresNotBefore}`);
  return [id, lifecycleAt(model, asOf), number(contextWindow), number(maxOutput), thinking === null ? "-" : thinking.accepted.join(", ") || "none", retires];
}

function number(value: number | null): string {
  return value === null ? "-" : value.toLocaleString("en");
}
