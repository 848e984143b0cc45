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
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-09-28",
    sources: [STRUCTURED_OUTPUTS, "https://github.com/leoiburn/sales-project-demo"],
    note: "A dozen public logs from 2026-04 to 2026-09 quote the reply in full, two with its request id, for strict tools and for output_config.format, from haiku-4-5 to opus-5-5; count_tokens gives it too. The same schema was accepted without strict (2026-09), and with `enum` alone or `anyOf`. No accepted request holds such a schema.",
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
