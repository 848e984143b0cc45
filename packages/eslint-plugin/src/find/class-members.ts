import type * as ES from "estree";
import { annotationOf, returnTypeOf } from "../syntax/annotations.ts";
import { isFunction, staticName, type Node, type TsParameterProperty, type TypeNode } from "../syntax/ast.ts";

export interface MemberNodes {
  readonly value: Node | null;
  readonly type: TypeNode | null;
}

/** Everything a class says about one of its members: declaration, constructor parameter, assignments to `this.x`. */
export function* memberNodes(around: ES.Class, name: string): Generator<MemberNodes> {
  for (const member of around.body.body) {
    if (member.type === "StaticBlock") continue;
    if (member.type === "PropertyDefinition" && staticName(member) === name) yield { value: member.value ?? null, type: annotationOf(member) };
    // Overloads and abstract methods have no body.
    if (member.type !== "MethodDefinition" || (member.value as Node | { readonly type: string }).type !== "FunctionExpression") continue;
    if (staticName(member) === name) yield { value: member.value, type: returnTypeOf(member.value) };
    if (member.kind === "constructor") yield* fromConstructor(member.value, name);
    else yield* assignments(member.value.body.body, name);
  }
}

function* fromConstructor(constructor: ES.FunctionExpression, name: string): Generator<MemberNodes> {
  for (const parameter of constructor.params as readonly (ES.Pattern | TsParameterProperty)[]) {
    if (parameter.type !== "TSParameterProperty") continue;
    const target = parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.left : parameter.parameter;
    const value = parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.right : null;
    if (target.type === "Identifier" && target.name === name) yield { value, type: annotationOf(target) };
  }
  yield* assignments(constructor.body.body, name);
}

/** `this.x = …` as a statement, also under `if` and in a method that sets up lazily. */
function* assignments(statements: readonly Node[], name: string): Generator<MemberNodes> {
  for (const statement of statements) {
    if (statement.type === "IfStatement") {
      yield* assignments([statement.consequent, ...(statement.alternate ? [statement.alternate] : [])], name);
    } else if (statement.type === "BlockStatement") yield* assignments(statement.body, name);
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "AssignmentExpression") continue;
    const { left, right } = statement.expression;
    if (left.type === "MemberExpression" && left.object.type === "ThisExpression" && staticName(left) === name && !isFunction(right))
      yield { value: right, type: null };
  }
}
