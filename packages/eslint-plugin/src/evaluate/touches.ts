import type { Scope } from "eslint";
import type * as ES from "estree";
import { functionAround, isFunction, parentOf, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { DEEPER, GIVES_BACK, isIndex, isWritten, ITEM, MUTATORS, parameterOf, PASSIVE, SAME_VALUE, type Alias } from "./alias.ts";
import { mayRunBefore } from "./order.ts";
import { Touched, type Touches, type TouchQuestion } from "./touched.ts";
import { ELEMENT_CALLBACKS, HANDS_ON_ARGUMENT, READS_ONLY, calleePath, isHarmlessCall, isInert } from "./harmless.ts";

/** Follows every reference to a variable, also through aliases, elements and local functions. */
export function touchesOf(variable: Scope.Variable, question: TouchQuestion): Touches {
  return new Tracker(question).variable(variable, { member: null, key: null });
}

/** Collects what happens to an object. */
export class Tracker {
  readonly touches: Touched;
  private readonly question: TouchQuestion;
  private readonly seen = new Set<Scope.Variable>();

  constructor(question: TouchQuestion) {
    this.question = question;
    this.touches = new Touched(question);
  }

  variable(variable: Scope.Variable, alias: Omit<Alias, "variable">): Touches {
    const references = this.seen.has(variable) ? [] : variable.references;
    this.seen.add(variable);
    for (const reference of references) {
      if (reference.init === true || this.touches.changed) continue;
      const node = reference.identifier as Node;
      if (this.question.use !== null && !mayRunBefore(node, this.question.use, variable)) continue;
      if (!reference.isWrite()) this.follow(node, { ...alias, variable });
    }
    return this.touches;
  }

  /** Follows an object that stands at some expressions: the mentions of a field. */
  nodes(nodes: readonly Node[]): Touches {
    for (const node of nodes) if (!isWritten(node as ES.MemberExpression, parentOf(node))) this.follow(node, { member: null, key: null, variable: null });
    return this.touches;
  }

  /** An expression whose value is the object, a part of it, or a literal around it. */
  private follow(node: Node, alias: Alias): void {
    const parent = parentOf(node);
    if (parent === null || PASSIVE.has(parent.type)) return;
    if (SAME_VALUE.has(parent.type)) return this.follow(parent, alias);
    switch (parent.type) {
      case "MemberExpression":
        if (parent.object === node) this.access(parent, alias);
        return;
      case "ConditionalExpression":
        if (parent.test !== node) this.follow(parent, alias);
        return;
      case "ArrayExpression":
        return this.follow(parent, { ...alias, key: alias.key === null ? ITEM : DEEPER });
      case "Property":
        return this.put(parent, node, alias);
      case "SpreadElement":
        return this.spread(parent, alias);
      case "VariableDeclarator":
        return this.pattern(parent.id, alias);
      case "AssignmentExpression":
        return this.assignment(parent, node, alias);
      case "ForOfStatement":
        return this.loop(parent, node, alias);
      case "CallExpression":
      case "NewExpression":
        return this.argument(parent, node, alias);
      case "ReturnStatement":
      case "ArrowFunctionExpression":
        return this.returned(parent, alias);
      default:
        return this.touches.hit(alias);
    }
  }

  private put(property: ES.Property | ES.AssignmentProperty, node: Node, alias: Alias): void {
    const around = parentOf(property);
    if (property.value !== node || around?.type !== "ObjectExpression") return;
    this.follow(around, { ...alias, key: alias.key === null ? (staticName(property) ?? DEEPER) : DEEPER });
  }

  /** The copy shares what is inside; that it does not share the rest is not made use of. */
  private spread(spread: ES.SpreadElement, alias: Alias): void {
    const around = parentOf(spread);
    if (around?.type === "CallExpression" || around?.type === "NewExpression") this.argument(around, spread, alias);
    else if (around !== null) this.follow(around, alias);
  }

  private access(access: ES.MemberExpression, alias: Alias): void {
    const name = staticName(access);
    const around = parentOf(access);
    const isCall = around?.type === "CallExpression" && around.callee === (access as Node);
    if (alias.key !== null && !isCall) return this.unwrapped(access, name, alias);
    const written = isWritten(access, around);
    const inner: Alias = { ...alias, member: alias.member ?? (name !== null && !isIndex(name) ? name : null) };
    if (written) return alias.member === null && name !== null ? this.touches.set(name, access, alias) : this.touches.hit(alias);
    if (isCall) this.method(around, name, alias);
    else if (name === null || isIndex(name) || this.touches.isDeep(name, alias)) this.follow(access, inner);
  }

  /** A member of the literal that the object was put into: the object itself, or something else. */
  private unwrapped(access: ES.MemberExpression, name: string | null, alias: Alias): void {
    if (alias.key === DEEPER) return this.touches.hit(alias);
    const isObject = name === null || (alias.key === ITEM ? isIndex(name) : name === alias.key);
    // Writing `literal.key = …` puts something else there and leaves the object alone.
    if (isObject && !isWritten(access, parentOf(access))) this.follow(access, { ...alias, key: null });
  }

  private method(call: ES.CallExpression, name: string | null, alias: Alias): void {
    if (name === null) return this.touches.hit(alias);
    const { key, member } = alias;
    if (ELEMENT_CALLBACKS.has(name)) {
      const elements: Alias = { ...alias, key: key === ITEM ? null : key };
      for (const argument of call.arguments) this.callback(argument, elements);
      return this.follow(call, alias);
    }
    if (HANDS_ON_ARGUMENT.has(name)) return this.follow(call, name === "at" && key === ITEM ? { ...alias, key: null } : alias);
    // The list around the object may change; the object does not.
    if (key !== null) return key === DEEPER ? this.touches.hit(alias) : undefined;
    if (name === "push" && member === null) this.touches.appended = true;
    else if (!READS_ONLY.has(name) && (member !== null || MUTATORS.has(name) || this.touches.isDeep(name, alias))) this.touches.hit(alias);
  }

  /** The elements go to the callback's parameters; what it returns goes to the call. */
  private callback(callback: ES.Expression | ES.SpreadElement, alias: Alias): void {
    const target = unwrap(callback);
    if (isFunction(target)) for (const parameter of target.params) this.pattern(parameter, alias);
    else if (!isInert(target)) this.touches.hit(alias);
  }

  /** Names bound to the object, to parts of it, or to a literal around it. */
  private pattern(pattern: Node, alias: Alias): void {
    switch (pattern.type) {
      case "Identifier": {
        const variable = variableOf(this.question.sourceCode, pattern);
        return variable === null ? this.touches.hit(alias) : void this.variable(variable, alias);
      }
      case "ObjectPattern":
        for (const property of pattern.properties) this.bound(property, alias);
        return;
      case "ArrayPattern":
        for (const element of pattern.elements) if (element !== null) this.pattern(element, { ...alias, key: alias.key === ITEM ? null : alias.key });
        return;
      case "AssignmentPattern":
        return this.pattern(pattern.left, alias);
      case "RestElement":
        return this.pattern(pattern.argument, alias);
      default:
        return this.touches.hit(alias);
    }
  }

  private bound(property: ES.AssignmentProperty | ES.RestElement, alias: Alias): void {
    if (property.type === "RestElement") return this.pattern(property.argument, alias);
    const name = staticName(property);
    if (alias.key === DEEPER) return this.touches.hit(alias);
    if (alias.key !== null) {
      if (name === null || name === alias.key) this.pattern(property.value, { ...alias, key: null });
    } else if (name === null || this.touches.isDeep(name, alias)) this.pattern(property.value, { ...alias, member: alias.member ?? name });
  }

  private assignment(assignment: ES.AssignmentExpression, node: Node, alias: Alias): void {
    if (assignment.right === node && assignment.left.type === "Identifier") this.pattern(assignment.left, alias);
    else if (assignment.right === node) this.touches.hit(alias);
  }

  private loop(loop: ES.ForOfStatement, node: Node, alias: Alias): void {
    if (loop.right !== node) return;
    if (loop.left.type !== "VariableDeclaration") return this.touches.hit(alias);
    for (const declarator of loop.left.declarations) this.pattern(declarator.id, { ...alias, key: alias.key === ITEM ? null : alias.key });
  }

  private argument(call: ES.CallExpression | ES.NewExpression, node: Node, alias: Alias): void {
    if ((call.callee as Node) === node) return this.touches.hit(alias);
    if (this.question.isRequest(call) || isHarmlessCall(this.question.sourceCode, call)) return;
    const path = calleePath(call.callee)?.join(".") ?? "";
    // `Object.assign(x, …)` writes to its first argument only; the result is that argument.
    if (path === "Object.assign" && call.arguments[0] === node && alias.key === null) return this.touches.hit(alias);
    if (GIVES_BACK.has(path)) return this.follow(call, alias);
    // `list.concat(x)`: the object is now part of another one.
    if (call.callee.type === "MemberExpression" && staticName(call.callee) === "concat") return this.follow(call, alias);
    const index = call.arguments.findIndex((argument) => argument === node);
    const parameter = call.callee.type === "Identifier" ? parameterOf(this.question.sourceCode, call.callee, index) : null;
    if (parameter === null) this.touches.hit(alias);
    else this.pattern(parameter, alias);
  }

  private returned(parent: ES.ReturnStatement | ES.ArrowFunctionExpression, alias: Alias): void {
    const returning = parent.type === "ReturnStatement" ? functionAround(parent) : parent;
    const around = returning === null ? null : parentOf(returning);
    const inline = around?.type === "CallExpression" && around.arguments.some((argument) => argument === returning);
    if (inline && around.callee.type === "MemberExpression" && ELEMENT_CALLBACKS.has(staticName(around.callee) ?? "")) return this.follow(around, alias);
    if (!this.touches.goesToUse(returning, alias)) this.touches.hit(alias);
  }
}
