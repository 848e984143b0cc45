import { defineRule } from "../../rule.ts";
import type { StrictFault } from "../../tools/strict-fault.ts";
import { reportStrict, strictOwner, strictPlace, type StrictPlace, STRICT_NEEDS } from "../../tools/strict-request.ts";
import { RECORDED_MATRIX, STRUCTURED_OUTPUTS } from "./_evidence/pages.ts";

const KINDS = ["keywords", "boolean-subschema", "min-items", "combinator", "empty"] as const;
type Fault = Extract<StrictFault, { kind: (typeof KINDS)[number] }>;

interface Data extends StrictPlace {
  readonly fault: Fault;
}

/** A grammar cannot hold every keyword of JSON Schema. */
export const schemaUnsupportedKeywords = defineRule<"request", Data>({
  id: "schema-unsupported-keywords",
  summary: "a keyword that strict schemas cannot hold",
  site: "request",
  needs: STRICT_NEEDS,
  phase: "compile",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: [STRUCTURED_OUTPUTS, RECORDED_MATRIX, "https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
    note:
      "minLength, maxLength, pattern and format pass, whatever the documents say: nine models accepted them on 2026-09-10. " +
      "`not` and `if` are merely missing from the documented list.",
  },
  foretells: ["schema-unsupported-keywords", "output-format-keyword", "strict-properties-not-supported"],
  check(_request, scene) {
    reportStrict(scene, KINDS, (path, place, fault, rank) => {
      const severity = fault.kind === "combinator" && fault.keyword !== "oneOf" ? "warning" : "error";
      scene.reportAt(path, { ...place, fault }, { rank, severity });
    });
  },
  api: ({ data, tagged }) => {
    const words = apiWords(data.fault);
    return words === null ? null : `${strictPlace(tagged)}: ${words}`;
  },
  text: ({ data, own }) => `${strictOwner(data.tool)}: ${ourWords(data.fault, own)}`,
});

function apiWords(fault: Fault): string | null {
  switch (fault.kind) {
    case "keywords":
      if (fault.keywords.length === 1) return `For '${fault.type}' type, property '${fault.keywords[0]}' is not supported`;
      return `For '${fault.type}' type, properties ${fault.keywords.join(", ")} are not supported`;
    case "boolean-subschema":
      return fault.type === "object" ? "For 'object' type, property 'properties' is not supported" : null;
    case "min-items":
      // The API names a range, not the number: 2 to 5, or 6 and more.
      return `For 'array' type, 'minItems' values other than 0 or 1 are not supported (got: ${fault.found <= 5 ? "[2, 5]" : "[6, ∞]"})`;
    case "combinator":
      return fault.keyword === "oneOf" ? "Schema type 'oneOf' is not supported" : null;
    case "empty":
      return "Empty schema ({}) that accepts any JSON value is not supported. Please specify a concrete type.";
  }
}

function ourWords(fault: Fault, own: string): string {
  switch (fault.kind) {
    case "keywords":
      return `\`${own.slice(0, own.lastIndexOf("."))}\` uses ${fault.keywords.map((name) => `\`${name}\``).join(", ")}, which cannot be enforced. Say it in the description instead.`;
    case "boolean-subschema":
      return `\`${own}\` is \`true\` or \`false\` instead of a schema. Give it a type.`;
    case "min-items":
      return `\`${own}\` is ${fault.found}; only 0 and 1 can be enforced. Say the count in the description.`;
    case "combinator":
      return fault.keyword === "oneOf" ? `\`${own}\` is not supported. Use \`anyOf\`.` : `\`${own}\` is not among the supported keywords.`;
    case "empty":
      return `\`${own}\` is empty and takes any value. Give it a type.`;
  }
}
