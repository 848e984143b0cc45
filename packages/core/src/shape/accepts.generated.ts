// Written by `pnpm generate` from the shape table; do not edit. Held against `collect` and Zod by shape/walk.test.ts.
import type { Context } from "../context.ts";
import { opens } from "./gate.ts";
import { gate0, gate1, gate2, gate3, gate4, gate5, gate6, gate7, gate8, gate9, gate10, gate11, gate12, gate13, gate14, gate15, gate16, gate17, gate18, gate19, gate20, gate21, gate22, gate23, gate24, gate25, gate26, gate27, gate28, gate29, gate30, gate31, gate32, gate33, gate34, gate35, gate36, gate37, gate38, gate39, gate40, gate41, gate42, gate43, gate44, gate45, gate46 } from "./table.generated.ts";

type Accepts = (value: unknown, context: Context) => boolean;
type Members = Readonly<Record<string, unknown>>;

const betaMissing = (context: Context, ...names: readonly string[]): boolean =>
  context.betas !== null && !names.some((name) => context.betas?.has(name));
const pattern0 = new RegExp("^[a-zA-Z0-9_-]{1,128}$", "u");
const pattern1 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const pattern2 = new RegExp("^srvtoolu_[a-zA-Z0-9_]+$", "u");
const pattern3 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");

/** What rules need, by the bit that notes it: from the second bit on, and those of one bit in one text. */
export const traits: readonly string[] = ["defer_loading","cache_control","allowed_callers","citations","type=document","type=search_result","clear_at","input_examples","type=mcp_toolset","output_config","format output_format","thinking","caller","type=web_fetch_20260209 type=web_fetch_20260309 type=web_fetch_20260318 type=web_search_20260209 type=web_search_20260318","strict","type=server_tool_use","role=system","type=tool_reference","is_error","type=bash_20241022 type=bash_20250124 type=computer_20241022 type=computer_20250124 type=computer_20251124 type=text_editor_20241022 type=text_editor_20250124 type=text_editor_20250429 type=text_editor_20250728 type=memory_20250818 type=code_execution_20260120 type=code_execution_20260521 type=tool_search_tool_regex_20251119 type=tool_search_tool_bm25_20251119 type=web_fetch_20250910 type=web_search_20250305 type=advisor_20260301","type=computer_toolset_20260801 type=browser_toolset_20260801","type=code_execution_20250522 type=code_execution_20250825","toolset_name"];
let seen = 1;

function accepts3(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
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
      case "type": found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "disable_parallel_tool_use": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts8(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts2(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "auto": case "any": return accepts3(value, context);
    case "tool": return accepts6(value, context);
    case "none": return accepts8(value, context);
    default: return false;
  }
}

function accepts14(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "direct" && item !== "code_execution_20250825" && item !== "code_execution_20260120" && item !== "code_execution_20260521") return false;
  }
  return true;
}

function accepts18(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "ttl": if (!opens(gate28, context)) return false; if (member !== "5m" && member !== "1h") return false; break;
      case "scope": if (!opens(gate29, context)) return false; if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts17(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "ephemeral": return accepts18(value, context);
    default: return false;
  }
}

function accepts21(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "object" || item === null || Array.isArray(item)) return false;
  }
  return true;
}

function accepts11(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": break;
      case "input_schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 128 || !pattern0.test(member)) return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "description": if (typeof member !== "string") return false; break;
      case "eager_input_streaming": if (member !== null && (typeof member !== "boolean")) return false; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts23(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "bash") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts25(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "str_replace_editor") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts27(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "str_replace_based_edit_tool") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts29(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "str_replace_based_edit_tool") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "max_characters": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts32(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "display_height_px": case "display_width_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "name": if (member !== "computer") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "display_number": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts34(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "display_height_px": case "display_width_px": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "name": if (member !== "computer") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "display_number": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "enable_zoom": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts35(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "memory") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "input_examples": if (!accepts21(member, context)) return false; seen |= 256; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts37(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "code_execution") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts42(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts46(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "approximate") return false; found++; break;
      case "city": case "country": case "region": case "timezone": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts39(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "web_search") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "allowed_domains": case "blocked_domains": if (member !== null && (!accepts42(member, context))) return false; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "user_location": if (member !== null && (!accepts46(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts49(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "web_search") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "allowed_domains": case "blocked_domains": if (member !== null && (!accepts42(member, context))) return false; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "response_inclusion": if (member !== "full" && member !== "excluded") return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "user_location": if (member !== null && (!accepts46(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts54(value: unknown, context: Context): boolean {
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

function accepts60(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_reference") return false; seen |= 262144; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts59(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts60(item, context)) return false;
  }
  return true;
}

function accepts58(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tools": if (!accepts59(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts57(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "all": case "none": return accepts8(value, context);
    case "only": case "except": return accepts58(value, context);
    default: return false;
  }
}

function accepts62(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "all": case "none": return accepts8(value, context);
    default: return false;
  }
}

function accepts56(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "client_tool_results": case "server_tool_results": if (!accepts57(member, context)) return false; break;
      case "user_input": if (!accepts62(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts51(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "allowed_domains": case "blocked_domains": if (member !== null && (!accepts42(member, context))) return false; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts54(member, context))) return false; seen |= 16; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (member !== null && (!accepts56(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts63(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "allowed_domains": case "blocked_domains": if (member !== null && (!accepts42(member, context))) return false; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts54(member, context))) return false; seen |= 16; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (member !== null && (!accepts56(member, context))) return false; break;
      case "use_cache": if (typeof member !== "boolean") return false; break;
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
      case "type": found++; break;
      case "name": if (member !== "web_fetch") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "allowed_domains": case "blocked_domains": if (member !== null && (!accepts42(member, context))) return false; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts54(member, context))) return false; seen |= 16; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_content_tokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "response_inclusion": if (member !== "full" && member !== "excluded") return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      case "url_sources": if (member !== null && (!accepts56(member, context))) return false; break;
      case "use_cache": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts65(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "tool_search_tool_bm25") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts67(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (member !== "tool_search_tool_regex") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts69(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "name": if (member !== "advisor") return false; found++; break;
      case "allowed_callers": if (!accepts14(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "caching": if (member !== null && (!accepts17(member, context))) return false; break;
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "max_tokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member < 1024)) return false; break;
      case "max_uses": if (member !== null && (typeof member !== "number" || !Number.isInteger(member) || member <= 0)) return false; break;
      case "strict": if (!opens(gate27, context)) return false; if (typeof member !== "boolean") return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts74(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (item !== "direct") return false;
  }
  return true;
}

function accepts79(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "defer_loading": if (member !== null && (typeof member !== "boolean")) return false; seen |= 2; break;
      case "enabled": if (member !== null && (typeof member !== "boolean")) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts77(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "close_tab": case "double_click": case "file_upload": case "find": case "form_input": case "get_page_text": case "hold_key": case "hover": case "javascript_exec": case "key": case "left_click": case "left_click_drag": case "left_mouse_down": case "left_mouse_up": case "list_tabs": case "middle_click": case "mouse_move": case "navigate": case "new_tab": case "read_console": case "read_network": case "read_page": case "right_click": case "screenshot": case "scroll": case "scroll_to": case "switch_tab": case "triple_click": case "type": case "wait": case "zoom": if (member !== null && (!accepts79(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts73(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "allowed_callers": if (!accepts74(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "configs": if (member !== null && (!accepts77(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts82(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "cursor_position": case "double_click": case "hold_key": case "key": case "left_click": case "left_click_drag": case "left_mouse_down": case "left_mouse_up": case "middle_click": case "mouse_move": case "right_click": case "screenshot": case "scroll": case "triple_click": case "type": case "wait": case "zoom": if (member !== null && (!accepts79(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts80(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "allowed_callers": if (!accepts74(member, context)) return false; seen |= 8; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "configs": if (member !== null && (!accepts82(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts85(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "defer_loading": if (!opens(gate22, context)) return false; if (typeof member !== "boolean") return false; seen |= 2; break;
      case "enabled": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts88(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "input_schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      case "description": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts87(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts88(item, context)) return false;
  }
  return true;
}

function accepts83(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "mcp_server_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "configs": if (member !== null && (typeof member !== "object" || member === null || Array.isArray(member))) return false; break;
      case "default_config": if (!accepts85(member, context)) return false; break;
      case "tools": if (!opens(gate30, context)) return false; if (member !== null && (!accepts87(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts10(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "custom": case undefined: case null: return accepts11(value, context);
    case "bash_20241022": if (!opens(gate14, context)) return false; seen |= 1048576; return accepts23(value, context);
    case "bash_20250124": seen |= 1048576; return accepts23(value, context);
    case "text_editor_20241022": if (!opens(gate14, context)) return false; seen |= 1048576; return accepts25(value, context);
    case "text_editor_20250124": seen |= 1048576; return accepts25(value, context);
    case "text_editor_20250429": seen |= 1048576; return accepts27(value, context);
    case "text_editor_20250728": seen |= 1048576; return accepts29(value, context);
    case "computer_20241022": if (!opens(gate14, context)) return false; seen |= 1048576; return accepts32(value, context);
    case "computer_20250124": if (!opens(gate15, context)) return false; seen |= 1048576; return accepts32(value, context);
    case "computer_20251124": if (!opens(gate16, context)) return false; seen |= 1048576; return accepts34(value, context);
    case "memory_20250818": if (!opens(gate17, context)) return false; seen |= 1048576; return accepts35(value, context);
    case "code_execution_20250522": if (!opens(gate18, context)) return false; seen |= 4194304; return accepts37(value, context);
    case "code_execution_20250825": if (!opens(gate19, context)) return false; seen |= 4194304; return accepts37(value, context);
    case "code_execution_20260120": case "code_execution_20260521": if (!opens(gate2, context)) return false; seen |= 1048576; return accepts37(value, context);
    case "web_search_20250305": if (!opens(gate20, context)) return false; seen |= 1048576; return accepts39(value, context);
    case "web_search_20260209": if (!opens(gate2, context)) return false; seen |= 16384; return accepts39(value, context);
    case "web_search_20260318": if (!opens(gate2, context)) return false; seen |= 16384; return accepts49(value, context);
    case "web_fetch_20250910": if (!opens(gate21, context)) return false; seen |= 1048576; return accepts51(value, context);
    case "web_fetch_20260209": if (!opens(gate21, context)) return false; seen |= 16384; return accepts51(value, context);
    case "web_fetch_20260309": if (!opens(gate21, context)) return false; seen |= 16384; return accepts63(value, context);
    case "web_fetch_20260318": if (!opens(gate21, context)) return false; seen |= 16384; return accepts64(value, context);
    case "tool_search_tool_bm25_20251119": if (!opens(gate22, context)) return false; seen |= 1048576; return accepts65(value, context);
    case "tool_search_tool_bm25": if (!opens(gate22, context)) return false; return accepts65(value, context);
    case "tool_search_tool_regex_20251119": if (!opens(gate22, context)) return false; seen |= 1048576; return accepts67(value, context);
    case "tool_search_tool_regex": if (!opens(gate22, context)) return false; return accepts67(value, context);
    case "advisor_20260301": if (!opens(gate23, context)) return false; seen |= 1048576; return accepts69(value, context);
    case "browser_toolset_20260801": if (!opens(gate24, context)) return false; seen |= 2097152; return accepts73(value, context);
    case "computer_toolset_20260801": if (!opens(gate25, context)) return false; seen |= 2097152; return accepts80(value, context);
    case "mcp_toolset": if (!opens(gate26, context)) return false; seen |= 512; return accepts83(value, context);
    default: return false;
  }
}

function accepts9(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts10(item, context)) return false;
  }
  return true;
}

function accepts100(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": case "end_char_index": case "start_char_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (member !== null && (typeof member !== "string")) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts101(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": case "end_page_number": case "start_page_number": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (member !== null && (typeof member !== "string")) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts102(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cited_text": if (typeof member !== "string") return false; found++; break;
      case "document_index": case "end_block_index": case "start_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "document_title": if (member !== null && (typeof member !== "string")) return false; found++; break;
      default: return false;
    }
  }
  return found === 6;
}

function accepts103(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cited_text": case "encrypted_index": case "url": if (typeof member !== "string") return false; found++; break;
      case "title": if (member !== null && (typeof member !== "string")) return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts104(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cited_text": case "source": if (typeof member !== "string") return false; found++; break;
      case "end_block_index": case "search_result_index": case "start_block_index": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "title": if (member !== null && (typeof member !== "string")) return false; found++; break;
      default: return false;
    }
  }
  return found === 7;
}

function accepts99(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "char_location": return accepts100(value, context);
    case "page_location": return accepts101(value, context);
    case "content_block_location": return accepts102(value, context);
    case "web_search_result_location": return accepts103(value, context);
    case "search_result_location": return accepts104(value, context);
    default: return false;
  }
}

function accepts98(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts99(item, context)) return false;
  }
  return true;
}

function accepts95(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text") return false; found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts98(member, context))) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts107(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "image/jpeg" && member !== "image/png" && member !== "image/gif" && member !== "image/webp") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts109(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts110(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts106(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "base64": return accepts107(value, context);
    case "url": return accepts109(value, context);
    case "file": if (!opens(gate34, context)) return false; return accepts110(value, context);
    default: return false;
  }
}

function accepts112(value: unknown, context: Context): boolean {
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

function accepts105(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "source": if (!accepts106(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "transformations": if (member !== null && (!accepts112(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts116(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "application/pdf") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts118(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      case "media_type": if (member !== "text/plain") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts123(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts95(value, context);
    case "image": return accepts105(value, context);
    default: return false;
  }
}

function accepts122(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts123(item, context)) return false;
  }
  return true;
}

function accepts121(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (Array.isArray(value)) return accepts122(value, context);
  return false;
}

function accepts120(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts121(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts115(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "base64": return accepts116(value, context);
    case "text": return accepts118(value, context);
    case "content": return accepts120(value, context);
    case "url": return accepts109(value, context);
    case "file": if (!opens(gate34, context)) return false; return accepts110(value, context);
    default: return false;
  }
}

function accepts114(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "source": if (!accepts115(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts54(member, context))) return false; seen |= 16; break;
      case "context": case "title": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts125(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts95(item, context)) return false;
  }
  return true;
}

function accepts124(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts125(member, context)) return false; found++; break;
      case "source": case "title": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (!accepts54(member, context)) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts126(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "signature": if (typeof member !== "string") return false; found++; break;
      case "thinking": if (typeof member !== "string") return false; seen |= 4096; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts127(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "data": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts132(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts131(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "direct": return accepts8(value, context);
    case "code_execution_20250825": seen |= 4194304; return accepts132(value, context);
    case "code_execution_20260120": seen |= 1048576; return accepts132(value, context);
    default: return false;
  }
}

function accepts128(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 200) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "caller": if (!accepts131(member, context)) return false; seen |= 8192; break;
      case "toolset_name": if (member !== null && (typeof member !== "string" || member.length < 1)) return false; seen |= 8388608; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts138(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tool_reference") return false; seen |= 262144; found++; break;
      case "tool_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts141(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "tab_id": if (typeof member !== "string" || member.length < 1 || member.length > 4096) return false; found++; break;
      case "title": case "url": if (typeof member !== "string" || member.length > 4096) return false; found++; break;
      case "active": if (typeof member !== "boolean") return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts140(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts141(item, context)) return false;
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
      case "type": found++; break;
      case "tab_id": if (typeof member !== "string" || member.length < 1 || member.length > 4096) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts148(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "download_id": case "url": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts149(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "download_id": case "url": if (typeof member !== "string") return false; found++; break;
      case "path": if (member !== null && (typeof member !== "string")) return false; break;
      case "size_bytes": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts150(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "download_id": case "url": if (typeof member !== "string") return false; found++; break;
      case "error": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts146(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tab_opened": return accepts147(value, context);
    case "download_started": return accepts148(value, context);
    case "download_completed": return accepts149(value, context);
    case "download_failed": return accepts150(value, context);
    default: return false;
  }
}

function accepts145(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts146(item, context)) return false;
  }
  return true;
}

function accepts139(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tabs": if (!accepts140(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "state_changes": if (member !== null && (!accepts145(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts137(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts95(value, context);
    case "image": return accepts105(value, context);
    case "search_result": seen |= 64; return accepts124(value, context);
    case "document": seen |= 32; return accepts114(value, context);
    case "tool_reference": if (!opens(gate40, context)) return false; seen |= 262144; return accepts138(value, context);
    case "browser_state": if (!opens(gate24, context)) return false; return accepts139(value, context);
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

function accepts135(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (Array.isArray(value)) return accepts136(value, context);
  return false;
}

function accepts134(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool_use_id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "content": if (!accepts135(member, context)) return false; break;
      case "is_error": if (typeof member !== "boolean") return false; seen |= 524288; break;
      case "toolset_name": if (member !== null && (typeof member !== "string" || member.length < 1)) return false; seen |= 8388608; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts151(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "id": if (typeof member !== "string" || !pattern2.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": if ((member !== "advisor" && member !== "web_search" && member !== "web_fetch" && member !== "code_execution" && member !== "bash_code_execution" && member !== "text_editor_code_execution" && member !== "tool_search_tool_regex" && member !== "tool_search_tool_bm25") || (member === "advisor" && betaMissing(context, "advisor-tool-2026-03-01"))) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "caller": if (!accepts131(member, context)) return false; seen |= 8192; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts157(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "web_search_result") return false; found++; break;
      case "encrypted_content": case "title": case "url": if (typeof member !== "string") return false; found++; break;
      case "page_age": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 4;
}

function accepts156(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts157(item, context)) return false;
  }
  return true;
}

function accepts159(value: unknown, context: Context): boolean {
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

function accepts155(value: unknown, context: Context): boolean {
  if (Array.isArray(value)) return accepts156(value, context);
  return accepts159(value, context);
}

function accepts154(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts155(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "caller": if (!accepts131(member, context)) return false; seen |= 8192; break;
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
      case "type": found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "url_too_long" && member !== "url_not_allowed" && member !== "url_not_in_prior_context" && member !== "url_not_accessible" && member !== "unsupported_content_type" && member !== "too_many_requests" && member !== "max_uses_exceeded" && member !== "unavailable" && member !== "content_too_large") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts167(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "document") return false; seen |= 32; found++; break;
      case "source": if (!accepts115(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts54(member, context))) return false; seen |= 16; break;
      case "context": case "title": if (member !== null && (typeof member !== "string")) return false; break;
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
      case "type": found++; break;
      case "content": if (!accepts167(member, context)) return false; found++; break;
      case "url": if (typeof member !== "string") return false; found++; break;
      case "retrieved_at": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts163(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "web_fetch_tool_result_error": return accepts164(value, context);
    case "web_fetch_result": return accepts166(value, context);
    default: return false;
  }
}

function accepts162(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts163(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "caller": if (!accepts131(member, context)) return false; seen |= 8192; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts171(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts175(value: unknown, context: Context): boolean {
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

function accepts174(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts175(item, context)) return false;
  }
  return true;
}

function accepts173(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts174(member, context)) return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "stderr": case "stdout": if (typeof member !== "string") return false; found++; break;
      case "abort_reason": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts177(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts174(member, context)) return false; found++; break;
      case "encrypted_stdout": case "stderr": if (typeof member !== "string") return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts170(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "code_execution_tool_result_error": return accepts171(value, context);
    case "code_execution_result": return accepts173(value, context);
    case "encrypted_code_execution_result": return accepts177(value, context);
    default: return false;
  }
}

function accepts169(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts170(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts180(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded" && member !== "output_file_too_large") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts184(value: unknown, context: Context): boolean {
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

function accepts183(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts184(item, context)) return false;
  }
  return true;
}

function accepts182(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts183(member, context)) return false; found++; break;
      case "return_code": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "stderr": case "stdout": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts179(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "bash_code_execution_tool_result_error": return accepts180(value, context);
    case "bash_code_execution_result": return accepts182(value, context);
    default: return false;
  }
}

function accepts178(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts179(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
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
      case "type": found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded" && member !== "file_not_found") return false; found++; break;
      case "error_message": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts190(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (typeof member !== "string") return false; found++; break;
      case "file_type": if (member !== "text" && member !== "image" && member !== "pdf") return false; found++; break;
      case "num_lines": case "start_line": case "total_lines": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts192(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "is_file_update": if (typeof member !== "boolean") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts193(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "lines": if (member !== null && (!accepts42(member, context))) return false; break;
      case "new_lines": case "new_start": case "old_lines": case "old_start": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts187(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text_editor_code_execution_tool_result_error": return accepts188(value, context);
    case "text_editor_code_execution_view_result": return accepts190(value, context);
    case "text_editor_code_execution_create_result": return accepts192(value, context);
    case "text_editor_code_execution_str_replace_result": return accepts193(value, context);
    default: return false;
  }
}

function accepts186(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts187(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts196(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "error_code": if (member !== "invalid_tool_input" && member !== "unavailable" && member !== "too_many_requests" && member !== "execution_time_exceeded") return false; found++; break;
      case "error_message": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts198(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts138(item, context)) return false;
  }
  return true;
}

function accepts197(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool_references": if (!accepts198(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts195(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_search_tool_result_error": return accepts196(value, context);
    case "tool_search_tool_search_result": return accepts197(value, context);
    default: return false;
  }
}

function accepts194(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts195(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts199(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "file_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts200(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "input": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      case "name": case "server_name": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 5;
}

function accepts202(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (Array.isArray(value)) return accepts125(value, context);
  return false;
}

function accepts201(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool_use_id": if (typeof member !== "string" || !pattern1.test(member)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "content": if (!accepts202(member, context)) return false; break;
      case "is_error": if (typeof member !== "boolean") return false; seen |= 524288; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts203(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "mcp_server_name": if (typeof member !== "string") return false; found++; break;
      case "tools": if (!accepts87(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts206(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "error_code": if (member !== "max_uses_exceeded" && member !== "prompt_too_long" && member !== "too_many_requests" && member !== "overloaded" && member !== "unavailable" && member !== "execution_time_exceeded" && member !== "model_not_found") return false; found++; break;
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
      case "type": found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "stop_reason": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts209(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "encrypted_content": if (typeof member !== "string") return false; found++; break;
      case "stop_reason": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts205(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "advisor_tool_result_error": return accepts206(value, context);
    case "advisor_result": return accepts208(value, context);
    case "advisor_redacted_result": return accepts209(value, context);
    default: return false;
  }
}

function accepts204(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "content": if (!accepts205(member, context)) return false; found++; break;
      case "tool_use_id": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts216(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts217(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "name": case "server_name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts218(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "server_name": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts219(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "definition": if (!accepts10(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts215(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_reference": seen |= 262144; return accepts216(value, context);
    case "mcp_tool_reference": return accepts217(value, context);
    case "mcp_toolset_reference": return accepts218(value, context);
    case "tool_definition": if (!opens(gate42, context)) return false; return accepts219(value, context);
    default: return false;
  }
}

function accepts214(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool": if (!accepts215(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts221(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_reference": seen |= 262144; return accepts216(value, context);
    case "mcp_tool_reference": return accepts217(value, context);
    case "mcp_toolset_reference": return accepts218(value, context);
    default: return false;
  }
}

function accepts220(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "tool": if (!accepts221(member, context)) return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts213(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "tool_addition": if (!opens(gate38, context)) return false; return accepts214(value, context);
    case "tool_removal": if (!opens(gate38, context)) return false; return accepts220(value, context);
    default: return false;
  }
}

function accepts212(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts213(item, context)) return false;
  }
  return true;
}

function accepts210(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "content": case "encrypted_content": if (member !== null && (typeof member !== "string")) return false; break;
      case "signature": if (!opens(gate41, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "tool_changes": if (member !== null && (!accepts212(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts223(value: unknown, context: Context): boolean {
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

function accepts222(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "from": case "to": if (!accepts223(member, context)) return false; found++; break;
      case "trigger": break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts94(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "text": return accepts95(value, context);
    case "image": return accepts105(value, context);
    case "document": seen |= 32; return accepts114(value, context);
    case "search_result": seen |= 64; return accepts124(value, context);
    case "thinking": return accepts126(value, context);
    case "redacted_thinking": return accepts127(value, context);
    case "tool_use": return accepts128(value, context);
    case "tool_result": return accepts134(value, context);
    case "server_tool_use": seen |= 65536; return accepts151(value, context);
    case "web_search_tool_result": return accepts154(value, context);
    case "web_fetch_tool_result": return accepts162(value, context);
    case "code_execution_tool_result": return accepts169(value, context);
    case "bash_code_execution_tool_result": return accepts178(value, context);
    case "text_editor_code_execution_tool_result": return accepts186(value, context);
    case "tool_search_tool_result": return accepts194(value, context);
    case "container_upload": if (!opens(gate34, context)) return false; return accepts199(value, context);
    case "mcp_tool_use": if (!opens(gate35, context)) return false; return accepts200(value, context);
    case "mcp_tool_result": if (!opens(gate35, context)) return false; return accepts201(value, context);
    case "mcp_tool_listing": if (!opens(gate30, context)) return false; return accepts203(value, context);
    case "advisor_tool_result": if (!opens(gate36, context)) return false; return accepts204(value, context);
    case "compaction": if (!opens(gate37, context)) return false; return accepts210(value, context);
    case "tool_addition": if (!opens(gate38, context)) return false; return accepts214(value, context);
    case "tool_removal": if (!opens(gate38, context)) return false; return accepts220(value, context);
    case "fallback": if (!opens(gate39, context)) return false; return accepts222(value, context);
    default: return false;
  }
}

function accepts93(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts94(item, context)) return false;
  }
  return true;
}

function accepts92(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (Array.isArray(value)) return accepts93(value, context);
  return false;
}

function accepts227(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "effort": if (member !== null && (member !== "low" && member !== "medium" && member !== "high" && member !== "xhigh" && member !== "max")) return false; break;
      default: return false;
    }
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
      case "role": found++; break;
      case "content": if (!accepts92(member, context)) return false; found++; break;
      case "clear_at": if (!opens(gate32, context)) return false; if (member !== null && (member !== "next_user_message" && member !== "never")) return false; seen |= 128; break;
      case "output_config": if (!opens(gate33, context)) return false; if (member !== null && (!accepts227(member, context))) return false; seen |= 1024; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts230(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": found++; break;
      case "content": if (!accepts92(member, context)) return false; break;
      case "clear_at": if (!opens(gate32, context)) return false; if (member !== null && (member !== "next_user_message" && member !== "never")) return false; seen |= 128; break;
      case "output_config": if (!opens(gate33, context)) return false; if (member !== null && (!accepts227(member, context))) return false; seen |= 1024; break;
      default: return false;
    }
  }
  if ((value as Members)["content"] === undefined && betaMissing(context, "mid-conversation-output-config-2026-07-01")) return false;
  return found === 1;
}

function accepts90(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["role"]) {
    case "user": case "assistant": return accepts91(value, context);
    case "system": if (!opens(gate31, context)) return false; seen |= 131072; return accepts230(value, context);
    default: return false;
  }
}

function accepts89(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts90(item, context)) return false;
  }
  return true;
}

function accepts233(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "text") return false; found++; break;
      case "text": if (typeof member !== "string") return false; found++; break;
      case "cache_control": if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "citations": if (member !== null && (!accepts98(member, context))) return false; seen |= 16; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts232(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts233(item, context)) return false;
  }
  return true;
}

function accepts231(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (Array.isArray(value)) return accepts232(value, context);
  return false;
}

function accepts237(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "prefix_mismatch_behavior": if (member !== null && (member !== "error" && member !== "drop_block")) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts235(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "budget_tokens": if (typeof member !== "number" || !Number.isInteger(member) || member < 1024) return false; found++; break;
      case "block_binding": if (!opens(gate43, context)) return false; if (member !== null && (!accepts237(member, context))) return false; break;
      case "display": if (member !== null && ((member !== "summarized" && member !== "omitted" && member !== "updates") || (member === "updates" && betaMissing(context, "thinking-display-updates-2026-08-18")))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts242(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "block_binding": if (!opens(gate43, context)) return false; if (member !== null && (!accepts237(member, context))) return false; break;
      case "display": if (member !== null && ((member !== "summarized" && member !== "omitted" && member !== "updates") || (member === "updates" && betaMissing(context, "thinking-display-updates-2026-08-18")))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts234(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "enabled": return accepts235(value, context);
    case "disabled": case "between_tools": return accepts8(value, context);
    case "adaptive": return accepts242(value, context);
    default: return false;
  }
}

function accepts246(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "schema": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts245(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "json_schema": return accepts246(value, context);
    default: return false;
  }
}

function accepts248(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "tokens") return false; found++; break;
      case "total": if (typeof member !== "number" || !Number.isInteger(member) || member < 20000) return false; found++; break;
      case "remaining": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts243(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "effort": if (!opens(gate44, context)) return false; if (member !== null && (member !== "low" && member !== "medium" && member !== "high" && member !== "xhigh" && member !== "max")) return false; break;
      case "format": if (!opens(gate27, context)) return false; if (member !== null && (!accepts245(member, context))) return false; seen |= 2048; break;
      case "task_budget": if (!opens(gate45, context)) return false; if (member !== null && (!accepts248(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts252(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "user_id": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts259(value: unknown, context: Context): boolean {
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

function accepts258(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length > 20) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts259(item, context)) return false;
  }
  return true;
}

function accepts256(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "id": if (member !== null && (typeof member !== "string")) return false; break;
      case "skills": if (member !== null && (!accepts258(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts255(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (value === null) return true;
  return accepts256(value, context);
}

function accepts264(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "previous_message_id": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts268(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "max_tokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "output_config": if (member !== null && (!accepts243(member, context))) return false; seen |= 1024; break;
      case "speed": if (member !== null && (member !== "standard" && member !== "fast")) return false; break;
      case "thinking": if (member !== null && (!accepts234(member, context))) return false; seen |= 4096; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts267(value: unknown, context: Context): boolean {
  if (!Array.isArray(value) || value.length > 3) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts268(item, context)) return false;
  }
  return true;
}

function accepts265(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !((value !== "default") || (value === "default" && betaMissing(context, "server-side-fallback-2026-07-01")));
  if (value === null) return true;
  if (Array.isArray(value)) return accepts267(value, context);
  return false;
}

function accepts272(value: unknown, context: Context): boolean {
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

function accepts271(value: unknown, context: Context): boolean {
  if (typeof value === "string") return true;
  if (value === null) return true;
  return accepts272(value, context);
}

function accepts276(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "previous_message_id": if (typeof member !== "string") return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts275(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "create": return accepts8(value, context);
    case "continue": return accepts276(value, context);
    default: return false;
  }
}

function accepts283(value: unknown, context: Context): boolean {
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

function accepts285(value: unknown, context: Context): boolean {
  if (typeof value === "boolean") return true;
  if (value === null) return true;
  if (Array.isArray(value)) return accepts42(value, context);
  return false;
}

function accepts286(value: unknown, context: Context): boolean {
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

function accepts289(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "value": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts288(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "input_tokens": case "tool_uses": return accepts289(value, context);
    default: return false;
  }
}

function accepts281(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "clear_at_least": if (member !== null && (!accepts283(member, context))) return false; break;
      case "clear_tool_inputs": if (!accepts285(member, context)) return false; break;
      case "exclude_tools": if (member !== null && (!accepts42(member, context))) return false; break;
      case "keep": if (!accepts286(member, context)) return false; break;
      case "trigger": if (!accepts288(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts294(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "value": if (typeof member !== "number" || !Number.isInteger(member) || member <= 0) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts293(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "thinking_turns": return accepts294(value, context);
    case "all": return accepts8(value, context);
    default: return false;
  }
}

function accepts291(value: unknown, context: Context): boolean {
  if (typeof value === "string") return !(value !== "all");
  return accepts293(value, context);
}

function accepts290(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "keep": if (!accepts291(member, context)) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts297(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "input_tokens": return accepts289(value, context);
    default: return false;
  }
}

function accepts295(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "instructions": if (member !== null && (typeof member !== "string")) return false; break;
      case "pause_after_compaction": if (typeof member !== "boolean") return false; break;
      case "trigger": if (member !== null && (!accepts297(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts280(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "clear_tool_uses_20250919": return accepts281(value, context);
    case "clear_thinking_20251015": return accepts290(value, context);
    case "compact_20260112": if (!opens(gate46, context)) return false; return accepts295(value, context);
    default: return false;
  }
}

function accepts279(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts280(item, context)) return false;
  }
  return true;
}

function accepts278(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "edits": if (!accepts279(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts302(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "allowed_tools": if (member !== null && (!accepts42(member, context))) return false; break;
      case "enabled": if (member !== null && (typeof member !== "boolean")) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts299(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": if (member !== "url") return false; found++; break;
      case "name": case "url": if (typeof member !== "string") return false; found++; break;
      case "authorization_token": if (member !== null && (typeof member !== "string")) return false; break;
      case "tool_configuration": if (member !== null && (!accepts302(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts298(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts299(item, context)) return false;
  }
  return true;
}

function accepts305(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "instructions": if (member !== null && (typeof member !== "string")) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts304(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "summarize": return accepts305(value, context);
    default: return false;
  }
}

function accepts308(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "type": found++; break;
      case "bill_to": if (member !== "self" && member !== "user_profile") return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts307(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null) return false;
  switch ((value as Members)["type"]) {
    case "billing_policy": return accepts308(value, context);
    default: return false;
  }
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
      case "tools": if (!accepts9(member, context)) return false; break;
      case "messages": if (!accepts89(member, context)) return false; found++; break;
      case "system": if (!accepts231(member, context)) return false; break;
      case "thinking": if (!accepts234(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts243(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (!opens(gate0, context)) return false; if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (member !== null && (!accepts252(member, context))) return false; break;
      case "stop_sequences": if (member !== null && (!accepts42(member, context))) return false; break;
      case "temperature": case "top_p": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "stream": if (typeof member !== "boolean") return false; break;
      case "container": if (!opens(gate2, context)) return false; if (!accepts255(member, context)) return false; break;
      case "inference_geo": if (!opens(gate2, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "speed": if (!opens(gate3, context)) return false; if (member !== null && (member !== "standard" && member !== "fast")) return false; break;
      case "diagnostics": if (!opens(gate4, context)) return false; if (member !== null && (!accepts264(member, context))) return false; break;
      case "user_profile_id": if (!opens(gate5, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "fallbacks": if (!opens(gate6, context)) return false; if (!accepts265(member, context)) return false; break;
      case "fallback_credit_token": if (!opens(gate7, context)) return false; if (!accepts271(member, context)) return false; break;
      case "thread": if (!opens(gate8, context)) return false; if (member !== null && (!accepts275(member, context))) return false; break;
      case "context_management": if (!opens(gate9, context)) return false; if (member !== null && (!accepts278(member, context))) return false; break;
      case "mcp_servers": if (!opens(gate10, context)) return false; if (!accepts298(member, context)) return false; break;
      case "compaction": if (!opens(gate11, context)) return false; if (member !== null && (!accepts304(member, context))) return false; break;
      case "output_format": if (!opens(gate12, context)) return false; if (member !== null && (!accepts245(member, context))) return false; seen |= 2048; break;
      case "billing_policy": if (!opens(gate13, context)) return false; if (member !== null && (!accepts307(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts310(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "model": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts9(member, context)) return false; break;
      case "messages": if (!accepts89(member, context)) return false; found++; break;
      case "system": if (!accepts231(member, context)) return false; break;
      case "thinking": if (!accepts234(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts243(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (!opens(gate0, context)) return false; if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "speed": if (!opens(gate3, context)) return false; if (member !== null && (member !== "standard" && member !== "fast")) return false; break;
      case "context_management": if (!opens(gate9, context)) return false; if (member !== null && (!accepts278(member, context))) return false; break;
      case "mcp_servers": if (!opens(gate10, context)) return false; if (!accepts298(member, context)) return false; break;
      case "compaction": if (!opens(gate11, context)) return false; if (member !== null && (!accepts304(member, context))) return false; break;
      case "output_format": if (!opens(gate12, context)) return false; if (member !== null && (!accepts245(member, context))) return false; seen |= 2048; break;
      case "billing_policy": if (!opens(gate13, context)) return false; if (member !== null && (!accepts307(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts313(value: unknown, context: Context): boolean {
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

function accepts312(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts313(item, context)) return false;
  }
  return true;
}

function accepts311(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "requests": if (!accepts312(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts315(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "anthropic_version": if (member !== "bedrock-2023-05-31" && member !== "2023-06-01" && member !== "2026-10-21") return false; found++; break;
      case "anthropic_beta": if (!accepts42(member, context)) return false; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts9(member, context)) return false; break;
      case "messages": if (!accepts89(member, context)) return false; found++; break;
      case "system": if (!accepts231(member, context)) return false; break;
      case "thinking": if (!accepts234(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts243(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (!opens(gate0, context)) return false; if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (member !== null && (!accepts252(member, context))) return false; break;
      case "stop_sequences": if (member !== null && (!accepts42(member, context))) return false; break;
      case "temperature": case "top_p": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "container": if (!opens(gate2, context)) return false; if (!accepts255(member, context)) return false; break;
      case "inference_geo": if (!opens(gate2, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "speed": if (!opens(gate3, context)) return false; if (member !== null && (member !== "standard" && member !== "fast")) return false; break;
      case "diagnostics": if (!opens(gate4, context)) return false; if (member !== null && (!accepts264(member, context))) return false; break;
      case "user_profile_id": if (!opens(gate5, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "fallbacks": if (!opens(gate6, context)) return false; if (!accepts265(member, context)) return false; break;
      case "fallback_credit_token": if (!opens(gate7, context)) return false; if (!accepts271(member, context)) return false; break;
      case "thread": if (!opens(gate8, context)) return false; if (member !== null && (!accepts275(member, context))) return false; break;
      case "context_management": if (!opens(gate9, context)) return false; if (member !== null && (!accepts278(member, context))) return false; break;
      case "mcp_servers": if (!opens(gate10, context)) return false; if (!accepts298(member, context)) return false; break;
      case "compaction": if (!opens(gate11, context)) return false; if (member !== null && (!accepts304(member, context))) return false; break;
      case "output_format": if (!opens(gate12, context)) return false; if (member !== null && (!accepts245(member, context))) return false; seen |= 2048; break;
      case "billing_policy": if (!opens(gate13, context)) return false; if (member !== null && (!accepts307(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts317(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "anthropic_version": if (member !== "vertex-2023-10-16" && member !== "2023-06-01" && member !== "2026-10-21") return false; found++; break;
      case "anthropic_beta": if (!accepts42(member, context)) return false; break;
      case "tool_choice": if (!accepts2(member, context)) return false; break;
      case "tools": if (!accepts9(member, context)) return false; break;
      case "messages": if (!accepts89(member, context)) return false; found++; break;
      case "system": if (!accepts231(member, context)) return false; break;
      case "thinking": if (!accepts234(member, context)) return false; seen |= 4096; break;
      case "output_config": if (!accepts243(member, context)) return false; seen |= 1024; break;
      case "cache_control": if (!opens(gate0, context)) return false; if (member !== null && (!accepts17(member, context))) return false; seen |= 4; break;
      case "max_tokens": if (typeof member !== "number" || !Number.isInteger(member)) return false; found++; break;
      case "metadata": if (member !== null && (!accepts252(member, context))) return false; break;
      case "stop_sequences": if (member !== null && (!accepts42(member, context))) return false; break;
      case "temperature": case "top_p": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isFinite(member)) return false; break;
      case "service_tier": if (member !== "auto" && member !== "standard_only") return false; break;
      case "top_k": if (!opens(gate1, context)) return false; if (typeof member !== "number" || !Number.isInteger(member)) return false; break;
      case "stream": if (typeof member !== "boolean") return false; break;
      case "container": if (!opens(gate2, context)) return false; if (!accepts255(member, context)) return false; break;
      case "inference_geo": if (!opens(gate2, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "speed": if (!opens(gate3, context)) return false; if (member !== null && (member !== "standard" && member !== "fast")) return false; break;
      case "diagnostics": if (!opens(gate4, context)) return false; if (member !== null && (!accepts264(member, context))) return false; break;
      case "user_profile_id": if (!opens(gate5, context)) return false; if (member !== null && (typeof member !== "string")) return false; break;
      case "fallbacks": if (!opens(gate6, context)) return false; if (!accepts265(member, context)) return false; break;
      case "fallback_credit_token": if (!opens(gate7, context)) return false; if (!accepts271(member, context)) return false; break;
      case "thread": if (!opens(gate8, context)) return false; if (member !== null && (!accepts275(member, context))) return false; break;
      case "context_management": if (!opens(gate9, context)) return false; if (member !== null && (!accepts278(member, context))) return false; break;
      case "mcp_servers": if (!opens(gate10, context)) return false; if (!accepts298(member, context)) return false; break;
      case "compaction": if (!opens(gate11, context)) return false; if (member !== null && (!accepts304(member, context))) return false; break;
      case "output_format": if (!opens(gate12, context)) return false; if (member !== null && (!accepts245(member, context))) return false; seen |= 2048; break;
      case "billing_policy": if (!opens(gate13, context)) return false; if (member !== null && (!accepts307(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 3;
}

function accepts325(value: unknown, context: Context): boolean {
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

function accepts328(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "json": break;
      case "image": case "document": case "video": case "searchResult": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts327(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts328(item, context)) return false;
  }
  return true;
}

function accepts326(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "toolUseId": if (typeof member !== "string" || member.length < 1) return false; found++; break;
      case "content": if (!accepts327(member, context)) return false; found++; break;
      case "status": if (member !== null && (member !== "success" && member !== "error")) return false; break;
      case "type": if (typeof member !== "string") return false; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts324(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "image": case "document": case "video": case "audio": case "guardContent": case "cachePoint": case "reasoningContent": case "citationsContent": case "searchResult": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "toolUse": if (!accepts325(member, context)) return false; break;
      case "toolResult": if (!accepts326(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts323(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts324(item, context)) return false;
  }
  return true;
}

function accepts321(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "role": if (member !== "user" && member !== "assistant") return false; found++; break;
      case "content": if (!accepts323(member, context)) return false; found++; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts320(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts321(item, context)) return false;
  }
  return true;
}

function accepts333(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "text": if (typeof member !== "string") return false; break;
      case "guardContent": case "cachePoint": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts332(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts333(item, context)) return false;
  }
  return true;
}

function accepts335(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "maxTokens": if (member !== null && (typeof member !== "number" || !Number.isInteger(member))) return false; break;
      case "temperature": case "topP": if (member !== null && (typeof member !== "number" || !Number.isFinite(member))) return false; break;
      case "stopSequences": if (member !== null && (!accepts42(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts343(value: unknown, context: Context): boolean {
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

function accepts341(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "name": if (typeof member !== "string" || member.length < 1 || member.length > 64) return false; found++; break;
      case "description": if (member !== null && (typeof member !== "string")) return false; break;
      case "inputSchema": if (!accepts343(member, context)) return false; found++; break;
      case "strict": if (member !== null && (typeof member !== "boolean")) return false; seen |= 32768; break;
      default: return false;
    }
  }
  return found === 2;
}

function accepts340(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "toolSpec": if (!accepts341(member, context)) return false; break;
      case "systemTool": case "cachePoint": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts339(value: unknown, context: Context): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!accepts340(item, context)) return false;
  }
  return true;
}

function accepts346(value: unknown, context: Context): boolean {
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

function accepts345(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "auto": case "any": if (typeof member !== "object" || member === null || Array.isArray(member)) return false; break;
      case "tool": if (!accepts346(member, context)) return false; break;
      default: return false;
    }
  }
  return true;
}

function accepts338(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let found = 0;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "tools": if (!accepts339(member, context)) return false; found++; break;
      case "toolChoice": if (member !== null && (!accepts345(member, context))) return false; break;
      default: return false;
    }
  }
  return found === 1;
}

function accepts319(value: unknown, context: Context): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  for (const key in value) {
    const member = (value as Members)[key];
    if (member === undefined) continue;
    switch (key) {
      case "modelId": if (typeof member !== "string") return false; break;
      case "messages": if (!accepts320(member, context)) return false; break;
      case "system": if (member !== null && (!accepts332(member, context))) return false; break;
      case "inferenceConfig": if (member !== null && (!accepts335(member, context))) return false; break;
      case "toolConfig": if (member !== null && (!accepts338(member, context))) return false; break;
      case "guardrailConfig": case "promptVariables": case "requestMetadata": case "performanceConfig": case "serviceTier": case "outputConfig": if (member !== null && (typeof member !== "object" || member === null || Array.isArray(member))) return false; break;
      case "additionalModelRequestFields": break;
      case "additionalModelResponseFieldPaths": if (member !== null && (!accepts42(member, context))) return false; break;
      default: return false;
    }
  }
  return true;
}

const accepts: Readonly<Record<string, Accepts>> = {
  messages: accepts0,
  countTokens: accepts310,
  batch: accepts311,
  bedrockInvoke: accepts315,
  vertex: accepts317,
  bedrockConverse: accepts319,
};

/** The traits of a value without holes that surely has the shape of a root; null of any other. Allocates nothing. */
export function acceptedTraits(root: string, value: unknown, context: Context): number | null {
  seen = 1;
  return accepts[root]?.(value, context) === true ? seen : null;
}
