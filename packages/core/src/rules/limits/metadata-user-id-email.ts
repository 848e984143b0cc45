import { defineRule } from "../../rule.ts";

/** user_id is meant to be opaque; the API refuses what looks like an address. */
export const metadataUserIdEmail = defineRule<"field">({
  id: "metadata-user-id-email",
  summary: "an e-mail address as user_id",
  site: "field",
  kinds: ["metadata"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages", "https://github.com/BerriAI/litellm/issues/10106"], note: "First seen in 2025-04; before that nothing is said. Phone numbers are reported to be refused too; their pattern is not known." },
  foretells: ["metadata-user-id-email"],
  check(metadata, scene) {
    if (!scene.from("2025-04-01")) return;
    const id = (metadata?.user_id ?? "") as string;
    if (id.length <= 254 && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(id)) scene.report(["user_id"]);
  },
  api: () => "metadata.user_id: user_id appears to contain an email address. Please send a uuid or hash value instead.",
  text: () => "`metadata.user_id` looks like an e-mail address. Send a uuid or a hash instead.",
});
