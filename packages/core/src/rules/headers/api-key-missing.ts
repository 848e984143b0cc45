import { defineRule } from "../../rule.ts";
import { isMissing } from "./_values/header.ts";

/** Nobody to bill. */
export const apiKeyMissing = defineRule<"headers">({
  id: "api-key-missing",
  summary: "no credential",
  site: "headers",
  when: (context) => !context.batchItem && context.platform === "anthropic" && isMissing("x-api-key", context) && (context.headers?.authorization ?? "") === "",
  phase: "headers",
  rank: -1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-09", sources: ["https://platform.claude.com/docs/en/api/overview", "https://github.com/karthink/gptel/issues/354"] },
  reply: { status: 401, type: "authentication_error" },
  foretells: ["header-api-key-required"],
  check(_headers, scene) {
    scene.reportAt([]);
  },
  api: () => "x-api-key header is required",
  text: () => "Neither `x-api-key` nor `authorization` is sent. Set your API key, in most clients by ANTHROPIC_API_KEY.",
});
