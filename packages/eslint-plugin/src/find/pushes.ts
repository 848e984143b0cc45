import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { annotationOf } from "../syntax/annotations.ts";
import { classAround, staticName, unwrap, type Node, type TypeNode } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { partType, type PartType } from "./annotated.ts";
import { memberNodes } from "./class-members.ts";

/** Lists of a request by their name there. */
const LISTS: Readonly<Record<string, "message" | "tool">> = { messages: "message", tools: "tool" };

/**
 * `messages.push({ … })`: what is pushed onto a list that is annotated as a list of messages, tools or blocks,
 * or that is sent as one, is such a part.
 */
export class Pushes {
  private readonly sourceCode: SourceCode;
  private readonly sent = new Map<Scope.Variable, PartType>();

  constructor(sourceCode: SourceCode) {
    this.sourceCode = sourceCode;
  }

  /** Remembers which variables a request sends as its lists. */
  note(request: Node, sdk: string): void {
    const node = unwrap(request);
    if (node.type !== "ObjectExpression") return;
    for (const property of node.properties) {
      if (property.type !== "Property" || property.value.type !== "Identifier") continue;
      const kind = LISTS[staticName(property) ?? ""];
      const variable = kind === undefined ? null : variableOf(this.sourceCode, property.value);
      if (kind !== undefined && variable !== null) this.sent.set(variable, { kind, list: false, partial: false, sdk });
    }
  }

  /** The part that each argument of a push is; null for pushes onto anything else. */
  partOf(call: ES.CallExpression): PartType | null {
    const callee = unwrap(call.callee);
    if (callee.type !== "MemberExpression" || staticName(callee) !== "push") return null;
    const list = unwrap(callee.object);
    if (list.type === "Identifier") return this.ofVariable(list);
    return list.type === "MemberExpression" && list.object.type === "ThisExpression" ? this.ofMember(list) : null;
  }

  private ofVariable(identifier: ES.Identifier): PartType | null {
    const variable = variableOf(this.sourceCode, identifier);
    if (variable === null) return null;
    for (const { name } of variable.defs) {
      const part = this.itemOf(annotationOf(name as Node));
      if (part !== null) return part;
    }
    return this.sent.get(variable) ?? null;
  }

  private ofMember(member: ES.MemberExpression): PartType | null {
    const around = classAround(member);
    const name = staticName(member);
    if (around === null || name === null) return null;
    for (const { type } of memberNodes(around, name)) {
      const part = this.itemOf(type);
      if (part !== null) return part;
    }
    return null;
  }

  private itemOf(type: TypeNode | null): PartType | null {
    const part = type === null ? null : partType(this.sourceCode, type);
    return part?.list === true ? { ...part, list: false } : null;
  }
}
