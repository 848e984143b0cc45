import { defineRule } from "../../rule.ts";
import { reportStrict, strictOwner, strictPlace, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { RECORDED_MATRIX, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

interface Data extends StrictPlace {
  readonly value: "true" | "object" | null;
}

/** Compiled objects are closed: unknown members cannot be held by a grammar. */
export const strictAdditionalProperties = defineRule<"request", Data>({
  id: "strict-additional-properties",
  summary: "an object in a strict schema that is not closed",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: [STRUCTURED_OUTPUTS, RECORDED_MATRIX],
    note: "Asked of every object, nested ones and those of definitions in use too. The texts for `true` and for a schema are quoted in public logs since 2026-03.",
  },
  foretells: ["strict-additional-properties", "format-additional-properties"],
  check(_request, scene) {
    reportStrict(scene, ["open-object"], (path, place, { value }, rank) => {
      scene.reportAt(path, { ...place, value }, { rank });
    });
  },
  api: ({ data, tagged }) =>
    data.value === null
      ? `${strictPlace(tagged)}: For 'object' type, 'additionalProperties' must be explicitly set to false`
      : `${strictPlace(tagged)}: For 'object' type, 'additionalProperties: ${data.value}' is not supported. Please set 'additionalProperties' to false`,
  text: ({ data, own }) => `${strictOwner(data.tool)} has an open object at \`${own}\`. Set \`"additionalProperties": false\` there.`,
});
