import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Shaped } from "../../site.ts";
import type { Path } from "../../subject.ts";

/** A request for a summary is no request for an answer. */
export const compactionIncompatible = defineRule<"field">({
  id: "compaction-incompatible",
  summary: "a field that does not go with compaction",
  site: "field",
  kinds: ["compaction"],
  phase: "conversation",
  rank: 51,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"], note: "The words of the refusal have not been seen." },
  foretells: ["compaction-incompatible"],
  check(compaction, scene) {
    if (compaction === null || scene.context.endpoint === "count_tokens") return;
    for (const { path, isSet } of INCOMPATIBLE) if (isSet(scene.request)) scene.reportAt(path);
    reportSecondBlock(scene);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` cannot be combined with \`compaction\`. Leave it out of the request that asks for the summary.`,
});

const set = (value: unknown): boolean => value !== undefined && value !== null;

const INCOMPATIBLE: readonly { readonly path: Path; isSet(request: Shaped): boolean }[] = [
  { path: ["context_management"], isSet: ({ context_management }) => set(context_management) },
  { path: ["stop_sequences"], isSet: ({ stop_sequences }) => set(stop_sequences) && stop_sequences.length > 0 },
  { path: ["output_config", "format"], isSet: ({ output_config }) => set(output_config?.format) },
  { path: ["output_config", "task_budget", "remaining"], isSet: ({ output_config }) => set(output_config?.task_budget?.remaining) },
  { path: ["tool_choice"], isSet: ({ tool_choice }) => tool_choice?.type === "any" || tool_choice?.type === "tool" },
];

/** Only one summary may stand in front. */
function reportSecondBlock(scene: Scene): void {
  let seen = 0;
  for (const turn of scene.conversation.turns) {
    if (!turn.has("compaction")) continue;
    turn.blocks.forEach((block, j) => {
      if (block.type === "compaction" && ++seen > 1) scene.reportBlock(turn, j, []);
    });
  }
}
