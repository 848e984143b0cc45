import type { Scope } from "eslint";
import type * as ES from "estree";
import { placeOf, staticName, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { isAskedFor } from "../syntax/tested.ts";
import { isNoDefault, type Evaluator } from "./evaluator.ts";
import { hole, mayBeAbsent, memberNamed, type Item, type Value } from "./value.ts";

/** What the parameters of a function hold in one call. */
export type Bindings = ReadonlyMap<Scope.Variable, Value>;

/** Gives every parameter the argument of a call; behind a spread nobody knows which is whose. */
export function bindArguments(evaluator: Evaluator, parameters: readonly ES.Pattern[], args: readonly (ES.Expression | ES.SpreadElement)[]): Bindings {
  const spread = args.findIndex(({ type }) => type === "SpreadElement");
  const known = spread === -1 ? parameters : parameters.slice(0, spread);
  const values = known.map((parameter, index): Value => {
    const argument = args[index];
    return argument === undefined ? { kind: "absent", node: placeOf(parameter) } : evaluator.value(argument as Node);
  });
  return bindValues(evaluator, known, values);
}

/** Gives parameters their values, in order. */
export function bindValues(evaluator: Evaluator, parameters: readonly ES.Pattern[], values: readonly Value[]): Bindings {
  const binder = new Binder(evaluator);
  for (const [index, value] of values.entries()) {
    const parameter = parameters[index];
    if (parameter !== undefined) binder.bind(parameter, value);
  }
  return binder.bound;
}

class Binder {
  readonly bound = new Map<Scope.Variable, Value>();
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  bind(pattern: Node, value: Value): void {
    if (pattern.type === "Identifier") {
      const variable = variableOf(this.evaluator.surroundings.sourceCode, pattern);
      if (variable !== null) this.bound.set(variable, value);
    } else if (pattern.type === "AssignmentPattern") this.bind(pattern.left, this.orElse(value, pattern));
    else if (pattern.type === "ObjectPattern") {
      for (const property of pattern.properties) {
        if (property.type === "Property") this.bind(property.value, this.member(value, property));
        else this.bind(property.argument, rest(value, pattern));
      }
    } else if (pattern.type === "ArrayPattern" && value.kind === "array") this.items(pattern, value.items);
  }

  private items({ elements }: ES.ArrayPattern, items: readonly Item[]): void {
    for (const [index, item] of items.entries()) {
      const element = elements[index];
      if (item.kind === "rest" || item.kind === "spread") return;
      if (element && element.type !== "RestElement") this.bind(element, item);
    }
  }

  private member(value: Value, property: ES.AssignmentProperty): Value {
    const name = staticName(property);
    const member = name === null ? undefined : memberNamed(value, name);
    // Only a default shows that what is not known may be missing.
    const isOptional = property.value.type === "AssignmentPattern";
    return member ?? (member === null ? { kind: "absent", node: placeOf(property) } : hole(placeOf(property), isOptional));
  }

  /** A default takes the place of `undefined` only. */
  private orElse(value: Value, { left, right: fallback }: ES.AssignmentPattern): Value {
    if (!mayBeAbsent(value)) return value;
    const standard = this.evaluator.value(fallback);
    if (value.kind === "absent") return standard;
    const variable = left.type === "Identifier" ? variableOf(this.evaluator.surroundings.sourceCode, left) : null;
    return isNoDefault(fallback) || (variable !== null && isAskedFor(variable)) ? hole(placeOf(fallback)) : { kind: "choice", arms: [hole(value.node), standard], node: value.node };
  }
}

/** What is left of an object when a pattern has taken its names out. */
function rest(value: Value, { properties }: ES.ObjectPattern): Value {
  const taken = properties.flatMap((property) => (property.type === "Property" ? [staticName(property)] : []));
  if (value.kind !== "object" || taken.includes(null)) return hole(value.node);
  const members = value.members.filter((member) => member.kind !== "property" || !taken.includes(member.name));
  return members.every(({ kind }) => kind === "property") ? { ...value, members } : hole(value.node);
}
