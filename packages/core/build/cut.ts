/** Which half of a rule stays: `code` judges and words, `about` is what only people ask. */
export type Half = "code" | "about";

/** The little of a syntax tree that is looked at. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const DROPPED: Readonly<Record<Half, readonly string[]>> = { code: ["summary", "foretells"], about: ["check", "api", "text"] };
/** Of the evidence, the code needs the grade: what is merely reported never refuses. */
const WEIGHTY = ["sources", "note", "date"];

/** The source without one half of the rules in it. A rule is an object with `evidence`; evidence, one with `grade`, or what is given as `evidence`. */
export function cut(tree: Node, source: string, keep: Half): string {
  const ranges: [number, number][] = [];
  walk(tree, (node) => {
    if (node.type !== "ObjectExpression") return;
    const evidence = member(node, "evidence");
    if (evidence !== undefined) ranges.push(...members(node, DROPPED[keep]));
    if (keep === "about") return;
    if (member(node, "grade") !== undefined) ranges.push(...members(node, WEIGHTY));
    else if (isNode(evidence?.value) && evidence.value.type === "ObjectExpression") ranges.push(...members(evidence.value, WEIGHTY));
  });
  return without(source, ranges);
}

function without(source: string, ranges: readonly (readonly [number, number])[]): string {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  let kept = "";
  let at = 0;
  for (const [start, end] of sorted) {
    kept += source.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return kept + source.slice(at);
}

/** Where members with these names stand, each up to the next member. */
function members(object: Node, names: readonly string[]): [number, number][] {
  const all = properties(object);
  return all.flatMap((one, index) => (names.includes(nameOf(one)) ? [[one.start, all[index + 1]?.start ?? object.end - 1]] : []));
}

function member(object: Node, name: string): Node | undefined {
  return properties(object).find((one) => nameOf(one) === name);
}

function properties(object: Node): readonly Node[] {
  return object.properties as readonly Node[];
}

function nameOf({ key, computed }: Node): string {
  return isNode(key) && computed !== true && typeof key.name === "string" ? key.name : "";
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) walk(child, visit);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}
