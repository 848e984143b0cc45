import { HOLE, REST } from "@no400/core";
import type { Place } from "../syntax/ast.ts";
import { mayBeAbsent, truthiness, usePlace, type ArrayValue, type Choice, type Hole, type Item, type ObjectValue, type Property, type Scalar, type Value } from "./value.ts";

/** Which arm of a choice, or which known stretch of an array, one look at a request takes. */
export interface View {
  readonly taken: ReadonlyMap<Choice | ArrayValue, number>;
  /** What is unknown in front of a stretch is taken for nothing at all, instead of for one item. */
  readonly bare: boolean;
}

/** No choice is made, and arrays end at their first unknown. */
export const PLAIN: View = { taken: new Map(), bare: false };

/** Where one member of an object or array stands. */
export interface MemberPlace {
  readonly node: Place;
  /** Where a scalar is written down; null where that is in another file. */
  readonly origin: Place | null;
  readonly property: Property | null;
}

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
    define(target, property.name, made);
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

function memberPlace(value: Value, property: Property | null, view: View): MemberPlace {
  const known = settled(value, view);
  return { node: usePlace(known), origin: known.kind === "scalar" ? (known as Scalar).origin : (known as Hole).node, property };
}

function settled(value: Value, view: View): Value {
  if (value.kind !== "choice") return value;
  const index = view.taken.get(value);
  const arm = index === undefined ? undefined : value.arms[index];
  return arm === undefined ? value : settled(arm, view);
}

/** Whether more may follow behind an item than the item shows. */
function isOpenEnded(item: Item): boolean {
  if (item.kind === "rest") return true;
  return item.kind === "spread" && (item.value.kind !== "array" || item.value.items.some(isOpenEnded));
}

/** The known stretches of an array that lie behind something unknown; the last one reaches the array's end. */
export function stretches(value: ArrayValue): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  let current: Item[] | null = null;
  for (const item of value.items) {
    if (!isOpenEnded(item)) {
      current?.push(item);
      continue;
    }
    if (current !== null && current.length > 0) found.push([...current, { kind: "rest" }]);
    current = [];
  }
  return current !== null && current.length > 0 ? [...found, current] : found;
}
