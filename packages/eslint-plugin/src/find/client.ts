import type { Platform } from "@no400/core";
import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { annotationOf, returnTypeOf } from "../syntax/annotations.ts";
import { classAround, isFunction, parentOf, staticName, unwrap, type Node, type TypeNode } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { memberNodes } from "./class-members.ts";
import { classPlatform, typePlatform } from "./client-type.ts";
import { returnedNodes } from "./returns.ts";
import { typeOfMember } from "./type-members.ts";
import type { TypeQuestions } from "./types.ts";

/** A client of the SDK, as far as the file shows. */
export interface Client {
  readonly platform: Platform;
  /** Constructor options and those of `withOptions`, oldest first; null in the list: not known. */
  readonly options: readonly (Node | null)[];
}

export interface ClientQuestions {
  readonly sourceCode: SourceCode;
  readonly types: TypeQuestions | null;
}

const WRAPPER = /^(?:wrap|trace|instrument|observe|patch|withTracing)/i;

/** Follows an expression back to the client it stands for. */
export function findClient(questions: ClientQuestions, expression: Node): Client | null {
  return new Search(questions).expression(expression) ?? ofType(questions, expression);
}

function ofType({ types }: ClientQuestions, expression: Node): Client | null {
  return unknownOptions(types?.clientPlatform(unwrap(expression)) ?? null);
}

class Search {
  private readonly questions: ClientQuestions;
  private readonly seen = new Set<unknown>();

  constructor(questions: ClientQuestions) {
    this.questions = questions;
  }

  expression(node: Node): Client | null {
    if (this.seen.has(node) || this.seen.size > 200) return null;
    this.seen.add(node);
    switch (node.type) {
      case "TSAsExpression":
      case "TSTypeAssertion":
        // An object literal that is called a client is a test's stand-in.
        return this.expression(node.expression) ?? (unwrap(node).type === "ObjectExpression" ? null : this.type(node.typeAnnotation ?? null));
      case "NewExpression": {
        const platform = classPlatform(this.questions.sourceCode, node.callee);
        return platform === null ? null : { platform, options: node.arguments.slice(0, 1) };
      }
      case "CallExpression":
        return this.call(node);
      case "Identifier":
        return this.variable(variableOf(this.questions.sourceCode, node));
      case "MemberExpression":
        return node.object.type === "ThisExpression" ? this.ofThis(node) : this.ofMember(node);
      case "AwaitExpression":
        return this.expression(node.argument);
      case "LogicalExpression":
        return this.expression(node.left) ?? this.expression(node.right);
      case "ConditionalExpression":
        return this.expression(node.consequent) ?? this.expression(node.alternate);
      case "AssignmentExpression":
        return this.expression(node.right);
      case "ThisExpression":
        return this.superclass(classAround(node));
      case "ObjectPattern":
        return this.type(annotationOf(node));
      default: {
        const inner = unwrap(node);
        return inner === node ? null : this.expression(inner);
      }
    }
  }

  private superclass(around: ES.Class | null): Client | null {
    return around?.superClass ? unknownOptions(classPlatform(this.questions.sourceCode, around.superClass)) : null;
  }

  private call(node: ES.CallExpression): Client | null {
    const callee = unwrap(node.callee);
    const name = callee.type === "MemberExpression" ? staticName(callee) : callee.type === "Identifier" ? callee.name : null;
    const [first] = node.arguments;
    if (callee.type === "MemberExpression" && name === "withOptions") {
      const client = this.expression(callee.object);
      return client === null ? null : { ...client, options: [...client.options, first ?? null] };
    }
    if (callee.type === "MemberExpression" && callee.object.type === "ThisExpression") return this.ofThis(callee);
    const made = callee.type === "Identifier" ? this.variable(variableOf(this.questions.sourceCode, callee)) : isFunction(callee) ? this.result(callee) : null;
    if (made !== null || name === null || first === undefined) return made;
    if (WRAPPER.test(name)) return this.expression(first as Node);
    return /^(?:useMemo|useRef|memo|once|lazy)$/.test(name) && isFunction(first) ? this.result(first) : null;
  }

  private variable(variable: Scope.Variable | null): Client | null {
    if (variable === null || this.seen.has(variable)) return null;
    this.seen.add(variable);
    for (const definition of variable.defs) {
      const client = this.definition(definition);
      if (client !== null) return variable.defs.length === 1 && !isRewritten(variable) ? client : { ...client, options: [null] };
    }
    for (const { writeExpr, init } of variable.references) {
      const client = writeExpr && init !== true ? this.expression(writeExpr as Node) : null;
      if (client !== null) return client;
    }
    return null;
  }

  private definition(definition: Scope.Definition): Client | null {
    const node = definition.node as Node;
    const name = definition.name as Node;
    switch (definition.type) {
      case "Variable": {
        const { id, init } = node as ES.VariableDeclarator;
        if (id.type !== "Identifier") return null;
        return (init ? this.expression(init) : null) ?? this.type(annotationOf(id)) ?? this.functionValue(init);
      }
      case "Parameter": {
        const parent = parentOf(name);
        return this.type(annotationOf(name)) ?? this.type(typeOfMember(this.questions.sourceCode, name)) ?? (parent?.type === "AssignmentPattern" ? this.expression(parent.right) : null);
      }
      case "FunctionName":
        return this.result(node);
      default:
        return null;
    }
  }

  private functionValue(init: ES.Expression | null | undefined): Client | null {
    return init && isFunction(init) ? this.result(init) : null;
  }

  /** The client that a function gives back. */
  private result(node: Node): Client | null {
    const returned = returnedNodes(node);
    for (const one of returned) {
      const client = this.expression(one);
      if (client !== null) return returned.length === 1 ? client : { ...client, options: [null] };
    }
    return this.type(returnTypeOf(node));
  }

  /** `this.client`, `this.#client`, `this.getClient()`. */
  private ofThis(node: ES.MemberExpression): Client | null {
    const name = staticName(node);
    const around = classAround(node);
    if (name === null || around === null) return null;
    for (const { value, type } of memberNodes(around, name)) {
      const client = value === null ? null : isFunction(value) ? this.result(value) : this.expression(value);
      const found = client ?? this.type(type);
      if (found !== null) return found;
    }
    return null;
  }

  /** `Clients.main` of a class, `clients.main` of an object, `deps.llm` of a typed parameter. */
  private ofMember(node: ES.MemberExpression): Client | null {
    const { sourceCode } = this.questions;
    const name = staticName(node);
    const owner = unwrap(node.object as Node);
    const definition = owner.type === "Identifier" ? variableOf(sourceCode, owner)?.defs[0] : undefined;
    const declared = definition?.node as Node | undefined;
    if (name === null) return null;
    if (declared?.type === "ClassDeclaration") {
      for (const { value, type } of memberNodes(declared, name)) {
        const client = (value === null || isFunction(value) ? null : this.expression(value)) ?? this.type(type);
        if (client !== null) return client;
      }
    }
    const init = declared?.type === "VariableDeclarator" && declared.init ? unwrap(declared.init) : null;
    const property = init?.type === "ObjectExpression" ? init.properties.find((one) => one.type === "Property" && staticName(one) === name) : undefined;
    const client = property?.type === "Property" ? this.expression(property.value as Node) : null;
    return client ?? this.type(typeOfMember(sourceCode, node));
  }

  private type(type: TypeNode | null): Client | null {
    return unknownOptions(typePlatform(this.questions.sourceCode, type));
  }
}

/** Whoever made it chose options that the file does not show. */
function unknownOptions(platform: Platform | null): Client | null {
  return platform === null ? null : { platform, options: [null] };
}

function isRewritten(variable: Scope.Variable): boolean {
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true);
}
