/** The request's shape as plain data: what Zod definitions are lowered to at build time. */
export interface ShapeTable {
  readonly nodes: readonly ShapeNode[];
  /** Root name (a key of the schema registry) to node index. */
  readonly roots: Readonly<Record<string, number>>;
}

/** Index of a node in {@link ShapeTable.nodes}. */
export type NodeId = number;

export type ShapeNode =
  | { readonly k: "any" }
  | ({ readonly k: "boolean" | "record" } & Wrong)
  | StringNode
  | NumberNode
  | EnumNode
  | ArrayNode
  | ObjectNode
  | TaggedNode
  | KindsNode;

interface Wrong {
  /** The API's words for a value of the wrong JSON kind, where they are not the usual ones. */
  readonly wrong?: string;
}

export interface StringNode extends Wrong {
  readonly k: "string";
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

export interface EnumNode {
  readonly k: "enum";
  readonly values: readonly (string | number | boolean | null)[];
  /** The API lists the values with commas only, no "or". */
  readonly commas?: true;
  /** Values that need one of these betas. */
  readonly betaValues?: Readonly<Record<string, readonly string[]>>;
}

export interface ArrayNode extends Wrong {
  readonly k: "array";
  readonly item: NodeId;
  readonly min?: number;
  readonly max?: number;
}

export interface NumberNode extends Wrong {
  readonly k: "number";
  readonly int?: true;
  /** Inclusive. */
  readonly min?: number;
  /** Exclusive. */
  readonly gt?: number;
}

export interface ObjectNode extends Wrong {
  readonly k: "object";
  readonly fields: Readonly<Record<string, ShapeField>>;
  /** Unknown keys for which the API has words of its own. */
  readonly refusedKeys?: Readonly<Record<string, string>>;
}

export interface ShapeField {
  readonly node: NodeId;
  readonly optional?: true;
  readonly gate?: Gate;
  /** May be left out only with one of these betas. */
  readonly requiredWithout?: readonly string[];
  /** The API's words for a missing beta, where they are not "Extra inputs are not permitted". */
  readonly betaMessage?: string;
}

/** A union that tells its members apart by a tag. */
export interface TaggedNode extends Wrong {
  readonly k: "tagged";
  readonly key: string;
  readonly variants: readonly Variant[];
  /** Index into `variants` of the one that needs no tag. */
  readonly untagged?: number;
  /** True when `null` counts as no tag. */
  readonly nullTag?: true;
  /** The API lists expected tags as they are here; alphabetically when absent. */
  readonly unsorted?: true;
}

export interface Variant {
  readonly tag: string;
  readonly node: NodeId;
  /** What the API puts into error paths; null: nothing; the tag itself when absent. */
  readonly name?: string | null;
  readonly gate?: Gate;
  /** The API's words for a missing beta, where it does not take the tag for unknown. */
  readonly betaMessage?: string;
}

/** A union that tells its members apart by JSON kind. */
export interface KindsNode extends Wrong {
  readonly k: "kinds";
  readonly string?: NodeId;
  readonly number?: NodeId;
  readonly boolean?: NodeId;
  readonly array?: NodeId;
  readonly object?: NodeId;
  readonly null?: true;
  /** Path segment the API adds for an object here (`container.ContainerParams`). */
  readonly name?: string;
}

/** When a field or a union member is known to the endpoint at all. */
export interface Gate {
  /** Any one of these betas opens it. */
  readonly beta?: readonly string[];
  /** Needs no beta from this day on. */
  readonly gaSince?: string;
  /** Platforms on which it still needs one. */
  readonly gaNotOn?: readonly string[];
  /** API version from which it is refused. */
  readonly removedIn?: string;
  /** API version from which it is known. */
  readonly addedIn?: string;
  /** The only platforms that know it. */
  readonly platforms?: readonly string[];
  /** Platforms that do not know it. */
  readonly notOn?: readonly string[];
}
