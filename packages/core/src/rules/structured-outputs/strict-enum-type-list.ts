import { defineRule } from "../../rule.ts";
import { reportStrict, strictOwner, strictPlace, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

interface Data extends StrictPlace {
  readonly value: unknown;
  readonly types: readonly string[];
}

/** The compiler holds each value of an `enum` against one type, so a list of types matches none. */
export const strictEnumTypeList = defineRule<"request", Data>({
  id: "strict-enum-type-list",
  summary: "an enum beside a list of types in a strict schema",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "warning",
  evidence: {
    grade: "reported",
    date: "2026-09-30",
    sources: [STRUCTURED_OUTPUTS],
    note: "Five public logs from 2026-04 to 2026-09 quote the text; no exchange with it has been recorded.",
  },
  check(_request, scene) {
    reportStrict(scene, ["enum-of-union"], (path, place, { value, types }, rank) => {
      scene.reportAt(path, { ...place, value, types }, { rank });
    });
  },
  api: ({ data, tagged }) =>
    typeof data.value === "string"
      ? `${strictPlace(tagged)}: Invalid schema: Enum value '${data.value}' does not match declared type '[${data.types.map((type) => `'${type}'`).join(", ")}]'`
      : null,
  text: ({ data, own }) => `${strictOwner(data.tool)}: \`${own}\` stands beside a list of types. Use \`anyOf\` with one type each, or drop \`type\`.`,
});
