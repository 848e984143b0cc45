import { allWordings as listWordings, type DescribedRule } from "../core.ts";

let byId: ReadonlyMap<string, DescribedRule> | undefined;

/** Everything that is known about a rule id besides its problems. */
export function wordingOf(id: string): DescribedRule | undefined {
  return allWordings().get(id);
}

/** All rules by id: semantic, about tokens, shape, and those of the JSON text itself. */
export function allWordings(): ReadonlyMap<string, DescribedRule> {
  byId ??= new Map(listWordings().map((wording) => [wording.id, wording]));
  return byId;
}

/** A team's own budget: reported like a rule, but none of the API's. */
export const OVER_BUDGET = { id: "prompt-over-budget", summary: "A prompt has more tokens than the configuration allows" } as const;

/** The page of a rule. */
export function docsOf(id: string): string {
  if (id === OVER_BUDGET.id) return "https://github.com/no400/no400/blob/main/docs/configuration.md#budgets";
  return `https://github.com/no400/no400/blob/main/docs/rules/${id}.md`;
}
