import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import type { Path } from "../../subject.ts";

/** A request that only fills the cache has no answer to shape. */
export const maxTokensZeroCombination = defineRule<"field">({
  id: "max-tokens-zero-combination",
  summary: "max_tokens 0 beside a wish for an answer",
  site: "field",
  kinds: ["max_tokens"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"], note: "The words of the refusal have not been seen." },
  foretells: ["max-tokens-zero-combos"],
  check(value: number, scene) {
    if (value !== 0) return;
    for (const { path, isSet } of ANSWERS) if (isSet(scene.request)) scene.reportAt(path);
  },
  api: () => null,
  text: ({ own }) => `\`max_tokens\` 0 only fills the cache; \`${own}\` cannot be combined with it.`,
});

const ANSWERS: readonly { readonly path: Path; isSet(request: Shaped): boolean }[] = [
  { path: ["tool_choice"], isSet: ({ tool_choice }) => tool_choice?.type === "any" || tool_choice?.type === "tool" },
  { path: ["thinking"], isSet: ({ thinking }) => thinking?.type === "enabled" },
  { path: ["output_config", "format"], isSet: ({ output_config }) => (output_config?.format ?? null) !== null },
  { path: ["stream"], isSet: ({ stream }) => stream === true },
];
