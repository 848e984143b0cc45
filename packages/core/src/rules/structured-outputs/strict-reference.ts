import { defineRule } from "../../rule.ts";
import { reportStrict, strictOwner, strictPlace, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

interface Data extends StrictPlace {
  readonly kind: "missing-definition" | "external-ref" | "ref-in-all-of";
  readonly ref: string;
}

/** References stay inside the schema, lead somewhere, and do not stand in `allOf`. */
export const strictReference = defineRule<"request", Data>({
  id: "strict-reference",
  summary: "a reference that a strict schema cannot follow",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [STRUCTURED_OUTPUTS], note: "The text for a missing definition is quoted in public logs; the others have not been seen." },
  check(_request, scene) {
    reportStrict(scene, ["missing-definition", "external-ref", "ref-in-all-of"], (path, place, { kind, ref }, rank) => {
      scene.reportAt(path, { ...place, kind, ref }, { rank });
    });
  },
  api: ({ data, tagged }) =>
    data.kind === "missing-definition" ? `${strictPlace(tagged)}: Invalid schema: Reference to non-existent definition: ${data.ref}` : null,
  text: ({ data }) => `${strictOwner(data.tool)} refers to \`${data.ref}\`, ${WHY[data.kind]}`,
});

const WHY: Readonly<Record<Data["kind"], string>> = {
  "missing-definition": "which is not there. Add the definition under `$defs`.",
  "external-ref": "outside of itself. Copy that schema under `$defs`.",
  "ref-in-all-of": "inside `allOf`, where references are not supported. Write the parts into one object.",
};
