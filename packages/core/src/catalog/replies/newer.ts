import type { ReplyRow } from "../reply-row.ts";

/** Replies that have come to light since the others were collected. */
export const newer: readonly ReplyRow[] = [
  {
    id: "effort-change-thinking-disabled",
    template: "messages.{i}: output_config.effort '{effort}' differs from the '{before}' in effect before it; effort cannot change when thinking is disabled on this model. Use effort '{before}', or enable thinking.",
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting"],
  },
  {
    id: "effort-per-turn-not-supported",
    template: "output_config.effort requires a model that supports per-turn effort; this model does not",
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/effort"],
  },
];
