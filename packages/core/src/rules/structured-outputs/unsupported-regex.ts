import { defineRule } from "../../rule.ts";
import { reportStrict, strictOwner, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

interface Data extends StrictPlace {
  readonly feature: string;
}

/** Patterns become part of the grammar, which has no backreferences, lookaround or word boundaries. */
export const unsupportedRegex = defineRule<"request", Data>({
  id: "unsupported-regex",
  summary: "a pattern that strict schemas cannot hold",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: [STRUCTURED_OUTPUTS, "https://platform.claude.com/docs/en/agents-and-tools/tool-use/troubleshooting-tool-use"],
    note: "The text begins with \"Unsupported regex feature in pattern field: \"; its end depends on the feature. Which {n,m} is too large is not known, so ranges are not judged.",
  },
  foretells: ["unsupported-regex"],
  check(_request, scene) {
    reportStrict(scene, ["regex"], (path, place, { feature }, rank) => {
      scene.reportAt(path, { ...place, feature }, { rank });
    });
  },
  api: () => null,
  text: ({ data, own }) => `${strictOwner(data.tool)}: \`${own}\` uses ${data.feature}, which strict schemas cannot hold. Write the pattern without it.`,
});
