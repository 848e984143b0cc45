/** Words of the Messages API itself: they are no content, so they may be logged. Held against the schemas by a test. */

/** Names of fields, at any depth. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  (
    "abort_reason active allowed_callers allowed_domains allowed_tools anthropic_beta anthropic_version authorization_token " +
    "bill_to billing_policy block_binding blocked_domains budget_tokens cache_control caching caller citations cited_text city " +
    "clear_at clear_at_least clear_tool_inputs client_tool_results close_tab compaction configs container content context " +
    "context_management country cursor_position custom_id data default_config defer_loading definition description diagnostics " +
    "disable_parallel_tool_use display display_height_px display_number display_width_px document_index document_title " +
    "double_click download_id eager_input_streaming edits effort enable_zoom enabled encrypted_content encrypted_index " +
    "encrypted_stdout end_block_index end_char_index end_page_number error error_code error_message exclude_tools " +
    "fallback_credit_token fallbacks file_id file_type file_upload find form_input format from get_page_text hold_key hover id " +
    "inference_geo input input_examples input_schema instructions is_error is_file_update javascript_exec keep key left_click " +
    "left_click_drag left_mouse_down left_mouse_up lines list_tabs max_characters max_content_tokens max_tokens max_uses " +
    "mcp_server_name mcp_servers media_type messages metadata middle_click mode model mouse_move name navigate new_lines new_start " +
    "new_tab num_lines old_lines old_start output_config output_format oversized_image page_age params path pause_after_compaction " +
    "prefix_mismatch_behavior previous_message_id read_console read_network read_page region remaining requests response_inclusion " +
    "retrieved_at return_code right_click role schema screenshot scroll scroll_to search_result_index server_name " +
    "server_tool_results service_tier signature size_bytes skill_id skills source speed start_block_index start_char_index " +
    "start_line start_page_number state_changes stderr stdout stop_reason stop_sequences stream strict switch_tab system tab_id " +
    "tabs task_budget temperature text thinking thread timezone title to token tool tool_changes tool_choice tool_configuration " +
    "tool_id tool_name tool_references tool_use_id tools toolset_name top_k top_p total total_lines transformations trigger " +
    "triple_click ttl type url url_sources use_cache user_id user_input user_location value version wait zoom"
  ).split(" "),
);

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

/** Values of tags and enumerations. */
export const API_WORDS: ReadonlySet<string> = new Set(
  (
    "browser us global eu success input_text output_text function function_call function_call_output assistant tool developer 1h 5m adaptive advisor advisor_20260301 advisor_redacted_result advisor_result advisor_tool_result advisor_tool_result_error " +
    "all anthropic any application/pdf approximate assistant auto base64 bash bash_20241022 bash_20250124 bash_code_execution " +
    "bash_code_execution_output bash_code_execution_result bash_code_execution_tool_result bash_code_execution_tool_result_error " +
    "2023-06-01 2026-10-21 bedrock-2023-05-31 best_effort between_tools billing_policy browser_state browser_toolset_20260801 char_location " +
    "clear_thinking_20251015 clear_tool_uses_20250919 code_execution code_execution_20250522 code_execution_20250825 " +
    "code_execution_20260120 code_execution_20260521 code_execution_output code_execution_result code_execution_tool_result " +
    "code_execution_tool_result_error compact_20260112 compaction computer computer_20241022 computer_20250124 computer_20251124 " +
    "computer_toolset_20260801 container_upload content content_block_location content_too_large continue create custom default " +
    "direct disabled document download_completed download_failed download_started downsize drop_block enabled " +
    "encrypted_code_execution_result ephemeral error except excluded execution_time_exceeded fallback fast file file_not_found " +
    "full high image image/gif image/jpeg image/png image/webp input_tokens invalid_tool_input json_schema low max " +
    "max_uses_exceeded mcp_tool_listing mcp_tool_reference mcp_tool_result mcp_tool_use mcp_toolset mcp_toolset_reference medium " +
    "memory memory_20250818 model_not_found never next_user_message none omitted only output_file_too_large overloaded " +
    "page_location pdf prompt_too_long query_too_long redacted_thinking request_too_large search_result search_result_location " +
    "self server_tool_use standard standard_only str_replace_based_edit_tool str_replace_editor strict summarize summarized system " +
    "tab_opened text text/plain text_editor_20241022 text_editor_20250124 text_editor_20250429 text_editor_20250728 " +
    "text_editor_code_execution text_editor_code_execution_create_result text_editor_code_execution_str_replace_result " +
    "text_editor_code_execution_tool_result text_editor_code_execution_tool_result_error text_editor_code_execution_view_result " +
    "thinking thinking_turns tokens too_many_requests tool tool_addition tool_definition tool_reference tool_removal tool_result " +
    "tool_search_tool_bm25 tool_search_tool_bm25_20251119 tool_search_tool_regex tool_search_tool_regex_20251119 " +
    "tool_search_tool_result tool_search_tool_result_error tool_search_tool_search_result tool_use tool_uses unavailable " +
    "unsupported_content_type updates url url_not_accessible url_not_allowed url_not_in_prior_context url_too_long user " +
    "user_profile vertex-2023-10-16 web_fetch web_fetch_20250910 web_fetch_20260209 web_fetch_20260309 web_fetch_20260318 " +
    "web_fetch_result web_fetch_tool_result web_fetch_tool_result_error web_search web_search_20250305 web_search_20260209 " +
    "web_search_20260318 web_search_result web_search_result_location web_search_tool_result web_search_tool_result_error xhigh"
  ).split(" "),
);

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
