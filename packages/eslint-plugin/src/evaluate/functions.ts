import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { classAround, isAbstract, isFunction, parentOf, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { classNamed, onlyDefinition, variableOf } from "../syntax/scope.ts";
import { isWritten } from "./alias.ts";

/** The function of this file that a call runs: by its name, as a method of the own class, or on the spot. Null where that is not sure. */
export function calledFunction(sourceCode: SourceCode, call: ES.CallExpression): ES.Function | null {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") return functionNamed(sourceCode, callee);
  if (callee.type === "MemberExpression") return methodCalled(sourceCode, callee) ?? memberCalled(sourceCode, callee);
  return isFunction(callee) ? callee : null;
}

function functionNamed(sourceCode: SourceCode, identifier: ES.Identifier): ES.Function | null {
  const variable = variableOf(sourceCode, identifier);
  const definition = variable === null ? null : onlyDefinition(variable);
  const made = definition?.type === "FunctionName" ? (definition.node as Node) : initOf(sourceCode, identifier);
  return made !== null && isFunction(made) ? made : null;
}

/** What a name of its own is declared as. */
function initOf(sourceCode: SourceCode, node: Node): Node | null {
  const variable = node.type === "Identifier" ? variableOf(sourceCode, node) : null;
  const definition = variable === null ? null : onlyDefinition(variable);
  if (definition?.type !== "Variable") return null;
  const { id, init } = definition.node as ES.VariableDeclarator;
  return init && id.type === "Identifier" ? unwrap(init) : null;
}

/** `this.build()` and `Prompts.build()`, where no subclass is meant to have its own. */
function methodCalled(sourceCode: SourceCode, callee: ES.MemberExpression): ES.Function | null {
  const name = staticName(callee);
  const owner = unwrap(callee.object);
  const around = owner.type === "ThisExpression" ? classAround(callee) : (classNamed(sourceCode, owner) ?? classOfInstance(sourceCode, owner));
  if (name === null || around === null || isAbstract(around) || (owner.type === "ThisExpression" && isExtended(sourceCode, around))) return null;
  const methods = around.body.body.filter((member) => member.type !== "StaticBlock" && staticName(member) === name);
  const [method] = methods;
  if (methods.length !== 1 || method?.type !== "MethodDefinition" || method.kind !== "method" || isProtected(method)) return null;
  return isFunction(method.value) ? method.value : null;
}

/** A class of this file is made from it, which may have a method of the same name. */
function isExtended(sourceCode: SourceCode, around: ES.Class): boolean {
  const references = sourceCode.getDeclaredVariables(around).flatMap((variable) => variable.references);
  return references.some(({ identifier }) => (parentOf(identifier as Node) as { readonly superClass?: unknown } | null)?.superClass === identifier);
}

/** The class of `const llm = new Llm()`. */
function classOfInstance(sourceCode: SourceCode, owner: Node): ES.Class | null {
  const init = initOf(sourceCode, owner);
  return init?.type === "NewExpression" ? classNamed(sourceCode, init.callee) : null;
}

/** `llm.ask()` of `const llm = { ask() { … } }`, when nothing is put into the object later. */
function memberCalled(sourceCode: SourceCode, callee: ES.MemberExpression): ES.Function | null {
  const owner = unwrap(callee.object);
  const object = initOf(sourceCode, owner);
  const variable = owner.type === "Identifier" ? variableOf(sourceCode, owner) : null;
  if (variable === null || object?.type !== "ObjectExpression" || object.properties.some(({ type }) => type === "SpreadElement")) return null;
  if (!variable.references.every(({ identifier, init: isInit }) => isInit === true || isOnlyRead(identifier as Node))) return null;
  const name = staticName(callee);
  const properties = object.properties.filter((one) => one.type === "Property" && staticName(one) === name);
  const [property] = properties;
  return properties.length === 1 && property?.type === "Property" && property.kind === "init" && isFunction(property.value) ? property.value : null;
}

/** `llm.ask`, and nothing that may write to it. */
function isOnlyRead(reference: Node): boolean {
  const access = parentOf(reference);
  return access?.type === "MemberExpression" && access.object === reference && !isWritten(access, parentOf(access));
}

function isProtected(node: Node): boolean {
  return (node as { readonly accessibility?: string }).accessibility === "protected";
}

/** Statements that a function surely gets past, or never returns from. */
const STRAIGHT: ReadonlySet<string> = new Set(["VariableDeclaration", "ExpressionStatement", "FunctionDeclaration", "TSTypeAliasDeclaration", "TSInterfaceDeclaration", "EmptyStatement"]);

/** The one expression whose value a function gives back; null where it depends on the way through it. */
export function onlyResult({ body }: ES.Function): Node | null {
  if (body.type !== "BlockStatement") return body;
  const last = body.body.at(-1);
  return last?.type === "ReturnStatement" && last.argument && body.body.slice(0, -1).every(({ type }) => STRAIGHT.has(type)) ? last.argument : null;
}
