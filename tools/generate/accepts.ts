import type { EnumNode, Gate, KindsNode, NodeId, NumberNode, ObjectNode, ShapeNode, ShapeTable, StringNode, TaggedNode } from "../../packages/core/src/shape/table.ts";
import { gateNames } from "./shape-table.ts";

interface Needing {
  readonly id: string;
  readonly needs?: readonly string[];
}

const KINDS = ["string", "number", "boolean", "array", "object"] as const;

/** Bit 0 is in every request, and a small integer has 30 bits and a sign in every engine. */
const MOST_BITS = 29;

/** A bit for each trait that a rule needs; traits that the same rules need share one. */
function traitBits(rules: readonly Needing[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const byRules = new Map<string, number>();
  for (const trait of new Set(rules.flatMap(({ needs }) => needs ?? []))) {
    const needing = rules.filter(({ needs }) => needs?.includes(trait)).map(({ id }) => id).join();
    if (!byRules.has(needing)) byRules.set(needing, 2 << byRules.size);
    bits.set(trait, byRules.get(needing) ?? 0);
  }
  if (byRules.size > MOST_BITS) throw new Error(`Rules need traits of ${byRules.size} kinds, more than the ${MOST_BITS} that fit.`);
  return bits;
}

function byBit(bits: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set(bits.values())].sort((a, b) => a - b).map((bit) => [...bits].flatMap(([trait, own]) => (own === bit ? [trait] : [])).join(" "));
}

/**
 * Straight-line code for "does this value surely have the shape?", one function a node. Closures over the table
 * measured 0.23 × JSON.stringify on a 500 KB agent history, constant property names a fraction of that.
 * On its way it notes what rules need, since it meets every member anyway.
 */
export function acceptsSource(table: ShapeTable, rules: readonly Needing[]): string {
  const writer = new Writer(table, traitBits(rules));
  const roots = Object.entries(table.roots).map(([name, id]) => `  ${name}: ${writer.functionOf(id)},`);
  if (writer.unseen.size > 0) throw new Error(`No request can have what rules need: ${[...writer.unseen].join(", ")}`);
  return [
    "// Written by `pnpm generate` from the shape table; do not edit. Held against `collect` and Zod by shape/walk.test.ts.",
    'import type { Context } from "../context.ts";',
    'import { opens } from "./gate.ts";',
    `import { ${writer.gates.join(", ")} } from "./table.generated.ts";`,
    "",
    "type Accepts = (value: unknown, context: Context) => boolean;",
    "type Members = Readonly<Record<string, unknown>>;",
    "",
    "const betaMissing = (context: Context, ...names: readonly string[]): boolean =>",
    "  context.betas !== null && !names.some((name) => context.betas?.has(name));",
    ...writer.patterns.map((pattern, index) => `const pattern${index} = new RegExp(${JSON.stringify(pattern)}, "u");`),
    "",
    "/** What rules need, by the bit that notes it: from the second bit on, and those of one bit in one text. */",
    `export const traits: readonly string[] = ${JSON.stringify(byBit(writer.traits))};`,
    "let seen = 1;",
    "",
    ...writer.functions,
    "const accepts: Readonly<Record<string, Accepts>> = {",
    ...roots,
    "};",
    "",
    "/** The traits of a value without holes that surely has the shape of a root; null of any other. Allocates nothing. */",
    "export function acceptedTraits(root: string, value: unknown, context: Context): number | null {",
    "  seen = 1;",
    "  return accepts[root]?.(value, context) === true ? seen : null;",
    "}",
    "",
  ].join("\n");
}

class Writer {
  readonly functions: string[] = [];
  readonly gates: readonly string[];
  readonly patterns: string[] = [];
  private readonly named = new Map<NodeId, string>();
  readonly traits: ReadonlyMap<string, number>;
  /** Traits that no part of the shape has: misspelt ones, since a rule that needs one is never called. */
  readonly unseen: Set<string>;
  private readonly table: ShapeTable;
  private readonly gateNames: ReadonlyMap<string, string>;

  constructor(table: ShapeTable, traits: ReadonlyMap<string, number>) {
    this.table = table;
    this.gateNames = gateNames(table);
    this.gates = [...this.gateNames.values()];
    this.traits = traits;
    this.unseen = new Set(traits.keys());
  }

  functionOf(id: NodeId): string {
    const known = this.named.get(id);
    if (known !== undefined) return known;
    const name = `accepts${id}`;
    this.named.set(id, name); // before the body: definitions may be recursive
    const body = this.body(this.table.nodes[id] as ShapeNode);
    this.functions.push(`function ${name}(value: unknown, context: Context): boolean {`, ...body.map((line) => `  ${line}`), "}", "");
    return name;
  }

  /** An expression that is true when `value` does NOT fit; short nodes are written out, the rest is a call. */
  private misfit(id: NodeId, value: string): string {
    const node = this.table.nodes[id] as ShapeNode;
    switch (node.k) {
      case "any":
        return "false";
      case "boolean":
        return `typeof ${value} !== "boolean"`;
      case "record":
        return `typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})`;
      case "string":
        return this.stringMisfit(node, value);
      case "number":
        return numberMisfit(node, value);
      case "enum":
        return enumMisfit(node, value);
      case "kinds":
        return this.nullMisfit(node, value) ?? `!${this.functionOf(id)}(${value}, context)`;
      default:
        return `!${this.functionOf(id)}(${value}, context)`;
    }
  }

  /** Null and one kind besides, which half of all unions are: no function of its own. */
  private nullMisfit(node: KindsNode, value: string): string | null {
    const [kind, ...more] = KINDS.flatMap((name) => node[name] ?? []);
    return node.null && kind !== undefined && more.length === 0 ? `${value} !== null && (${this.misfit(kind, value)})` : null;
  }

  private stringMisfit({ min = 0, max, pattern }: StringNode, value: string): string {
    const parts = [`typeof ${value} !== "string"`];
    if (min > 0) parts.push(`${value}.length < ${min}`);
    if (max !== undefined) parts.push(`${value}.length > ${max}`);
    if (pattern !== undefined) parts.push(`!pattern${this.patternIndex(pattern)}.test(${value})`);
    return parts.join(" || ");
  }

  private patternIndex(pattern: string): number {
    const index = this.patterns.indexOf(pattern);
    return index === -1 ? this.patterns.push(pattern) - 1 : index;
  }

  private gate(gate: Gate | undefined): string {
    return gate === undefined ? "" : `if (!opens(${this.gateNames.get(JSON.stringify(gate)) ?? ""}, context)) return false; `;
  }

  private body(node: ShapeNode): readonly string[] {
    switch (node.k) {
      case "object":
        return this.object(node);
      case "array":
        return [
          `if (!Array.isArray(value)${node.min ? ` || value.length < ${node.min}` : ""}${node.max === undefined ? "" : ` || value.length > ${node.max}`}) return false;`,
          "for (let index = 0; index < value.length; index++) {",
          "  const item: unknown = value[index];",
          `  if (${this.misfit(node.item, "item")}) return false;`,
          "}",
          "return true;",
        ];
      case "tagged":
        return this.tagged(node);
      case "kinds":
        return this.kinds(node);
      default:
        throw new Error(`No function is written for "${node.k}".`);
    }
  }

  private object({ fields }: ObjectNode): readonly string[] {
    const entries = Object.entries(fields);
    const required = entries.filter(([, field]) => !field.optional).length;
    const rows = cases(entries.map(([name, field]) => {
      const misfit = this.misfit(field.node, "member");
      const check = misfit === "false" ? "" : `if (${misfit}) return false; `;
      return [`case ${JSON.stringify(name)}:`, `${this.gate(field.gate)}${check}${this.noted(name, field.node)}${field.optional ? "" : "found++; "}break;`];
    }));
    const conditional = entries
      .filter(([, field]) => field.requiredWithout !== undefined)
      .map(([name, field]) => `if ((value as Members)[${JSON.stringify(name)}] === undefined && betaMissing(context, ${(field.requiredWithout ?? []).map((beta) => JSON.stringify(beta)).join(", ")})) return false;`);
    return [
      'if (typeof value !== "object" || value === null || Array.isArray(value)) return false;',
      ...(required > 0 ? ["let found = 0;"] : []),
      "for (const key in value) {",
      "  const member = (value as Members)[key];",
      "  if (member === undefined) continue;",
      "  switch (key) {",
      ...rows.map((row) => `    ${row}`),
      "    default: return false;",
      "  }",
      "}",
      ...conditional,
      required > 0 ? `return found === ${required};` : "return true;",
    ];
  }

  /** Notes the member itself, and the values of it that rules need. */
  private noted(name: string, id: NodeId): string {
    const node = this.table.nodes[id] as ShapeNode;
    const values = node.k === "enum" ? node.values : [];
    const rows = values.map((value) => this.note(`${name}=${String(value)}`, values.length > 1 ? `if (member === ${JSON.stringify(value)}) ` : ""));
    return this.note(name, "") + rows.join("");
  }

  private note(trait: string, condition: string): string {
    const bit = this.traits.get(trait);
    this.unseen.delete(trait);
    return bit === undefined ? "" : `${condition}seen |= ${bit}; `;
  }

  private tagged(node: TaggedNode): readonly string[] {
    const rows = cases(node.variants.map(({ tag, node: id, gate }, index) => {
      const labels = [`case ${JSON.stringify(tag)}:`];
      if (index === node.untagged) labels.push("case undefined:", ...(node.nullTag ? ["case null:"] : []));
      return [labels.join(" "), `${this.gate(gate)}${this.note(`${node.key}=${tag}`, "")}return ${this.functionOf(id)}(value, context);`];
    }));
    return [
      'if (typeof value !== "object" || value === null) return false;',
      `switch ((value as Members)[${JSON.stringify(node.key)}]) {`,
      ...rows.map((row) => `  ${row}`),
      "  default: return false;",
      "}",
    ];
  }

  private fit(id: NodeId): string {
    const misfit = this.misfit(id, "value");
    return misfit.startsWith("!accepts") ? misfit.slice(1) : `!(${misfit})`;
  }

  private kinds(node: KindsNode): readonly string[] {
    const rows: string[] = [];
    for (const kind of ["string", "number", "boolean"] as const) {
      const id = node[kind];
      if (id === undefined) continue;
      // Of the right kind already, a plain string or boolean has no more to show.
      const misfit = this.misfit(id, "value");
      rows.push(`if (typeof value === "${kind}") return ${misfit === `typeof value !== "${kind}"` ? "true" : `!(${misfit})`};`);
    }
    if (node.null) rows.push("if (value === null) return true;");
    if (node.array !== undefined) rows.push(`if (Array.isArray(value)) return ${this.fit(node.array)};`);
    rows.push(node.object === undefined ? "return false;" : `return ${this.fit(node.object)};`);
    return rows;
  }
}

/** Cases of one action stand together, where the first of them stood. */
function cases(rows: readonly (readonly [labels: string, action: string])[]): readonly string[] {
  const byAction = new Map<string, string>();
  for (const [labels, action] of rows) {
    const others = byAction.get(action);
    byAction.set(action, others === undefined ? labels : `${others} ${labels}`);
  }
  return [...byAction].map(([action, labels]) => `${labels} ${action}`);
}

function numberMisfit({ int, min, gt }: NumberNode, value: string): string {
  const parts = [`typeof ${value} !== "number"`, int ? `!Number.isInteger(${value})` : `!Number.isFinite(${value})`];
  if (min !== undefined) parts.push(`${value} < ${min}`);
  if (gt !== undefined) parts.push(`${value} <= ${gt}`);
  return parts.join(" || ");
}

function enumMisfit({ values, betaValues }: EnumNode, value: string): string {
  const wrong = values.map((one) => `${value} !== ${JSON.stringify(one)}`).join(" && ");
  if (betaValues === undefined) return wrong;
  const gated = Object.entries(betaValues).map(
    ([one, betas]) => ` || (${value} === ${JSON.stringify(one)} && betaMissing(context, ${betas.map((beta) => JSON.stringify(beta)).join(", ")}))`,
  );
  return `(${wrong})${gated.join("")}`;
}
