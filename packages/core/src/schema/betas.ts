/** Header values that open the same part of the request: any one of a list is enough. */
export const mcpBetas = ["mcp-client-2025-04-04", "mcp-client-2025-11-20", "mcp-client-2026-09-15"] as const;
export const mcpToolsetBetas = ["mcp-client-2025-11-20", "mcp-client-2026-09-15"] as const;
export const mcpListingBetas = ["mcp-client-2026-09-15"] as const;
export const advisorBetas = ["advisor-tool-2026-03-01"] as const;
export const compactionBetas = ["compact-2026-01-12", "compact-2026-09-04"] as const;
export const fallbackBetas = ["server-side-fallback-2026-06-01", "server-side-fallback-2026-07-01"] as const;
export const fallbackCreditBetas = ["fallback-credit-2026-06-01", "fallback-credit-2026-07-01"] as const;
/** Bedrock and Google Cloud have a header of their own for it. */
export const toolSearchBetas = ["advanced-tool-use-2025-11-20", "tool-search-tool-2025-10-19"] as const;
export const structuredOutputBetas = ["structured-outputs-2025-11-13", "structured-outputs-2025-12-15"] as const;
export const userProfileBetas = ["user-profiles-2026-03-24", "user-profiles-2026-08-18", "user-profiles-2026-09-04"] as const;
export const inlineToolBetas = ["inline-tools-2026-09-15"] as const;
export const toolChangeBetas = ["mid-conversation-tool-changes-2026-07-01", ...inlineToolBetas] as const;
