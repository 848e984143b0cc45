// Plain values, before they are put in a queue or a batch, with a team's own rules.
import { allowedModels, assertRequest, checkRequest, contentCheck, defineRule, maxTokensCap, PreflightError } from "@no400/runtime";

const noSystem = defineRule({
  id: "house-system-required",
  summary: "a request without our system prompt",
  site: "request",
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: [] },
  check: (request, scene) => request.system === undefined && scene.report([]),
  api: () => null,
  text: () => "Every request of this team has a system prompt.",
});
const options = { houseRules: [noSystem, allowedModels(["claude-haiku-4-5*"]), maxTokensCap(1024), ...contentCheck({ id: "house-no-iban", summary: "an IBAN", refuses: (text) => /\bDE\d{20}\b/.test(text) })] };

const checked = checkRequest({ model: "claude-opus-4-6", max_tokens: 4096, messages: [{ role: "user", content: "Pay to DE02120300000000202051" }] }, options);
if (!checked.ok) for (const message of checked.messages) console.log(message);

try {
  assertRequest({ model: "claude-haiku-4-5", max_tokens: 64, messages: [] }, options);
} catch (error) {
  if (!(error instanceof PreflightError)) throw error;
  console.log(`not queued: ${error.error.error.message}`);
}
