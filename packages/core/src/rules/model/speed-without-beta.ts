import { defineRule } from "../../rule.ts";

/** Fast mode left beta with Opus 5.5 only; the older models still want the header, for any value. */
export const speedWithoutBeta = defineRule<"field", { model: string }>({
  id: "speed-without-beta",
  summary: "speed without its beta",
  site: "field",
  kinds: ["speed"],
  phase: "unknown-key",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10-15", sources: ["https://platform.claude.com/docs/en/build-with-claude/fast-mode"] },
  foretells: ["speed-without-beta"],
  check(speed: string | null, scene) {
    if (speed === null || scene.context.platform !== "anthropic" || scene.model.fastMode !== "beta") return;
    if (!scene.hasBeta("fast-mode-2026-02-01")) scene.report([], { model: scene.modelId });
  },
  api: () => "speed: Extra inputs are not permitted",
  text: ({ data }) => `On \`${data.model}\` \`speed\` still needs the beta header \`fast-mode-2026-02-01\`. Send it, or drop \`speed\`.`,
});
