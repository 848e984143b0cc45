import type { Context } from "../context.ts";
import { refusal } from "./gate.ts";
import type { Gate, KindsNode, NodeId, NumberNode, ObjectNode, ShapeNode, ShapeTable, TaggedNode } from "./table.ts";

/** True when a value without holes surely has the shape. Allocates nothing; `collect` says what is wrong. */
export type Accepts = (value: unknown, context: Context) => boolean;

/** Compiles table nodes to closures, each when first asked for; held against `collect` and Zod by property tests. */
export function compileShape(table: ShapeTable): (node: NodeId) => Accepts {
  const made: (Accepts | undefined)[] = [];
  // Recursion (a tool result holds blocks) goes through the late-bound entry.
  const get = (id: NodeId): Accepts => (made[id] ??= build(id));
  const late = (id: NodeId): Accepts => made[id] ?? ((value, context) => get(id)(value, context));
  const building = new Set<NodeId>();
  function build(id: NodeId): Accepts {
    building.add(id);
    const inner = (child: NodeId): Accepts => (building.has(child) ? late(child) : get(child));
    const accepts = compileNode(table.nodes[id] as ShapeNode, inner);
    building.delete(id);
    return accepts;
  }
  return get;
}

type Inner = (node: NodeId) => Accepts;

function compileNode(node: ShapeNode, inner: Inner): Accepts {
  switch (node.k) {
    case "any":
      return () => true;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "record":
      return (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    case "string":
      return compileString(node);
    case "number":
      return compileNumber(node);
    case "enum":
      return node.betaValues === undefined ? compileEnum(node.values) : compileBetaEnum(node.values, node.betaValues);
    case "array":
      return compileArray(inner(node.item), node.min ?? 0, node.max ?? Infinity);
    case "object":
      return compileObject(node, inner);
    case "tagged":
      return compileTagged(node, inner);
    case "kinds":
      return compileKinds(node, inner);
  }
}

function compileString({ min = 0, max = Infinity, pattern }: { min?: number; max?: number; pattern?: string }): Accepts {
  if (pattern === undefined && min === 0 && max === Infinity) return (value) => typeof value === "string";
  const regex = pattern === undefined ? null : new RegExp(pattern, "u");
  return (value) =>
    typeof value === "string" && value.length >= min && value.length <= max && (regex === null || regex.test(value));
}

function compileNumber({ int, min = -Infinity, max = Infinity, gt = -Infinity }: NumberNode): Accepts {
  if (int) return (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max && (value as number) > gt;
  return (value) => Number.isFinite(value) && (value as number) >= min && (value as number) <= max && (value as number) > gt;
}

function compileEnum(values: readonly unknown[]): Accepts {
  const [only, second] = values;
  if (values.length === 1) return (value) => value === only;
  if (values.length === 2) return (value) => value === only || value === second;
  return (value) => values.includes(value);
}

function compileBetaEnum(values: readonly unknown[], betaValues: Readonly<Record<string, readonly string[]>>): Accepts {
  return (value, { betas }) => {
    if (!values.includes(value)) return false;
    const needs = betaValues[String(value)];
    return needs === undefined || betas === null || needs.some((name) => betas.has(name));
  };
}

function compileArray(item: Accepts, min: number, max: number): Accepts {
  return (value, context) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) return false;
    for (let index = 0; index < value.length; index++) if (!item(value[index], context)) return false;
    return true;
  };
}

interface CompiledField {
  readonly accepts: Accepts;
  readonly gate: Gate | null;
}

function compileObject(node: ObjectNode, inner: Inner): Accepts {
  const fields = new Map<string, CompiledField>();
  const required: string[] = [];
  const conditional: [string, readonly string[]][] = [];
  for (const [name, field] of Object.entries(node.fields)) {
    fields.set(name, { accepts: inner(field.node), gate: field.gate ?? null });
    if (!field.optional) required.push(name);
    if (field.requiredWithout !== undefined) conditional.push([name, field.requiredWithout]);
  }
  return (value, context) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    let found = 0;
    for (const key in object) {
      const member = object[key];
      if (member === undefined) continue; // JSON.stringify leaves it out
      const field = fields.get(key);
      if (field === undefined) return false;
      if (field.gate !== null && refusal(field.gate, context) !== null) return false;
      if (!field.accepts(member, context)) return false;
      found++;
    }
    if (found < required.length) return false;
    for (let index = 0; index < required.length; index++) if (object[required[index] as string] === undefined) return false;
    for (const [name, needs] of conditional) {
      if (object[name] === undefined && context.betas !== null && !needs.some((beta) => context.betas?.has(beta))) return false;
    }
    return true;
  };
}

function compileTagged(node: TaggedNode, inner: Inner): Accepts {
  const byTag = new Map<unknown, CompiledField>();
  for (const variant of node.variants) byTag.set(variant.tag, { accepts: inner(variant.node), gate: variant.gate ?? null });
  const untagged = node.untagged === undefined ? undefined : byTag.get(node.variants[node.untagged]?.tag);
  const { key, nullTag } = node;
  return (value, context) => {
    if (typeof value !== "object" || value === null) return false;
    const tag = (value as Readonly<Record<string, unknown>>)[key];
    const variant = tag === undefined || (tag === null && nullTag) ? untagged : byTag.get(tag);
    if (variant === undefined) return false;
    if (variant.gate !== null && refusal(variant.gate, context) !== null) return false;
    return variant.accepts(value, context);
  };
}

const never: Accepts = () => false;

function compileKinds(node: KindsNode, inner: Inner): Accepts {
  const of = (child: NodeId | undefined): Accepts => (child === undefined ? never : inner(child));
  const [string, number, boolean, array, object] = [of(node.string), of(node.number), of(node.boolean), of(node.array), of(node.object)];
  const takesNull = node.null === true;
  return (value, context) => {
    switch (typeof value) {
      case "string":
        return string(value, context);
      case "number":
        return number(value, context);
      case "boolean":
        return boolean(value, context);
      case "object":
        if (value === null) return takesNull;
        return Array.isArray(value) ? array(value, context) : object(value, context);
      default:
        return false;
    }
  };
}
