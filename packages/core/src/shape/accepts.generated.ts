// Written by `pnpm generate` from the shape table; do not edit. Held against `collect` and Zod by shape/walk.test.ts.
import type { Context } from "../context.ts";
import { opens } from "./gate.ts";
import type { Gate } from "./table.ts";

type Accepts = (value: unknown, context: Context) => boolean;
type Members = Readonly<Record<string, unknown>>;

const gates: readonly Gate[] = [{"beta":["extended-cache-ttl-2025-04-11"],"gaSince":"2025-08-13"},{"beta":["prompt-caching-scope-2026-01-05"]},{"beta":["advanced-tool-use-2025-11-20","tool-search-tool-2025-10-19"],"gaSince":"2026-02-17","gaNotOn":["bedrock"]},{"beta":["structured-outputs-2025-11-13","structured-outputs-2025-12-15"],"gaSince":"2026-01-29"},{"beta":["computer-use-2024-10-22"]},{"beta":["computer-use-2025-01-24"]},{"beta":["computer-use-2025-11-24"]},{"beta":["context-management-2025-06-27"],"gaSince":"2026-02-17","gaNotOn":["bedrock"]},{"beta":["code-execution-2025-05-22"],"gaSince":"2026-02-17","notOn":["bedrock","vertex"]},{"beta":["code-execution-2025-08-25"],"gaSince":"2026-02-17","notOn":["bedrock","vertex"]},{"notOn":["bedrock","vertex"]},{"notOn":["bedrock"]},{"beta":["web-fetch-2025-09-10"],"gaSince":"2026-02-17","notOn":["bedrock","vertex"]},{"beta":["advisor-tool-2026-03-01"],"notOn":["bedrock","vertex"]},{"gaSince":"2026-08-19","notOn":["bedrock","foundry"]},{"gaSince":"2026-08-19","notOn":["bedrock"]},{"beta":["mcp-client-2025-11-20","mcp-client-2026-09-15"],"notOn":["bedrock","vertex"]},{"beta":["mcp-client-2026-09-15"]},{"beta":["files-api-2025-04-14"],"gaSince":"2026-08-19","notOn":["bedrock","vertex"]},{"beta":["advanced-tool-use-2025-11-20","tool-search-tool-2025-10-19"],"gaSince":"2026-02-17"},{"beta":["mcp-client-2025-04-04","mcp-client-2025-11-20","mcp-client-2026-09-15"]},{"beta":["advisor-tool-2026-03-01"]},{"beta":["compact-2026-01-12","compact-2026-09-04"]},{"beta":["compact-2026-09-04"]},{"beta":["mid-conversation-tool-changes-2026-07-01"]},{"beta":["inline-tools-2026-09-15"]},{"beta":["server-side-fallback-2026-06-01","server-side-fallback-2026-07-01","fallback-credit-2026-06-01","fallback-credit-2026-07-01"]},{"beta":["mid-conversation-system-clear-at-2026-08-21"]},{"beta":["mid-conversation-output-config-2026-07-01"]},{"gaSince":"2026-05-28"},{"beta":["thinking-binding-controls-2026-08-01"]},{"beta":["effort-2025-11-24"],"gaSince":"2026-02-05"},{"beta":["task-budgets-2026-03-13"]},{"gaSince":"2026-02-19","notOn":["bedrock"]},{"removedIn":"2026-10-21"},{"beta":["fast-mode-2026-02-01"],"gaSince":"2026-10-15","notOn":["bedrock"]},{"beta":["cache-diagnosis-2026-04-07"],"gaSince":"2026-09-23"},{"beta":["user-profiles-2026-03-24","user-profiles-2026-08-18","user-profiles-2026-09-04"]},{"beta":["server-side-fallback-2026-06-01","server-side-fallback-2026-07-01"],"notOn":["bedrock","vertex","foundry"]},{"beta":["fallback-credit-2026-06-01","fallback-credit-2026-07-01"]},{"beta":["message-threads-2026-08-12"],"notOn":["bedrock"]},{"beta":["compact-2026-01-12"]},{"beta":["context-management-2025-06-27","compact-2026-01-12"]},{"beta":["mcp-client-2025-04-04","mcp-client-2025-11-20","mcp-client-2026-09-15"],"notOn":["bedrock","vertex"]},{"beta":["compact-2026-09-04"],"notOn":["bedrock"]},{"beta":["structured-outputs-2025-11-13"]},{"beta":["user-profiles-billing-2026-10-01"]}];
const closed = (gate: number, context: Context): boolean => !opens(gates[gate] as Gate, context);
const betaMissing = (context: Context, ...names: readonly string[]): boolean =>
  context.betas !== null && !names.some((name) => context.betas?.has(name));
const pattern0 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");
const pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");

/** What rules need, and the bit that notes it. */
export const traits: Readonly<Record<string, number>> = {"defer_loading":2,"cache_control":4,"allowed_callers":8,"citations":16,"type=document":32,"type=search_result":64,"clear_at":128,"input_examples":256,"type=mcp_toolset":512,"output_config":1024,"format":2048,"output_format":2048,"thinking":4096,"caller":8192,"type=web_fetch_20260209":16384,"type=web_fetch_20260309":16384,"type=web_fetch_20260318":16384,"type=web_search_20260209":16384,"type=web_search_20260318":16384,"strict":32768,"type=server_tool_use":65536,"role=system":131072,"is_error":262144,"type=bash_20241022":524288,"type=bash_20250124":524288,"type=computer_20241022":524288,"type=computer_20250124":524288,"type=computer_20251124":524288,"type=text_editor_20241022":524288,"type=text_editor_20250124":524288,"type=text_editor_20250429":524288,"type=text_editor_20250728":524288,"type=memory_20250818":524288,"type=computer_toolset_20260801":1048576,"type=browser_toolset_20260801":1048576,"type=code_execution_20250522":2097152,"type=code_execution_20250825":2097152,"type=code_execution_20260120":524288,"type=code_execution_20260521":524288,"type=tool_search_tool_regex_20251119":524288,"type=tool_search_tool_bm25_20251119":524288,"type=web_fetch_20250910":524288,"type=web_search_20250305":524288,"type=advisor_20260301":524288,"toolset_name":4194304};
let seen = 1;

function accepts3(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "auto") return false; found++; break;
      case "disable_parallel_tool_use": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts6(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "any") return false; found++; break;
      case "disable_parallel_tool_use": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts8(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool") return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "disable_parallel_tool_use": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts11(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "none") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts2(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "auto": return accepts3(value, context);
    case "any": return accepts6(value, context);
    case "tool": return accepts8(value, context);
    case "none": return accepts11(value, context);
    default: return false;
  }
}

function accepts16(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "custom");
  if (value === null) return true;
  return false;
}

function accepts20(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "direct" && item !== "code_execution_20250825" && item !== "code_execution_20260120" && item !== "code_execution_20260521") return false;
  }
  return true;
}

function accepts23(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "ephemeral") return false; found++; break;
      case "ttl": if (closed(0, context)) return false; if (member !== "5m" && member !== "1h") return false; break;
      case "scope": if (closed(1, context)) return false; if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts26(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "ephemeral": return accepts23(value, context);
    default: return false;
  }
}

function accepts22(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts26(value, context));
}

function accepts27(value: unknown, context: Context): boolean {
  if (typeof value === "boolean") return !(typeof value !== "boolean");
  if (value === null) return true;
  return false;
}

function accepts28(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
  }
  return true;
}

function accepts15(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (!accepts16(member, context)) return false; break;
      case "input_schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 128 || !pattern0.test(member)) return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "description": if (typeof member !== "string") return false; break;
      case "eager_input_streaming": if (!accepts27(member, context)) return false; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts30(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_20241022") return false; seen |= 524288; found++; break;
      case "name": if (member !== "bash") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts33(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_20250124") return false; seen |= 524288; found++; break;
      case "name": if (member !== "bash") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts35(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_20241022") return false; seen |= 524288; found++; break;
      case "name": if (member !== "str_replace_editor") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts38(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_20250124") return false; seen |= 524288; found++; break;
      case "name": if (member !== "str_replace_editor") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts40(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_20250429") return false; seen |= 524288; found++; break;
      case "name": if (member !== "str_replace_based_edit_tool") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts45(value: unknown, context: Context): boolean {
  if (typeof value === "number") return !(typeof value !== "number" || !Number.isInteger(value));
  if (value === null) return true;
  return false;
}

function accepts43(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_20250728") return false; seen |= 524288; found++; break;
      case "name": if (member !== "str_replace_based_edit_tool") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "max_characters": if (!accepts45(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts47(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "computer_20241022") return false; seen |= 524288; found++; break;
      case "display_height_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "display_width_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "name": if (member !== "computer") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "display_number": if (!accepts45(member, context)) return false; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts50(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "computer_20250124") return false; seen |= 524288; found++; break;
      case "display_height_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "display_width_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "name": if (member !== "computer") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "display_number": if (!accepts45(member, context)) return false; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts52(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "computer_20251124") return false; seen |= 524288; found++; break;
      case "display_height_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "display_width_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "name": if (member !== "computer") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "display_number": if (!accepts45(member, context)) return false; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "enable_zoom": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts54(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "memory_20250818") return false; seen |= 524288; found++; break;
      case "name": if (member !== "memory") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts28(member, context)) return false; seen |= 256; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts57(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20250522") return false; seen |= 2097152; found++; break;
      case "name": if (member !== "code_execution") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts60(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20250825") return false; seen |= 2097152; found++; break;
      case "name": if (member !== "code_execution") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts62(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20260120") return false; seen |= 524288; found++; break;
      case "name": if (member !== "code_execution") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts64(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20260521") return false; seen |= 524288; found++; break;
      case "name": if (member !== "code_execution") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts70(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts69(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts70(value, context));
  return false;
}

function accepts71(value: unknown, context: Context): boolean {
  if (typeof value === "number") return !(typeof value !== "number" || !Number.isInteger(value) || value <= 0);
  if (value === null) return true;
  return false;
}

function accepts75(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (value === null) return true;
  return false;
}

function accepts76(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "approximate") return false; found++; break;
      case "city": if (!accepts75(member, context)) return false; break;
      case "country": if (!accepts75(member, context)) return false; break;
      case "region": if (!accepts75(member, context)) return false; break;
      case "timezone": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts73(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts76(value, context));
}

function accepts66(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_20250305") return false; seen |= 524288; found++; break;
      case "name": if (member !== "web_search") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "user_location": if (!accepts73(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts77(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_20260209") return false; seen |= 16384; found++; break;
      case "name": if (member !== "web_search") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "user_location": if (!accepts73(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts79(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_20260318") return false; seen |= 16384; found++; break;
      case "name": if (member !== "web_search") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "response_inclusion": if (member !== "full" && member !== "excluded") return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "user_location": if (!accepts73(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts86(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "enabled": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts85(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts86(value, context));
}

function accepts89(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "all") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts94(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_reference") return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts93(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts94(item, context)) return false;
  }
  return true;
}

function accepts91(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "only") return false; found++; break;
      case "tools": if (!accepts93(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts96(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "except") return false; found++; break;
      case "tools": if (!accepts93(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts88(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "all": return accepts89(value, context);
    case "none": return accepts11(value, context);
    case "only": return accepts91(value, context);
    case "except": return accepts96(value, context);
    default: return false;
  }
}

function accepts98(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "all": return accepts89(value, context);
    case "none": return accepts11(value, context);
    default: return false;
  }
}

function accepts99(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "client_tool_results": if (!accepts88(member, context)) return false; break;
      case "server_tool_results": if (!accepts88(member, context)) return false; break;
      case "user_input": if (!accepts98(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts87(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts99(value, context));
}

function accepts82(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_20250910") return false; seen |= 524288; found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts85(member, context)) return false; seen |= 16; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (!accepts45(member, context)) return false; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (!accepts87(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts100(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_20260209") return false; seen |= 16384; found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts85(member, context)) return false; seen |= 16; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (!accepts45(member, context)) return false; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (!accepts87(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts102(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_20260309") return false; seen |= 16384; found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts85(member, context)) return false; seen |= 16; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (!accepts45(member, context)) return false; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (!accepts87(member, context)) return false; break;
      case "use_cache": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts104(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_20260318") return false; seen |= 16384; found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "allowed_domains": if (!accepts69(member, context)) return false; break;
      case "blocked_domains": if (!accepts69(member, context)) return false; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts85(member, context)) return false; seen |= 16; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (!accepts45(member, context)) return false; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "response_inclusion": if (member !== "full" && member !== "excluded") return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (!accepts87(member, context)) return false; break;
      case "use_cache": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts106(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_search_tool_bm25_20251119" && member !== "tool_search_tool_bm25") return false; if (member === "tool_search_tool_bm25_20251119") seen |= 524288; found++; break;
      case "name": if (member !== "tool_search_tool_bm25") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts109(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_search_tool_regex_20251119" && member !== "tool_search_tool_regex") return false; if (member === "tool_search_tool_regex_20251119") seen |= 524288; found++; break;
      case "name": if (member !== "tool_search_tool_regex") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts115(value: unknown, context: Context): boolean {
  if (typeof value === "number") return !(typeof value !== "number" || !Number.isInteger(value) || value < 1024);
  if (value === null) return true;
  return false;
}

function accepts112(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "advisor_20260301") return false; seen |= 524288; found++; break;
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "name": if (member !== "advisor") return false; found++; break;
      case "allowed_callers": if (!accepts20(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "caching": if (!accepts22(member, context)) return false; break;
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_tokens": if (!accepts115(member, context)) return false; break;
      case "max_uses": if (!accepts71(member, context)) return false; break;
      case "strict": if (closed(3, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts119(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "direct") return false;
  }
  return true;
}

function accepts123(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "defer_loading": if (!accepts27(member, context)) return false; seen |= 2; break;
      case "enabled": if (!accepts27(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts122(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts123(value, context));
}

function accepts124(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "close_tab": if (!accepts122(member, context)) return false; break;
      case "double_click": if (!accepts122(member, context)) return false; break;
      case "file_upload": if (!accepts122(member, context)) return false; break;
      case "find": if (!accepts122(member, context)) return false; break;
      case "form_input": if (!accepts122(member, context)) return false; break;
      case "get_page_text": if (!accepts122(member, context)) return false; break;
      case "hold_key": if (!accepts122(member, context)) return false; break;
      case "hover": if (!accepts122(member, context)) return false; break;
      case "javascript_exec": if (!accepts122(member, context)) return false; break;
      case "key": if (!accepts122(member, context)) return false; break;
      case "left_click": if (!accepts122(member, context)) return false; break;
      case "left_click_drag": if (!accepts122(member, context)) return false; break;
      case "left_mouse_down": if (!accepts122(member, context)) return false; break;
      case "left_mouse_up": if (!accepts122(member, context)) return false; break;
      case "list_tabs": if (!accepts122(member, context)) return false; break;
      case "middle_click": if (!accepts122(member, context)) return false; break;
      case "mouse_move": if (!accepts122(member, context)) return false; break;
      case "navigate": if (!accepts122(member, context)) return false; break;
      case "new_tab": if (!accepts122(member, context)) return false; break;
      case "read_console": if (!accepts122(member, context)) return false; break;
      case "read_network": if (!accepts122(member, context)) return false; break;
      case "read_page": if (!accepts122(member, context)) return false; break;
      case "right_click": if (!accepts122(member, context)) return false; break;
      case "screenshot": if (!accepts122(member, context)) return false; break;
      case "scroll": if (!accepts122(member, context)) return false; break;
      case "scroll_to": if (!accepts122(member, context)) return false; break;
      case "switch_tab": if (!accepts122(member, context)) return false; break;
      case "triple_click": if (!accepts122(member, context)) return false; break;
      case "type": if (!accepts122(member, context)) return false; break;
      case "wait": if (!accepts122(member, context)) return false; break;
      case "zoom": if (!accepts122(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts121(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts124(value, context));
}

function accepts117(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "browser_toolset_20260801") return false; seen |= 1048576; found++; break;
      case "allowed_callers": if (!accepts119(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "configs": if (!accepts121(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts128(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "cursor_position": if (!accepts122(member, context)) return false; break;
      case "double_click": if (!accepts122(member, context)) return false; break;
      case "hold_key": if (!accepts122(member, context)) return false; break;
      case "key": if (!accepts122(member, context)) return false; break;
      case "left_click": if (!accepts122(member, context)) return false; break;
      case "left_click_drag": if (!accepts122(member, context)) return false; break;
      case "left_mouse_down": if (!accepts122(member, context)) return false; break;
      case "left_mouse_up": if (!accepts122(member, context)) return false; break;
      case "middle_click": if (!accepts122(member, context)) return false; break;
      case "mouse_move": if (!accepts122(member, context)) return false; break;
      case "right_click": if (!accepts122(member, context)) return false; break;
      case "screenshot": if (!accepts122(member, context)) return false; break;
      case "scroll": if (!accepts122(member, context)) return false; break;
      case "triple_click": if (!accepts122(member, context)) return false; break;
      case "type": if (!accepts122(member, context)) return false; break;
      case "wait": if (!accepts122(member, context)) return false; break;
      case "zoom": if (!accepts122(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts127(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts128(value, context));
}

function accepts125(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "computer_toolset_20260801") return false; seen |= 1048576; found++; break;
      case "allowed_callers": if (!accepts119(member, context)) return false; seen |= 8; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "configs": if (!accepts127(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts131(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(typeof value !== "object" || value === null || Array.isArray(value));
}

function accepts132(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "defer_loading": if (closed(2, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "enabled": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts134(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "input_schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "description": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts135(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts134(item, context)) return false;
  }
  return true;
}

function accepts133(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts135(value, context));
  return false;
}

function accepts129(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_toolset") return false; seen |= 512; found++; break;
      case "mcp_server_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "configs": if (!accepts131(member, context)) return false; break;
      case "default_config": if (!accepts132(member, context)) return false; break;
      case "tools": if (closed(17, context)) return false; if (!accepts133(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts14(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "custom": case undefined: case null: return accepts15(value, context);
    case "bash_20241022": if (closed(4, context)) return false; return accepts30(value, context);
    case "bash_20250124": return accepts33(value, context);
    case "text_editor_20241022": if (closed(4, context)) return false; return accepts35(value, context);
    case "text_editor_20250124": return accepts38(value, context);
    case "text_editor_20250429": return accepts40(value, context);
    case "text_editor_20250728": return accepts43(value, context);
    case "computer_20241022": if (closed(4, context)) return false; return accepts47(value, context);
    case "computer_20250124": if (closed(5, context)) return false; return accepts50(value, context);
    case "computer_20251124": if (closed(6, context)) return false; return accepts52(value, context);
    case "memory_20250818": if (closed(7, context)) return false; return accepts54(value, context);
    case "code_execution_20250522": if (closed(8, context)) return false; return accepts57(value, context);
    case "code_execution_20250825": if (closed(9, context)) return false; return accepts60(value, context);
    case "code_execution_20260120": if (closed(10, context)) return false; return accepts62(value, context);
    case "code_execution_20260521": if (closed(10, context)) return false; return accepts64(value, context);
    case "web_search_20250305": if (closed(11, context)) return false; return accepts66(value, context);
    case "web_search_20260209": if (closed(10, context)) return false; return accepts77(value, context);
    case "web_search_20260318": if (closed(10, context)) return false; return accepts79(value, context);
    case "web_fetch_20250910": if (closed(12, context)) return false; return accepts82(value, context);
    case "web_fetch_20260209": if (closed(12, context)) return false; return accepts100(value, context);
    case "web_fetch_20260309": if (closed(12, context)) return false; return accepts102(value, context);
    case "web_fetch_20260318": if (closed(12, context)) return false; return accepts104(value, context);
    case "tool_search_tool_bm25_20251119": if (closed(2, context)) return false; return accepts106(value, context);
    case "tool_search_tool_bm25": if (closed(2, context)) return false; return accepts106(value, context);
    case "tool_search_tool_regex_20251119": if (closed(2, context)) return false; return accepts109(value, context);
    case "tool_search_tool_regex": if (closed(2, context)) return false; return accepts109(value, context);
    case "advisor_20260301": if (closed(13, context)) return false; return accepts112(value, context);
    case "browser_toolset_20260801": if (closed(14, context)) return false; return accepts117(value, context);
    case "computer_toolset_20260801": if (closed(15, context)) return false; return accepts125(value, context);
    case "mcp_toolset": if (closed(16, context)) return false; return accepts129(value, context);
    default: return false;
  }
}

function accepts13(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts14(item, context)) return false;
  }
  return true;
}

function accepts147(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "char_location") return false; found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (!accepts75(member, context)) return false; found++; break;
      case "end_char_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "start_char_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts149(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "page_location") return false; found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (!accepts75(member, context)) return false; found++; break;
      case "end_page_number": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "start_page_number": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts151(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "content_block_location") return false; found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (!accepts75(member, context)) return false; found++; break;
      case "end_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "start_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts153(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_result_location") return false; found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "encrypted_index": if (typeof member !== "string") return false; found++; break;
      case "title": if (!accepts75(member, context)) return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts155(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "search_result_location") return false; found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "end_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "search_result_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "source": if (typeof member !== "string") return false; found++; break;
      case "start_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "title": if (!accepts75(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 7;
}

function accepts146(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "char_location": return accepts147(value, context);
    case "page_location": return accepts149(value, context);
    case "content_block_location": return accepts151(value, context);
    case "web_search_result_location": return accepts153(value, context);
    case "search_result_location": return accepts155(value, context);
    default: return false;
  }
}

function accepts157(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts146(item, context)) return false;
  }
  return true;
}

function accepts145(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts157(value, context));
  return false;
}

function accepts143(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text") return false; found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts145(member, context)) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts161(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "base64") return false; found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "image/jpeg" && member !== "image/png" && member !== "image/gif" && member !== "image/webp") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts164(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "url") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts166(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "file") return false; found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts160(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "base64": return accepts161(value, context);
    case "url": return accepts164(value, context);
    case "file": if (closed(18, context)) return false; return accepts166(value, context);
    default: return false;
  }
}

function accepts170(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "oversized_image": if (member !== "downsize" && member !== "error") return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts168(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts170(value, context));
}

function accepts158(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "image") return false; found++; break;
      case "source": if (!accepts160(member, context)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "transformations": if (!accepts168(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts174(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "base64") return false; found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "application/pdf") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts176(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text") return false; found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "text/plain") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts182(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts143(value, context);
    case "image": return accepts158(value, context);
    default: return false;
  }
}

function accepts181(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts182(item, context)) return false;
  }
  return true;
}

function accepts180(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (Array.isArray(value)) return !(!accepts181(value, context));
  return false;
}

function accepts178(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "content") return false; found++; break;
      case "content": if (!accepts180(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts173(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "base64": return accepts174(value, context);
    case "text": return accepts176(value, context);
    case "content": return accepts178(value, context);
    case "url": return accepts164(value, context);
    case "file": if (closed(18, context)) return false; return accepts166(value, context);
    default: return false;
  }
}

function accepts171(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "document") return false; seen |= 32; found++; break;
      case "source": if (!accepts173(member, context)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts85(member, context)) return false; seen |= 16; break;
      case "context": if (!accepts75(member, context)) return false; break;
      case "title": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts185(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts143(item, context)) return false;
  }
  return true;
}

function accepts183(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "search_result") return false; seen |= 64; found++; break;
      case "content": if (!accepts185(member, context)) return false; found++; break;
      case "source": if (typeof member !== "string") return false; found++; break;
      case "title": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts86(member, context)) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts186(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "thinking") return false; found++; break;
      case "signature": if (typeof member !== "string") return false; found++; break;
      case "thinking": if (typeof member !== "string") return false; seen |= 4096; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts188(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "redacted_thinking") return false; found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts195(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "direct") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts196(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20250825") return false; seen |= 2097152; found++; break;
      case "tool_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts197(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_20260120") return false; seen |= 524288; found++; break;
      case "tool_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts194(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "direct": return accepts195(value, context);
    case "code_execution_20250825": return accepts196(value, context);
    case "code_execution_20260120": return accepts197(value, context);
    default: return false;
  }
}

function accepts198(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string" || value.length < 1);
  if (value === null) return true;
  return false;
}

function accepts190(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_use") return false; found++; break;
      case "id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 200) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "caller": if (!accepts194(member, context)) return false; seen |= 8192; break;
      case "toolset_name": if (!accepts198(member, context)) return false; seen |= 4194304; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts204(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_reference") return false; found++; break;
      case "tool_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts208(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "tab_id": if (typeof member !== "string" || member.length < 1 || member.length > 4096) return false; found++; break;
      case "title": if (typeof member !== "string" || member.length > 4096) return false; found++; break;
      case "url": if (typeof member !== "string" || member.length > 4096) return false; found++; break;
      case "active": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts207(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts208(item, context)) return false;
  }
  return true;
}

function accepts213(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tab_opened") return false; found++; break;
      case "tab_id": if (typeof member !== "string" || member.length < 1 || member.length > 4096) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts215(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "download_started") return false; found++; break;
      case "download_id": if (typeof member !== "string") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts217(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "download_completed") return false; found++; break;
      case "download_id": if (typeof member !== "string") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "path": if (!accepts75(member, context)) return false; break;
      case "size_bytes": if (!accepts45(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts219(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "download_failed") return false; found++; break;
      case "download_id": if (typeof member !== "string") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "error": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts212(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tab_opened": return accepts213(value, context);
    case "download_started": return accepts215(value, context);
    case "download_completed": return accepts217(value, context);
    case "download_failed": return accepts219(value, context);
    default: return false;
  }
}

function accepts221(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts212(item, context)) return false;
  }
  return true;
}

function accepts211(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts221(value, context));
  return false;
}

function accepts205(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "browser_state") return false; found++; break;
      case "tabs": if (!accepts207(member, context)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "state_changes": if (!accepts211(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts203(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts143(value, context);
    case "image": return accepts158(value, context);
    case "search_result": return accepts183(value, context);
    case "document": return accepts171(value, context);
    case "tool_reference": if (closed(19, context)) return false; return accepts204(value, context);
    case "browser_state": if (closed(14, context)) return false; return accepts205(value, context);
    default: return false;
  }
}

function accepts202(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts203(item, context)) return false;
  }
  return true;
}

function accepts201(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (Array.isArray(value)) return !(!accepts202(value, context));
  return false;
}

function accepts199(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_result") return false; found++; break;
      case "tool_use_id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "content": if (!accepts201(member, context)) return false; break;
      case "is_error": if (typeof member !== "boolean") return false; seen |= 262144; break;
      case "toolset_name": if (!accepts198(member, context)) return false; seen |= 4194304; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts222(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "server_tool_use") return false; seen |= 65536; found++; break;
      case "id": if (typeof member !== "string" || !pattern2.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if ((member !== "advisor" && member !== "web_search" && member !== "web_fetch" && member !== "code_execution" && member !== "bash_code_execution" && member !== "text_editor_code_execution" && member !== "tool_search_tool_regex" && member !== "tool_search_tool_bm25") || (member === "advisor" && betaMissing(context, "advisor-tool-2026-03-01"))) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "caller": if (!accepts194(member, context)) return false; seen |= 8192; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts230(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_result") return false; found++; break;
      case "encrypted_content": if (typeof member !== "string") return false; found++; break;
      case "title": if (typeof member !== "string") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "page_age": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts229(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts230(item, context)) return false;
  }
  return true;
}

function accepts232(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "max_uses_exceeded" && member !== "too_many_requests" && member !== "query_too_long" && member !== "request_too_large") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts228(value: unknown, context: Context): boolean {
  if (Array.isArray(value)) return !(!accepts229(value, context));
  return !(!accepts232(value, context));
}

function accepts226(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_tool_result") return false; found++; break;
      case "content": if (!accepts228(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "caller": if (!accepts194(member, context)) return false; seen |= 8192; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts238(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "url_too_long" && member !== "url_not_allowed" && member !== "url_not_in_prior_context" && member !== "url_not_accessible" && member !== "unsupported_content_type" && member !== "too_many_requests" && member !== "max_uses_exceeded" && member !== "unavailable" && member !== "content_too_large") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts241(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_result") return false; found++; break;
      case "content": if (!accepts171(member, context)) return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "retrieved_at": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts237(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "web_fetch_tool_result_error": return accepts238(value, context);
    case "web_fetch_result": return accepts241(value, context);
    default: return false;
  }
}

function accepts235(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_fetch_tool_result") return false; found++; break;
      case "content": if (!accepts237(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "caller": if (!accepts194(member, context)) return false; seen |= 8192; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts246(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts252(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_output") return false; found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts251(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts252(item, context)) return false;
  }
  return true;
}

function accepts249(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_result") return false; found++; break;
      case "content": if (!accepts251(member, context)) return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "stderr": if (typeof member !== "string") return false; found++; break;
      case "stdout": if (typeof member !== "string") return false; found++; break;
      case "abort_reason": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts254(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "encrypted_code_execution_result") return false; found++; break;
      case "content": if (!accepts251(member, context)) return false; found++; break;
      case "encrypted_stdout": if (typeof member !== "string") return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "stderr": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts245(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "code_execution_tool_result_error": return accepts246(value, context);
    case "code_execution_result": return accepts249(value, context);
    case "encrypted_code_execution_result": return accepts254(value, context);
    default: return false;
  }
}

function accepts243(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "code_execution_tool_result") return false; found++; break;
      case "content": if (!accepts245(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts259(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_code_execution_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded" && member !== "output_file_too_large") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts265(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_code_execution_output") return false; found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts264(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts265(item, context)) return false;
  }
  return true;
}

function accepts262(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_code_execution_result") return false; found++; break;
      case "content": if (!accepts264(member, context)) return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "stderr": if (typeof member !== "string") return false; found++; break;
      case "stdout": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts258(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "bash_code_execution_tool_result_error": return accepts259(value, context);
    case "bash_code_execution_result": return accepts262(value, context);
    default: return false;
  }
}

function accepts256(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "bash_code_execution_tool_result") return false; found++; break;
      case "content": if (!accepts258(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts270(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_code_execution_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded" && member !== "file_not_found") return false; found++; break;
      case "error_message": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts273(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_code_execution_view_result") return false; found++; break;
      case "content": if (typeof member !== "string") return false; found++; break;
      case "file_type": if (member !== "text" && member !== "image" && member !== "pdf") return false; found++; break;
      case "num_lines": if (!accepts45(member, context)) return false; break;
      case "start_line": if (!accepts45(member, context)) return false; break;
      case "total_lines": if (!accepts45(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts276(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_code_execution_create_result") return false; found++; break;
      case "is_file_update": if (typeof member !== "boolean") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts278(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_code_execution_str_replace_result") return false; found++; break;
      case "lines": if (!accepts69(member, context)) return false; break;
      case "new_lines": if (!accepts45(member, context)) return false; break;
      case "new_start": if (!accepts45(member, context)) return false; break;
      case "old_lines": if (!accepts45(member, context)) return false; break;
      case "old_start": if (!accepts45(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts269(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text_editor_code_execution_tool_result_error": return accepts270(value, context);
    case "text_editor_code_execution_view_result": return accepts273(value, context);
    case "text_editor_code_execution_create_result": return accepts276(value, context);
    case "text_editor_code_execution_str_replace_result": return accepts278(value, context);
    default: return false;
  }
}

function accepts267(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text_editor_code_execution_tool_result") return false; found++; break;
      case "content": if (!accepts269(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts283(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_search_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded") return false; found++; break;
      case "error_message": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts287(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts204(item, context)) return false;
  }
  return true;
}

function accepts285(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_search_tool_search_result") return false; found++; break;
      case "tool_references": if (!accepts287(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts282(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_search_tool_result_error": return accepts283(value, context);
    case "tool_search_tool_search_result": return accepts285(value, context);
    default: return false;
  }
}

function accepts280(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_search_tool_result") return false; found++; break;
      case "content": if (!accepts282(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts288(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "container_upload") return false; found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts290(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_tool_use") return false; found++; break;
      case "id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "server_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts294(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (Array.isArray(value)) return !(!accepts185(value, context));
  return false;
}

function accepts292(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_tool_result") return false; found++; break;
      case "tool_use_id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "content": if (!accepts294(member, context)) return false; break;
      case "is_error": if (typeof member !== "boolean") return false; seen |= 262144; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts295(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_tool_listing") return false; found++; break;
      case "mcp_server_name": if (typeof member !== "string") return false; found++; break;
      case "tools": if (!accepts135(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts300(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "advisor_tool_result_error") return false; found++; break;
      case "error_code": if (member !== "max_uses_exceeded" && member !== "prompt_too_long" && member !== "too_many_requests" && member !== "overloaded" && member !== "unavailable" && member !== "execution_time_exceeded" && member !== "model_not_found") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts303(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "advisor_result") return false; found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "stop_reason": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts305(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "advisor_redacted_result") return false; found++; break;
      case "encrypted_content": if (typeof member !== "string") return false; found++; break;
      case "stop_reason": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts299(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "advisor_tool_result_error": return accepts300(value, context);
    case "advisor_result": return accepts303(value, context);
    case "advisor_redacted_result": return accepts305(value, context);
    default: return false;
  }
}

function accepts297(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "advisor_tool_result") return false; found++; break;
      case "content": if (!accepts299(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts314(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_tool_reference") return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "server_name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts316(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "mcp_toolset_reference") return false; found++; break;
      case "server_name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts318(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_definition") return false; found++; break;
      case "definition": if (!accepts14(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts313(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_reference": return accepts94(value, context);
    case "mcp_tool_reference": return accepts314(value, context);
    case "mcp_toolset_reference": return accepts316(value, context);
    case "tool_definition": if (closed(25, context)) return false; return accepts318(value, context);
    default: return false;
  }
}

function accepts311(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_addition") return false; found++; break;
      case "tool": if (!accepts313(member, context)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts322(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_reference": return accepts94(value, context);
    case "mcp_tool_reference": return accepts314(value, context);
    case "mcp_toolset_reference": return accepts316(value, context);
    default: return false;
  }
}

function accepts320(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_removal") return false; found++; break;
      case "tool": if (!accepts322(member, context)) return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts310(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_addition": if (closed(24, context)) return false; return accepts311(value, context);
    case "tool_removal": if (closed(24, context)) return false; return accepts320(value, context);
    default: return false;
  }
}

function accepts323(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts310(item, context)) return false;
  }
  return true;
}

function accepts309(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts323(value, context));
  return false;
}

function accepts307(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "compaction") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "content": if (!accepts75(member, context)) return false; break;
      case "encrypted_content": if (!accepts75(member, context)) return false; break;
      case "signature": if (closed(23, context)) return false; if (!accepts75(member, context)) return false; break;
      case "tool_changes": if (!accepts309(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts326(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts324(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "fallback") return false; found++; break;
      case "from": if (!accepts326(member, context)) return false; found++; break;
      case "to": if (!accepts326(member, context)) return false; found++; break;
      case "trigger": break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts142(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts143(value, context);
    case "image": return accepts158(value, context);
    case "document": return accepts171(value, context);
    case "search_result": return accepts183(value, context);
    case "thinking": return accepts186(value, context);
    case "redacted_thinking": return accepts188(value, context);
    case "tool_use": return accepts190(value, context);
    case "tool_result": return accepts199(value, context);
    case "server_tool_use": return accepts222(value, context);
    case "web_search_tool_result": return accepts226(value, context);
    case "web_fetch_tool_result": return accepts235(value, context);
    case "code_execution_tool_result": return accepts243(value, context);
    case "bash_code_execution_tool_result": return accepts256(value, context);
    case "text_editor_code_execution_tool_result": return accepts267(value, context);
    case "tool_search_tool_result": return accepts280(value, context);
    case "container_upload": if (closed(18, context)) return false; return accepts288(value, context);
    case "mcp_tool_use": if (closed(20, context)) return false; return accepts290(value, context);
    case "mcp_tool_result": if (closed(20, context)) return false; return accepts292(value, context);
    case "mcp_tool_listing": if (closed(17, context)) return false; return accepts295(value, context);
    case "advisor_tool_result": if (closed(21, context)) return false; return accepts297(value, context);
    case "compaction": if (closed(22, context)) return false; return accepts307(value, context);
    case "tool_addition": if (closed(24, context)) return false; return accepts311(value, context);
    case "tool_removal": if (closed(24, context)) return false; return accepts320(value, context);
    case "fallback": if (closed(26, context)) return false; return accepts324(value, context);
    default: return false;
  }
}

function accepts141(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts142(item, context)) return false;
  }
  return true;
}

function accepts140(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (Array.isArray(value)) return !(!accepts141(value, context));
  return false;
}

function accepts328(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "next_user_message" && value !== "never");
  if (value === null) return true;
  return false;
}

function accepts331(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "low" && value !== "medium" && value !== "high" && value !== "xhigh" && value !== "max");
  if (value === null) return true;
  return false;
}

function accepts333(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "effort": if (!accepts331(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts330(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts333(value, context));
}

function accepts138(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": if (member !== "user") return false; found++; break;
      case "content": if (!accepts140(member, context)) return false; found++; break;
      case "clear_at": if (closed(27, context)) return false; if (!accepts328(member, context)) return false; seen |= 128; break;
      case "output_config": if (closed(28, context)) return false; if (!accepts330(member, context)) return false; seen |= 1024; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts334(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": if (member !== "assistant") return false; found++; break;
      case "content": if (!accepts140(member, context)) return false; found++; break;
      case "clear_at": if (closed(27, context)) return false; if (!accepts328(member, context)) return false; seen |= 128; break;
      case "output_config": if (closed(28, context)) return false; if (!accepts330(member, context)) return false; seen |= 1024; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts336(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": if (member !== "system") return false; seen |= 131072; found++; break;
      case "content": if (!accepts140(member, context)) return false; break;
      case "clear_at": if (closed(27, context)) return false; if (!accepts328(member, context)) return false; seen |= 128; break;
      case "output_config": if (closed(28, context)) return false; if (!accepts330(member, context)) return false; seen |= 1024; break;
      default: return false;
    }
  }
  if ((value as Members)["content"] === undefined && betaMissing(context, "mid-conversation-output-config-2026-07-01")) return false;
  return found === 1;
}

function accepts137(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["role"]) {
    case "user": return accepts138(value, context);
    case "assistant": return accepts334(value, context);
    case "system": if (closed(29, context)) return false; return accepts336(value, context);
    default: return false;
  }
}

function accepts136(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts137(item, context)) return false;
  }
  return true;
}

function accepts340(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text") return false; found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (!accepts22(member, context)) return false; seen |= 4; break;
      case "citations": if (!accepts145(member, context)) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts339(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts340(item, context)) return false;
  }
  return true;
}

function accepts338(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (Array.isArray(value)) return !(!accepts339(value, context));
  return false;
}

function accepts345(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "error" && value !== "drop_block");
  if (value === null) return true;
  return false;
}

function accepts347(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "prefix_mismatch_behavior": if (!accepts345(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts344(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts347(value, context));
}

function accepts348(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !((value !== "summarized" && value !== "omitted" && value !== "updates") || (value === "updates" && betaMissing(context, "thinking-display-updates-2026-08-18")));
  if (value === null) return true;
  return false;
}

function accepts342(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "enabled") return false; found++; break;
      case "budget_tokens": if (typeof member !== "number" || !Number.isInteger(member) || member < 1024) return false; found++; break;
      case "block_binding": if (closed(30, context)) return false; if (!accepts344(member, context)) return false; break;
      case "display": if (!accepts348(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts350(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "disabled") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts352(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "between_tools") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts354(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "adaptive") return false; found++; break;
      case "block_binding": if (closed(30, context)) return false; if (!accepts344(member, context)) return false; break;
      case "display": if (!accepts348(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts341(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "enabled": return accepts342(value, context);
    case "disabled": return accepts350(value, context);
    case "between_tools": return accepts352(value, context);
    case "adaptive": return accepts354(value, context);
    default: return false;
  }
}

function accepts358(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "json_schema") return false; found++; break;
      case "schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts360(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "json_schema": return accepts358(value, context);
    default: return false;
  }
}

function accepts357(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts360(value, context));
}

function accepts364(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tokens") return false; found++; break;
      case "total": if (typeof member !== "number" || !Number.isInteger(member) || member < 20000) return false; found++; break;
      case "remaining": if (!accepts45(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts361(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts364(value, context));
}

function accepts356(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "effort": if (closed(31, context)) return false; if (!accepts331(member, context)) return false; break;
      case "format": if (closed(3, context)) return false; if (!accepts357(member, context)) return false; seen |= 2048; break;
      case "task_budget": if (closed(32, context)) return false; if (!accepts361(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts366(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "user_id": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts365(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts366(value, context));
}

function accepts372(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "anthropic" && member !== "custom") return false; found++; break;
      case "skill_id": if (typeof member !== "string") return false; found++; break;
      case "version": if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts374(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length > 20) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts372(item, context)) return false;
  }
  return true;
}

function accepts371(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts374(value, context));
  return false;
}

function accepts370(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "id": if (!accepts75(member, context)) return false; break;
      case "skills": if (!accepts371(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts369(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (value === null) return true;
  return !(!accepts370(value, context));
}

function accepts375(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "standard" && value !== "fast");
  if (value === null) return true;
  return false;
}

function accepts378(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "previous_message_id": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts377(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts378(value, context));
}

function accepts383(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts356(value, context));
}

function accepts384(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts341(value, context));
}

function accepts382(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "max_tokens": if (!accepts45(member, context)) return false; break;
      case "output_config": if (!accepts383(member, context)) return false; seen |= 1024; break;
      case "speed": if (!accepts375(member, context)) return false; break;
      case "thinking": if (!accepts384(member, context)) return false; seen |= 4096; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts381(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length > 3) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts382(item, context)) return false;
  }
  return true;
}

function accepts379(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !((value !== "default") || (value === "default" && betaMissing(context, "server-side-fallback-2026-07-01")));
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts381(value, context));
  return false;
}

function accepts386(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "token": if (typeof member !== "string") return false; found++; break;
      case "mode": if (member !== "strict" && member !== "best_effort") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts385(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(typeof value !== "string");
  if (value === null) return true;
  return !(!accepts386(value, context));
}

function accepts389(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "create") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts391(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "continue") return false; found++; break;
      case "previous_message_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts393(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "create": return accepts389(value, context);
    case "continue": return accepts391(value, context);
    default: return false;
  }
}

function accepts388(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts393(value, context));
}

function accepts401(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "input_tokens") return false; found++; break;
      case "value": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts399(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts401(value, context));
}

function accepts402(value: unknown, context: Context): boolean {
  if (typeof value === "boolean") return !(typeof value !== "boolean");
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts70(value, context));
  return false;
}

function accepts403(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_uses") return false; found++; break;
      case "value": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts405(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "input_tokens": return accepts401(value, context);
    case "tool_uses": return accepts403(value, context);
    default: return false;
  }
}

function accepts397(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "clear_tool_uses_20250919") return false; found++; break;
      case "clear_at_least": if (!accepts399(member, context)) return false; break;
      case "clear_tool_inputs": if (!accepts402(member, context)) return false; break;
      case "exclude_tools": if (!accepts69(member, context)) return false; break;
      case "keep": if (!accepts403(member, context)) return false; break;
      case "trigger": if (!accepts405(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts410(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "thinking_turns") return false; found++; break;
      case "value": if (typeof member !== "number" || !Number.isInteger(member) || member <= 0) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts409(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "thinking_turns": return accepts410(value, context);
    case "all": return accepts89(value, context);
    default: return false;
  }
}

function accepts408(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "all");
  return !(!accepts409(value, context));
}

function accepts406(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "clear_thinking_20251015") return false; found++; break;
      case "keep": if (!accepts408(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts415(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "input_tokens": return accepts401(value, context);
    default: return false;
  }
}

function accepts414(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts415(value, context));
}

function accepts412(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "compact_20260112") return false; found++; break;
      case "instructions": if (!accepts75(member, context)) return false; break;
      case "pause_after_compaction": if (typeof member !== "boolean") return false; break;
      case "trigger": if (!accepts414(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts396(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "clear_tool_uses_20250919": return accepts397(value, context);
    case "clear_thinking_20251015": return accepts406(value, context);
    case "compact_20260112": if (closed(41, context)) return false; return accepts412(value, context);
    default: return false;
  }
}

function accepts395(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts396(item, context)) return false;
  }
  return true;
}

function accepts416(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "edits": if (!accepts395(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts394(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts416(value, context));
}

function accepts420(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "allowed_tools": if (!accepts69(member, context)) return false; break;
      case "enabled": if (!accepts27(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts419(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts420(value, context));
}

function accepts418(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "url") return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "authorization_token": if (!accepts75(member, context)) return false; break;
      case "tool_configuration": if (!accepts419(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts417(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts418(item, context)) return false;
  }
  return true;
}

function accepts422(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "summarize") return false; found++; break;
      case "instructions": if (!accepts75(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts424(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "summarize": return accepts422(value, context);
    default: return false;
  }
}

function accepts421(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts424(value, context));
}

function accepts426(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "billing_policy") return false; found++; break;
      case "bill_to": if (member !== "self" && member !== "user_profile") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts429(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "billing_policy": return accepts426(value, context);
    default: return false;
  }
}

function accepts425(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts429(value, context));
}

function accepts0(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts13(member, context)) return false; break;
      case "messages": if (!accepts136(member, context)) return false; found++; break;
      case "system": if (!accepts338(member, context)) return false; break;
      case "thinking": if (!accepts341(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts356(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (closed(33, context)) return false; if (!accepts22(member, context)) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (!accepts365(member, context)) return false; break;
      case "stop_sequences": if (!accepts69(member, context)) return false; break;
      case "temperature": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "top_p": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "stream": if (typeof member !== "boolean") return false; break;
      case "container": if (closed(10, context)) return false; if (!accepts369(member, context)) return false; break;
      case "inference_geo": if (closed(10, context)) return false; if (!accepts75(member, context)) return false; break;
      case "speed": if (closed(35, context)) return false; if (!accepts375(member, context)) return false; break;
      case "diagnostics": if (closed(36, context)) return false; if (!accepts377(member, context)) return false; break;
      case "user_profile_id": if (closed(37, context)) return false; if (!accepts75(member, context)) return false; break;
      case "fallbacks": if (closed(38, context)) return false; if (!accepts379(member, context)) return false; break;
      case "fallback_credit_token": if (closed(39, context)) return false; if (!accepts385(member, context)) return false; break;
      case "thread": if (closed(40, context)) return false; if (!accepts388(member, context)) return false; break;
      case "context_management": if (closed(42, context)) return false; if (!accepts394(member, context)) return false; break;
      case "mcp_servers": if (closed(43, context)) return false; if (!accepts417(member, context)) return false; break;
      case "compaction": if (closed(44, context)) return false; if (!accepts421(member, context)) return false; break;
      case "output_format": if (closed(45, context)) return false; if (!accepts357(member, context)) return false; seen |= 2048; break;
      case "billing_policy": if (closed(46, context)) return false; if (!accepts425(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts430(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts13(member, context)) return false; break;
      case "messages": if (!accepts136(member, context)) return false; found++; break;
      case "system": if (!accepts338(member, context)) return false; break;
      case "thinking": if (!accepts341(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts356(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (closed(33, context)) return false; if (!accepts22(member, context)) return false; seen |= 4; break;
      case "speed": if (closed(35, context)) return false; if (!accepts375(member, context)) return false; break;
      case "context_management": if (closed(42, context)) return false; if (!accepts394(member, context)) return false; break;
      case "mcp_servers": if (closed(43, context)) return false; if (!accepts417(member, context)) return false; break;
      case "compaction": if (closed(44, context)) return false; if (!accepts421(member, context)) return false; break;
      case "output_format": if (closed(45, context)) return false; if (!accepts357(member, context)) return false; seen |= 2048; break;
      case "billing_policy": if (closed(46, context)) return false; if (!accepts425(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts433(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "custom_id": if (typeof member !== "string" || member.length > 64 || !pattern3.test(member)) return false; found++; break;
      case "params": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts432(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts433(item, context)) return false;
  }
  return true;
}

function accepts431(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "requests": if (!accepts432(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts435(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "anthropic_version": if (member !== "bedrock-2023-05-31" && member !== "2023-06-01" && member !== "2026-10-21") return false; found++; break;
      case "anthropic_beta": if (!accepts70(member, context)) return false; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts13(member, context)) return false; break;
      case "messages": if (!accepts136(member, context)) return false; found++; break;
      case "system": if (!accepts338(member, context)) return false; break;
      case "thinking": if (!accepts341(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts356(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (closed(33, context)) return false; if (!accepts22(member, context)) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (!accepts365(member, context)) return false; break;
      case "stop_sequences": if (!accepts69(member, context)) return false; break;
      case "temperature": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "top_p": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "container": if (closed(10, context)) return false; if (!accepts369(member, context)) return false; break;
      case "inference_geo": if (closed(10, context)) return false; if (!accepts75(member, context)) return false; break;
      case "speed": if (closed(35, context)) return false; if (!accepts375(member, context)) return false; break;
      case "diagnostics": if (closed(36, context)) return false; if (!accepts377(member, context)) return false; break;
      case "user_profile_id": if (closed(37, context)) return false; if (!accepts75(member, context)) return false; break;
      case "fallbacks": if (closed(38, context)) return false; if (!accepts379(member, context)) return false; break;
      case "fallback_credit_token": if (closed(39, context)) return false; if (!accepts385(member, context)) return false; break;
      case "thread": if (closed(40, context)) return false; if (!accepts388(member, context)) return false; break;
      case "context_management": if (closed(42, context)) return false; if (!accepts394(member, context)) return false; break;
      case "mcp_servers": if (closed(43, context)) return false; if (!accepts417(member, context)) return false; break;
      case "compaction": if (closed(44, context)) return false; if (!accepts421(member, context)) return false; break;
      case "output_format": if (closed(45, context)) return false; if (!accepts357(member, context)) return false; seen |= 2048; break;
      case "billing_policy": if (closed(46, context)) return false; if (!accepts425(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts437(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "anthropic_version": if (member !== "vertex-2023-10-16" && member !== "2023-06-01" && member !== "2026-10-21") return false; found++; break;
      case "anthropic_beta": if (!accepts70(member, context)) return false; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts13(member, context)) return false; break;
      case "messages": if (!accepts136(member, context)) return false; found++; break;
      case "system": if (!accepts338(member, context)) return false; break;
      case "thinking": if (!accepts341(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts356(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (closed(33, context)) return false; if (!accepts22(member, context)) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (!accepts365(member, context)) return false; break;
      case "stop_sequences": if (!accepts69(member, context)) return false; break;
      case "temperature": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "top_p": if (closed(34, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "stream": if (typeof member !== "boolean") return false; break;
      case "container": if (closed(10, context)) return false; if (!accepts369(member, context)) return false; break;
      case "inference_geo": if (closed(10, context)) return false; if (!accepts75(member, context)) return false; break;
      case "speed": if (closed(35, context)) return false; if (!accepts375(member, context)) return false; break;
      case "diagnostics": if (closed(36, context)) return false; if (!accepts377(member, context)) return false; break;
      case "user_profile_id": if (closed(37, context)) return false; if (!accepts75(member, context)) return false; break;
      case "fallbacks": if (closed(38, context)) return false; if (!accepts379(member, context)) return false; break;
      case "fallback_credit_token": if (closed(39, context)) return false; if (!accepts385(member, context)) return false; break;
      case "thread": if (closed(40, context)) return false; if (!accepts388(member, context)) return false; break;
      case "context_management": if (closed(42, context)) return false; if (!accepts394(member, context)) return false; break;
      case "mcp_servers": if (closed(43, context)) return false; if (!accepts417(member, context)) return false; break;
      case "compaction": if (closed(44, context)) return false; if (!accepts421(member, context)) return false; break;
      case "output_format": if (closed(45, context)) return false; if (!accepts357(member, context)) return false; seen |= 2048; break;
      case "billing_policy": if (closed(46, context)) return false; if (!accepts425(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts445(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "toolUseId": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "input": break;
      case "type": if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts448(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "json": break;
      case "image": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "document": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "video": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "searchResult": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts447(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts448(item, context)) return false;
  }
  return true;
}

function accepts449(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "success" && value !== "error");
  if (value === null) return true;
  return false;
}

function accepts446(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "toolUseId": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "content": if (!accepts447(member, context)) return false; found++; break;
      case "status": if (!accepts449(member, context)) return false; break;
      case "type": if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts444(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "image": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "document": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "video": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "audio": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "toolUse": if (!accepts445(member, context)) return false; break;
      case "toolResult": if (!accepts446(member, context)) return false; break;
      case "guardContent": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "cachePoint": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "reasoningContent": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "citationsContent": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "searchResult": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts443(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts444(item, context)) return false;
  }
  return true;
}

function accepts441(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": if (member !== "user" && member !== "assistant") return false; found++; break;
      case "content": if (!accepts443(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts440(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts441(item, context)) return false;
  }
  return true;
}

function accepts452(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "guardContent": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "cachePoint": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts453(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts452(item, context)) return false;
  }
  return true;
}

function accepts451(value: unknown, context: Context): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return !(!accepts453(value, context));
  return false;
}

function accepts455(value: unknown, context: Context): boolean {
  if (typeof value === "number") return !(typeof value !== "number" || !Number.isFinite(value));
  if (value === null) return true;
  return false;
}

function accepts456(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "maxTokens": if (!accepts45(member, context)) return false; break;
      case "temperature": if (!accepts455(member, context)) return false; break;
      case "topP": if (!accepts455(member, context)) return false; break;
      case "stopSequences": if (!accepts69(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts454(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts456(value, context));
}

function accepts462(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "json": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts460(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 64) return false; found++; break;
      case "description": if (!accepts75(member, context)) return false; break;
      case "inputSchema": if (!accepts462(member, context)) return false; found++; break;
      case "strict": if (!accepts27(member, context)) return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts459(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "toolSpec": if (!accepts460(member, context)) return false; break;
      case "systemTool": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "cachePoint": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts458(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts459(item, context)) return false;
  }
  return true;
}

function accepts464(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts465(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "auto": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "any": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "tool": if (!accepts464(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts463(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts465(value, context));
}

function accepts466(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "tools": if (!accepts458(member, context)) return false; found++; break;
      case "toolChoice": if (!accepts463(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts457(value: unknown, context: Context): boolean {
  if (value === null) return true;
  return !(!accepts466(value, context));
}

function accepts439(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "modelId": if (typeof member !== "string") return false; break;
      case "messages": if (!accepts440(member, context)) return false; break;
      case "system": if (!accepts451(member, context)) return false; break;
      case "inferenceConfig": if (!accepts454(member, context)) return false; break;
      case "toolConfig": if (!accepts457(member, context)) return false; break;
      case "guardrailConfig": if (!accepts131(member, context)) return false; break;
      case "additionalModelRequestFields": break;
      case "additionalModelResponseFieldPaths": if (!accepts69(member, context)) return false; break;
      case "promptVariables": if (!accepts131(member, context)) return false; break;
      case "requestMetadata": if (!accepts131(member, context)) return false; break;
      case "performanceConfig": if (!accepts131(member, context)) return false; break;
      case "serviceTier": if (!accepts131(member, context)) return false; break;
      case "outputConfig": if (!accepts131(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

const accepts: Readonly<Record<string, Accepts>> = {
  messages: accepts0,
  countTokens: accepts430,
  batch: accepts431,
  bedrockInvoke: accepts435,
  vertex: accepts437,
  bedrockConverse: accepts439,
};

/** The traits of a value without holes that surely has the shape of a root; null of any other. Allocates nothing. */
export function acceptedTraits(root: string, value: unknown, context: Context): number | null {
  seen = 1;
  return accepts[root]?.(value, context) === true ? seen : null;
}
