import fc from "fast-check";
import type { NodeId, ShapeNode, ShapeTable, TaggedNode, Variant } from "../shape/table.ts";

/** Values of a node of the shape table: what Zod takes, the walk must take, and the other way round. */
export function arbitraryOf(table: ShapeTable, id: NodeId, depth = 0): fc.Arbitrary<unknown> {
  const node = table.nodes[id] as ShapeNode;
  const inner = (child: NodeId): fc.Arbitrary<unknown> => arbitraryOf(table, child, depth + 1);
  switch (node.k) {
    case "any":
      return fc.jsonValue({ maxDepth: 1 });
    case "boolean":
      return fc.boolean();
    case "record":
      return fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 });
    case "string":
      return stringOf(node);
    case "number":
      return numberOf(node);
    case "enum":
      return fc.constantFrom(...node.values);
    case "array":
      return fc.array(inner(node.item), { minLength: node.min ?? 0, maxLength: Math.min(node.max ?? 2, depth > 6 ? 0 : 2) });
    case "object": {
      const fields = Object.entries(node.fields);
      const required = fields.filter(([, field]) => !field.optional);
      const chosen = depth > 8 ? [] : fields.filter(([, field]) => field.optional);
      const all = Object.fromEntries([...required, ...chosen].map(([name, field]) => [name, field.optional ? rarely(inner, field.node, depth) : inner(field.node)]));
      return fc.record(all, { requiredKeys: required.map(([name]) => name) }).map(withoutUndefined);
    }
    case "tagged":
      return fc.constantFrom(...node.variants.filter((variant) => depth < 7 || table.nodes[variant.node]?.k === "object")).chain((variant) => inner(variant.node).map((value) => withTag(value, node, variant)));
    case "kinds": {
      const kinds = [node.string, node.number, node.boolean, node.array, node.object].filter((child) => child !== undefined);
      return fc.oneof(...kinds.map(inner), ...(node.null ? [fc.constant(null)] : []));
    }
  }
}

/** The table leaves a member's tag to its union. One that may be left out is, wherever it was left to chance. */
function withTag(value: unknown, { key, variants, untagged }: TaggedNode, variant: Variant): unknown {
  const members = value as Readonly<Record<string, unknown>>;
  return key in members || untagged === undefined || variants[untagged] !== variant ? { ...members, [key]: variant.tag } : members;
}

/** Optional members are mostly absent: a request with everything in it is no request. */
function rarely(inner: (id: NodeId) => fc.Arbitrary<unknown>, id: NodeId, depth: number): fc.Arbitrary<unknown> {
  return fc.nat({ max: depth + 2 }).chain((n) => (n === 0 ? inner(id) : fc.constant(undefined)));
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

function stringOf({ min = 0, max = 12, pattern }: { min?: number; max?: number; pattern?: string }): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u")).filter((value) => value.length >= min && value.length <= max);
  return fc.string({ minLength: min, maxLength: Math.min(max, min + 12) });
}

function numberOf({ int, min, gt }: { int?: true; min?: number; gt?: number }): fc.Arbitrary<number> {
  const low = min ?? (gt === undefined ? -10 : gt + 1);
  const high = low + 5000;
  return int ? fc.integer({ min: Math.ceil(low), max: Math.floor(high) }) : fc.double({ min: low, max: high, noNaN: true });
}

/** One edit that may break a request: a member dropped, added, or replaced by something odd. */
export interface Edit {
  readonly kind: "drop" | "add" | "replace";
  /** Chooses the node: an index into all members of the tree. */
  readonly at: number;
  readonly with: unknown;
}

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("drop", "add", "replace"),
    at: fc.nat({ max: 400 }),
    with: fc.oneof(fc.constantFrom(null, "", 0, -1, 1.5, true, "x", " ", 1e9), fc.constant([]), fc.constant({}), fc.constant({ type: "nope" })),
  }),
  { maxLength: 3 },
);

/** Applies edits to a copy. */
export function edited(value: unknown, list: readonly Edit[]): unknown {
  const root = { root: structuredClone(value) };
  for (const edit of list) apply(root, edit);
  return root.root;
}

interface Slot {
  readonly parent: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Every member of a tree, the root's own first. */
export function slotsOf(root: object): readonly Slot[] {
  const slots: Slot[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      slots.push({ parent: value as Slot["parent"], key: Array.isArray(value) ? Number(key) : key });
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(root);
  return slots;
}

function apply(root: object, { kind, at, with: replacement }: Edit): void {
  const slots = slotsOf(root);
  const slot = slots[at % slots.length];
  if (slot === undefined) return;
  const { parent, key } = slot;
  if (kind === "replace") parent[key] = structuredClone(replacement);
  else if (kind === "add" && !Array.isArray(parent) && parent !== root) parent[`extra_${at % 3}`] = structuredClone(replacement);
  else if (kind === "drop" && Array.isArray(parent)) parent.splice(key as number, 1);
  else if (kind === "drop" && parent !== root) delete parent[key];
}
