import type { Context } from "../context.ts";
import { collectShape, type Collected } from "./collect.ts";
import { acceptedTraits } from "./accepts.generated.ts";
import { shapeTable } from "./table.generated.ts";
import { tagPath } from "./tag-path.ts";
import type { NodeId } from "./table.ts";
import type { Path } from "../subject.ts";

/** The root definition for where a request goes. */
export type RootName = "messages" | "countTokens" | "batch" | "bedrockInvoke" | "bedrockConverse" | "vertex";

/** Which root judges a request: platforms that carry the model in the URL have bodies of their own. */
export function rootOf({ endpoint, platform }: Context): RootName {
  if (endpoint === "batches") return "batch";
  if (endpoint === "count_tokens") return "countTokens";
  if (platform === "bedrock") return "bedrockInvoke";
  if (platform === "bedrock-converse") return "bedrockConverse";
  return platform === "vertex" ? "vertex" : "messages";
}

function nodeOf(root: RootName): NodeId {
  return shapeTable.roots[root] as NodeId;
}

/** The traits (see traits.ts) of a value that surely has the shape; null of any other. */
export function shapeTraits(root: RootName, value: unknown, context: Context): number | null {
  return acceptedTraits(root, value, context);
}

/** Every shape fault of a value that may have holes, and what rules must not rely on. */
export function shapeFaults(root: RootName, value: unknown, context: Context): Collected {
  return collectShape(shapeTable, nodeOf(root), value, context);
}

/** A path as pydantic spells it. */
export function taggedPath(root: RootName, value: unknown, path: Path): string {
  return tagPath(shapeTable, nodeOf(root), value, path);
}
