import { defineRule } from "../../rule.ts";
import { checkSchema, lookOnce } from "../../tools/check-schema.ts";
import type { Path } from "../../subject.ts";

/** Whatever dialect `$schema` names, the API holds the schema against draft 2020-12. */
export const toolSchemaInvalid202012 = defineRule<"tool", { tool: string; at: Path }>({
  id: "tool-schema-invalid-2020-12",
  summary: "a tool schema that is no valid JSON Schema",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  rank: 20,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/api/messages", "https://github.com/anthropics/claude-code/issues/86665", "https://github.com/anthropics/claude-code/issues/63673", "https://github.com/anthropics/claude-code/issues/8900"],
    note: "6,289 recorded schemas are valid, 568 of them though they name draft-07. The address at the end of the text changed between 2025-09-09 and 2025-10-04, and between 2026-05-29 and 2026-08-14.",
  },
  foretells: ["tool-schema-invalid-2020-12"],
  check(tool, scene) {
    const verdict = checkSchema(tool.input_schema, lookOnce(scene, tool.input_schema).look);
    if (verdict.kind === "invalid") scene.report(["input_schema", ...verdict.path], { tool: tool.name as string, at: verdict.path });
  },
  api: ({ data, tagged }, scene) => {
    const place = data.at.length === 0 ? tagged : tagged.slice(0, -data.at.join(".").length - 1);
    return `${place}: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at ${address(scene.context.asOf)}.`;
  },
  text: ({ data }) => `The schema of \`${data.tool}\` is not valid in JSON Schema draft 2020-12 at \`${data.at.join(".") || "its root"}\`. ${hint(data.at.at(-1))}`,
});

function address(asOf: string): string {
  if (asOf >= "2026-06-01") return "https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview";
  return asOf >= "2025-09-15" ? "https://docs.claude.com/en/docs/tool-use" : "https://docs.anthropic.com/en/docs/tool-use";
}

/** What older dialects wrote differently. */
function hint(keyword: string | number | undefined): string {
  switch (keyword) {
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return "It must be a number: booleans are draft-04.";
    case "required":
      return "It must be a list of names beside `properties`, without repeats; `true` in a property is draft-03.";
    case "items":
      return "A list of schemas is called `prefixItems` now.";
    case "type":
      return "Types are array, boolean, integer, null, number, object and string; leave it out to allow any.";
    default:
      return "Correct that value, or drop it.";
  }
}
