import type { Endpoint, Platform } from "@no400/core";
import type { SourceCode } from "eslint";
import { hole, memberNamed, scalar, type Property, type Value } from "../evaluate/value.ts";
import { contextsFor } from "../find/contexts.ts";
import type { Found } from "../find/found.ts";
import type { Settings } from "../settings.ts";
import type { MomoaMember, MomoaNode } from "./momoa.ts";

/** True where `@eslint/json` has read the file. */
export function isJsonSource(sourceCode: SourceCode): boolean {
  return (sourceCode.ast as unknown as MomoaNode).type === "Document";
}

/** The request in a JSON file: a body of messages or batches, or one line of a batch. */
export function jsonRequests(sourceCode: SourceCode, fileName: string, settings: Settings): readonly Found[] {
  const document = sourceCode.ast as unknown as MomoaNode;
  if (document.type !== "Document") return [];
  const root = valueOf(document.body);
  const params = has(root, "custom_id") ? memberNamed(root, "params") : null;
  const value = params ?? root;
  if (!["model", "messages", "requests", "max_tokens"].some((name) => has(value, name))) return [];
  const endpoint: Endpoint = has(value, "requests") ? "batches" : isCount(value, fileName) ? "count_tokens" : "messages";
  const to = { endpoint, platform: settings.platform ?? platformOf(value), apiVersion: null, betas: null } as const;
  const contexts = contextsFor(to, settings);
  return [{ value, sent: (concrete) => ({ concrete, contexts }) }];
}

function isCount(value: Value, fileName: string): boolean {
  return !has(value, "max_tokens") && /count[-_]?tokens/i.test(fileName);
}

/** Bodies for Bedrock and Google Cloud name their version. */
function platformOf(value: Value): Platform {
  const version = memberNamed(value, "anthropic_version");
  const text = version?.kind === "scalar" ? String(version.value) : "";
  return text.startsWith("bedrock-") ? "bedrock" : text.startsWith("vertex-") ? "vertex" : "anthropic";
}

function has(value: Value, name: string): boolean {
  return Boolean(memberNamed(value, name));
}

function valueOf(node: MomoaNode): Value {
  switch (node.type) {
    case "Object":
      return { kind: "object", members: node.members.map(member), node };
    case "Array":
      return { kind: "array", items: node.elements.map((element) => valueOf(element.value)), node };
    case "String":
    case "Number":
    case "Boolean":
      return scalar(node.value, node);
    case "Null":
      return scalar(null, node);
    default:
      return hole(node);
  }
}

function member(node: MomoaMember): Property {
  const name = node.name.type === "String" ? node.name.value : node.name.type === "Identifier" ? node.name.name : "";
  return { kind: "property", name, value: valueOf(node.value), node, key: node.name };
}
