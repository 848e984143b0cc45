import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { functionAround, isFunction, isInside, parentOf, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { DEEPER, GIVES_BACK, isIndex, isWritten, ITEM, MUTATORS, parameterOf, PASSIVE, type Alias } from "./alias.ts";
import { isLocalTo, mayRunBefore } from "./order.ts";
import { ELEMENT_CALLBACKS, HANDS_ON_ARGUMENT, READS_ONLY, calleePath, isHarmlessCall } from "./harmless.ts";

/** What may have happened to an object between the place it was written down and the place it is used. */
export interface Touches {
  /** It was written to, or handed to code that may write to it. */
  changed: boolean;
  /** Items were pushed onto the array. */
  appended: boolean;
  /** Members that were assigned, or whose value was changed or handed out. */
  readonly assigned: Set<string>;
}

export interface TouchQuestion {
  readonly sourceCode: SourceCode;
  /** Where the object is read; null: at any time. */
  readonly use: Node | null;
  /** Names of members that hold objects or arrays; reading any other hands nothing out. */
  readonly deep: ReadonlySet<string>;
  /** Calls that send a request, and so only read. */
  readonly isRequest: (call: ES.CallExpression | ES.NewExpression) => boolean;
  /** Functions whose result is being worked out: what they give back goes on to where they are called. */
  readonly followed?: ReadonlySet<object>;
}

/** Follows every reference to a variable, also through aliases, elements and local functions. */
export function touchesOf(variable: Scope.Variable, question: TouchQuestion): Touches {
  const touches: Touches = { changed: false, appended: false, assigned: new Set() };
  new Tracker(question, touches).variable(variable, { member: null, key: null });
  return touches;
}

/** As {@link touchesOf}, of an object that stands at some expressions: the mentions of a field. */
export function touchesOfNodes(nodes: readonly Node[], question: TouchQuestion): Touches {
  const touches: Touches = { changed: false, appended: false, assigned: new Set() };
  new Tracker(question, touches).nodes(nodes);
  return touches;
}

class Tracker {
  private readonly question: TouchQuestion;
  private readonly touches: Touches;
  private readonly seen = new Set<Scope.Variable>();

  constructor(question: TouchQuestion, touches: Touches) {
    this.question = question;
    this.touches = touches;
  }

  variable(variable: Scope.Variable, alias: Omit<Alias, "variable">): void {
    if (this.seen.has(variable)) return;
    this.seen.add(variable);
    for (const reference of variable.references) {
      if (reference.init === true || this.touches.changed) continue;
      const node = reference.identifier as Node;
      if (this.question.use !== null && !mayRunBefore(node, this.question.use, variable)) continue;
      if (!reference.isWrite()) this.follow(node, { ...alias, variable });
    }
  }

  nodes(nodes: readonly Node[]): void {
    for (const node of nodes) if (!isWritten(node as ES.MemberExpression, parentOf(node))) this.follow(node, { member: null, key: null, variable: null });
  }

  private hit({ member }: Pick<Alias, "member">): void {
    if (member === null) this.touches.changed = true;
    else this.touches.assigned.add(member);
  }

  /** An expression whose value is the object, a part of it, or a literal around it. */
  private follow(node: Node, alias: Alias): void {
    const parent = parentOf(node);
    if (parent === null || PASSIVE.has(parent.type)) return;
    switch (parent.type) {
      case "MemberExpression":
        if (parent.object === node) this.access(parent, alias);
        return;
      case "ConditionalExpression":
        if (parent.test !== node) this.follow(parent, alias);
        return;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
      case "ChainExpression":
      case "AwaitExpression":
      case "LogicalExpression":
      case "SequenceExpression":
        return this.follow(parent, alias);
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
        return this.hit(alias);
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
    if (written) return this.hit(alias.member === null && name !== null ? { member: name } : alias);
    if (isCall) return this.method(around, name, alias);
    if (name === null || isIndex(name) || this.question.deep.has(name)) this.follow(access, inner);
  }

  /** A member of the literal that the object was put into: the object itself, or something else. */
  private unwrapped(access: ES.MemberExpression, name: string | null, alias: Alias): void {
    if (alias.key === DEEPER) return this.hit(alias);
    const isObject = name === null || (alias.key === ITEM ? isIndex(name) : name === alias.key);
    // Writing `literal.key = …` puts something else there and leaves the object alone.
    if (isObject && !isWritten(access, parentOf(access))) this.follow(access, { ...alias, key: null });
  }

  private method(call: ES.CallExpression, name: string | null, alias: Alias): void {
    if (name === null) return this.hit(alias);
    const { key, member } = alias;
    if (ELEMENT_CALLBACKS.has(name)) {
      const elements: Alias = { ...alias, key: key === ITEM ? null : key };
      for (const argument of call.arguments) this.callback(argument, elements);
      return this.follow(call, alias);
    }
    if (HANDS_ON_ARGUMENT.has(name)) return this.follow(call, name === "at" && key === ITEM ? { ...alias, key: null } : alias);
    // The list around the object may change; the object does not.
    if (key !== null) return key === DEEPER ? this.hit(alias) : undefined;
    if (name === "push" && member === null) this.touches.appended = true;
    else if (!READS_ONLY.has(name) && (member !== null || MUTATORS.has(name) || this.question.deep.has(name))) this.hit(alias);
  }

  /** The elements go to the callback's parameters; what it returns goes to the call. */
  private callback(callback: ES.Expression | ES.SpreadElement, alias: Alias): void {
    const target = unwrap(callback);
    if (target.type === "Identifier") {
      if (target.name !== "Boolean" && target.name !== "String") this.hit(alias);
    } else if (isFunction(target)) for (const parameter of target.params) this.pattern(parameter, alias);
    else if (target.type !== "Literal" && target.type !== "ObjectExpression" && target.type !== "ArrayExpression") this.hit(alias);
  }

  /** Names bound to the object, to parts of it, or to a literal around it. */
  private pattern(pattern: Node, alias: Alias): void {
    switch (pattern.type) {
      case "Identifier": {
        const variable = variableOf(this.question.sourceCode, pattern);
        return variable === null ? this.hit(alias) : this.variable(variable, alias);
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
        return this.hit(alias);
    }
  }

  private bound(property: ES.AssignmentProperty | ES.RestElement, alias: Alias): void {
    if (property.type === "RestElement") return this.pattern(property.argument, alias);
    const name = staticName(property);
    if (alias.key === DEEPER) return this.hit(alias);
    if (alias.key !== null) {
      if (name === null || name === alias.key) this.pattern(property.value, { ...alias, key: null });
    } else if (name === null || this.question.deep.has(name)) this.pattern(property.value, { ...alias, member: alias.member ?? name });
  }

  private assignment(assignment: ES.AssignmentExpression, node: Node, alias: Alias): void {
    if (assignment.right === node && assignment.left.type === "Identifier") this.pattern(assignment.left, alias);
    else if (assignment.right === node) this.hit(alias);
  }

  private loop(loop: ES.ForOfStatement, node: Node, alias: Alias): void {
    if (loop.right !== node) return;
    if (loop.left.type !== "VariableDeclaration") return this.hit(alias);
    for (const declarator of loop.left.declarations) this.pattern(declarator.id, { ...alias, key: alias.key === ITEM ? null : alias.key });
  }

  private argument(call: ES.CallExpression | ES.NewExpression, node: Node, alias: Alias): void {
    if ((call.callee as Node) === node) return this.hit(alias);
    if (this.question.isRequest(call) || isHarmlessCall(this.question.sourceCode, call)) return;
    const path = calleePath(call.callee)?.join(".") ?? "";
    // `Object.assign(x, …)` writes to its first argument only; the result is that argument.
    if (path === "Object.assign" && call.arguments[0] === node && alias.key === null) return this.hit(alias);
    if (GIVES_BACK.has(path)) return this.follow(call, alias);
    // `list.concat(x)`: the object is now part of another one.
    if (call.callee.type === "MemberExpression" && staticName(call.callee) === "concat") return this.follow(call, alias);
    const index = call.arguments.findIndex((argument) => argument === node);
    const parameter = call.callee.type === "Identifier" ? parameterOf(this.question.sourceCode, call.callee, index) : null;
    if (parameter === null) this.hit(alias);
    else this.pattern(parameter, alias);
  }

  private returned(parent: ES.ReturnStatement | ES.ArrowFunctionExpression, alias: Alias): void {
    const returning = parent.type === "ReturnStatement" ? functionAround(parent) : parent;
    const around = returning === null ? null : parentOf(returning);
    const inline = around?.type === "CallExpression" && around.arguments.some((argument) => argument === returning);
    if (inline && around.callee.type === "MemberExpression" && ELEMENT_CALLBACKS.has(staticName(around.callee) ?? "")) return this.follow(around, alias);
    const { use, followed } = this.question;
    if (returning !== null && followed?.has(returning) === true && alias.variable?.scope.variableScope.block === returning) return;
    // Every call of the function has its own object, and returns it after its use.
    if (use !== null && returning !== null && alias.variable !== null && isInside(use, returning) && isLocalTo(alias.variable, use)) return;
    this.hit(alias);
  }
}
