import type { Platform } from "../../context.ts";
import { defineRule } from "../../rule.ts";
import { isMissing } from "./_values/header.ts";

/** Without a version the API does not know which contract to keep. */
export const anthropicVersionMissing = defineRule<"headers">({
  id: "anthropic-version-missing",
  summary: "no anthropic-version header",
  site: "headers",
  when: (context) => !context.batchItem && ASKED_FOR.includes(context.platform) && isMissing("anthropic-version", context),
  phase: "headers",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/versioning", "https://github.com/Pasta-Devs/Marinara-Engine/issues/120"] },
  foretells: ["header-version-required"],
  check(_headers, scene) {
    scene.reportAt([]);
  },
  api: () => "anthropic-version: header is required",
  text: () => "The header `anthropic-version` is missing. Send `anthropic-version: 2023-06-01`, or a newer version.",
});

const ASKED_FOR: readonly Platform[] = ["anthropic", "aws", "foundry"];
