/** Words that are no content, so they may be logged, besides those of the API itself. */

/** Field names of other dialects: sent here by mistake, they say what went wrong. */
export const FOREIGN_NAMES: ReadonlySet<string> = new Set(
  (
    "contents developer frequency_penalty function functionCall functionDeclarations functionResponse function_call functions " +
    "generationConfig guardrailConfig image_url inferenceConfig inputSchema json logit_bias logprobs maxOutputTokens maxTokens " +
    "max_completion_tokens max_output_tokens modelId n parallel_tool_calls parameters parts performanceConfig presence_penalty " +
    "prompt reasoning_effort response_format responseMimeType safetySettings seed status stop stopSequences store " +
    "stream_options systemInstruction system_instruction toolChoice toolConfig toolResult toolSpec toolUse toolUseId " +
    "tool_call_id tool_calls topK topP top_logprobs user " +
    "audio document image bucketOwner bytes cachePoint citationsConfig citationsContent guardContent outputConfig promptVariables reasoningContent " +
    "reasoningText redactedContent requestMetadata s3Location searchResult serviceTier uri video " +
    "additionalModelRequestFields call_id input_text output_text strict verbosity"
  ).split(" "),
);

/** Values of other dialects, and of settings that the schemas leave open. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set("browser us global eu input_text output_text function function_call function_call_output developer".split(" "));

/** Keywords and type names of JSON Schema, which are no content of a tool either. */
export const SCHEMA_WORDS: ReadonlySet<string> = new Set(
  (
    "$schema $id $ref $defs $anchor $comment additionalItems additionalProperties allOf anyOf array boolean const contains " +
    "contentEncoding contentMediaType default definitions dependentRequired dependentSchemas deprecated description else enum " +
    "examples exclusiveMaximum exclusiveMinimum format if integer items maxContains maxItems maxLength maxProperties maximum " +
    "minContains minItems minLength minProperties minimum multipleOf not null number object oneOf pattern patternProperties " +
    "prefixItems properties propertyNames readOnly required string then title type unevaluatedItems unevaluatedProperties " +
    "uniqueItems writeOnly date-time date time duration email hostname ipv4 ipv6 uuid uri"
  ).split(" "),
);
