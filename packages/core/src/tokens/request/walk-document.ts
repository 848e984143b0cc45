import { isObject, type Path } from "../../subject.ts";
import { frameSlot } from "./frames.ts";
import type { Meter } from "./meter.ts";
import { pdfTokens } from "./pdf-tokens.ts";
import { type BlockScene, walkBlocks } from "./walk-blocks.ts";

const DOCUMENT = frameSlot("document");
const TITLE = frameSlot("document-title");
const CONTEXT = frameSlot("document-context");

/** A document block: plain text, blocks of content, or a PDF that is read as text and page images. */
export const walkDocument = (block: Readonly<Record<string, unknown>>, path: Path, scene: BlockScene, meter: Meter): void => {
  meter.part(path, "document");
  meter.frame(DOCUMENT);
  if (isObject(block["citations"]) && block["citations"]["enabled"] === true) scene.cited.add("document");
  if (typeof block["title"] === "string") {
    meter.frame(TITLE);
    meter.text(block["title"]);
  }
  if (typeof block["context"] === "string") {
    meter.frame(CONTEXT);
    meter.text(block["context"]);
  }
  const source = block["source"];
  if (!isObject(source)) return;
  if (source["type"] === "text" && typeof source["data"] === "string") return meter.text(source["data"]);
  if (source["type"] === "content") return walkBlocks(source["content"], [...path, "source", "content"], scene, meter);
  pdfTokens(source, scene.model, meter);
};
