import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { unwrap, staticName, type Node } from "../syntax/ast.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import { chainOfCall, type Argument } from "./chain.ts";
import { findClient, type Client } from "./client.ts";
import { likelyClient } from "./likely-client.ts";
import { isMethodName, looksLikeRequest, methodAt, type Method } from "./methods.ts";
import type { TypeQuestions } from "./types.ts";

/** A call of one of the SDK's methods on some client. */
export interface SdkCall {
  readonly node: ES.CallExpression;
  readonly method: Method;
  readonly client: Client;
  readonly args: readonly Argument[];
}

/** Reads the calls of the SDK's methods in one file. */
export class SdkCalls {
  private readonly sourceCode: SourceCode;
  private readonly types: TypeQuestions | null;
  private readonly clients = new Map<Scope.Variable, Client | null>();

  constructor(sourceCode: SourceCode, types: TypeQuestions | null) {
    this.sourceCode = sourceCode;
    this.types = types;
  }

  /** Null for calls of anything else. */
  at(call: ES.CallExpression, evaluator: Evaluator): SdkCall | null {
    if (!this.mayBeMethod(call)) return null;
    const { chain, args } = chainOfCall(this.sourceCode, call);
    const method = methodAt(chain.path);
    if (method === null) return null;
    const client = this.clientAt(chain.root) ?? likelyClient(evaluator, chain.root, args[0]);
    return client === null ? null : { node: call, method, client, args };
  }

  /** Whether a call reads its arguments and sends them, by its names alone. */
  isRequest(call: ES.CallExpression | ES.NewExpression): boolean {
    if (looksLikeRequest(call)) return true;
    if (call.type !== "CallExpression" || call.callee.type !== "Identifier" || !this.mayBeMethod(call)) return false;
    return methodAt(chainOfCall(this.sourceCode, call).chain.path) !== null;
  }

  /** A first, cheap look: most calls of a file have other names. */
  private mayBeMethod({ callee }: ES.CallExpression): boolean {
    const node = unwrap(callee);
    if (node.type === "MemberExpression") {
      const name = staticName(node);
      return isMethodName(name) || name === "call" || name === "apply";
    }
    return node.type === "Identifier" ? this.isAlias(node) : node.type === "CallExpression";
  }

  /** `create` of `const { create } = …`, or of `const create = ….bind(…)`. */
  private isAlias(identifier: ES.Identifier): boolean {
    const variable = variableOf(this.sourceCode, identifier);
    const definition = variable === null ? null : onlyDefinition(variable);
    if (definition?.type === "Parameter") return isMethodName(identifier.name);
    if (definition?.type !== "Variable") return false;
    const { id, init } = definition.node as ES.VariableDeclarator;
    const value = init ? unwrap(init) : null;
    return id.type !== "Identifier" || value?.type === "MemberExpression" || value?.type === "CallExpression";
  }

  /** Files use one client again and again. */
  private clientAt(root: Node): Client | null {
    const { sourceCode, types } = this;
    const variable = root.type === "Identifier" ? variableOf(sourceCode, root) : null;
    const known = variable === null ? undefined : this.clients.get(variable);
    if (known !== undefined) return known;
    const client = findClient({ sourceCode, types }, root);
    if (variable !== null) this.clients.set(variable, client);
    return client;
  }
}
