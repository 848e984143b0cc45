import { defineRule } from "../../rule.ts";
import { reportStrict, strictOwner, strictPlace, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { RECORDED_MATRIX, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

interface Data extends StrictPlace {
  readonly cycle: readonly string[];
}

/** Definitions that lead back to themselves cannot be compiled. */
export const strictCircularRef = defineRule<"request", Data>({
  id: "strict-circular-ref",
  summary: "definitions of a strict schema that refer to each other in a circle",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [STRUCTURED_OUTPUTS, RECORDED_MATRIX], note: "Recorded for one definition that holds itself; a schema that refers to its own root (`#`) has not been seen." },
  foretells: ["strict-circular-ref"],
  check(_request, scene) {
    reportStrict(scene, ["circular"], (path, place, { cycle }, rank) => {
      scene.reportAt(path, { ...place, cycle }, { rank });
    });
  },
  api: ({ data, tagged }) =>
    data.cycle[0] === "#"
      ? null
      : `${strictPlace(tagged)}: Invalid schema: Circular reference detected in schema definitions: ${data.cycle.join(" -> ")}. ` +
        "Self-referencing or mutually-referencing definitions are not supported.",
  text: ({ data }) => `${strictOwner(data.tool)} refers in a circle: ${data.cycle.join(" -> ")}. Write the levels out to a fixed depth, or drop \`strict\`.`,
});
