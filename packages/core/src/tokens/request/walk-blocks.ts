import { isObject, type Path } from "../../subject.ts";
import { utf8Length } from "../../utf8-length.ts";
import type { ModelVersion } from "../generation.ts";
import { frameSlot } from "./frames.ts";
import { imageTokens } from "./image-tokens.ts";
import type { Meter, PartKind } from "./meter.ts";
import { renderJson } from "./render-json.ts";
import { sealedBytes } from "./sealed-thinking.ts";
import { walkDocument } from "./walk-document.ts";

const F = {
  moreText: frameSlot("more-text"),
  use: frameSlot("tool-use"),
  useMore: frameSlot("tool-use-more"),
  argument: frameSlot("tool-use-argument"),
  textBefore: frameSlot("text-before-tool-use"),
  result: frameSlot("tool-result"),
  resultMore: frameSlot("tool-result-more"),
  resultText: frameSlot("tool-result-text"),
  resultError: frameSlot("tool-result-error"),
  textAfter: frameSlot("text-after-tool-result"),
  thinking: frameSlot("thinking-block"),
  redacted: frameSlot("thinking-redacted"),
  image: frameSlot("image"),
  search: frameSlot("search-result"),
  toolAddition: frameSlot("tool-addition"),
  sealed: frameSlot("sealed-thinking"),
} as const;

/** What blocks need to know of the message they stand in. */
export interface BlockScene {
  /** Whether thinking in this message is still part of the prompt. */
  readonly thinking: boolean;
  readonly model: ModelVersion | undefined;
  /** Block types with citations enabled: their instructions are added once a request. */
  readonly cited: Set<string>;
}

type Json = Readonly<Record<string, unknown>>;

export const walkBlocks = (content: unknown, path: Path, scene: BlockScene, meter: Meter): void => {
  if (typeof content === "string") {
    meter.part(path, "text");
    return meter.text(content);
  }
  if (!Array.isArray(content)) return;
  let previous = "";
  content.forEach((block: unknown, index) => {
    if (!isObject(block)) return;
    const type = typeof block["type"] === "string" ? block["type"] : "";
    walkBlock(block, type, previous, [...path, index], scene, meter);
    previous = type;
  });
};

const walkBlock = (block: Json, type: string, previous: string, path: Path, scene: BlockScene, meter: Meter): void => {
  switch (type) {
    case "text":
      meter.part(path, "text");
      if (previous === "text") meter.frame(F.moreText);
      if (previous === "tool_result") meter.frame(F.textAfter);
      if (typeof block["text"] === "string") meter.text(block["text"]);
      return;
    case "tool_use":
      return walkToolUse(block, previous, path, meter);
    case "tool_result":
      return walkToolResult(block, previous, path, scene, meter);
    case "thinking":
      meter.part(path, "thinking");
      return scene.thinking ? thinking(block, meter) : undefined;
    case "redacted_thinking":
      meter.part(path, "thinking");
      return scene.thinking ? redacted(block, meter) : undefined;
    case "image":
      meter.part(path, "image");
      meter.frame(F.image);
      return imageTokens(block["source"], scene.model, meter);
    case "document":
      return walkDocument(block, path, scene, meter);
    case "search_result":
      return walkSearchResult(block, path, scene, meter);
    case "container_upload":
      meter.part(path, "server-content");
      return meter.range(0, 30, 200);
    case "tool_addition":
    case "tool_removal":
      meter.part(path, "tool");
      return meter.frame(F.toolAddition);
    default:
      meter.part(path, "server-content");
      return walkOther(block, meter);
  }
};

const walkToolUse = (block: Json, previous: string, path: Path, meter: Meter): void => {
  meter.part(path, "tool-use");
  meter.frame(previous === "tool_use" ? F.useMore : F.use);
  if (previous === "text") meter.frame(F.textBefore);
  if (typeof block["name"] === "string") meter.text(block["name"]);
  const input = block["input"];
  if (!isObject(input)) return;
  for (const [key, value] of Object.entries(input)) {
    meter.frame(F.argument);
    meter.text(key);
    meter.text(typeof value === "string" ? value : renderJson(value));
  }
};

const walkToolResult = (block: Json, previous: string, path: Path, scene: BlockScene, meter: Meter): void => {
  meter.part(path, "tool-result");
  meter.frame(previous === "tool_result" ? F.resultMore : F.result);
  if (block["is_error"] === true) meter.frame(F.resultError);
  const content = block["content"];
  if (typeof content === "string") return content === "" ? undefined : (meter.frame(F.resultText), meter.text(content));
  if (!Array.isArray(content)) return;
  content.forEach((item: unknown, index) => {
    if (!isObject(item)) return;
    meter.frame(F.resultText);
    if (item["type"] === "text" && typeof item["text"] === "string") meter.text(item["text"]);
    else walkBlock(item, String(item["type"]), "", [...path, "content", index], scene, meter);
    meter.part(path, "tool-result");
  });
};

const walkSearchResult = (block: Json, path: Path, scene: BlockScene, meter: Meter): void => {
  meter.part(path, "search-result");
  meter.frame(F.search);
  if (isObject(block["citations"]) && block["citations"]["enabled"] === true) scene.cited.add("search_result");
  for (const key of ["title", "source"]) if (typeof block[key] === "string") meter.text(block[key]);
  const content = block["content"];
  if (!Array.isArray(content)) return;
  for (const item of content) if (isObject(item) && typeof item["text"] === "string") meter.text(item["text"]);
};

/** A hundred bytes of thinking that is not shown are one frame. */
const SEALED_UNIT = 100;

/** What is shown counts as text; of what is not, summarized or left out, the signature tells the length. */
const thinking = (block: Json, meter: Meter): void => {
  meter.frame(F.thinking);
  const shown = typeof block["thinking"] === "string" ? block["thinking"] : "";
  if (shown !== "") meter.text(shown);
  const hidden = (sealedBytes(block["signature"]) ?? 0) - utf8Length(shown);
  if (hidden > 0) meter.frame(F.sealed, hidden / SEALED_UNIT);
};

/** Encrypted reasoning, sealed like a signature; of other makes about one token in eight letters, by the few recorded. */
const redacted = (block: Json, meter: Meter): void => {
  meter.frame(F.redacted);
  const sealed = sealedBytes(block["data"]);
  if (sealed !== undefined) return meter.frame(F.sealed, sealed / SEALED_UNIT);
  const size = typeof block["data"] === "string" ? block["data"].length : 0;
  meter.range(0, Math.round(size / 8), Math.round(size / 3));
};

const SECRET: ReadonlySet<string> = new Set(["type", "id", "tool_use_id", "encrypted_content", "encrypted_index", "signature", "cache_control", "caller"]);

/** Blocks that server tools left behind: their readable texts; encrypted ones count within wide limits. */
const walkOther = (block: Json, meter: Meter): void => {
  let encrypted = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 50) return;
    if (typeof value === "string") return meter.text(value);
    if (Array.isArray(value)) return value.forEach((item) => visit(item, depth + 1));
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key.startsWith("encrypted") && typeof member === "string") encrypted += member.length;
      if (!SECRET.has(key)) visit(member, depth + 1);
    }
  };
  visit(block, 0);
  if (encrypted > 0) meter.range(0, Math.round(encrypted / 8), Math.round(encrypted / 3));
};

export type { PartKind };
