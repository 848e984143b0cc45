/** Official pages on what a compiled schema may hold, and where its limits were recorded. */
export const STRUCTURED_OUTPUTS = "https://platform.claude.com/docs/en/build-with-claude/structured-outputs";
export const STRICT_TOOL_USE = "https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use";
export const RECORDED_LIMITS = "https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_limits";
export const RECORDED_MATRIX = "https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix";
