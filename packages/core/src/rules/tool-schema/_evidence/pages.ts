/** Where tool definitions are described, and where refusals of schemas were recorded. */
export const DEFINE_TOOLS = "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools";
export const TROUBLESHOOTING = "https://platform.claude.com/docs/en/agents-and-tools/tool-use/troubleshooting-tool-use";
export const RECORDED_MATRIX = "https://github.com/0xPlaygrounds/rig/tree/main/tests/cassettes/anthropic/strict_schema_matrix";
