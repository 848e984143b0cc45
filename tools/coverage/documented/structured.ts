import type { Documented } from "./documented.ts";

export const structured: Documented = {
  "structured-format-shape": ["unknown-tag", "missing-field", "output-format-deprecated"],
  "structured-models": ["output-format-not-supported-model", "strict-tools-not-supported-model"],
  "structured-additional-properties": ["strict-additional-properties"],
  "structured-types": ["schema-unsupported-keywords", "strict-enum-type-list", "strict-reference"],
  "structured-no-recursion": ["strict-circular-ref", "strict-reference"],
  "structured-no-constraints": ["schema-unsupported-keywords"],
  "structured-regex": ["unsupported-regex"],
  "structured-limits": ["too-many-strict-tools", "too-many-optional-parameters", "too-many-union-parameters", "schema-too-complex"],
};
