import type { ReplyRow } from "../reply-row.ts";

/** Messages and roles. */
export const messages: readonly ReplyRow[] = [
  {
    id: "prefill-not-supported",
    template: "This model does not support assistant message prefill. The conversation must end with a user message.",
    seen: ["2026-02", "2026-10"], sources: ["https://platform.claude.com/docs/en/api/errors#prefill-not-supported"],
  },
  {
    id: "final-assistant-trailing-whitespace",
    template: "messages: final assistant content cannot end with trailing whitespace",
    seen: ["2024-03", "2025-12"], sources: ["https://github.com/tailcallhq/forgecode/issues/1872"],
  },
  {
    id: "message-non-empty-content-indexed",
    template: "messages.{i}: all messages must have non-empty content except for the optional final assistant message",
    seen: ["2024-07", "2026-09"], sources: ["https://github.com/danny-avila/LibreChat/issues/3372"],
  },
  {
    id: "message-non-empty-content-2024",
    template: "messages: all messages must have non-empty content except for the optional final assistant message",
    seen: ["2024-03", "2024-06"], sources: ["https://github.com/writingmate/chatlabs/pull/35"],
  },
  {
    id: "first-message-user",
    template: "messages: first message must use the \"user\" role",
    seen: ["2024-03", "2025-05"], sources: ["https://github.com/lobehub/lobehub/issues/1601"],
  },
  {
    id: "roles-must-alternate",
    template: "messages: roles must alternate between \"user\" and \"assistant\", but found multiple \"{role}\" roles in a row",
    seen: ["2024-03", "2024-09"], sources: ["https://github.com/microsoft/autogen/issues/2884"],
  },
  {
    id: "unexpected-role-system",
    template: "messages: Unexpected role \"system\". The Messages API accepts a top-level `system` parameter, not \"system\" as an input message role.",
    seen: ["2024-03", "2026-08"], sources: ["https://github.com/ianarawjo/ChainForge/issues/271"],
  },
  {
    id: "unexpected-role-tool",
    template: "messages: Unexpected role \"tool\". Allowed roles are \"user\" or \"assistant.\" For instructions on how to use tools, see https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview.",
    seen: ["2026-06", "2026-09"],
  },
  {
    id: "unexpected-role-other", paraphrased: true,
    template: "messages: Unexpected role \"{role}\". Allowed roles are \"user\" or \"assistant.\"",
    seen: ["2026-06", "2026-08"],
  },
  {
    id: "field-required-messages",
    template: "messages: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "messages-type",
    template: "messages: Input should be a valid array",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "messages-empty",
    template: "messages: at least one message is required",
    seen: ["2024-03", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "item-role-required",
    template: "messages.{i}.role: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "unexpected-role-2026",
    template: "messages: Unexpected role \"{role}\". Allowed roles are \"user\" or \"assistant\"",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "user-message-empty",
    template: "messages.{i}: user messages must have non-empty content",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "item-extra",
    template: "messages.{i}.{field}: Extra inputs are not permitted",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-type",
    template: "system: Input should be a valid array",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "item-not-object",
    template: "messages.{i}: Input should be an object",
    seen: ["2026-08", "2026-09"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/src/proxy/normalizers.ts"],
  },
  {
    id: "message-shape-2024",
    template: "messages.{i}: Input does not match the expected shape.",
    seen: ["2024-06", "2026-08"], sources: ["https://github.com/DataDog/dd-trace-py/blob/main/tests/contrib/anthropic/cassettes/anthropic_completion_error.yaml"],
  },
  {
    id: "messages-100000", paraphrased: true,
    template: null,
    seen: ["2025-01", "2026-10"], sources: ["https://platform.claude.com/docs/en/api/messages/create"],
  },
];
