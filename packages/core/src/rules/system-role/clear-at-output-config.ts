import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { eachMessage } from "./_shared/runs.ts";
import { CLEAR_AT, isTurnScoped } from "./_shared/clear-at.ts";

/** Settings cannot end with the turn. */
export const clearAtOutputConfig = defineRule<"turn">({
  id: "clear-at-output-config",
  summary: "a turn-scoped system message with output_config",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 7,
  severity: "error",
  evidence: CLEAR_AT,
  foretells: ["clear-at-output-config"],
  check(turn, scene) {
    eachMessage(turn, scene, (message, i) => {
      if (isTurnScoped(message) && (message.output_config ?? null) !== null) scene.reportAt(["messages", i, "output_config"], {}, { part: "key" });
    });
  },
  api: ({ plain }) => `${messagePath(plain)}: output_config is not permitted on a turn-scoped system message (clear_at: 'next_user_message')`,
  text: () => "`output_config` stands on a message that ends with the turn. Put it on a system message of its own.",
});
