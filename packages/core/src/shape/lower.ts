import type * as z from "zod";
import { metaOf, type FieldMeta } from "../schema/meta.ts";
import { small } from "./small-table.ts";
import type { Gate, KindsNode, NodeId, NumberNode, ShapeField, ShapeNode, ShapeTable, Variant } from "./table.ts";

type Schema = z.core.$ZodType;
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Lowers Zod definitions to the table the walk runs on. Runs at build time; throws on a form the walk does not know. */
export function lowerSchemas(roots: Readonly<Record<string, Schema>>): ShapeTable {
  const lowering = new Lowering();
  const ids = Object.fromEntries(Object.entries(roots).map(([name, schema]) => [name, lowering.node(schema)]));
  return small({ nodes: lowering.nodes, roots: ids });
}

interface Unwrapped {
  readonly schema: Schema;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly meta: FieldMeta;
}

/** Takes off `optional` and `nullable`; notes of outer wrappers win. */
function unwrap(outer: Schema): Unwrapped {
  let [schema, optional, nullable] = [outer, false, false];
  let meta = metaOf(outer);
  for (;;) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === "optional") optional = true;
    else if (def.type === "nullable") nullable = true;
    else return { schema, optional, nullable, meta };
    schema = def.innerType;
    meta = { ...metaOf(schema), ...meta };
  }
}

class Lowering {
  readonly nodes: ShapeNode[] = [];
  private readonly done = new Map<Schema, NodeId>();

  node(outer: Schema): NodeId {
    const known = this.done.get(outer);
    if (known !== undefined) return known;
    const id = this.nodes.length;
    this.done.set(outer, id);
    this.nodes.push({ k: "any" }); // kept free: definitions may be recursive
    const { schema, nullable, meta } = unwrap(outer);
    const plain = this.plain(schema as z.core.$ZodTypes, meta);
    this.nodes[id] = nullable ? this.withNull(plain, meta) : plain;
    return id;
  }

  private plain(schema: z.core.$ZodTypes, meta: FieldMeta): ShapeNode {
    const { def } = schema._zod;
    switch (def.type) {
      case "unknown":
      case "any":
        return { k: "any" };
      case "boolean":
        return { k: "boolean", ...wrong(meta) };
      case "record":
        return { k: "record", ...wrong(meta) };
      case "string":
        return { k: "string", ...stringChecks(def.checks), ...wrong(meta) };
      case "number":
        return { ...numberNode(def), ...wrong(meta) };
      case "literal":
        return { k: "enum", values: def.values as (string | number | boolean | null)[] };
      case "enum":
        return {
          k: "enum",
          values: Object.values(def.entries),
          ...(meta.enumList === "commas" ? { commas: true as const } : {}),
          ...(meta.betaValues === undefined ? {} : { betaValues: meta.betaValues }),
        };
      case "array":
        return { k: "array", item: this.node(def.element), ...lengthChecks(def.checks), ...wrong(meta) };
      case "object":
        return { k: "object", fields: this.fields(def.shape), ...(meta.refusedKeys === undefined ? {} : { refusedKeys: meta.refusedKeys }), ...wrong(meta) };
      case "union":
        return "discriminator" in def ? this.tagged(def as z.core.$ZodDiscriminatedUnionDef, meta) : this.kinds(def, meta);
      default:
        throw new Error(`The walk does not know Zod's "${def.type}".`);
    }
  }

  private fields(shape: Readonly<Record<string, Schema>>): Readonly<Record<string, ShapeField>> {
    const entries = Object.entries(shape).map(([name, schema]): [string, ShapeField] => {
      const { optional, meta } = unwrap(schema);
      const gate = gateOf(meta);
      return [
        name,
        {
          node: this.node(schema),
          ...(optional ? { optional: true as const } : {}),
          ...(gate === null ? {} : { gate }),
          ...(meta.optionalWithBeta === undefined ? {} : { requiredWithout: meta.optionalWithBeta }),
          ...(meta.betaMessage === undefined ? {} : { betaMessage: meta.betaMessage }),
        },
      ];
    });
    return Object.fromEntries(entries);
  }

  private tagged(def: z.core.$ZodDiscriminatedUnionDef, meta: FieldMeta): ShapeNode {
    const key = def.discriminator;
    const variants: Variant[] = [];
    let untagged: number | undefined;
    let nullTag = false;
    for (const option of def.options.flatMap((one) => flatten(one as Schema, key))) {
      const { schema, meta: own } = unwrap(option);
      const tagSchema = (schema as z.core.$ZodObject)._zod.def.shape[key] as Schema;
      const tag = unwrap(tagSchema);
      const gate = gateOf(own);
      const node = this.node(option);
      for (const value of (tag.schema as z.core.$ZodLiteral)._zod.def.values) {
        if (tag.optional) [untagged, nullTag] = [variants.length, tag.nullable];
        variants.push({
          tag: String(value),
          node,
          ...(own.tag === undefined ? {} : { name: own.tag }),
          ...(gate === null ? {} : { gate }),
          ...(own.betaMessage === undefined ? {} : { betaMessage: own.betaMessage }),
        });
      }
    }
    const order = meta.tagOrder === "declared" ? { unsorted: true as const } : {};
    return { k: "tagged", key, variants, ...(untagged === undefined ? {} : { untagged }), ...(nullTag ? { nullTag: true as const } : {}), ...order, ...wrong(meta) };
  }

  private kinds(def: z.core.$ZodUnionDef, meta: FieldMeta): ShapeNode {
    const node: Draft<KindsNode> = { k: "kinds", ...wrong(meta) };
    for (const option of def.options as readonly Schema[]) {
      const { schema, nullable, meta: own } = unwrap(option);
      if (nullable) node.null = true;
      const kind = kindOf(schema as z.core.$ZodTypes);
      if (kind === "null") {
        node.null = true;
        continue;
      }
      if (node[kind] !== undefined) throw new Error(`Two members of one union are both "${kind}".`);
      node[kind] = this.node(option);
      if (kind === "object" && typeof own.tag === "string") node.name = own.tag;
    }
    return node;
  }

  private withNull(plain: ShapeNode, meta: FieldMeta): ShapeNode {
    if (plain.k === "any") return plain;
    if (plain.k === "kinds") return { ...plain, null: true };
    const id = this.nodes.length;
    this.nodes.push(plain);
    const kind = plain.k === "enum" ? (typeof plain.values[0] as "string") : plain.k === "tagged" || plain.k === "record" ? "object" : plain.k;
    return { k: "kinds", [kind]: id, null: true, ...wrong(meta) };
  }
}

/** A tagged union may have tagged unions as members. */
function flatten(option: Schema, key: string): readonly Schema[] {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === "union" && "discriminator" in def && def.discriminator === key)
    return def.options.flatMap((inner) => flatten(inner as Schema, key));
  return [option];
}

function kindOf(schema: z.core.$ZodTypes): "string" | "number" | "boolean" | "array" | "object" | "null" {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
    case "array":
    case "object":
    case "null":
      return def.type;
    case "record":
      return "object";
    case "enum":
      return "string";
    case "literal":
      return typeof def.values[0] as "string" | "number" | "boolean";
    case "union":
      return "object";
    default:
      throw new Error(`A union cannot tell "${def.type}" by its JSON kind.`);
  }
}

function wrong(meta: FieldMeta): { wrong?: string } {
  return meta.wrongKind === undefined ? {} : { wrong: meta.wrongKind };
}

function gateOf(meta: FieldMeta): Gate | null {
  const gate: Draft<Gate> = {};
  if (meta.beta !== undefined) gate.beta = meta.beta;
  else if (meta.gatedBy !== undefined) gate.beta = meta.gatedBy;
  if (meta.gaSince !== undefined) gate.gaSince = meta.gaSince;
  if (meta.gaNotOn !== undefined) gate.gaNotOn = meta.gaNotOn;
  if (meta.removedIn !== undefined) gate.removedIn = meta.removedIn;
  if (meta.addedIn !== undefined) gate.addedIn = meta.addedIn;
  if (meta.platforms !== undefined) gate.platforms = meta.platforms;
  if (meta.notOn !== undefined) gate.notOn = meta.notOn;
  return Object.keys(gate).length === 0 ? null : gate;
}

type Checks = readonly z.core.$ZodCheck[] | undefined;

function checkDefs(checks: Checks): readonly z.core.$ZodCheckDef[] {
  return (checks ?? []).map((check) => check._zod.def);
}

function stringChecks(checks: Checks): { min?: number; max?: number; pattern?: string } {
  const out: { min?: number; max?: number; pattern?: string } = lengthChecks(checks);
  for (const def of checkDefs(checks)) {
    if (def.check === "string_format") out.pattern = (def as z.core.$ZodCheckRegexDef).pattern.source;
  }
  return out;
}

function lengthChecks(checks: Checks): { min?: number; max?: number } {
  const out: { min?: number; max?: number } = {};
  for (const def of checkDefs(checks)) {
    if (def.check === "min_length") out.min = (def as z.core.$ZodCheckMinLengthDef).minimum;
    if (def.check === "max_length") out.max = (def as z.core.$ZodCheckMaxLengthDef).maximum;
  }
  return out;
}

function numberNode(def: z.core.$ZodNumberDef): NumberNode {
  const out: Draft<NumberNode> = { k: "number" };
  if ((def as { format?: string }).format === "safeint") out.int = true;
  for (const check of checkDefs(def.checks)) {
    if (check.check === "number_format") out.int = true;
    const { value, inclusive } = check as z.core.$ZodCheckGreaterThanDef;
    if (check.check === "greater_than" && inclusive) out.min = Number(value);
    if (check.check === "greater_than" && !inclusive) out.gt = Number(value);
    // No number of the API has an upper bound in its schema: a first one wants words of its own.
    if (check.check === "less_than" && (check as { origin?: string }).origin !== "int") throw new Error("The walk does not know upper bounds of numbers.");
  }
  return out;
}
