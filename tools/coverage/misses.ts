const NO_HEADERS = "The record does not know its headers: with the beta the request is accepted, so nothing is foretold. Told without betas, the rule foretells it word for word.";

const NO_DAY = "The record's day is only near the real one, so what is said of models are warnings. On a known day the rule foretells it word for word.";

/** Why a recorded rejection is not foretold as it was answered, by the record's id or its end. Whatever is not listed is a hole. */
const explained: Readonly<Record<string, string>> = {
  "clear-at-without-beta#0": NO_HEADERS,
  "extra-inputs-cache-control-scope#0": NO_HEADERS,
  "speed-without-beta#0": "The field needs no beta since 2026-10-15; the record's day is only the end of its month.",
  "thinking-block-binding-without-beta#0": NO_HEADERS,
  "computer-tag-unknown#0": "The list of expected tags grows over time and differs by platform; the rest is word for word.",
  "credential-claude-code-only#0": "Some such tokens are accepted; what this one is for is not written on it.",
  "document-source-type-required#0": "Bedrock's Converse translates the document first; its own form is fine here.",
  "effort-extra-inputs#0": "The request carries no model, which on Bedrock stands in the URL the record lacks.",
  "thinking-disabled-send-between-tools-bedrock#0": "The request carries no model, which on Bedrock stands in the URL the record lacks.",
  "thinking-disabled-not-supported-between-tools#0": "Words of the model's first days; from 2026-10-02 on others were seen, and the record's day is only the end of its month.",
  "thinking-type-tag-adaptive#0": "A body for Bedrock, recorded without a platform or URL: judged as a direct request it lacks a model.",
  "fallback-history-unpaired#0": "The answer's wording was never seen; the rule of tool calls comes first.",
  "input-examples-invalid#0": "The answer's wording was never seen; examples are judged only where a judge of users' schemas is installed.",
  "message-shape-2024#0": "Words of 2024; the record's day is that of the last report, when they had changed.",
  "model-not-found#4": NO_DAY,
  "model-not-found#6": NO_DAY,
  "output-format-deprecated#0": "Accepted with the beta structured-outputs-2025-11-13, and the record does not know its headers: a warning.",
  "tool-use-without-tool-result#0": "The request was rebuilt around a message of its collector's; recordings of 2026-10 name the turn behind the calls.",
  "raises_missingextensionerror_for_urls_without_extension.yml#0@fb5e4e4ef7": "What a URL answers is not in the request.",
  "claude-3-5-haiku-20241022-v1_0_handles_context_length_exceeded_errors.yml#0@6d15549852": "The texts of the record were replaced by shorter ones.",
  "test_anthropic_container_setting_explicit_dict_form_live.yaml@0abfa457#1": "The record does not know its headers, on which the object form depends.",
  "[direct-uploaded_file-document-anthropic].yaml@47ba0450#1": NO_HEADERS,
  "[direct-uploaded_file-image-anthropic].yaml@47ba0450#1": NO_HEADERS,
  "[tool_return_content-uploaded_file-document-anthropic].yaml@47ba0450#1": NO_HEADERS,
  "[tool_return_content-uploaded_file-image-anthropic].yaml@47ba0450#1": NO_HEADERS,
};

export function explainedMiss(id: string): string | undefined {
  return explained[id] ?? Object.entries(explained).find(([end]) => id.endsWith(end))?.[1];
}
