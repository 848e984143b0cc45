import { toolTypes } from "../../tools/tool-needs.ts";
import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Shaped } from "../../site.ts";
import { COMPUTER_USE } from "./_evidence/pages.ts";

/** Dated tools come and go with the models that know them. */
export const toolTypeNotSupportedByModel = defineRule<"field", { model: string; types: readonly string[]; instead: readonly string[] }>({
  id: "tool-type-not-supported-by-model",
  summary: "a tool of a type the model does not know",
  site: "field",
  kinds: ["tools"],
  needs: toolTypes(() => true),
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5", COMPUTER_USE],
    note: "The API goes on with \"Did you mean one of\" and a list of tags, which is not foretold. Only types known to be refused are flagged.",
  },
  foretells: ["tool-type-not-supported-by-model"],
  check(tools, scene) {
    let types: string[] | undefined;
    let at = -1;
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const type = (tool.type ?? "custom") as string;
      if (type !== "custom" && isRefused(type, scene)) {
        (types ??= []).push(type);
        if (at === -1) at = index;
      }
      index++;
    }
    if (types === undefined) return;
    const family = (types[0] as string).split("_")[0] as string;
    const known = Object.entries(scene.model.toolTypes).find(([name]) => name.startsWith(family))?.[1] ?? [];
    scene.report([at, "type"], { model: scene.model.id, types, instead: known });
  },
  api: ({ data }) => `'${data.model}' does not support tool types: ${data.types.join(", ")}.`,
  text: ({ data }) =>
    `\`${data.model}\` does not know ${data.types.map((type) => `\`${type}\``).join(", ")}.${data.instead.length === 0 ? " Drop it, or use another model." : ` Use ${data.instead.map((type) => `\`${type}\``).join(" or ")}.`}`,
});

function isRefused(type: string, { model, context }: Scene): boolean {
  if (model.refusedToolTypes.includes(type)) return true;
  return model.bedrockOnlyToolTypes.includes(type) && !context.platform.startsWith("bedrock") && context.platform !== "other";
}
