import type { ContextInput } from "../../context.ts";

/** A rule's table: requests it leaves alone and requests it reports. No logic in it. */
export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly InvalidCase[];
}

export interface RuleCase {
  /** What the case shows, in a few words. */
  readonly name: string;
  readonly request: unknown;
  readonly context?: ContextInput | undefined;
}

export interface InvalidCase extends RuleCase {
  /** Every problem of THIS rule, in order (other rules may report too). At least one. */
  readonly problems: readonly ExpectedProblem[];
}

export interface ExpectedProblem {
  /** `messages.1.content.0`: the client's own path. */
  readonly path: string;
  /** The API's text, letter for letter; null where no wording has been seen. */
  readonly api: string | null;
  /** Default "error". */
  readonly severity?: "error" | "warning";
}

/** A small valid request on a current model, with some fields replaced; `undefined` leaves one out. */
export function request(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { model: "claude-opus-4-6", max_tokens: 1024, messages: [{ role: "user", content: "Hi" }], ...overrides };
}

/** A declared custom tool. */
export function tool(name: string, overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { name, input_schema: { type: "object", properties: {} }, ...overrides };
}

export const user = (content: unknown): { role: "user"; content: unknown } => ({ role: "user", content });
export const assistant = (content: unknown): { role: "assistant"; content: unknown } => ({ role: "assistant", content });
export const text = (value: string): { type: "text"; text: string } => ({ type: "text", text: value });
export const toolUse = (id: string, name = "get_weather", input: unknown = {}): Record<string, unknown> => ({ type: "tool_use", id, name, input });
export const toolResult = (id: string, content: unknown = "sunny"): Record<string, unknown> => ({ type: "tool_result", tool_use_id: id, content });
