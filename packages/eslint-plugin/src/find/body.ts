import { HOLE, isObject, REST } from "@no400/core";
import type { Concrete, ContainerPlace } from "../evaluate/concrete.ts";
import type { MemberPlace } from "../evaluate/member-place.ts";
import type { Place } from "../syntax/ast.ts";

/** A concrete request whose top level is rewritten, in place, the way an SDK rewrites it before sending. */
export class Body {
  private readonly tree: Record<PropertyKey, unknown>;
  private readonly places: Map<object, ContainerPlace>;
  private readonly place: ContainerPlace;
  private readonly concrete: Concrete;

  private constructor(concrete: Concrete, tree: Record<PropertyKey, unknown>, place: ContainerPlace) {
    this.concrete = concrete;
    this.tree = tree;
    this.place = place;
    this.places = concrete.places;
  }

  /** Null when what is sent is not known to be an object. */
  static of(concrete: Concrete): Body | null {
    const tree = concrete.value;
    if (!isObject(tree)) return null;
    const place = concrete.places.get(tree);
    return place === undefined ? null : new Body(concrete, tree as Record<PropertyKey, unknown>, place);
  }

  get open(): boolean {
    return REST in this.tree;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.tree, name);
  }

  get(name: string): unknown {
    return this.has(name) ? this.tree[name] : undefined;
  }

  /** Where a field stands; what the SDK sends as a header has a place too. */
  placeOf(name: string): MemberPlace | undefined {
    return this.place.members.get(name);
  }

  /** Where an item of a list stands, or else the list. */
  itemPlaces(name: string): (item: unknown) => Place | undefined {
    const list = this.get(name);
    const whole = this.placeOf(name)?.node;
    const items = Array.isArray(list) ? this.places.get(list)?.members : undefined;
    return (item) => (Array.isArray(list) ? items?.get(list.indexOf(item))?.node : undefined) ?? whole;
  }

  drop(...names: readonly string[]): void {
    for (const name of names) {
      Reflect.deleteProperty(this.tree, name);
      this.place.members.delete(name);
    }
  }

  /** Says where something is written that does not go into the body but is judged with it: a model in the URL. */
  point(name: string, place: MemberPlace): void {
    if (!this.has(name)) this.place.members.set(name, place);
  }

  /** Adds a field that the SDK sends of its own; reports on it fall on the request as a whole. */
  add(name: string, value: unknown): void {
    if (!this.has(name)) this.tree[name] = value;
  }

  /** Moves a field into an object, which is made when it is not there. */
  moveInto(name: string, owner: string, as: string): void {
    const value = this.get(name);
    const place = this.place.members.get(name);
    if (!this.has(name) || place === undefined) return;
    this.drop(name);
    const present = this.get(owner);
    if (present === HOLE || (this.open && present === undefined)) return;
    const tree: Record<PropertyKey, unknown> = { ...(isObject(present) ? present : {}), [as]: value };
    const members = new Map<string | number, MemberPlace>(isObject(present) ? this.places.get(present)?.members : []).set(as, place);
    this.places.set(tree, { node: place.node, members, shifted: false });
    this.tree[owner] = tree;
    if (!this.place.members.has(owner)) this.place.members.set(owner, place);
  }

  finish(): Concrete {
    return { value: this.tree, places: this.places, holes: this.concrete.holes };
  }
}

/** A list of strings that is known to the last item; null otherwise. */
export function knownStrings(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? (value as readonly string[]) : null;
}
