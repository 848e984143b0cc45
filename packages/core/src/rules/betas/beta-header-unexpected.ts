import { certain } from "../../guard.ts";
import { BETAS, type BetaFacts, findBeta } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import { nearest } from "../../shape/nearest.ts";

/** The API knows more betas than anybody lists, so only a name that cannot be one is a certain refusal. */
export const betaHeaderUnexpected = defineRule<"request", { names: readonly string[]; near: string | null; why: "form" | "unknown" | "platform" }>({
  id: "beta-header-unexpected",
  summary: "a beta that is not known",
  site: "request",
  when: ({ betas, batchItem, platform }) => betas !== null && betas.size > 0 && !batchItem && platform !== "other",
  phase: "headers",
  rank: 20,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/api/beta-headers", "https://github.com/anthropics/claude-code/issues/53855"],
    note: "21 recorded acceptances name betas that no SDK lists. So a name with a date that is merely not known is a warning. The message also ends in platform.claude.com/docs.",
  },
  foretells: ["beta-header-unexpected", "bedrock-invalid-beta-flag"],
  check(_request, scene) {
    const { betas, platform } = scene.context;
    const found = [...certain(betas)].map((name) => [name, verdictOf(name, findBeta(name), platform)] as const);
    for (const why of ["form", "platform", "unknown"] as const) {
      const names = found.flatMap(([name, verdict]) => (verdict === why ? [name.slice(0, 80)] : []));
      if (names.length === 0) continue;
      const near = why === "platform" ? null : (nearest(names[0] ?? "", BETAS.map(({ name }) => name)) ?? null);
      scene.reportAt([], { names, near, why }, { severity: why === "unknown" ? "warning" : "error" });
    }
  },
  api: ({ data }, { context }) =>
    context.platform === "bedrock" || context.platform === "bedrock-converse"
      ? "invalid beta flag"
      : `Unexpected value(s) ${data.names.map((name) => `\`${name}\``).join(", ")} for the \`anthropic-beta\` header. ` +
        "Please consult our documentation at docs.anthropic.com or try again without the header.",
  text: ({ data }) => {
    const names = data.names.map((name) => `\`${name}\``).join(", ");
    if (data.why === "platform") return `This platform refuses the beta ${names}. Leave it out.`;
    const hint = data.near === null ? "Names end in a date and are separated by commas." : `Did you mean \`${data.near}\`?`;
    return `${names} ${data.names.length === 1 ? "is not a known beta" : "are not known betas"}. ${hint}`;
  },
});

/** Every beta there ever was ends in the day it was designed on. */
const ENDS_IN_DATE = /^[a-z0-9][a-z0-9-]*-20\d\d-?\d\d-?\d\d$/;

function verdictOf(name: string, facts: BetaFacts | undefined, platform: BetaFacts["refusedOn"][number]): "form" | "unknown" | "platform" | null {
  if (facts !== undefined) return facts.refusedOn.includes(platform) ? "platform" : null;
  return ENDS_IN_DATE.test(name) ? "unknown" : "form";
}
