/** The places in a request that a type of the SDK may describe. */
export type PartKind =
  | "request"
  | "count-tokens"
  | "batch"
  | "message"
  | "content"
  | "block"
  | "tool"
  | "input-schema"
  | "tool-choice"
  | "thinking"
  | "output-config"
  | "output-format"
  | "metadata"
  | "cache-control"
  | "image-source"
  | "document-source"
  | "model";

const KINDS: Readonly<Record<PartKind, readonly string[]>> = {
  request: ["MessageCreateParams", "MessageCreateParamsBase", "MessageCreateParamsNonStreaming", "MessageCreateParamsStreaming", "MessageStreamParams"],
  "count-tokens": ["MessageCountTokensParams"],
  batch: ["BatchCreateParams"],
  message: ["MessageParam", "UserMessageParam", "AssistantMessageParam", "SystemMessageParam"],
  content: ["MessageContentParam"],
  block: [
    "ContentBlockParam", "TextBlockParam", "ImageBlockParam", "DocumentBlockParam", "RequestDocumentBlock", "SearchResultBlockParam",
    "ThinkingBlockParam", "RedactedThinkingBlockParam", "ToolUseBlockParam", "ToolResultBlockParam", "ServerToolUseBlockParam", "WebSearchToolResultBlockParam",
  ],
  tool: [
    "Tool", "ToolUnion", "ToolBash20250124", "ToolTextEditor20250124", "ToolTextEditor20250429", "ToolTextEditor20250728", "MessageCountTokensTool",
    "WebSearchTool20250305", "WebSearchTool20260209", "WebSearchTool20260318", "WebFetchTool20250910", "WebFetchTool20260209", "WebFetchTool20260309",
    "WebFetchTool20260318", "CodeExecutionTool20250522", "CodeExecutionTool20250825", "MemoryTool20250818", "ToolComputerUse20241022",
    "ToolComputerUse20250124", "ToolComputerUse20251124", "ToolBash20241022", "ToolTextEditor20241022", "ToolSearchToolBm25_20251119",
    "ToolSearchToolRegex20251119", "MCPToolset",
  ],
  "input-schema": ["InputSchema"],
  "tool-choice": ["ToolChoice", "ToolChoiceAny", "ToolChoiceAuto", "ToolChoiceNone", "ToolChoiceTool"],
  thinking: ["ThinkingConfigParam", "ThinkingConfigEnabled", "ThinkingConfigDisabled", "ThinkingConfigAdaptive", "ThinkingConfigBetweenTools"],
  "output-config": ["OutputConfig"],
  "output-format": ["JSONOutputFormat"],
  metadata: ["Metadata"],
  "cache-control": ["CacheControlEphemeral"],
  "image-source": ["Base64ImageSource", "URLImageSource", "FileImageSource"],
  "document-source": ["Base64PDFSource", "URLPDFSource", "FileDocumentSource", "PlainTextSource", "ContentBlockSource"],
  model: ["Model"],
};

const byName: ReadonlyMap<string, PartKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind as PartKind] as const)),
);

/** What a type of the SDK describes; `Beta…` types describe the same. */
export function partKind(typeName: string): PartKind | null {
  return byName.get(typeName) ?? (typeName.startsWith("Beta") ? (byName.get(typeName.slice(4)) ?? null) : null);
}
