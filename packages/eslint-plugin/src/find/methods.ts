import type { Endpoint } from "@no400/core";
import type * as ES from "estree";
import { staticName, unwrap, type Node } from "../syntax/ast.ts";

/** What a method of the SDK does with its first argument. */
export interface Method {
  readonly endpoint: Endpoint;
  readonly beta: boolean;
  readonly runner: boolean;
  readonly name: string;
}

const MESSAGE_METHODS: ReadonlySet<string> = new Set(["create", "stream", "parse", "countTokens", "toolRunner"]);

/** Names that may stand between a client and a method. */
export const RESOURCES: ReadonlySet<string> = new Set(["messages", "beta", "batches", "promptCaching", "tools"]);

/** A first, cheap look: most calls of a file have other names. */
export function isMethodName(name: string | null): boolean {
  return name !== null && MESSAGE_METHODS.has(name);
}

/** Reads `beta.messages.create` and its kin; null for methods that send no request. */
export function methodAt(path: readonly string[]): Method | null {
  const name = path.at(-1) ?? "";
  const beta = path[0] === "beta";
  const owner = path.slice(beta ? 1 : 0, -1).filter((part) => part !== "promptCaching" && part !== "tools").join(".");
  if (owner === "messages.batches") return name === "create" ? { endpoint: "batches", beta, runner: false, name } : null;
  if (owner !== "messages" || !MESSAGE_METHODS.has(name)) return null;
  return { endpoint: name === "countTokens" ? "count_tokens" : "messages", beta, runner: name === "toolRunner", name };
}

/** True for calls that look like a request by their last names alone; such calls only read their arguments. */
export function looksLikeRequest(call: ES.CallExpression | ES.NewExpression): boolean {
  const callee: Node = unwrap(call.callee);
  if (callee.type !== "MemberExpression") return false;
  const name = staticName(callee);
  if (name === null || !MESSAGE_METHODS.has(name)) return false;
  const owner = unwrap(callee.object);
  const ownerName = owner.type === "MemberExpression" ? staticName(owner) : owner.type === "Identifier" ? owner.name : null;
  return ownerName === "messages" || ownerName === "batches";
}
