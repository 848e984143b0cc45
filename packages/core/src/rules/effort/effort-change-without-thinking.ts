import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { effortsOfThisTurn, goesWithoutThinking } from "./_shared/message-efforts.ts";

/** A model that goes without thinking keeps one effort. */
export const effortChangeWithoutThinking = defineRule<"field", { effort: string; before: string }>({
  id: "effort-change-without-thinking",
  summary: "an effort that changes while thinking is off",
  site: "field",
  kinds: ["thinking"],
  phase: "capability",
  rank: 6,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting", "https://platform.claude.com/docs/en/build-with-claude/effort"],
    note:
      "The documents speak of any change. Measured on Opus 5, 2026-09-29: a change before the assistant's last turn was accepted, " +
      "one behind it was refused, a level said again was accepted. So only the turn that is asked for is judged.",
  },
  foretells: ["effort-change-thinking-disabled"],
  check(thinking, scene) {
    if (!goesWithoutThinking(thinking, scene)) return;
    const set = effortsOfThisTurn(scene);
    const change = set.find(({ effort, before }) => effort !== before);
    // Nobody has measured a level that is left and taken up again within the turn.
    if (change === undefined || change.before === null || set.at(-1)?.effort === change.before) return;
    scene.reportAt(["messages", change.index, "output_config", "effort"], { effort: change.effort, before: change.before });
  },
  api: ({ data, plain }) =>
    `${messagePath(plain)}: output_config.effort '${data.effort}' differs from the '${data.before}' in effect before it; ` +
    `effort cannot change when thinking is disabled on this model. Use effort '${data.before}', or enable thinking.`,
  text: ({ data }, scene) =>
    `The effort changes from "${data.before}" to "${data.effort}", but \`${scene.modelId}\` keeps one effort while it does not think. Drop the change, or let it think.`,
});
