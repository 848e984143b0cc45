import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { findBeta } from "../../facts/index.ts";

/** Headers outlive what they opened. */
export const betaWithoutEffect = defineRule<"request", { rows: readonly { readonly name: string; readonly since: string | null }[] }>({
  id: "beta-without-effect",
  summary: "a beta that does nothing any more",
  site: "request",
  when: ({ betas, batchItem, platform }) => betas !== null && betas.size > 0 && !batchItem && platform === "anthropic",
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/beta-headers", "https://platform.claude.com/docs/en/release-notes/overview"], note: "Sending them is accepted." },
  check(_request, scene) {
    const { asOf } = scene.context;
    const rows: { name: string; since: string | null }[] = [];
    for (const name of certain(scene.context.betas)) {
      const facts = findBeta(name);
      if (facts === undefined) continue;
      const since = facts.expiredOn ?? (facts.keeps.length === 0 ? facts.gaOn : null);
      if (!facts.forMessages) rows.push({ name, since: null });
      else if (since !== null && since <= asOf) rows.push({ name, since });
    }
    if (rows.length > 0) scene.reportAt([], { rows });
  },
  api: () => null,
  text: ({ data }) => data.rows.map(({ name, since }) => `The beta \`${name}\` ${since === null ? "is for other endpoints" : `has had no effect since ${since}`}. Leave it out.`).join(" "),
});
