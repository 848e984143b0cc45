import type { Context } from "../context.ts";
import { HOLE, REST, isObject, isOpen, type Part, type Path } from "../subject.ts";
import { refusal, type Refusal } from "./gate.ts";
import type { JsonKind, LocatedFault, ShapeFault } from "./shape-problem.ts";
import type { ArrayNode, EnumNode, KindsNode, NodeId, NumberNode, ObjectNode, ShapeField, ShapeNode, ShapeTable, StringNode, TaggedNode, Variant } from "./table.ts";

/** What a slow, exact look at a value yields. */
export interface Collected {
  /** In the API's order: known fields in schema order, then unknown keys in body order, depth first. */
  readonly faults: readonly LocatedFault[];
  /** Members whose value cannot be relied on: ill-shaped, or not judged because of a hole. Rules must not read them. */
  readonly cuts: ReadonlyMap<object, ReadonlySet<string | number>>;
  /** False when the root itself is ill-shaped. */
  readonly sound: boolean;
}

/** Interprets the table over a value that may have holes. Slow and exact; runs only when there is something to say. */
export function collectShape(table: ShapeTable, root: NodeId, value: unknown, context: Context): Collected {
  const walk = new Walk(table, context);
  const sound = walk.visit(root, value, [], "");
  return { faults: walk.faults, cuts: walk.cuts, sound };
}

/** `visit` returns whether the value can be relied on by rules. */
class Walk {
  readonly faults: LocatedFault[] = [];
  readonly cuts = new Map<object, Set<string | number>>();
  private readonly table: ShapeTable;
  private readonly context: Context;

  constructor(table: ShapeTable, context: Context) {
    this.table = table;
    this.context = context;
  }

  visit(id: NodeId, value: unknown, path: Path, tagged: string): boolean {
    if (value === HOLE) return false;
    const node = this.table.nodes[id] as ShapeNode;
    switch (node.k) {
      case "any":
        return true;
      case "boolean":
        return typeof value === "boolean" || this.wrong("boolean", node, value, path, tagged);
      case "record":
        return isObject(value) || this.wrong("object", node, value, path, tagged);
      case "string":
        return this.string(node, value, path, tagged);
      case "number":
        return this.number(node, value, path, tagged);
      case "enum":
        return this.enum(node, value, path, tagged);
      case "array":
        return this.array(node, value, path, tagged);
      case "object":
        return this.object(node, value, path, tagged);
      case "tagged":
        return this.tagged(node, value, path, tagged);
      case "kinds":
        return this.kinds(node, value, path, tagged);
    }
  }

  private add(fault: ShapeFault, path: Path, tagged: string, part: Part = "value"): false {
    this.faults.push({ path, part, tagged, fault });
    return false;
  }

  private wrong(expected: JsonKind, node: { readonly wrong?: string }, value: unknown, path: Path, tagged: string): false {
    const words = node.wrong === undefined ? {} : { words: node.wrong };
    return this.add({ code: "wrong-type", expected, found: kindName(value), ...words }, path, tagged);
  }

  private enum(node: EnumNode, value: unknown, path: Path, tagged: string): boolean {
    const { betas } = this.context;
    const needed = (one: unknown): readonly string[] | undefined =>
      typeof one === "string" && node.betaValues !== undefined && Object.hasOwn(node.betaValues, one) ? node.betaValues[one] : undefined;
    const open = (one: unknown): boolean => {
      const needs = needed(one);
      return needs === undefined || betas === null || needs.some((name) => betas.has(name));
    };
    if (node.values.includes(value as never) && open(value)) return true;
    const needsBeta = needed(value);
    const fault = { code: "value-not-allowed", expected: node.values.filter(open), found: shown(value), kind: kindName(value) } as const;
    return this.add({ ...fault, ...(node.commas ? { commas: true } : {}), ...(needsBeta === undefined ? {} : { needsBeta }) }, path, tagged);
  }

  private cut(parent: object, key: string | number): void {
    const keys = this.cuts.get(parent);
    if (keys === undefined) this.cuts.set(parent, new Set([key]));
    else keys.add(key);
  }

  private string(node: StringNode, value: unknown, path: Path, tagged: string): boolean {
    if (typeof value !== "string") return this.wrong("string", node, value, path, tagged);
    if (value.length < (node.min ?? 0)) return this.add({ code: "string-too-short", min: node.min ?? 0 }, path, tagged);
    if (value.length > (node.max ?? Infinity))
      return this.add({ code: "string-too-long", max: node.max ?? 0, length: value.length }, path, tagged);
    if (node.pattern !== undefined && !new RegExp(node.pattern, "u").test(value))
      return this.add({ code: "string-pattern", pattern: node.pattern, found: value.slice(0, 80) }, path, tagged);
    return true;
  }

  private number(node: NumberNode, value: unknown, path: Path, tagged: string): boolean {
    if (typeof value !== "number" || !(node.int ? Number.isInteger(value) : Number.isFinite(value)))
      return this.wrong(node.int ? "integer" : "number", node, value, path, tagged);
    if (node.gt !== undefined && value <= node.gt)
      return this.add({ code: "number-too-small", limit: node.gt, exclusive: true, found: value }, path, tagged);
    if (node.min !== undefined && value < node.min)
      return this.add({ code: "number-too-small", limit: node.min, exclusive: false, found: value }, path, tagged);
    return true;
  }

  private array(node: ArrayNode, value: unknown, path: Path, tagged: string): boolean {
    if (!Array.isArray(value)) return this.wrong("array", node, value, path, tagged);
    let open = false;
    for (let index = 0; index < value.length; index++) {
      if (value[index] === REST) {
        open = true;
        break;
      }
      const sound = this.visit(node.item, value[index], [...path, index], join(tagged, index));
      if (!sound) this.cut(value, index);
    }
    const length = value.length;
    if (!open && length < (node.min ?? 0)) return this.add({ code: "array-too-short", min: node.min ?? 0, length }, path, tagged);
    // Items before a REST are surely there, so an open array can be too long but never too short.
    if ((open ? value.indexOf(REST) : length) > (node.max ?? Infinity))
      return this.add({ code: "array-too-long", max: node.max ?? 0, length }, path, tagged);
    return true;
  }

  private object(node: ObjectNode, value: unknown, path: Path, tagged: string): boolean {
    if (!isObject(value)) return this.wrong("object", node, value, path, tagged);
    const open = isOpen(value);
    for (const [name, field] of Object.entries(node.fields)) {
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member === undefined) {
        if (open || this.mayBeAbsent(field)) continue;
        this.add({ code: "missing-field", field: name }, [...path, name], join(tagged, name), "key");
        this.cut(value, name);
        continue;
      }
      const why = field.gate === undefined ? null : refusal(field.gate, this.context);
      if (why !== null) continue;
      if (!this.visit(field.node, member, [...path, name], join(tagged, name))) this.cut(value, name);
    }
    this.unknownKeys(node, value, path, tagged);
    return true;
  }

  private mayBeAbsent(field: ShapeField): boolean {
    if (!field.optional) return false;
    const { betas } = this.context;
    return field.requiredWithout === undefined || betas === null || field.requiredWithout.some((name) => betas.has(name));
  }

  /** After the known fields, in body order. A key that a gate refuses is as unknown as any other. */
  private unknownKeys(node: ObjectNode, value: Readonly<Record<string, unknown>>, path: Path, tagged: string): void {
    for (const name of Object.keys(value)) {
      if (value[name] === undefined) continue;
      const field = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
      const why = field?.gate === undefined ? null : refusal(field.gate, this.context);
      if (field !== undefined && why === null) continue;
      const message = why?.why === "beta" ? field?.betaMessage : node.refusedKeys?.[name];
      const fault: ShapeFault = {
        code: "unknown-field",
        field: name,
        known: Object.keys(node.fields),
        ...(why === null ? {} : { refusal: why }),
        ...(message === undefined ? {} : { message }),
      };
      this.add(fault, [...path, name], message !== undefined && why === null ? tagged : join(tagged, name), "key");
      this.cut(value, name);
    }
  }

  private tagged(node: TaggedNode, value: unknown, path: Path, tagged: string): boolean {
    if (!isObject(value)) return this.wrong("object", node, value, path, tagged);
    const tag = Object.hasOwn(value, node.key) ? value[node.key] : undefined;
    if (tag === HOLE) return false;
    if (tag === undefined || (tag === null && node.nullTag)) return this.untagged(node, value, path, tagged);
    if (typeof tag !== "string") return this.wrong("string", {}, tag, [...path, node.key], join(tagged, node.key));
    const variant = node.variants.find((candidate) => candidate.tag === tag);
    const why = variant?.gate === undefined ? null : refusal(variant.gate, this.context);
    if (variant === undefined || why !== null) {
      if (node.key === "role") return this.add({ code: "unexpected-role", role: tag.slice(0, 40) }, [...path, "role"], join(tagged, "role"));
      const expected = node.variants.filter(({ gate }) => gate === undefined || refusal(gate, this.context) === null);
      const fault = { code: "unknown-tag", key: node.key, tag: tag.slice(0, 80), expected: listed(node, expected) } as const;
      this.add(why === null ? fault : { ...fault, refusal: why, message: this.wordsForVariant(variant, why) }, [...path, node.key], tagged);
      return false;
    }
    return this.visit(variant.node, value, path, intoVariant(tagged, variant));
  }

  /** Bedrock listed the tags for the very request that the direct API refused in these words (2026-09-29). */
  private wordsForVariant(variant: Variant | undefined, { why }: Refusal): string | undefined {
    const { platform } = this.context;
    return why === "beta" && platform !== "bedrock" && platform !== "vertex" ? variant?.betaMessage : undefined;
  }

  private untagged(node: TaggedNode, value: object, path: Path, tagged: string): boolean {
    if (isOpen(value)) return false;
    const variant: Variant | undefined = node.untagged === undefined ? undefined : node.variants[node.untagged];
    if (variant !== undefined) return this.visit(variant.node, value, path, intoVariant(tagged, variant));
    return this.add({ code: "missing-field", field: node.key }, [...path, node.key], join(tagged, node.key), "key");
  }

  private kinds(node: KindsNode, value: unknown, path: Path, tagged: string): boolean {
    if (value === null && node.null) return true;
    const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
    const child = kind === "null" ? undefined : node[kind as "string" | "number" | "boolean" | "array" | "object"];
    if (typeof child === "number")
      return this.visit(child, value, path, kind === "object" && node.name !== undefined ? join(tagged, node.name) : tagged);
    return this.wrong(this.preferred(node), node, value, path, node.name === undefined ? tagged : join(tagged, node.name));
  }

  /** Of several legal kinds the API names the richest: an array for `string | array`. */
  private preferred(node: KindsNode): JsonKind {
    if (node.array !== undefined) return "array";
    if (node.object !== undefined) return "object";
    if (node.string !== undefined) return "string";
    if (node.boolean !== undefined) return "boolean";
    const number = node.number === undefined ? undefined : this.table.nodes[node.number];
    return number?.k === "number" && number.int ? "integer" : "number";
  }
}

function join(path: string, segment: string | number): string {
  return path === "" ? String(segment) : `${path}.${segment}`;
}

function listed(node: TaggedNode, variants: readonly Variant[]): readonly string[] {
  const tags = variants.map((variant) => variant.tag);
  return node.unsorted ? tags : tags.sort();
}

function intoVariant(tagged: string, { name, tag }: Variant): string {
  return name === null ? tagged : join(tagged, name ?? tag);
}

/** Of a value that may be anything, as much as a problem may hold; undefined for what is no word or number. */
function shown(value: unknown): string | number | boolean | null | undefined {
  if (typeof value === "string") return value.slice(0, 80);
  return value === null || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

function kindName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
