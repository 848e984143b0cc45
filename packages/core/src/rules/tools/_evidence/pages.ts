const DOCS = "https://platform.claude.com/docs/en/";
const TOOL_USE = `${DOCS}agents-and-tools/tool-use/`;

export const DEFINE_TOOLS = `${TOOL_USE}define-tools`;
export const TOOL_SEARCH = `${TOOL_USE}tool-search-tool`;
export const PROGRAMMATIC = `${TOOL_USE}programmatic-tool-calling`;
export const COMPUTER_USE = `${TOOL_USE}computer-use-tool`;
export const WEB_SEARCH = `${TOOL_USE}web-search-tool`;
export const WEB_FETCH = `${TOOL_USE}web-fetch-tool`;
export const CODE_EXECUTION = `${TOOL_USE}code-execution-tool`;
export const ADVISOR = `${TOOL_USE}advisor-tool`;
export const SKILLS = `${DOCS}build-with-claude/skills-guide`;
