import { HOLE, REST } from "@no400/core";

/** Something valid to put where a member's value is not known. Members that are not named here have no usual value. */
const USUAL: Readonly<Record<string, unknown>> = {
  model: "claude-opus-4-6",
  max_tokens: 1024,
  system: "x",
  messages: [{ role: "user", content: "x" }],
  content: "x",
  text: "x",
  data: "x",
  description: "x",
  title: "x",
  context: "x",
  user_id: "x",
  stream: false,
  metadata: {},
  stop_sequences: ["x"],
  input: {},
  input_schema: { type: "object" },
  custom_id: "x",
};

/** Something valid for an unknown item, by the list it is in. */
const USUAL_ITEM: Readonly<Record<string, unknown>> = {
  messages: { role: "user", content: "x" },
  content: { type: "text", text: "x" },
  system: { type: "text", text: "x" },
  stop_sequences: "x",
};

/** Thrown where no usual value is known. */
const UNUSUAL = Symbol("unusual");

/**
 * The request with everything unknown filled in as it usually is; undefined where that cannot be said.
 * Whatever is wrong with a request that has holes is wrong however they are filled: if one filling is
 * without fault, so is the request, and nobody need look at the holes.
 */
export function filled(request: unknown): unknown {
  try {
    return fill(request, "");
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

function fill(value: unknown, name: string): unknown {
  if (value === HOLE) return usual(USUAL, name);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return items(value, name);
  const copy: Record<string, unknown> = name === "" && REST in value ? { model: USUAL.model, max_tokens: USUAL.max_tokens, messages: USUAL.messages } : {};
  for (const key of Object.keys(value)) copy[key] = fill((value as Record<string, unknown>)[key], key);
  return copy;
}

function items(list: readonly unknown[], name: string): unknown[] {
  if (list[0] === REST && Object.hasOwn(USUAL_ITEM, name)) return [USUAL_ITEM[name]];
  const copy: unknown[] = [];
  for (const item of list) {
    if (item === REST) return copy;
    copy.push(item === HOLE ? usual(USUAL_ITEM, name) : fill(item, name));
  }
  return copy;
}

function usual(table: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = Object.hasOwn(table, name) ? (table[name] ?? null) : null;
  if (value === null) throw UNUSUAL;
  return value;
}
