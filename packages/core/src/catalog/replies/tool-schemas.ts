import type { ReplyRow } from "../reply-row.ts";

/** Tool schemas and structured outputs. */
export const toolSchemas: readonly ReplyRow[] = [
  {
    id: "tool-schema-top-level-combinator",
    template: "tools.{i}.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level",
    seen: ["2025-04", "2026-09"], sources: ["https://github.com/kenn-io/kata/pull/365"],
  },
  {
    id: "tool-schema-invalid-2020-12",
    template: "tools.{i}.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12). Learn more about tool use at {docs url}.",
    seen: ["2025-02", "2026-08"], sources: ["https://github.com/openclaw/openclaw/issues/29416"],
  },
  {
    id: "tool-schema-property-keys",
    template: "tools.{i}.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'",
    variants: ["tools.{i}.custom.input_schema.properties: Property keys should match pattern …"],
    seen: ["2025-02", "2026-08"], sources: ["https://github.com/jasonsum/gmail-mcp-server/pull/5"],
  },
  {
    id: "grammar-too-large", decidedBy: "server",
    template: "The compiled grammar is too large, which would cause performance issues. Simplify your tool schemas or reduce the number of strict tools.",
    seen: ["2026-02", "2026-08"], sources: ["https://github.com/pome-sh/digital-twins/pull/527"],
    cause: "The grammar made of all strict schemas of the request is too large for this model.",
    fix: "Mark fewer tools as strict, or make their schemas smaller: fewer optional fields, unions and enum values.",
  },
  {
    id: "grammar-too-large-pathed", decidedBy: "server",
    template: "output_config.format.schema: Invalid schema: The compiled grammar is too large, which would cause performance issues. Simplify your tool schemas or reduce the number of strict tools.",
    seen: ["2026-06", "2026-06"], sources: ["https://github.com/TanStack/ai/issues/682"],
    cause: "The grammar made of output_config.format is too large for this model.",
    fix: "Make the schema smaller: fewer optional fields, unions, enum values and levels.",
  },
  {
    id: "schema-too-complex",
    template: "Schema is too complex for compilation.[ Try reducing the number of tools or simplifying tool schemas.]",
    seen: ["2025-11", "2026-08"], sources: ["https://platform.claude.com/docs/en/build-with-claude/structured-outputs"],
  },
  {
    id: "unsupported-regex",
    template: "Unsupported regex feature in pattern field: …",
    seen: ["2026-05", "2026-08"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/troubleshooting-tool-use"],
  },
  {
    id: "circular-ref-programmatic", paraphrased: true,
    template: "… Circular $ref detected …",
    seen: ["2026-05", "2026-08"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/programmatic-tool-calling"],
  },
  {
    id: "tool-input-schema-required",
    template: "tools.{i}.custom.input_schema: Field required",
    seen: ["2024-05", "2026-08"],
  },
  {
    id: "strict-additional-properties",
    template: "tools.{i}.custom: For 'object' type, 'additionalProperties' must be explicitly set to false",
    seen: ["2025-11", "2026-09"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "format-additional-properties",
    template: "output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false",
    seen: ["2025-11", "2026-10"],
  },
  {
    id: "schema-unsupported-keywords",
    template: "{path}: For '{type}' type, propert{y|ies} {keywords} {is|are} not supported",
    seen: ["2025-11", "2026-10"], sources: ["https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
  },
  {
    id: "too-many-strict-tools",
    template: "Too many strict tools ({n}). The maximum number of strict tools supported is 20. Try reducing the number of tools marked as strict.",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "too-many-optional-parameters",
    template: "Schemas contains too many optional parameters ({n}), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24).",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "too-many-union-parameters",
    template: "Schemas contains too many parameters with union types ({n} parameters with type arrays or anyOf). This causes exponential …",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "output-format-deprecated",
    template: "output_format: This field is deprecated. Use 'output_config.format' instead.",
    seen: ["2026-01", "2026-09"],
  },
  {
    id: "output-format-schema-required",
    template: "output_format.schema: Field required",
    seen: ["2025-12", "2026-03"], sources: ["https://github.com/braintrustdata/braintrust-sdk-ruby/blob/main/test/fixtures/vcr_cassettes/anthropic/beta_structured_outputs.yml"],
  },
  {
    id: "output-format-keyword",
    template: "output_format.schema: For '{type}' type, property '{kw}' is not supported",
    seen: ["2025-11", "2026-02"], sources: ["https://github.com/vkryukov/req_llm/blob/main/test/support/fixtures/anthropic/claude_haiku_4_5_20251001/object_basic.json"],
  },
  {
    id: "response-format-extra",
    template: "response_format: Extra inputs are not permitted",
    seen: ["2024-06", "2026-08"],
  },
  {
    id: "tool-schema-type-required",
    template: "tools.{i}.custom.input_schema.type: Field required",
    seen: ["2024-06", "2026-10"], sources: ["https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix"],
  },
  {
    id: "tool-schema-type-object",
    template: "tools.{i}.custom.input_schema.type: Input should be 'object'",
    seen: ["2024-06", "2026-08"], sources: ["https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix"],
  },
  {
    id: "tool-schema-shape",
    template: "tools.{i}.custom.input_schema: Input does not match the expected shape.",
    seen: ["2026-08", "2026-08"], sources: ["https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix"],
  },
  {
    id: "strict-circular-ref",
    template: "tools.{i}.custom: Invalid schema: Circular reference detected in schema definitions: {A} -> {A}. Self-referencing or mutually-referencing definitions are not supported.",
    seen: ["2026-08", "2026-08"], sources: ["https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix"],
  },
  {
    id: "strict-properties-not-supported",
    template: "tools.{i}.custom: For 'object' type, property 'properties' is not supported",
    seen: ["2026-08", "2026-08"], sources: ["https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix"],
  },
  {
    id: "input-examples-invalid", paraphrased: true,
    template: null,
    seen: ["2025-11", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"],
  },
  {
    id: "output-format-not-supported-model",
    template: "'{model}' does not support output format.",
    seen: ["2025-11", "2026-02"],
  },
];
