import type { ReplyRow } from "../reply-row.ts";

/** Amazon Bedrock and Google Cloud. */
export const bedrock: readonly ReplyRow[] = [
  {
    id: "prefill-not-supported-bedrock-old", paraphrased: true,
    template: "Prefilling assistant messages is not supported for this model.",
    seen: ["2026-02", "2026-06"],
  },
  {
    id: "thinking-disabled-send-between-tools-bedrock",
    template: "To turn thinking off on this model, send \"thinking\": {\"type\": \"between_tools\"} instead of {\"type\": \"disabled\"}. The model does not think before responding.[ The short updates it writes between tool calls come back as thinking blocks.]",
    seen: ["2026-10", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting"],
  },
  {
    id: "bedrock-effort-unknown-variant", paraphrased: true,
    template: "unknown variant `{v}`, expected one of `low`, `medium`, `high`…",
    seen: ["2026-06", "2026-06"],
  },
  {
    id: "url-sources-vertex",
    template: "messages.{i}.content.{j}.image.source.base64.data: URL sources are not supported",
    seen: ["2025-06", "2026-09"],
  },
  {
    id: "bedrock-prefix", type: "ValidationException",
    template: "The model returned the following errors: {anthropic message}",
    seen: ["2024-06", "2026-10"], sources: ["https://github.com/pydantic/pydantic-ai"],
    cause: "Bedrock's Converse hands on what the model's own check said.",
    fix: "Read the text behind the prefix.",
  },
  {
    id: "bedrock-extraneous-key", type: "ValidationException",
    template: "Malformed input request: …extraneous key [{key}] is not permitted…",
    seen: ["2024-02", "2026-07"], sources: ["https://github.com/sigoden/aichat/issues/543"],
  },
  {
    id: "bedrock-malformed-range", type: "ValidationException",
    template: "Malformed input request: …{n} is not less or equal to {max}, please reformat your input and try again.",
    seen: ["2023-08", "2024-06"], sources: ["https://github.com/langchain-ai/langchain/issues/9697"],
    cause: "Bedrock's own check of 2023 and 2024: a number above its limit.",
    fix: "Lower the number the message names; usually max_tokens.",
  },
  {
    id: "bedrock-toolconfig-required", type: "ValidationException",
    template: "The toolConfig field must be defined when using toolUse and toolResult content blocks.",
    seen: ["2024-06", "2026-06"], sources: ["https://github.com/vxcontrol/pentagi/pull/196"],
  },
  {
    id: "bedrock-tool-result-error-empty", type: "ValidationException",
    template: "The content field at messages.{i}.content.{j}.toolResult cannot be empty when status value is error.",
    seen: ["2026-06", "2026-06"], sources: ["https://github.com/aws-samples/sample-multi-agent-orchestration-chat-on-agentcore/issues/15"],
  },
  {
    id: "bedrock-expected-tool-results", type: "ValidationException",
    template: "Expected toolResult blocks at messages.{i}.content for the following Ids: {id}[, {id}]",
    seen: ["2024-08", "2026-10"],
  },
  {
    id: "bedrock-start-user", type: "ValidationException",
    template: "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
    seen: ["2024-07", "2026-10"],
  },
  {
    id: "bedrock-content-empty", type: "ValidationException",
    template: "The content field in the Message object at messages.{i} is empty. Add a ContentBlock object to the content field and try again.",
    seen: ["2024-06", "2026-06"], sources: ["https://github.com/aws/aws-sdk-net/pull/4015"],
  },
  {
    id: "bedrock-text-blank", type: "ValidationException",
    template: "The text field in the ContentBlock object at messages.{i}.content.{j} is blank. Add text to the text field, and try again.",
    seen: ["2024-06", "2026-06"], sources: ["https://github.com/aws/aws-sdk-net/pull/4015"],
  },
  {
    id: "bedrock-invalid-beta-flag", type: "ValidationException",
    template: "invalid beta flag",
    seen: ["2025-03", "2026-10"],
  },
  {
    id: "bedrock-on-demand", type: "ValidationException", decidedBy: "server",
    template: "Invocation of model ID {id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
    seen: ["2024-11", "2026-10"],
    cause: "Bedrock serves this model only through an inference profile.",
    fix: "Put the region's prefix before the id (us., eu., global., …) or use the profile's ARN.",
  },
  {
    id: "bedrock-model-identifier", type: "ValidationException", decidedBy: "server",
    template: "The provided model identifier is invalid.",
    seen: ["2024-03", "2026-08"], sources: ["https://github.com/pydantic/pydantic-ai/blob/main/tests/test_gateway_model_name_suggestions.py"],
    cause: "Bedrock does not know the model id in this region.",
    fix: "Use the id from the Bedrock console, with its date and version (…-v1:0), in a region that has the model.",
  },
  {
    id: "bedrock-input-too-long", type: "ValidationException", decidedBy: "tokens",
    template: "Input is too long for requested model",
    seen: ["2024-03", "2026-09"],
    cause: "The prompt is longer than the model's context window.",
    fix: "Shorten the conversation, or use a model with a larger window.",
  },
  {
    id: "bedrock-tool-search-converse", type: "ValidationException",
    template: "The tool-search-tool beta feature is not currently supported on the Converse and ConverseStream APIs",
    seen: ["2026-07", "2026-07"], sources: ["https://github.com/agentgateway/agentgateway/issues/3240"],
  },
  {
    id: "vertex-structured-outputs-precondition", decidedBy: "server", paraphrased: true,
    template: "…vertexai.allowedPartnerModelFeatures…",
    seen: ["2026-05", "2026-08"],
    cause: "An organization policy on Google Cloud forbids a feature of the model.",
    fix: "Allow it in constraints/vertexai.allowedPartnerModelFeatures, or leave it out.",
  },
  {
    id: "bedrock-total-text-bytes", type: "ValidationException",
    template: "too many total text bytes: {n} > 9000000",
    seen: ["2025-08", "2025-08"],
    cause: "All texts together have more bytes than Bedrock takes.",
    fix: "Shorten the conversation; Bedrock's limit is on bytes, not tokens.",
  },
];
