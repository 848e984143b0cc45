import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

const HEAD = '"thinking.type.disabled" is not supported for this model.';
const SEND_BETWEEN_TOOLS =
  'To turn thinking off on this model, send "thinking": {"type": "between_tools"} instead of {"type": "disabled"}. The model does not think before responding. ' +
  "The short updates it writes between tool calls come back as thinking blocks.";
/** Seen until 2026-09-29, the other words from 2026-10-02 on. */
const BETWEEN_TOOLS_SINCE = "2026-10-01";

/** Thinking turned off on a model that always thinks. */
export const thinkingDisabledNotSupported = defineRule<"field", { disputed: boolean }>({
  id: "thinking-disabled-not-supported",
  summary: "thinking turned off on a model that always thinks",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting", "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"], note: "Gateway probes of 2026-07 and 2026-09 got 200 on fable-5; the documents and a shown 400 of the direct API say no. The words for fable-5 and mythos-5 are those that were shown; the page of 2026-10-10 gives them those of opus-5-5." },
  foretells: ["thinking-disabled-not-supported", "thinking-disabled-not-supported-use-adaptive", "thinking-disabled-not-supported-between-tools", "thinking-disabled-send-between-tools-bedrock"],
  check(thinking, scene) {
    if (thinking.type !== "disabled") return;
    const { rejected, disputed } = certain(scene.model.thinking);
    const doubt = disputed.includes("disabled");
    if (rejected.includes("disabled") || doubt) scene.report(["type"], { disputed: doubt }, { severity: doubt ? "warning" : "error" });
  },
  api: (_, scene) => {
    const { accepted } = certain(scene.model.thinking);
    if (accepted.includes("between_tools") && scene.from(BETWEEN_TOOLS_SINCE)) return SEND_BETWEEN_TOOLS;
    if (accepted.includes("between_tools")) return `${HEAD} Use "thinking.type.between_tools" for the lowest thinking setting, or "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.`;
    // Models from before the autumn of 2026 name budgets, whether or not they take them.
    if ((scene.model.releasedOn ?? "") < "2026-09-01") return `${HEAD} Thinking defaults to adaptive mode when not specified; use "thinking.type.enabled" with "budget_tokens" for extended thinking.`;
    return `${HEAD} Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.`;
  },
  text: (_, scene) =>
    certain(scene.model.thinking).accepted.includes("between_tools")
      ? `\`${scene.modelId}\` does not take "disabled". Use \`{ "type": "between_tools" }\`.`
      : `\`${scene.modelId}\` always thinks. Leave \`thinking\` out, and lower \`output_config.effort\` for less of it.`,
});
