import type { Wording } from "../../rule.ts";

/** Shape problems of a Converse body: AWS answers in words of its own, which nobody has recorded for these. */
export function onConverse(wording: Wording): Wording {
  // AWS adds members over time and passes over those it does not know, so one more of them is no certain refusal.
  const severity = wording.id === "unknown-field" ? "warning" : wording.severity;
  return { ...wording, severity, reply: { status: 400, type: "ValidationException" }, api: () => null };
}
