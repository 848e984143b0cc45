import { HOLE, REST } from "@no400/core";
import type { Place } from "../syntax/ast.ts";
import { memberPlace, textOf, type MemberPlace } from "./member-place.ts";
import { mayBeAbsent, truthiness, type ArrayValue, type Choice, type Item, type ObjectValue, type Property, type Value } from "./value.ts";
import { stretches, type View } from "./view.ts";

export interface ContainerPlace {
  readonly node: Place;
  readonly members: Map<string | number, MemberPlace>;
  /** The number of items in front of the known stretch is not known: indexes mean nothing. */
  shifted: boolean;
}

/** A JSON tree with holes, and where its parts stand. */
export interface Concrete {
  readonly value: unknown;
  readonly places: Map<object, ContainerPlace>;
  readonly holes: boolean;
}

type Tree = Record<PropertyKey, unknown>;

/** What {@link Concretizer.value} gives for `undefined`. */
const ABSENT = Symbol("absent");
const MAYBE_ABSENT = Symbol("maybe-absent");

/** Makes the JSON tree that a value becomes in one view; choices the view says nothing of are holes. */
export function concretize(value: Value, view: View): Concrete {
  const maker = new Concretizer(view);
  const made = maker.value(value);
  return { value: typeof made === "symbol" && made !== HOLE ? HOLE : made, places: maker.places, holes: maker.holes };
}

class Concretizer {
  readonly places = new Map<object, ContainerPlace>();
  holes = false;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  value(value: Value): unknown {
    switch (value.kind) {
      case "scalar":
        return value.value;
      case "absent":
        return ABSENT;
      case "hole":
        this.holes = true;
        return value.optional ? MAYBE_ABSENT : HOLE;
      case "choice": {
        const arm = this.chosen(value);
        if (arm !== undefined) return this.value(arm);
        this.holes = true;
        return mayBeAbsent(value) ? MAYBE_ABSENT : HOLE;
      }
      case "object":
        return this.object(value);
      case "array":
        return this.array(value);
    }
  }

  private chosen(choice: Choice): Value | undefined {
    const index = this.view.taken.get(choice);
    return index === undefined ? undefined : choice.arms[index];
  }

  private object(value: ObjectValue): Tree {
    const target: Tree = {};
    const place: ContainerPlace = { node: value.node, members: new Map(), shifted: false };
    this.places.set(target, place);
    this.members(value, target, place);
    return target;
  }

  private members(value: ObjectValue, target: Tree, place: ContainerPlace): void {
    for (const member of value.members) {
      if (member.kind === "property") this.property(member, target, place);
      else if (member.kind === "spread") this.spread(member.value, target, place);
      else this.anyKey(target);
    }
  }

  private property(property: Property, target: Tree, place: ContainerPlace): void {
    const made = this.value(property.value);
    if (made === ABSENT || made === MAYBE_ABSENT) {
      Reflect.deleteProperty(target, property.name);
      place.members.delete(property.name);
      if (made === MAYBE_ABSENT) this.open(target);
      return;
    }
    define(target, property.name, made === HOLE ? (textOf(property, this.view) ?? HOLE) : made);
    place.members.set(property.name, memberPlace(property.value, property, this.view));
  }

  /** An unknown key, or an unknown spread: whatever stood before may have been replaced. */
  private anyKey(target: Tree): void {
    for (const name of Object.keys(target)) target[name] = HOLE;
    this.open(target);
  }

  private open(target: Tree): void {
    this.holes = true;
    target[REST] = true;
  }

  private spread(value: Value, target: Tree, place: ContainerPlace): void {
    if (value.kind === "object") this.members(value, target, place);
    else if (value.kind === "choice") {
      const arm = this.chosen(value);
      if (arm !== undefined) this.spread(arm, target, place);
      else this.spreadArms(value, target);
    } else if (truthiness(value) !== false) this.anyKey(target);
  }

  /** Nobody knows which arm: keys that some arm sets become holes. */
  private spreadArms(choice: Choice, target: Tree): void {
    const arms = flatArms(choice).filter((arm) => truthiness(arm) !== false);
    if (arms.some((arm) => arm.kind !== "object" || arm.members.some((member) => member.kind !== "property"))) return this.anyKey(target);
    for (const arm of arms as readonly ObjectValue[]) {
      for (const member of arm.members as readonly Property[]) {
        if (Object.hasOwn(target, member.name) && !mayBeAbsent(member.value)) target[member.name] = HOLE;
        else Reflect.deleteProperty(target, member.name);
      }
    }
    this.open(target);
  }

  private array(value: ArrayValue): unknown[] {
    const target: unknown[] = [];
    const place: ContainerPlace = { node: value.node, members: new Map(), shifted: false };
    this.places.set(target, place);
    const stretch = this.view.taken.get(value);
    if (stretch === undefined) {
      this.items(value.items, target, place);
      return target;
    }
    this.holes = true;
    place.shifted = true;
    if (!this.view.bare) target.push(HOLE);
    this.items(stretches(value)[stretch] ?? [], target, place);
    return target;
  }

  /** Returns false once the rest is not known. */
  private items(items: readonly Item[], target: unknown[], place: ContainerPlace): boolean {
    for (const item of items) {
      const more = item.kind === "rest" ? this.rest(target) : item.kind === "spread" ? this.spreadItems(item.value, target, place) : this.item(item, target, place);
      if (!more) return false;
    }
    return true;
  }

  private item(item: Value, target: unknown[], place: ContainerPlace): boolean {
    const made = this.value(item);
    if (made === MAYBE_ABSENT) this.holes = true;
    place.members.set(target.length, memberPlace(item, null, this.view));
    // JSON has no `undefined` among items.
    target.push(made === ABSENT ? null : made === MAYBE_ABSENT ? HOLE : made);
    return true;
  }

  private spreadItems(value: Value, target: unknown[], place: ContainerPlace): boolean {
    if (value.kind === "array") return this.items(value.items, target, place);
    if (value.kind === "choice") {
      const arm = this.chosen(value);
      if (arm !== undefined) return this.spreadItems(arm, target, place);
    }
    return this.rest(target);
  }

  private rest(target: unknown[]): false {
    this.holes = true;
    target.push(REST);
    return false;
  }
}

function flatArms(value: Value): readonly Value[] {
  return value.kind === "choice" ? value.arms.flatMap(flatArms) : [value];
}

/** `__proto__` is a key like any other in JSON. */
function define(target: Tree, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}
