import type { ModelFacts, ToolFamily } from "../../packages/core/src/facts/index.ts";

/** The value of one of the compared fields in our data, in the form `readings.ts` gives the published one. */
export function ownValue(model: ModelFacts, name: string): unknown {
  const special = SPECIAL[name];
  if (special !== undefined) return special(model);
  if (name.startsWith("toolTypes.")) return tools(model, name.slice("toolTypes.".length) as ToolFamily);
  const value = name.split(".").reduce<unknown>(step, model);
  return name.startsWith("thinking.") && Array.isArray(value) && !name.endsWith("effortAtMostHigh") ? [...value].sort() : value;
}

function step(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return null;
  return (value as Record<string, unknown>)[key] ?? null;
}

function tools(model: ModelFacts, family: ToolFamily): readonly string[] | null {
  const types = model.toolTypes[family];
  return types === undefined ? null : [...types].sort();
}

/** Known accepted, known refused, or not known. */
function has(model: ModelFacts, family: ToolFamily, prefix: string): boolean | null {
  if (model.toolTypes[family] !== undefined) return true;
  return model.refusedToolTypes.some((type) => type.startsWith(prefix)) ? false : null;
}

const SPECIAL: Readonly<Record<string, (model: ModelFacts) => unknown>> = {
  suspended: (model) => model.suspended !== null,
  tokenizer: (model) => (model.tokenizer === "v3" ? "old" : "new"),
  "toolTypes.computer+": (model) => {
    const all = [...(model.toolTypes.computer ?? []), ...model.bedrockOnlyToolTypes];
    return all.length === 0 ? null : all.sort();
  },
  hasBrowser: (model) => has(model, "browser", "browser_"),
  hasWebSearch: (model) => has(model, "web_search", "web_search_"),
  hasWebFetch: (model) => has(model, "web_fetch", "web_fetch_"),
  advisors: (model) => (model.advisors === null ? null : [...model.advisors].sort()),
  bedrock: (model) => model.platformIds.bedrock[0] ?? null,
  vertex: (model) => model.platformIds.vertex[0] ?? null,
  foundry: (model) => model.platformIds.foundry,
};
