/** One dated tool type of the API. */
export interface ToolTypeFacts {
  readonly type: string;
  /** The literal `name` it must carry; null where it takes none. */
  readonly name: string | null;
  /** Who runs it: the client, Anthropic's servers, or the client inside one of the toolsets. */
  readonly runs: "client" | "server" | "toolset";
  /** Day it appeared; null: not known. The number in the type is its design's date. */
  readonly introducedOn: string | null;
  /** Runs code to filter results: wants programmatic calling, or `allowed_callers: ["direct"]`. */
  readonly filtersByCode: boolean;
}

/* @__NO_SIDE_EFFECTS__ */
function client(type: string, name: string, introducedOn: string | null = null): ToolTypeFacts {
  return { type, name, runs: "client", introducedOn, filtersByCode: false };
}

/* @__NO_SIDE_EFFECTS__ */
function server(type: string, name: string, introducedOn: string | null, filtersByCode = false): ToolTypeFacts {
  return { type, name, runs: "server", introducedOn, filtersByCode };
}

/* @__NO_SIDE_EFFECTS__ */
function toolset(type: string): ToolTypeFacts {
  return { type, name: null, runs: "toolset", introducedOn: "2026-08-19", filtersByCode: false };
}

const EDITOR = "str_replace_editor";
const NEW_EDITOR = "str_replace_based_edit_tool";
const CODE = "code_execution";

/** Every dated tool type of SDK 1.11.0, with the days the release notes give. Betas that open one are in `betas.ts`. */
export const TOOL_TYPES: readonly ToolTypeFacts[] = [
  client("bash_20241022", "bash", "2024-10-22"),
  client("bash_20250124", "bash", "2025-02-24"),
  client("computer_20241022", "computer", "2024-10-22"),
  client("computer_20250124", "computer", "2025-02-24"),
  client("computer_20251124", "computer", "2025-11-24"),
  client("text_editor_20241022", EDITOR, "2024-10-22"),
  client("text_editor_20250124", EDITOR, "2025-02-24"),
  client("text_editor_20250429", NEW_EDITOR),
  client("text_editor_20250728", NEW_EDITOR, "2025-07-28"),
  client("memory_20250818", "memory", "2025-09-29"),
  toolset("computer_toolset_20260801"),
  toolset("browser_toolset_20260801"),
  server("code_execution_20250522", CODE, "2025-05-22"),
  server("code_execution_20250825", CODE, "2025-09-02"),
  server("code_execution_20260120", CODE, null),
  server("code_execution_20260521", CODE, "2026-06-11"),
  server("tool_search_tool_regex_20251119", "tool_search_tool_regex", "2025-11-24"),
  server("tool_search_tool_bm25_20251119", "tool_search_tool_bm25", "2025-11-24"),
  server("web_fetch_20250910", "web_fetch", "2025-09-10"),
  server("web_fetch_20260209", "web_fetch", "2026-02-17", true),
  server("web_fetch_20260309", "web_fetch", null, true),
  server("web_fetch_20260318", "web_fetch", "2026-06-11", true),
  server("web_search_20250305", "web_search", "2025-05-07"),
  server("web_search_20260209", "web_search", "2026-02-17", true),
  server("web_search_20260318", "web_search", "2026-06-11", true),
  server("advisor_20260301", "advisor", "2026-04-09"),
];

let byType: ReadonlyMap<string, ToolTypeFacts> | undefined;

/** The facts of a dated type; undefined for `custom`, `mcp_toolset` and types nobody knows. */
export function findToolType(type: string): ToolTypeFacts | undefined {
  byType ??= new Map(TOOL_TYPES.map((row) => [row.type, row]));
  return byType.get(type);
}
