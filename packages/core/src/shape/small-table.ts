import type { KindsNode, NodeId, ShapeNode, ShapeTable } from "./table.ts";

/** The same table with as few nodes as will do: it is in every bundle, and code is written from it. */
export function small(table: ShapeTable): ShapeTable {
  return reached(shareEqualNodes(withoutImpliedTags(table)));
}

/**
 * Whoever reaches a member of a tagged union has read its tag, so its definition need not say it again. Then many members are equal:
 * a bundle is 1.5 KB gzip smaller for it.
 */
function withoutImpliedTags({ nodes, roots }: ShapeTable): ShapeTable {
  const untold = new Set(Object.values(roots));
  const keys = new Map<NodeId, string>();
  for (const node of nodes) {
    if (node.k === "tagged") for (const variant of node.variants) keys.set(variant.node, node.key);
    else renumber(node, (id) => (untold.add(id), id));
  }
  const any = nodes.length;
  const tagless = nodes.map((node, id): ShapeNode => {
    const key = untold.has(id) ? undefined : keys.get(id);
    const tag = node.k === "object" && key !== undefined ? node.fields[key] : undefined;
    return node.k !== "object" || key === undefined || tag === undefined ? node : { ...node, fields: { ...node.fields, [key]: { ...tag, node: any } } };
  });
  return { nodes: [...tagless, { k: "any" }], roots };
}

/** Equal definitions written by different instances become one node, so that the table stays small. */
function shareEqualNodes({ nodes, roots }: ShapeTable): ShapeTable {
  let current = nodes;
  let ids = roots;
  for (;;) {
    const first = new Map<string, number>();
    const kept: ShapeNode[] = [];
    const moved = current.map((node) => {
      const text = JSON.stringify(node);
      const known = first.get(text);
      if (known !== undefined) return known;
      first.set(text, kept.length);
      kept.push(node);
      return kept.length - 1;
    });
    const move = (id: NodeId): NodeId => moved[id] as NodeId;
    const next = kept.map((node) => renumber(node, move));
    ids = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, move(id)]));
    if (next.length === current.length) return { nodes: next, roots: ids };
    current = next;
  }
}

/** Without the nodes that nothing leads to any more, in the order in which the roots lead to the rest. */
function reached({ nodes, roots }: ShapeTable): ShapeTable {
  const order: NodeId[] = [];
  const moved = new Map<NodeId, NodeId>();
  const visit = (id: NodeId): NodeId => {
    const known = moved.get(id);
    if (known !== undefined) return known;
    const mine = order.push(id) - 1;
    moved.set(id, mine);
    renumber(nodes[id] as ShapeNode, visit);
    return mine;
  };
  const ids = Object.fromEntries(Object.entries(roots).map(([name, id]) => [name, visit(id)]));
  return { nodes: order.map((id) => renumber(nodes[id] as ShapeNode, visit)), roots: ids };
}

function renumber(node: ShapeNode, move: (id: NodeId) => NodeId): ShapeNode {
  switch (node.k) {
    case "array":
      return { ...node, item: move(node.item) };
    case "object":
      return { ...node, fields: Object.fromEntries(Object.entries(node.fields).map(([name, field]) => [name, { ...field, node: move(field.node) }])) };
    case "tagged":
      return { ...node, variants: node.variants.map((variant) => ({ ...variant, node: move(variant.node) })) };
    case "kinds": {
      const out: { -readonly [K in keyof KindsNode]: KindsNode[K] } = { ...node };
      for (const kind of ["string", "number", "boolean", "array", "object"] as const) {
        const id = node[kind];
        if (id !== undefined) out[kind] = move(id);
      }
      return out;
    }
    default:
      return node;
  }
}
